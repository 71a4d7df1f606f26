"""A line that can be told to lose the reply after the collector has done its work."""

import select
import socket
import threading

from tests.relay import Relay


class LossyLine(Relay):
    """While `lose_replies` is set, requests arrive and replies do not."""

    def __init__(self, port: int) -> None:
        self.lose_replies = threading.Event()
        self.lost = 0
        super().__init__(port)

    def carry(self, caller: socket.socket, called: socket.socket) -> None:
        back = threading.Thread(target=self._bring_back, args=(called, caller), daemon=True)
        back.start()
        try:
            while content := caller.recv(65536):
                called.sendall(content)
            called.shutdown(socket.SHUT_WR)
        except OSError:
            called.close()  # the other side hung up first
        back.join()

    def _bring_back(self, called: socket.socket, caller: socket.socket) -> None:
        try:
            while reply := called.recv(65536):
                if self.lose_replies.is_set():
                    self.lost += 1
                    caller.shutdown(socket.SHUT_RDWR)
                    return
                caller.sendall(reply)
        except OSError:
            return  # nobody is there to hear it


class Gate(Relay):
    """A line that is there or not: shut, it hangs up on every call, those in progress too."""

    def __init__(self, port: int) -> None:
        super().__init__(port)
        self._is_open = threading.Event()
        self._is_open.set()

    def open(self) -> None:
        self._is_open.set()

    def shut(self) -> None:
        self._is_open.clear()

    def carry(self, caller: socket.socket, called: socket.socket) -> None:
        both = [caller, called]
        while self._is_open.is_set():
            ready, _, _ = select.select(both, [], [], 0.2)
            for one in ready:
                content = one.recv(65536)
                if not content:
                    return
                (called if one is caller else caller).sendall(content)
