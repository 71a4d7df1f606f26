"""A bad campus link on loopback: a relay with a round trip and a bandwidth."""

import queue
import socket
import threading
import time

ROUND_TRIP = 0.150
"""Seconds."""
RATE = 1_000_000 / 8
"""Bytes per second each way."""


class SlowLine:
    """Relays to `port`; every byte arrives half a round trip late, and no faster than RATE."""

    def __init__(self, port: int) -> None:
        self._port = port
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._listener.getsockname()[1])
        threading.Thread(target=self._accept, daemon=True).start()

    def close(self) -> None:
        """Take no more calls."""
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()

    def _accept(self) -> None:
        while True:
            try:
                caller, _ = self._listener.accept()
            except OSError:
                return
            time.sleep(ROUND_TRIP)  # the handshake
            called = socket.create_connection(("127.0.0.1", self._port))
            for source, target in ((caller, called), (called, caller)):
                way: queue.Queue[tuple[float, bytes]] = queue.Queue()
                threading.Thread(target=_read, args=(source, way), daemon=True).start()
                threading.Thread(target=_write, args=(target, way), daemon=True).start()


def _read(source: socket.socket, way: "queue.Queue[tuple[float, bytes]]") -> None:
    content = b"?"
    while content:
        try:
            content = source.recv(4096)
        except OSError:
            content = b""
        way.put((time.monotonic() + ROUND_TRIP / 2, content))


def _write(target: socket.socket, way: "queue.Queue[tuple[float, bytes]]") -> None:
    free = 0.0
    while True:
        due, content = way.get()
        free = max(due, free) + len(content) / RATE
        time.sleep(max(0.0, free - time.monotonic()))
        try:
            if not content:
                target.shutdown(socket.SHUT_WR)
                return
            target.sendall(content)
        except OSError:
            return  # they hung up
