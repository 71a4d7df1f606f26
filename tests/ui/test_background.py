"""Work beside the screens: one piece after the other, but for what may never end."""

from threading import Event

from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from ui.background import Background


def test_what_hangs_apart_keeps_nobody_waiting_and_is_not_heard_after_the_end(qtbot: QtBot) -> None:
    background, go_on, heard = Background(), Event(), list[str]()
    background.run_apart(lambda: go_on.wait(10), lambda _: heard.append("the stick"), lambda _: None)
    background.run(lambda: "the store", heard.append)
    qtbot.waitUntil(lambda: heard == ["the store"])
    background.close()
    go_on.set()
    QCoreApplication.processEvents()
    assert heard == ["the store"]
