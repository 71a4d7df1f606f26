"""The main journey: real touches on the real screens, a real collector process, the numbers on its map."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest

from demo.collector import EVENT, Collector
from kiosk.trust.signing import private_key
from kiosk.trust.ticket import read_ticket, sign_ticket
from tests.booth import Booth
from tests.journeys.lossy import LossyLine
from tests.relay import Relay

Open = Callable[[Path | None], Booth]


@pytest.fixture(params=[pytest.param("sqlite", marks=pytest.mark.long), "postgresql"])
def either_collector(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Collector]:
    database = request.getfixturevalue("postgresql") if request.param == "postgresql" else None
    running = Collector(tmp_path / "collector", database)
    yield running
    running.stop()


def on_the_map(collector: Collector) -> dict[str, Any]:
    counts: Any = collector.counts()
    (event,) = counts["events"]
    assert counts["total"] == event["pledges"] == sum(counts["countries"].values())
    found: dict[str, Any] = event
    return found


def read_again(collector: Collector, visitor_waits: Booth, pledges: int) -> int:
    """The map's total once it has taken its reading of this second."""
    visitor_waits.visitor.waits_until(lambda: read_total(collector) >= pledges, "the map to move")
    return read_total(collector)


def test_twelve_pledges_taken_offline_are_on_the_map_at_the_events_place_when_the_link_returns(
    collector: Collector, open_kiosk: Open
) -> None:
    ticket = collector.ticket(target=100)[0]
    collector.stop()
    booth = open_kiosk(ticket)
    booth.pledge(12)
    assert (booth.letters().waiting, booth.letters().delivered) == (12, 0)
    collector.start_again()
    booth.send_now()
    assert read_again(collector, booth, 12) == 12
    event = on_the_map(collector)
    assert (event["place"], event["city"], event["country"]) == (EVENT["venue"], EVENT["city"], EVENT["country"])
    assert (event["lat"], event["lon"]) == (float(EVENT["lat"]), float(EVENT["lon"]))
    assert booth.counter.pledges.milestones() == [10]


def test_a_pledge_reaches_the_map_on_sqlite_and_on_postgresql_with_the_same_counts(
    either_collector: Collector, open_kiosk: Open
) -> None:
    booth = open_kiosk(either_collector.ticket(target=100)[0])
    booth.pledge(3)
    booth.send_now()
    assert read_again(either_collector, booth, 3) == 3
    check = msgspec.json.decode(either_collector.command("counts"))["check"]
    assert (check["tallied"], check["counted"], check["set_aside"]) == (3, 3, 0)


def test_a_kiosk_sends_by_itself_without_staff(collector: Collector, open_kiosk: Open) -> None:
    booth = open_kiosk(collector.ticket(target=100)[0])
    booth.pledge(1)
    booth.visitor.patience = 30_000
    booth.visitor.waits_until(lambda: booth.letters().waiting == 0, "the postman to go by himself")


def test_a_reply_lost_after_the_collector_kept_the_batch_counts_once(
    collector: Collector, open_kiosk: Open, tmp_path: Path
) -> None:
    line = LossyLine(int(collector.address.rpartition(":")[2]))
    booth = open_kiosk(by_way_of(line, collector, tmp_path))
    booth.pledge(1)
    booth.send_now()
    line.lose_replies.set()
    booth.pledge(2)
    booth.counter.uploader.wake()
    booth.visitor.waits_until(lambda: line.lost > 0 and read_total(collector) == 3, "the collector to have it")
    assert booth.letters().waiting == 2, "without a receipt nothing counts as delivered"
    line.lose_replies.clear()
    booth.send_now()
    assert read_total(collector) == 3
    line.close()


def test_a_collector_restarted_between_two_batches_counts_each_once(collector: Collector, open_kiosk: Open) -> None:
    booth = open_kiosk(collector.ticket(target=100)[0])
    booth.pledge(2)
    booth.send_now()
    collector.stop()
    booth.pledge(2)
    collector.start_again()
    booth.send_now()
    assert read_again(collector, booth, 4) == 4


def test_a_kiosk_closed_and_opened_again_keeps_its_count_and_its_queue(collector: Collector, open_kiosk: Open) -> None:
    ticket = collector.ticket(target=100)[0]
    collector.stop()
    open_kiosk(ticket).pledge(2)
    booth = open_kiosk(None)
    assert booth.visitor.value("total", "value") == 2
    booth.pledge(1)
    collector.start_again()
    booth.send_now()
    assert read_again(collector, booth, 3) == 3


def read_total(collector: Collector) -> int:
    return int(str(collector.counts()["total"]))


def by_way_of(line: Relay, collector: Collector, folder: Path) -> Path:
    """A ticket that names the lossy line as the collector's address, signed again at the coordinator's desk."""
    (file,) = collector.ticket(target=100)
    ticket, _ = read_ticket(file.read_bytes(), str(file))
    moved = msgspec.structs.replace(ticket, collector=line.address)
    campaign = private_key((collector.folder / "keys" / "campaign.key").read_text())
    (folder / "moved.ticket").write_bytes(sign_ticket(moved, campaign))
    return folder / "moved.ticket"
