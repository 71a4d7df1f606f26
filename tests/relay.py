"""A line on loopback that is worse than loopback: what `carry` does with each call is for the kinds of it to say."""

import socket
import threading


class Relay:
    """Listens on a free port of 127.0.0.1 and connects each caller to `port`."""

    def __init__(self, port: int) -> None:
        self._port = port
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.address = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        threading.Thread(target=self._accept, daemon=True).start()

    def carry(self, caller: socket.socket, called: socket.socket) -> None:
        """Bring bytes both ways until both have hung up."""
        raise NotImplementedError

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
            threading.Thread(target=self._connect, args=(caller,), daemon=True).start()

    def _connect(self, caller: socket.socket) -> None:
        with caller, socket.create_connection(("127.0.0.1", self._port)) as called:
            self.carry(caller, called)
