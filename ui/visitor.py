"""A pretend visitor: real touches on the real screens, for the demo and for the tests."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEventLoop, QPoint, QPointF, QTimer, QUrl
from PySide6.QtGui import QPointingDevice
from PySide6.QtQml import QQmlComponent, qmlEngine
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

PATIENCE = 10_000
"""Milliseconds until a visitor says what they did not see."""


class NotSeen(Exception):
    """What the visitor waited for did not come; `str()` says what the screen showed instead."""


class Visitor:
    """Eyes and one finger. Every wait is for something seen, never for a time."""

    def __init__(self, view: QQuickWindow) -> None:
        self._view = view
        self.patience = PATIENCE
        self._finger: QPointingDevice = QTest.createTouchDevice()
        engine = qmlEngine(view)
        if engine is None:
            raise RuntimeError("this window was not made by QML")
        component = QQmlComponent(engine, QUrl.fromLocalFile(Path(__file__).parent / "qml" / "Probe.qml"))
        probe = component.createWithInitialProperties({"view": view})
        if probe is None:
            raise RuntimeError(component.errorString())
        probe.setParent(view)
        self._probe: Any = probe  # its functions are written in QML

    def sees(self, name: str) -> bool:
        """Whether the control `name` is there and enabled."""
        return bool(self._probe.shows(name))

    def reads(self) -> list[str]:
        """Every text on the screen."""
        return list(self._probe.says())

    def value(self, name: str, property_name: str) -> object:
        """A property of a control, as a plain value."""
        return self._probe.value(name, property_name)

    def things(self) -> list[dict[str, Any]]:
        """Every text and every control on the screen: where it is, what it says, how large, on what ground."""
        return [dict(thing) for thing in self._probe.things()]

    def focused(self) -> str:
        """The control that the keyboard would press."""
        return str(self._probe.focused())

    def turns(self, name: str, property_name: str, value: object) -> None:
        """Set a property of a control, for a picture of what otherwise comes by itself."""
        self._probe.set(name, property_name, value)

    def frames(self) -> int:
        """How many frames were drawn since this visitor came."""
        return int(self._probe.property("frames"))

    def watches(self, milliseconds: int) -> list[float]:
        """How long each frame took (ms), while every frame is asked for."""
        self._probe.forgetFrames()
        self._probe.setProperty("watching", True)
        pause(milliseconds)
        self._probe.setProperty("watching", False)
        return [float(each) for each in self._probe.frameTimes()]

    def waits_for(self, name: str) -> None:
        """Until the control `name` is there. Raises NotSeen."""
        self.waits_until(lambda: self.sees(name), name)

    def waits_until(self, happened: Callable[[], bool], what: str) -> None:
        """Until `happened()`, looking at each turn of the event loop. Raises NotSeen."""
        patience = QDeadlineTimer(self.patience)
        tick = QTimer()  # a turn ends with an event, and with a time limit of its own it would not wait for one
        tick.start(20)
        while not happened():
            if patience.hasExpired():
                raise NotSeen(f"waited for {what}; the screen says {self.reads()}")
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    def touches(self, name: str) -> None:
        """Put the finger on `name` and lift it again."""
        self.waits_for(name)
        point = self._steady_centre(name)
        self.press(point)
        self.release(point)

    def holds(self, name: str, until: Callable[[], bool]) -> None:
        """Keep the finger on `name` until something happens."""
        self.waits_for(name)
        point = self._steady_centre(name)
        self.press(point)
        self.waits_until(until, f"holding {name}")
        self.release(point)

    def types(self, text: str) -> None:
        """On the kiosk's own keyboard, key by key."""
        for character in text:
            if character.isupper() and not self.value("key_shift", "visible"):
                raise NotSeen(f"there is no shift for {character}")
            if character.isdigit():
                self.touches("key_digits")
            self.touches(f"key_{character.lower()}")
            if character.isdigit():
                self.touches("key_digits")

    def press(self, point: QPoint) -> None:
        """The finger comes down."""
        QTest.touchEvent(self._view, self._finger).press(1, point, self._view).commit()

    def release(self, point: QPoint) -> None:
        """The finger goes up."""
        QTest.touchEvent(self._view, self._finger).release(1, point, self._view).commit()

    def _steady_centre(self, name: str) -> QPoint:
        """Where `name` is once two frames have shown it at the same place."""
        seen = (-1, QPointF(-1, -1))

        def still() -> bool:
            nonlocal seen
            frame, place = self.frames(), self._probe.centre(name)
            self._view.update()
            if frame == seen[0]:
                return False
            steady = bool(place == seen[1] and place.x() >= 0)
            seen = (frame, place)
            return steady

        self.waits_until(still, f"{name} to stand still")
        return seen[1].toPoint()


def pause(milliseconds: int) -> None:
    """Let the screens live for a while: for pictures of something that moves, never for waiting."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
