"""The sections of `./run faults`: each makes its own folder and collector, and says what it found in rows."""

import contextlib
import os
import random
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import msgspec

from demo.collector import Collector
from kiosk.logs import log
from tests.faults import corruption
from tests.faults.carrying import STEPS, Carrier
from tests.faults.child import take_without_full_sync
from tests.faults.fuzz import fuzz
from tests.faults.harness import HOUSE, Harness, Point
from tests.faults.home import PLEDGES, TROUBLES, WAYS, travel
from tests.faults.hostile import MODES, Visit, certificates, resets
from tests.faults.loss import lossy, why_not
from tests.faults.migrating import Upgrade
from tests.faults.outcome import Outcome, Row, total
from tests.faults.portal import Portal
from tests.faults.power import cut_power
from tests.faults.powerfs import DEVICE
from tests.faults.randomly import kill_at_random
from tests.faults.sticks import KINDS, Sticks
from tests.faults.telling import tell

WRITES = {"pwrite64", "fdatasync", "fsync", "ftruncate"}


def syscalls() -> list[Row]:
    with _collector() as (folder, collector):
        harness = Harness(folder, collector)
        points = harness.points()
        rows = [_tried("killed at every write, sync, send and receive", points, harness.fault)]
        for error in ("ENOSPC", "EIO"):
            failing = [Point(point.call, point.nth, error) for point in points if point.call in WRITES]
            rows.append(_tried(f"{error} at every write and sync", failing, harness.fault))
        return rows + _planted(harness, points)


def _planted(harness: Harness, points: list[Point]) -> list[Row]:
    syncs = [point for point in points if point.call == "fdatasync"]
    portal = Portal()
    found = {
        "thank-before-commit": [harness.fault(point, "thank-before-commit") for point in syncs],
        "delete-on-send": [harness.fault(Point("connect", 1), "delete-on-send")],
        "any-200-is-success": [harness.run("any-200-is-success", portal.address)],
    }
    portal.close()
    return [Row(f"  mutant {name}", len(each), total(each), mutant=True) for name, each in found.items()]


def kills() -> list[Row]:
    with _collector() as (folder, collector):
        found = kill_at_random(folder / "kiosk", collector, kills=1000)
    return [Row("killed at random, 40 times the collector too", 1000, found)]


def power() -> list[Row]:
    if not (os.access(DEVICE, os.W_OK) and os.geteuid() == 0):
        return [Row("power cuts", 0, Outcome(), note=f"SKIPPED: needs {DEVICE} and root")]
    folder = Path(tempfile.mkdtemp(prefix="pledge-power-"))
    found = cut_power(folder / "power", cuts=2000)
    mutant = cut_power(folder / "mutant", cuts=20, work=take_without_full_sync)
    return [Row("power cuts", 2000, found), Row("  mutant synchronous=NORMAL", 20, mutant, mutant=True)]


def damage() -> list[Row]:
    rows = []
    log.disabled = True  # it would say so three hundred times
    for second_copy, name in ((False, "the file spoilt"), (True, "the file spoilt, with a second copy")):
        folder = Path(tempfile.mkdtemp(prefix="pledge-damage-"))
        written, arrived = corruption.template(folder, second_copy)
        dice = random.Random(2)
        found = [corruption.damage(written, arrived, dice) for _ in range(300)]
        saved = [each.saved for each in found if each.noticed]
        silent = Outcome(300 * len(arrived), lost=sum(each.silent for each in found))
        note = f"noticed {len(saved)}; saved: median {statistics.median(saved):.1%}, least {min(saved):.1%}"
        rows.append(Row(name, 300, silent, note))
    return rows


def courier() -> list[Row]:
    with _collector() as (folder, collector):
        carrier = Carrier(folder, collector)
        return [
            _tried(
                f"killed at every write of a courier's way: {step}", carrier.points(step), partial(carrier.fault, step)
            )
            for step in STEPS
        ]


def networks() -> list[Row]:
    log.disabled = True
    with _collector() as (folder, collector):
        tickets = iter(collector.ticket(1000, kiosks=50))
        found = []
        for number, mode in enumerate(MODES):
            found.append(Visit(folder / f"kiosk-{number}", collector, next(tickets)).meet(MODES[mode]))
        for number, (context, trust) in enumerate(certificates(folder).values()):
            visit = Visit(folder / f"kiosk-tls-{number}", collector, next(tickets))
            found.append(visit.meet(resets, context, trust))
    return [Row("hostile networks", len(found), total(found))]


