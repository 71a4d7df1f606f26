"""`./run faults`: every system call as the last one, every write failing, every planted mutant. Exit 1 unless clean."""

import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

from rich.console import Console
from rich.progress import track
from rich.table import Table

from demo.collector import Collector
from tests.faults.harness import Harness, Point
from tests.faults.outcome import Outcome
from tests.faults.portal import Portal

WRITES = {"pwrite64", "fdatasync", "fsync", "ftruncate"}


def main() -> int:
    folder = Path(tempfile.mkdtemp(prefix="pledge-faults-"))
    collector = Collector(folder / "collector")
    try:
        harness = Harness(folder, collector)
        points = harness.points()
        rows = [("kill at every write, sync, send and receive", try_all(harness, points))]
        for error in ("ENOSPC", "EIO"):
            failing = [Point(point.call, point.nth, error) for point in points if point.call in WRITES]
            rows.append((f"{error} at every write and sync", try_all(harness, failing)))
        mutants = planted(harness, points)
    finally:
        collector.stop()
    table = Table("fault", "tried", "thanked", "lost", "doubled", "damaged", "left waiting")
    for name, found in rows:
        sums = (
            sum(values)
            for values in zip(*((o.thanked, o.lost, o.doubled, o.damaged, o.left) for o in found), strict=True)
        )
        table.add_row(name, str(len(found)), *map(str, sums))
    caught = Table("mutant planted", "caught")
    for name, loss in mutants.items():
        caught.add_row(name, f"yes: {loss} lost" if loss else "NO")
    Console().print(table, caught)
    clean = all(outcome.is_clean() for _, found in rows for outcome in found)
    return 0 if clean and all(mutants.values()) else 1


def try_all(harness: Harness, points: Iterable[Point]) -> list[Outcome]:
    return [harness.fault(point) for point in track(list(points), description="faults", console=Console(stderr=True))]


def planted(harness: Harness, points: list[Point]) -> dict[str, int]:
    """What each mutant lost: none means that the harness sees nothing."""
    syncs = [point for point in points if point.call == "fdatasync"]
    portal = Portal()
    losses = {
        "thank-before-commit": sum(harness.fault(point, "thank-before-commit").lost for point in syncs),
        "delete-on-send": harness.fault(Point("connect", 1), "delete-on-send").lost,
        "any-200-is-success": harness.run("any-200-is-success", portal.address).lost,
    }
    portal.close()
    return losses


if __name__ == "__main__":
    sys.exit(main())
