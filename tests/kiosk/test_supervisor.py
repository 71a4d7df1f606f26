"""What the kiosk tells whoever started it: a real socket hears it, as systemd's does."""

import socket
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication

from demo.collector import Collector
from kiosk.clock import now
from kiosk.supervisor import ALIVE, BUSY, READY, SAFE, Supervised, tell
from kiosk.trust.pin import Pin
from kiosk.wiring import PIN as PIN_FILE
from kiosk.wiring import Kiosk
from tests.booth import PIN, Booth
from ui.visitor import pause

BEAT = 20
"""Milliseconds."""


class Ear:
    """The supervisor's end."""

    def __init__(self, at: Path) -> None:
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self._socket.bind(str(at))
        self._socket.setblocking(False)

    def hears(self) -> list[str]:
        """What was said since it listened last."""
        heard: list[str] = []
        try:
            while True:
                heard += self._socket.recv(100).decode().splitlines()
        except BlockingIOError:
            return heard

    def close(self) -> None:
        self._socket.close()


@pytest.fixture
def ear(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Ear]:
    monkeypatch.setenv("NOTIFY_SOCKET", str(tmp_path / "notify"))
    monkeypatch.setenv("WATCHDOG_USEC", str(3 * BEAT * 1000))
    ear = Ear(tmp_path / "notify")
    yield ear
    ear.close()


@pytest.fixture
def booth(ear: Ear, qapp: QGuiApplication, folder: Path, collector: Collector) -> Iterator[Booth]:
    """Started by a supervisor; not open yet."""
    Pin(folder / PIN_FILE, now).choose(PIN)
    kiosk = Kiosk(qapp, folder, collector.ticket(100)[0], now, QSize(1280, 800))
    supervised = Supervised(kiosk, folder)
    yield Booth(kiosk, begin=False)
    supervised.close()
    kiosk.close()


def test_it_is_ready_after_its_first_frame_and_then_it_beats(booth: Booth, ear: Ear) -> None:
    heard = ear.hears()
    assert heard.count(READY) == 1
    booth.visitor.waits_until(lambda: ear.hears().count(ALIVE) > 0, "a heartbeat")
    booth.visitor.waits_until(lambda: ear.hears().count(ALIVE) > 0, "another")


def test_a_store_that_hangs_stops_the_heart_although_the_screens_live(booth: Booth, ear: Ear) -> None:
    hangs, begun = threading.Event(), threading.Event()

    def hang() -> None:
        begun.set()
        hangs.wait(30)

    booth.kiosk.window.background.run(hang, lambda _: None)
    booth.visitor.waits_until(begun.is_set, "the store to hang")
    pause(BEAT)  # a beat that was on its way comes home
    ear.hears()
    pause(10 * BEAT)
    assert ALIVE not in ear.hears()
    hangs.set()
    booth.visitor.waits_until(lambda: ALIVE in ear.hears(), "the heart to beat again")


def test_it_may_be_disturbed_only_before_the_day_and_when_all_is_safe_after_it(booth: Booth, ear: Ear) -> None:
    day, visitor = booth.kiosk.window.day, booth.visitor
    said: list[str] = []

    def last_word() -> str:
        said.extend(word for word in ear.hears() if word in {BUSY, SAFE})
        return said[-1]

    visitor.waits_until(lambda: last_word() == SAFE, "a booth that is not open yet to be safe")
    day.openBooth()
    visitor.waits_for("start")
    assert last_word() == BUSY
    booth.pledge()
    day.closeBooth()
    visitor.waits_until(lambda: last_word() == SAFE, "what was taken to be with the collector")
    assert booth.letters().waiting == 0
    assert booth.counter.reasons_to_stay() == ()


def test_a_supervisor_who_does_not_listen_keeps_nobody_waiting(booth: Booth, ear: Ear) -> None:
    for _ in range(1000):
        tell(ALIVE)
    assert ear.hears()


def test_without_a_supervisor_nothing_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NOTIFY_SOCKET", raising=False)
    tell(READY)