def upgrade() -> list[Row]:
    with tempfile.TemporaryDirectory(prefix="pledge-upgrade-") as folder:
        old = Upgrade(Path(folder))
        return [_tried("killed at every write of a migration", old.points(), old.kill)]


def requests() -> list[Row]:
    sent = 100_000
    with _collector() as (folder, collector):
        found = fuzz(folder, collector, sent)
    for each in found.broken[:20]:
        print(each[:500])
    answered = ", ".join(f"{status}: {count}" for status, count in sorted(found.statuses.items()))
    return [Row("fuzzed requests, a good one each 1,000", sent, Outcome(damaged=len(found.broken)), answered)]


def loss() -> list[Row]:
    if why := why_not():
        return [Row("a line that drops a fifth of all packets", 0, Outcome(), f"SKIPPED: {why}")]
    folder = Path(tempfile.mkdtemp(prefix="pledge-loss-"))
    return [Row("a line that drops a fifth of all packets", 1, lossy(folder))]


def monkey() -> list[Row]:
    """The long tests on real windows: these are pytest's, since it brings the screen."""
    return [_long("100,000 blows at the screen", "tests/screens/test_escape.py")]


def screens() -> list[Row]:
    files = ("tests/screens/test_golden.py", "tests/screens/test_scale.py")
    return [_long("every screen in every language, size, theme and at 2 and 3 pixels to a point", *files)]


def day() -> list[Row]:
    return [_long("4,320 visitors, 200 outages", "tests/journeys/test_long_day.py")]


def _long(name: str, *files: str) -> Row:
    line = [sys.executable, "-m", "pytest", "-m", "long", *files]
    ended = subprocess.run(line, cwd=HOUSE, check=False, capture_output=True, text=True)
    if ended.returncode:
        print(ended.stdout[-5000:])
    said = [text.partition(": ")[2] for text in ended.stdout.splitlines() if text.startswith(tuple("0123456789"))]
    return Row(name, 1, Outcome(damaged=int(ended.returncode != 0)), said[0] if said else "")


def home() -> list[Row]:
    log.disabled = True
    rows = []
    for trouble in TROUBLES:
        for way in WAYS:
            with _collector() as (folder, collector):
                said, lost = travel(folder / "journey", collector, trouble, way)
            rows.append(Row(f"{trouble}, {way}", 1, Outcome(PLEDGES, lost), said))
    return rows


def stories() -> list[Row]:
    log.disabled = True
    stories, steps = 5000, 60
    each = "each ended with every pledge counted once"
    tell(stories, steps, other_each_time=True)
    tell(stories, steps, other_each_time=True, fleet=True)
    return [
        Row(f"stories of a kiosk, {steps} steps", stories, Outcome(), each),
        Row(f"stories of several, {steps} steps", stories, Outcome(), each),
    ]


def sticks() -> list[Row]:
    return [_met(kind) for kind in KINDS]


def _met(kind: str) -> Row:
    prepared = Sticks(kind)
    try:
        if why := prepared.why_not():
            return Row(f"sticks, {kind}", 0, Outcome(), why)
        found = [prepared.meet(shape) for shape in prepared.shapes()]
        longest = f"at most {prepared.longest:.1f} s ({prepared.what})"
        return Row(f"sticks that somebody prepared, {kind}", len(found), total(found), longest)
    finally:
        prepared.close()


def mutants() -> list[Row]:
    """Whether the tests would notice; and what each run tries on one of the two databases only."""
    return [
        _long("a kiosk, a store, a collector with a fault in it: caught", "tests/faults"),
        _long("on the other database too", "tests/collector", "tests/journeys/test_to_the_map.py"),
    ]


def _tried(name: str, points: list[Point], fault: Callable[[Point], Outcome]) -> Row:
    found = [fault(point) for point in points]
    return Row(name, len(found), total(found))


@contextlib.contextmanager
def _collector() -> Iterator[tuple[Path, Collector]]:
    folder = Path(tempfile.mkdtemp(prefix="pledge-faults-"))
    collector = Collector(folder / "collector")
    try:
        yield folder, collector
    finally:
        collector.stop()


if __name__ == "__main__":
    print(msgspec.json.encode(globals()[sys.argv[1]]()).decode())
