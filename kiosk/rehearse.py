"""`kiosk rehearse`: pretend visitors at the booth, for whoever learns to run it. Nothing they do counts."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from kiosk.clock import now
from kiosk.errors import NotSafe
from kiosk.event.standing import read_standing
from kiosk.wiring import Kiosk

if TYPE_CHECKING:
    import argparse

    from ui.visitor import Visitor


def rehearse(chosen: argparse.Namespace) -> int:
    """So many visitors by touch, one after the other. Raises NotSafe while the booth is open."""
    from PySide6.QtCore import QSize
    from PySide6.QtGui import QGuiApplication

    from ui.visitor import Visitor

    read_standing(chosen.data)  # a kiosk without an event has nothing to rehearse, and says so
    app = QGuiApplication([sys.argv[0]])
    kiosk = Kiosk(app, chosen.data, None, now, QSize(1280, 800) if chosen.windowed else None, chosen.big_screen)
    try:
        visitor, day = Visitor(kiosk.window.view), kiosk.window.day
        visitor.waits_until(lambda: kiosk.failure is not None or day.property("stands") != "", "the store to open")
        if kiosk.failure is not None:
            raise kiosk.failure
        if day.property("stands") == "open":
            raise NotSafe("The booth is open, and every pledge counts. Nothing was rehearsed. Close the booth first.")
        if not kiosk.window.staff.property("pinIsSet"):
            raise NotSafe("This kiosk has no PIN yet. Nothing was rehearsed. Choose one: kiosk pin.")
        day.may_open = False
        day.rehearse()
        for _ in range(chosen.visitors):
            _pledge(visitor)
        seen = visitor.value("total", "value")
    finally:
        kiosk.close()
    print(f"Visitors who pledged: {seen}. It was a rehearsal: nothing was kept, nothing counts.")
    return 0


def _pledge(visitor: Visitor) -> None:
    visitor.touches("start")
    visitor.holds("pledge", lambda: visitor.sees("done") or visitor.sees("milestone"))
    visitor.patience = 15_000  # a milestone takes its time
    visitor.touches("done")
    visitor.waits_for("start")
