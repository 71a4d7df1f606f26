"""`./run faults`: every failure a booth meets, by the thousand. Exit 1 unless nothing was lost, doubled or silent.

syscalls   killed at, or failed by, every write, sync, send and receive    kills     killed at random moments
power      power cuts, on a disk that forgets what was not synced          damage    the file itself spoilt
networks   portals, impostors, stallers, bad certificates                  upgrade   killed while migrating
stories    kiosks and a collector through anything in any order            requests  a collector under fuzzed requests
loss       a line that drops a fifth of all packets                        day       4,320 visitors on the real window
monkey     100,000 blows at the real window                                screens   each beside its picture
mutants    a fault in the kiosk itself: the tests notice                   home      all that could close a way home
sticks     what somebody put on a stick, on vfat, exfat and ext4

Name some to run only those.
"""

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import msgspec
from rich.console import Console
from rich.table import Table

from tests.faults.harness import HOUSE
from tests.faults.outcome import Outcome, Row

SECTIONS = (
    *("stories", "power", "day", "syscalls", "requests", "kills"),
    *("screens", "monkey", "damage", "upgrade", "mutants", "courier", "home", "networks", "loss", "sticks"),
)
"""The long ones first; two run at a time, each in a process of its own."""


def main(names: list[str]) -> int:
    unknown = set(names) - set(SECTIONS)
    if unknown:
        print(f"There is no {', '.join(sorted(unknown))}. There are: {', '.join(SECTIONS)}.", file=sys.stderr)
        return 64
    with ThreadPoolExecutor(2) as pool:
        found = list(pool.map(_run, names or SECTIONS))
    console = Console(width=150)
    console.print(_table([row for rows in found for row in rows]))
    return 0 if all(row.is_as_it_should_be() for rows in found for row in rows) else 1


def _run(name: str) -> list[Row]:
    line = [sys.executable, "-m", "tests.faults.sections", name]
    ended = subprocess.run(line, cwd=HOUSE, check=False, stdout=subprocess.PIPE)
    if ended.returncode:
        rows = [Row(f"{name} ended with {ended.returncode}", 0, Outcome(damaged=1))]
    else:
        rows = msgspec.json.decode(ended.stdout.splitlines()[-1], type=list[Row])
    Console(width=150, stderr=True).print(_table(rows))
    return rows


def _table(rows: list[Row]) -> Table:
    table = Table("fault", "tried", "thanked", "lost", "doubled", "damaged", "left", "")
    for row in rows:
        found = row.outcome
        numbers = (row.tried, found.thanked, found.lost, found.doubled, found.damaged, found.left)
        note = row.note or ("caught" if row.mutant and found.lost else "")
        table.add_row(row.name, *map(str, numbers), note)
    return table


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
