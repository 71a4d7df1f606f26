"""What it costs to bring a day's pledges in: requests and bytes, a bad link, and the collector's own limit."""

import math
import tempfile
import time
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

import msgspec

from bench.promise import Promise
from bench.slow_line import SlowLine
from collector.database import Database
from collector.letterbox import Read, insert_new, read
from demo.collector import Collector
from kiosk.clock import now
from kiosk.counter import Counter
from kiosk.event.standing import read_standing
from kiosk.settings import Settings
from sync import wire
from sync.client import Client
from sync.http import Line, Reply
from sync.routes import Routes
from sync.uploader import State, Uploader
from tests.making import a_pledge

PLEDGES = 2_000
DAY = 20_000
ROUNDS = 3


class Counted:
    """A line that counts what goes over it."""

    def __init__(self, address: str) -> None:
        self._line = Line(address)
        self.requests = 0
        self.bytes = 0

    def post(self, path: str, body: bytes, headers: Mapping[str, str], largest: int) -> Reply:
        """As Line.post."""
        self.requests += 1
        self.bytes += len(body)
        return self._line.post(path, body, headers, largest)


def run() -> list[Promise]:
    """2,000 pledges over a 150 ms, 1 Mbit/s line; then a day's over loopback beside the bare statement."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        collector = Collector(folder / "collector")
        tickets = collector.ticket(1_000_000, kiosks=1 + ROUNDS)
        slow = SlowLine(int(collector.address.rpartition(":")[2]))
        line, seconds = _upload(folder / "slow", tickets[0], PLEDGES, slow.address)
        rates = [
            (_bare(folder / f"bare{n}.db"), DAY / _upload(folder / f"k{n}", tickets[1 + n], DAY, collector.address)[1])
            for n in range(ROUNDS)
        ]
        counted = msgspec.json.decode(collector.command("counts"))["check"]["counted"]
        slow.close()
        collector.stop()
    if counted != PLEDGES + ROUNDS * DAY:
        raise RuntimeError(f"{counted} counted instead of {PLEDGES + ROUNDS * DAY}")
    return [
        Promise(f"requests for {PLEDGES:,} pledges", line.requests, math.ceil(PLEDGES / wire.MOST_LETTERS) + 5),
        Promise("bytes sent per bare pledge", line.bytes / PLEDGES, 70),
        Promise(f"seconds for {PLEDGES:,} pledges at 150 ms and 1 Mbit/s", seconds, 8),
        Promise(
            "pledges/s, end to end, against the bare ingest statement",
            max(ours / bare for bare, ours in rates),
            0.12,
            False,
        ),
    ]


def _upload(folder: Path, ticket: Path, pledges: int, address: str) -> tuple[Counted, float]:
    folder.mkdir(mode=0o700)
    counter = Counter(folder, Settings(), ticket, now)
    for _ in range(pledges):
        counter.pledges.take(a_pledge(now()))
    counted = Counted(address)
    routes = Routes([Client(read_standing(folder).stints[-1], counted.post, now)])
    uploader = Uploader(counter.outbox, routes, now)
    began = time.perf_counter()
    while uploader.step().state is State.SENT:
        continue
    seconds = time.perf_counter() - began
    if counter.outbox.counts().waiting:
        raise RuntimeError("not everything arrived")
    counter.close()
    return counted, seconds


def _bare(file: Path) -> float:
    """Pledges per second of the ingest statement alone, in batches of 500, one durable transaction each."""
    database = Database(f"sqlite:///{file}")
    hour = datetime(2026, 11, 24, 9, tzinfo=UTC)
    event = wire.Event("e", "Day", wire.Place("Hall", "City", "SE", 1.0, 2.0, "UTC"))
    batches = []
    for _ in range(DAY // wire.MOST_LETTERS):
        letters = [
            wire.PledgeLetter(uuid4(), n, hour, "en", "a" * 64, uuid4().hex) for n in range(1, wire.MOST_LETTERS + 1)
        ]
        batches.append(read(wire.Batch(1, uuid4(), "k", event, hour, "bench", 0, 0, tuple(letters)), hour))
    began = time.perf_counter()
    for one in batches:
        _ingest(database, one)
    seconds = time.perf_counter() - began
    database.close()
    return DAY / seconds


def _ingest(database: Database, one: Read) -> None:
    database.transaction(lambda connection: insert_new(connection, one.rows.values()))
