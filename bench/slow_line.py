"""A bad campus link on loopback: a round trip and a bandwidth."""

import queue
import socket
import threading
import time

from tests.relay import Relay

ROUND_TRIP = 0.150
"""Seconds."""
RATE = 1_000_000 / 8
"""Bytes per second each way."""


class SlowLine(Relay):
    """Every byte arrives half a round trip late, and no faster than RATE."""

    def carry(self, caller: socket.socket, called: socket.socket) -> None:
        """As Relay.carry."""
        time.sleep(ROUND_TRIP)  # the handshake
        ways = [_Way(caller, called), _Way(called, caller)]
        for way in ways:
            way.wait()


class _Way:
    """Bytes in one direction: one thread notes when they came, the other brings them when they are due."""

    def __init__(self, source: socket.socket, target: socket.socket) -> None:
        self._source, self._target = source, target
        self._coming: queue.Queue[tuple[float, bytes]] = queue.Queue()
        threading.Thread(target=self._read, daemon=True).start()
        self._bringing = threading.Thread(target=self._bring, daemon=True)
        self._bringing.start()

    def wait(self) -> None:
        """Until the source has hung up and everything was brought."""
        self._bringing.join()

    def _read(self) -> None:
        content = b"?"
        while content:
            try:
                content = self._source.recv(4096)
            except OSError:
                content = b""
            self._coming.put((time.monotonic() + ROUND_TRIP / 2, content))

    def _bring(self) -> None:
        free = 0.0
        while True:
            due, content = self._coming.get()
            free = max(due, free) + len(content) / RATE
            time.sleep(max(0.0, free - time.monotonic()))
            try:
                if not content:
                    self._target.shutdown(socket.SHUT_WR)
                    return
                self._target.sendall(content)
            except OSError:
                return  # they hung up
