"""A sample of the faults in every run; all of them by ./run faults, and mutants that each harness must catch."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from demo.collector import Collector
from tests.faults.carrying import STEPS, Carrier
from tests.faults.harness import Harness, Point
from tests.faults.portal import Portal

EVERY = 12
"""Of all the points, every so many-th in the default run."""


@pytest.fixture(scope="module")
def harness(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Harness]:
    folder = tmp_path_factory.mktemp("faults")
    collector = Collector(folder / "collector")
    yield Harness(folder, collector)
    collector.stop()


def test_a_kill_at_any_write_or_send_loses_and_doubles_nothing(harness: Harness) -> None:
    points = harness.points()
    assert {point.call for point in points} >= {"pwrite64", "fdatasync", "connect", "sendto", "recvfrom"}
    outcomes = {str(point): harness.fault(point) for point in points[::EVERY]}
    assert {point: outcome for point, outcome in outcomes.items() if not outcome.is_clean()} == {}
    assert any(0 < outcome.thanked < 3 for outcome in outcomes.values()), "some kill came between two visitors"


@pytest.mark.parametrize("error", ["ENOSPC", "EIO"])
def test_a_disk_that_fails_once_loses_nothing_that_was_thanked(harness: Harness, error: str) -> None:
    for point in (Point("pwrite64", 40, error), Point("fdatasync", 6, error)):
        assert harness.fault(point).is_clean(), point


@pytest.mark.parametrize(
    "step", [each if each == "in" else pytest.param(each, marks=pytest.mark.long) for each in STEPS]
)
def test_a_kill_on_a_couriers_way_loses_and_doubles_nothing(harness: Harness, tmp_path: Path, step: str) -> None:
    carrier = Carrier(tmp_path, harness.collector, kiosks=3)
    renames = [point for point in carrier.points(step) if point.call == {"in": "pwrite64"}.get(step, "rename")]
    assert carrier.fault(step, renames[-1]).is_clean()


@pytest.mark.long
def test_thanking_before_the_commit_is_caught(harness: Harness) -> None:
    writes = max(point.nth for point in harness.points() if point.call == "fdatasync")
    assert any(harness.fault(Point("fdatasync", nth), "thank-before-commit").lost for nth in range(writes, 0, -2))


@pytest.mark.long
def test_deleting_on_send_is_caught(harness: Harness) -> None:
    assert harness.fault(Point("connect", 1), "delete-on-send").lost > 0


@pytest.mark.long
def test_believing_any_200_is_caught(harness: Harness) -> None:
    portal = Portal()
    assert harness.run(address=portal.address).is_clean(), "without the mutant the portal delays, and no more"
    assert harness.run("any-200-is-success", portal.address).lost > 0
    portal.close()
