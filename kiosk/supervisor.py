"""What systemd is told of us, if it started us: the first frame is there, we live, we may be disturbed or not.

The protocol is sd_notify(3): a datagram to the socket that NOTIFY_SOCKET names.
"""

import os
import socket
import sys
from contextlib import suppress
from pathlib import Path

from kiosk.event.standing import has_event
from kiosk.wiring import Kiosk
from ui.heartbeat import Heartbeat

READY = "READY=1"
ALIVE = "WATCHDOG=1"
BUSY = "STATUS=busy"
"""The booth is open, or something here is not safe elsewhere: no update now."""
SAFE = "STATUS=safe"
"""Nobody would be disturbed, and nothing would be lost, if this program ended now and never came back."""


def tell(word: str) -> None:
    """Say it; without a supervisor nobody hears. One who does not listen keeps no visitor waiting."""
    address = os.environ.get("NOTIFY_SOCKET", "")
    if sys.platform == "linux" and address:
        with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_CLOEXEC) as line, suppress(OSError):
            line.setblocking(False)
            line.connect(address.replace("@", "\0", 1))
            line.send(word.encode())


def patience() -> float:
    """Seconds without ALIVE after which we are ended and started anew; 0: for ever."""
    return int(os.environ.get("WATCHDOG_USEC", "0")) / 1e6


class Supervised:
    """A kiosk that says how it is. Keep it while the kiosk lives."""

    def __init__(self, kiosk: Kiosk, folder: Path) -> None:
        """`folder`: its own."""
        self._window = kiosk.window
        self._folder = folder
        self._said = ""
        self._window.when_painted(lambda: tell(READY))
        self._heart = Heartbeat(self._window.background, self._beat, patience() / 3) if patience() else None
        for model in (self._window.day, self._window.staff):
            model.changed.connect(self._say)
        self._say()

    def close(self) -> None:
        """Before the kiosk does, which may take its time."""
        if self._heart is not None:
            self._heart.stop()

    def _beat(self) -> None:
        tell(f"{ALIVE}\n{self._said}")  # the latter too: it may not have been heard

    def _say(self) -> None:
        word = SAFE if self._is_safe() else BUSY
        if word != self._said:
            self._said = word
            tell(word)

    def _is_safe(self) -> bool:
        if not has_event(self._folder):
            return True
        day, safety = self._window.day, self._window.staff.safety
        if day.property("rehearsing") or safety.letters_waiting or safety.letters_aside:
            return False
        stands = day.property("stands")
        return bool(stands == "before" or (stands == "closed" and day.property("agreed")))
