"""The attract loop and a milestone with its confetti, beside an empty scene in which one square turns."""

import statistics
import sys

from PySide6.QtCore import QSize, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickWindow

from bench.keeps import Keeps
from bench.promise import Promise
from kiosk.campaign.pack import HEFORSHE, read_pack
from kiosk.clock import now
from kiosk.settings import Settings
from tests.making import Desk
from ui.visitor import Visitor
from ui.window import Window

ROUNDS = 3
SECONDS = 4
A_CARD = 600
"""Milliseconds: one fades out, the next fades in."""
TURNS = 8
"""Of the cards: the first loop, which makes them, and the next."""
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
    """Three scenes in turn, every frame asked for: how long 95 of 100 frames take at most."""
    app = QGuiApplication.instance() or QGuiApplication([sys.argv[0]])
    if not isinstance(app, QGuiApplication):
        raise RuntimeError("this needs a screen")
    rounds = [(_empty(), *_booth(app)) for _ in range(ROUNDS)]
    app.shutdown()  # before its screen goes
    empty, attract, milestone = (statistics.median(each) for each in zip(*rounds, strict=True))
    return [
        Promise("95 of 100 frames (ms), one square turning", empty, float("inf")),
        Promise("the same while cards change, against the square", attract / empty, 2),
        Promise("the same with a milestone's confetti, against the square", milestone / empty, 3),
    ]


def _empty() -> float:
    engine = QQmlEngine()
    component = QQmlComponent(engine)
    component.setData(EMPTY, QUrl())
    view = component.create()
    if not isinstance(view, QQuickWindow):
        raise RuntimeError(component.errorString())
    visitor = Visitor(view)
    rate = _slow(visitor.watches(1000 * SECONDS))
    view.close()
    return rate


def _booth(app: QGuiApplication) -> tuple[float, float]:
    window = Window(app, read_pack(HEFORSHE), Settings(), now, SIZE)
    window.booth.open(Desk().ticket().event, 99)
    window.form.open(Keeps(milestone=100), "https://pledge.example")
    visitor = Visitor(window.view)
    visitor.waits_for("start")
    frames = []
    for turn in range(1, TURNS + 1):
        visitor.turns("cards", "turn", turn)
        frames += visitor.watches(A_CARD)
    attract = _slow(frames)
    visitor.touches("start")
    visitor.holds("pledge", lambda: visitor.sees("milestone"))
    milestone = _slow(visitor.watches(1000 * SECONDS))
    window.close()
    window.background.close()
    return attract, milestone


def _slow(frames: list[float]) -> float:
    return statistics.quantiles(frames, n=20)[-1]
