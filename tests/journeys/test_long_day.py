"""A day of 4,320 visitors on the real window, pressed into minutes: outages, languages, milestones; nothing grows."""

import gc
import os
import resource
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QGuiApplication

from demo.collector import Collector
from kiosk.clock import now
from kiosk.trust.pin import Pin
from kiosk.wiring import PIN as PIN_FILE
from kiosk.wiring import Kiosk
from tests.booth import PIN, Booth
from tests.journeys.lossy import Gate
from tests.journeys.test_to_the_map import by_way_of

BY_TOUCH = 12
"""Every so many-th visitor goes all the way by touch; for the others the finger has been held long enough."""
OUTAGE_EACH, OUTAGES = 20, 200
WARM_UP = 480


class Figures:
    """What must not grow."""

    def __init__(self, folder: Path) -> None:
        gc.collect()
        pages = int(Path("/proc/self/statm").read_text().split()[1])
        self.memory = pages * resource.getpagesize()
        self.files = len(list(Path("/proc/self/fd").iterdir()))
        log = folder / "kiosk.db-wal"
        self.log = log.stat().st_size if log.exists() else 0


def visit(booth: Booth, number: int) -> None:
    """One visitor, in one language or the other."""
    visitor, form, booth_model = booth.visitor, booth.kiosk.window.form, booth.kiosk.window.booth
    booth_model.use("ar" if number % 3 == 0 else "en")
    if number % BY_TOUCH == 0:
        booth.pledge_and_stay()
    else:
        form.pledge("man" if number % 2 else "")
        visitor.waits_until(lambda: visitor.sees("done") or visitor.sees("milestone"), "the thanks")
        if visitor.sees("milestone"):
            visitor.touches("milestone")
            visitor.waits_for("done")
    visitor.touches("done")
    visitor.waits_for("start")


@pytest.mark.long
@pytest.mark.timeout(7200)
def test_a_long_day_costs_no_more_at_its_end_than_at_its_beginning(
    qapp: QGuiApplication, collector: Collector, folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    visitors = int(os.environ.get("PLEDGE_VISITORS", "4320"))
    gate = Gate(int(collector.address.rpartition(":")[2]))
    Pin(folder / PIN_FILE, now).choose(PIN)
    kiosk = Kiosk(qapp, folder, by_way_of(gate, collector, tmp_path), now, QSize(1280, 800))
    booth = Booth(kiosk)
    outages, most_log, warm = 0, 0, Figures(folder)
    for number in range(1, visitors + 1):
        if number % OUTAGE_EACH == 0 and outages < OUTAGES:
            outages += 1
            gate.shut()
        if number % OUTAGE_EACH == 7:
            gate.open()
            booth.counter.uploader.wake()
        visit(booth, number)
        qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        if number == min(WARM_UP, visitors // 2):
            gate.open()
            booth.send_now()
            warm = Figures(folder)
        most_log = max(most_log, Figures(folder).log) if number % 100 == 0 else most_log
    gate.open()
    booth.send_now()
    end = Figures(folder)
    counts = booth.counter.outbox.counts("pledge")
    milestones = booth.counter.pledges.milestones()
    kiosk.close()
    gate.close()
    growth = end.memory / warm.memory - 1
    with capsys.disabled():
        print(
            f"\n{visitors} visitors, {outages} outages: memory {warm.memory >> 20} to {end.memory >> 20} MB "
            f"({growth:+.1%}), files {warm.files} to {end.files}, log at most {most_log >> 10} kB"
        )
    assert (counts.waiting, counts.delivered) == (0, visitors)
    assert milestones[:3] == [10, 25, 50][: len(milestones)]
    assert growth < 0.05
    assert abs(end.files - warm.files) <= 2
    assert most_log < 8 * 1024 * 1024
