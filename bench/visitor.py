"""A visitor: how many touches and seconds a bare pledge takes, and whether a thousand of them leave anything behind."""

import gc
import sys
import time

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QSize
from PySide6.QtGui import QGuiApplication

from bench.idle import memory_of
from bench.keeps import Keeps
from bench.promise import Promise
from kiosk.campaign.pack import HEFORSHE, read_pack
from kiosk.clock import now
from kiosk.settings import Settings
from tests.making import Desk
from ui.visitor import Visitor
from ui.window import Window

WARM, VISITORS = 50, 1000


class Counting(Visitor):
    """Counts the finger's touches."""

    touched = 0

    def press(self, point: QPoint) -> None:
        """One more."""
        self.touched += 1
        super().press(point)


def run() -> list[Promise]:
    """One visitor by touch, then a thousand whose finger has been held long enough."""
    app = QGuiApplication.instance() or QGuiApplication([sys.argv[0]])
    if not isinstance(app, QGuiApplication):
        raise RuntimeError("this needs a screen")
    window = Window(app, read_pack(HEFORSHE), Settings(), now, QSize(1280, 800))
    window.booth.open(Desk().ticket().event, 99)
    window.form.open(Keeps(), "https://pledge.example")
    visitor = Counting(window.view)
    visitor.waits_for("start")
    began = time.monotonic()
    visitor.touches("start")
    visitor.holds("pledge", lambda: visitor.sees("done"))
    seconds = time.monotonic() - began
    touched = visitor.touched
    visitor.touches("done")
    memory = []
    for number in range(VISITORS):
        _come_and_go(window, visitor, number)
        if number + 1 in {WARM, VISITORS}:
            gc.collect()
            memory.append(memory_of("self"))
    window.close()
    window.background.close()
    app.shutdown()
    return [
        Promise("touches from attract to thank you", touched, 3),
        Promise("seconds of them, by a finger that knows its way", seconds, 45),
        Promise(f"memory after {VISITORS} visitors against {WARM}", memory[1] / memory[0], 1.05),
    ]


def _come_and_go(window: Window, visitor: Visitor, number: int) -> None:
    visitor.waits_for("start")
    window.booth.use(("en", "ar", "zh")[number % 3])
    window.form.pledge("man")
    visitor.waits_for("done")
    visitor.touches("done")
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
