"""What everybody reads, of ten thousand events: it costs the same with a million pledges and with ten."""

from datetime import timedelta
from functools import partial

import requests

from bench.promise import Promise, alternate
from bench.worlds import NOW, World, collectors_world, fill, hold
from collector.campaign import HEFORSHE, read_campaign
from collector.public import Public
from demo.collector import Collector

EVENTS, PLEDGES = 10_000, 1_000
FEW, MANY = 1_000_000, 10_000_000
ROUNDS = 30


def run() -> list[Promise]:
    """On PostgreSQL, as a campaign of that size would."""
    with collectors_world("postgresql") as world:
        hold(world.database, EVENTS, PLEDGES)
        fill(world.database, FEW, EVENTS)
        few = _seconds(world)
        fill(world.database, MANY - FEW, EVENTS)
        many, page = _seconds(world), _page(world)
    return [
        Promise(f"a reading of {EVENTS:,} events: {MANY:,} pledges against {FEW:,}", many / few, 1.3),
        Promise(f"seconds for a reading of {EVENTS:,} events", many, 0.5),
        Promise("answering a page or counts that are read already, against a page of nothing", page, 4),
    ]


def _seconds(world: World) -> float:
    public = Public(world.database, read_campaign(HEFORSHE), lambda: NOW + timedelta(days=1))
    public.read()
    return alternate({"read": public.read}, ROUNDS, 1)["read"].wall


def _page(world: World) -> float:
    """The slower of the first page and of its counts, unchanged since it was last asked for, against /healthz."""
    collector = Collector(world.folder, world.url)
    with requests.Session() as line:
        seen = {path: line.get(collector.address + path, timeout=60).headers["etag"] for path in ("/", "/v1/counts")}

        def get(path: str) -> None:
            line.get(collector.address + path, headers={"if-none-match": seen.get(path, "")}, timeout=60)

        found = alternate({path: partial(get, path) for path in (*seen, "/healthz")}, ROUNDS, 4)
    collector.stop()
    return max(found[path].wall for path in seen) / found["/healthz"].wall
