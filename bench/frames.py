"""A milestone, with confetti, beside an empty scene in which one square turns: frames drawn in the same seconds."""

import statistics
import sys

from PySide6.QtCore import QSize, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickWindow

from bench.promise import Promise
from kiosk.campaign.pack import HEFORSHE, read_pack
from kiosk.campaign.pledge import Pledge, Taken
from kiosk.clock import now
from kiosk.settings import Settings
from tests.making import Desk
from ui.visitor import Visitor, pause
from ui.window import Window

ROUNDS = 3
SECONDS = 4
SIZE = QSize(1280, 800)
EMPTY = b"""
import QtQuick
Window {
    width: 1280; height: 800; visible: true; color: "black"
    Rectangle {
        anchors.centerIn: parent; width: 100; height: 100; color: "white"
        NumberAnimation on rotation { from: 0; to: 360; duration: 2000; loops: Animation.Infinite }
    }
}
"""


def run() -> list[Promise]:
    """Frames per second of both, in turn."""
    app = QGuiApplication.instance() or QGuiApplication([sys.argv[0]])
    if not isinstance(app, QGuiApplication):
        raise RuntimeError("this needs a screen")
    rounds = [(_empty(), _milestone(app)) for _ in range(ROUNDS)]
    app.shutdown()  # before its screen goes
    empty, milestone = (statistics.median(each) for each in zip(*rounds, strict=True))
    return [
        Promise("frames per second, one square turning", empty, 0, at_most=False),
        Promise("frames per second, a milestone with its confetti", milestone, 0, at_most=False),
        Promise("a milestone against the square", milestone / empty, 0.5, at_most=False),
    ]


def _empty() -> float:
    engine = QQmlEngine()
    component = QQmlComponent(engine)
    component.setData(EMPTY, QUrl())
    view = component.create()
    if not isinstance(view, QQuickWindow):
        raise RuntimeError(component.errorString())
    visitor = Visitor(view)
    rate = _frames(visitor)
    view.close()
    return rate


def _milestone(app: QGuiApplication) -> float:
    window = Window(app, read_pack(HEFORSHE), Settings(), now, SIZE)
    window.booth.open(Desk().ticket().event, 99)
    window.form.open(_hundredth, lambda pledge, contact: None, "https://pledge.example")
    visitor = Visitor(window.view)
    visitor.touches("start")
    visitor.holds("pledge", lambda: visitor.sees("milestone"))
    rate = _frames(visitor)
    window.close()
    window.background.close()
    return rate


def _hundredth(pledge: Pledge) -> Taken:
    return Taken(pledge.id, 100, 100)


def _frames(visitor: Visitor) -> float:
    before = visitor.frames()
    pause(1000 * SECONDS)
    return (visitor.frames() - before) / SECONDS
