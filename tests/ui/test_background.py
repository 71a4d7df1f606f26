"""Work beside the screens: one piece after the other, but for what may never end."""

from threading import Event

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEventLoop

from ui.background import Background


def until(happened: list[str], many: int) -> None:
    patience = QDeadlineTimer(5000)
    while len(happened) < many and not patience.hasExpired():
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 20)


def test_what_hangs_apart_keeps_nobody_waiting_and_is_not_heard_after_the_end() -> None:
    background, go_on, heard = Background(), Event(), list[str]()
    background.run_apart(lambda: go_on.wait(10), lambda _: heard.append("the stick"), lambda _: None)
    background.run(lambda: "the store", heard.append)
    until(heard, 1)
    assert heard == ["the store"]
    background.close()
    go_on.set()
    QCoreApplication.processEvents()
    assert heard == ["the store"]
