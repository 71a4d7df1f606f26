"""`./run faults`: every failure a booth meets, by the thousand. Exit 1 unless nothing was lost, doubled or silent.

syscalls   killed at, or failed by, every write, sync, send and receive    kills     killed at random moments
power      power cuts, on a disk that forgets what was not synced          damage    the file itself spoilt
networks   portals, impostors, stallers, bad certificates                  upgrade   killed while migrating
stories    a kiosk and a collector through anything in any order           requests  a collector under fuzzed requests
loss       a line that drops a fifth of all packets                        day       4,320 visitors on the real window
monkey     100,000 blows at the real window

Name some to run only those.
"""

import sys
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor

from rich.console import Console
from rich.table import Table

from tests.faults import sections
from tests.faults.outcome import Row

SECTIONS: dict[str, Callable[[], list[Row]]] = {
    "stories": sections.stories,
    "power": sections.power,
    "syscalls": sections.syscalls,
    "kills": sections.kills,
    "damage": sections.damaged,
    "networks": sections.networks,
    "upgrade": sections.upgrade,
    "requests": sections.requests,
    "day": sections.day,
    "monkey": sections.monkey,
    "loss": sections.loss,
}


def main(names: list[str]) -> int:
    unknown = set(names) - set(SECTIONS)
    if unknown:
        print(f"There is no {', '.join(sorted(unknown))}. There are: {', '.join(SECTIONS)}.", file=sys.stderr)
        return 64
    console = Console(width=140)
    with ProcessPoolExecutor(2) as workers:
        running = {name: workers.submit(SECTIONS[name]) for name in names or SECTIONS}
        rows: list[Row] = []
        for name, each in running.items():
            rows += each.result()
            Console(stderr=True).print(f"{name}: done")
    table = Table("fault", "tried", "thanked", "lost", "doubled", "damaged", "left", "", title="./run faults")
    for row in rows:
        found = row.outcome
        numbers = (row.tried, found.thanked, found.lost, found.doubled, found.damaged, found.left)
        table.add_row(row.name, *map(str, numbers), row.note)
    console.print(table)
    return 0 if all(row.is_as_it_should_be() for row in rows) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
