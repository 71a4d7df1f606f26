"""Every hostile network, then the true one: nothing believed too early, nothing lost, nothing counted twice."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from demo.collector import Collector
from kiosk.clock import now
from kiosk.counter import Counter
from kiosk.settings import Settings
from sync.uploader import State
from tests.conftest import QuickCollector
from tests.faults.hostile import MODES, Visit, certificates, resets
from tests.making import a_pledge


@pytest.fixture(scope="module")
def true_collector(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Collector]:
    collector = QuickCollector(tmp_path_factory.mktemp("hostile") / "collector")
    yield collector
    collector.stop()


@pytest.fixture
def ticket(true_collector: Collector) -> Path:
    """For the kiosk that comes."""
    return true_collector.ticket(1000)[0]


@pytest.mark.parametrize("mode", MODES)
def test_a_hostile_network_delays_and_no_more(
    mode: str, true_collector: Collector, ticket: Path, tmp_path: Path
) -> None:
    visit = Visit(tmp_path / "kiosk", true_collector, ticket)
    found = visit.meet(MODES[mode])
    assert found.is_clean(), found
    assert visit.state in {State.LATER, State.ASK_STAFF}, visit.state


@pytest.mark.parametrize(
    "name",
    [
        "TLS: another host's certificate",
        "TLS: expired",
        "TLS: an authority we do not trust",
        "TLS: nobody who speaks it",
    ],
)
def test_a_server_that_cannot_prove_itself_gets_nothing(
    name: str, true_collector: Collector, ticket: Path, tmp_path: Path
) -> None:
    context, trust = certificates(tmp_path)[name]
    visit = Visit(tmp_path / "kiosk", true_collector, ticket)
    found = visit.meet(resets, context, trust)
    assert found.is_clean(), found
    assert visit.trouble in ({"NoAnswer"} if "nobody" in name else {"NotSure"})


@pytest.mark.parametrize("years", [-5, 5, -56])
def test_a_clock_that_is_years_off_changes_nothing_but_the_hour_it_says(
    years: int, ticket: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "kiosk"
    folder.mkdir(mode=0o700)
    Counter(folder, Settings(), ticket, now).close()

    def wrong() -> datetime:
        return now() + timedelta(days=365 * years)

    counter = Counter(folder, Settings(), None, wrong)
    for _ in range(3):
        counter.pledges.take(a_pledge(wrong()))
    while counter.uploader.step().state is State.SENT:
        continue
    counts = counter.outbox.counts()
    counter.close()
    assert (counts.waiting, counts.delivered, counts.set_aside) == (0, 3, 0)
