"""Runs as the booth in the container, in place of `pledge-kiosk run`: with a visitor who touches its real screens."""

import sys
from pathlib import Path

sys.path.insert(0, "/usr/lib/pledge-kiosk")

from PySide6.QtCore import QTimer

from kiosk import __main__ as door
from kiosk.wiring import Kiosk
from ui.visitor import Visitor

THANKED = Path("/var/lib/pledge-kiosk/thanked")


class Visited(Kiosk):
    """One visitor after the other, for ever; each who was thanked is a line in a file."""

    def __init__(self, *how: object) -> None:
        super().__init__(*how)  # type: ignore[arg-type]  # just as it is opened
        QTimer.singleShot(0, self._come)

    def _come(self) -> None:
        visitor, day = Visitor(self.window.view), self.window.day
        visitor.patience = 15_000  # then it ends, and is started anew
        visitor.waits_until(lambda: day.property("stands") != "", "the store to open")
        if day.property("stands") == "before":
            day.openBooth()
        while True:
            visitor.touches("start")
            visitor.holds("pledge", lambda: visitor.sees("done") or visitor.sees("milestone"))
            with THANKED.open("a") as lines:
                lines.write(f"{self.window.booth.property('total')}\n")
            if visitor.sees("milestone"):
                visitor.touches("milestone")
            visitor.touches("done")


vars(door)["Kiosk"] = Visited
sys.exit(door.main())
