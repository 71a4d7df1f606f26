"""A line between kiosk and collector that can be told to lose the reply after the collector has done its work."""

import socket
import threading


class LossyLine:
    """A TCP relay on loopback to `port`. While `lose_replies` is set, requests arrive and replies do not."""

    def __init__(self, port: int) -> None:
        self._port = port
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._listener.getsockname()[1])
        self.lose_replies = threading.Event()
        self.lost = 0
        threading.Thread(target=self._accept, daemon=True).start()

    def close(self) -> None:
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()

    def _accept(self) -> None:
        while True:
            try:
                caller, _ = self._listener.accept()
            except OSError:
                return
            threading.Thread(target=self._carry, args=(caller,), daemon=True).start()

    def _carry(self, caller: socket.socket) -> None:
        with caller, socket.create_connection(("127.0.0.1", self._port)) as called:
            back = threading.Thread(target=self._bring_back, args=(called, caller), daemon=True)
            back.start()
            _pump(caller, called)
            back.join()

    def _bring_back(self, called: socket.socket, caller: socket.socket) -> None:
        while reply := called.recv(65536):
            if self.lose_replies.is_set():
                self.lost += 1
                caller.shutdown(socket.SHUT_RDWR)
                return
            caller.sendall(reply)


def _pump(source: socket.socket, target: socket.socket) -> None:
    try:
        while content := source.recv(65536):
            target.sendall(content)
        target.shutdown(socket.SHUT_WR)
    except OSError:
        return  # the other side hung up first
