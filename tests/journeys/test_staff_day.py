"""What staff do behind their door during a day, by touch, with a real collector."""

from collections.abc import Callable
from pathlib import Path

from demo.collector import Collector
from tests.booth import Booth

Open = Callable[[Path | None], Booth]


def test_pledges_that_staff_do_not_count_leave_the_number_here_and_on_the_map_and_are_kept(
    collector: Collector, open_kiosk: Open
) -> None:
    booth = open_kiosk(collector.ticket(target=100)[0])
    booth.pledge(5)
    visitor = booth.visitor
    booth.open_staff_door()
    for name in ("uncounted", "last_2", "why_nobody", "doNotCount"):
        visitor.touches(name)
    visitor.waits_until(lambda: booth.counter.pledges.total() == 3, "three to be left")
    visitor.touches("back")
    visitor.waits_until(lambda: visitor.value("total", "shown") == 3, "the number to roll back")
    booth.send_now()
    visitor.waits_until(lambda: collector.counts()["total"] == 3, "the map to say so")
    counts = booth.counter.outbox.counts("pledge")
    assert (counts.all, counts.delivered, counts.void) == (5, 3, 2)
    booth.pledge(1)
    assert booth.counter.pledges.total() == 4


def test_nobody_can_pledge_while_staff_pause(collector: Collector, open_kiosk: Open) -> None:
    booth = open_kiosk(collector.ticket(target=100)[0])
    booth.open_staff_door()
    booth.visitor.touches("pause")
    booth.visitor.touches("back")
    booth.visitor.waits_for("pausing")
    assert not booth.visitor.sees("start")
    booth.open_staff_door()
    booth.visitor.touches("pause")
    booth.visitor.touches("back")
    booth.pledge(1)
    assert booth.counter.pledges.total() == 1
