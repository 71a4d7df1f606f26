"""What the collector adds to a bare insert: its database stage, its endpoint, eight kiosks at one event, replays."""

import sqlite3
import statistics
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from itertools import count
from unittest import mock
from uuid import uuid4

import psycopg
import requests
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import update

from bench.promise import Promise, alternate
from bench.worlds import EVENT, NOW, World, collectors_world, fill
from collector import tally
from collector.intake import Intake
from collector.letterbox import read
from collector.rows import COLUMNS
from collector.schema import kiosks
from collector.withdrawals import Withdrawals
from demo.collector import Collector
from kiosk.campaign.pledge import new_id
from kiosk.clock import now
from kiosk.trust.signing import raw_public, sign_request
from sync import wire

SIZES = (1_000, 1_000_000, 10_000_000)
"""Letters that are there already."""
ROUNDS = 80
AT_ONCE, EACH = 8, 12
HERE = wire.Event(EVENT.id, EVENT.name, wire.Place("Hall", "Uppsala", "SE", 59.855, 17.63, "Europe/Stockholm"))
numbers = count(1)


def run() -> list[Promise]:
    """On SQLite and on PostgreSQL, in batches of 500, with 1,000, a million and ten million letters there already."""
    return [promise for kind in ("sqlite", "postgresql") for promise in _kind(kind)]


def _kind(kind: str) -> list[Promise]:
    kept: list[Promise] = []
    with collectors_world(kind) as world:
        intake, there = Intake(world.database, Withdrawals(world.database, world.folder)), 0
        for size in SIZES:
            fill(world.database, size - there, 10_000)
            there = size
            kept += _stages(f"{kind}, {size:,} there", world, intake)
        kept += [*_many(kind, intake), *_replay(kind, intake), _endpoint(kind, world)]
    return kept


def a_batch(slot: int = 1) -> wire.Batch:
    """Five hundred new pledges of one kiosk."""
    letters = tuple(
        wire.PledgeLetter(new_id(NOW), next(numbers), NOW, "en", "a" * 64, uuid4().hex)
        for _ in range(wire.MOST_LETTERS)
    )
    return wire.Batch(1, uuid4(), f"{EVENT.id}.{slot}", HERE, NOW, "bench", 0, 0, letters)


def _rows(batch: wire.Batch) -> list[tuple[object, ...]]:
    """As a bare insert takes them: of an event of their own."""
    return [("bare", *row[1:]) for row in read(batch, NOW).rows.values()]


def _bare(world: World) -> Callable[[list[tuple[object, ...]]], None]:
    """The barest way that is as safe: one executemany, or one COPY, in one transaction."""
    if world.database.dialect == "sqlite":
        file = sqlite3.connect(world.folder / "collector.db", isolation_level=None, timeout=30)
        file.execute("PRAGMA synchronous=FULL")
        statement = f"INSERT INTO letter ({', '.join(COLUMNS)}) VALUES ({', '.join('?' * len(COLUMNS))})"

        def insert(rows: list[tuple[object, ...]]) -> None:
            file.execute("BEGIN IMMEDIATE")
            file.executemany(statement, rows)
            file.execute("COMMIT")

        return insert
    line = psycopg.connect(world.url)

    def copy(rows: list[tuple[object, ...]]) -> None:
        with line.cursor() as cursor, cursor.copy(f"COPY letter ({', '.join(COLUMNS)}) FROM STDIN") as into:
            for row in rows:
                into.write_row(row)
        line.commit()

    return copy


def _stages(what: str, world: World, intake: Intake) -> list[Promise]:
    """A batch that is read already: ours, and its rows by the bare way."""
    bare = _bare(world)
    batches, ready = [read(a_batch(), NOW) for _ in range(ROUNDS)], [_rows(a_batch()) for _ in range(ROUNDS)]
    found = alternate({"ours": lambda: intake.keep(batches.pop(), NOW), "bare": lambda: bare(ready.pop())}, ROUNDS, 1)
    return [
        Promise(f"database stage against a bare insert ({what})", found["bare"].wall / found["ours"].wall, 0.8, False)
    ]


def _many(kind: str, intake: Intake) -> list[Promise]:
    """Eight kiosks at one event at once, beside the same without any counter; whatever goes wrong is raised."""

    def all_send() -> float:
        waiting = [[a_batch(slot) for _ in range(EACH)] for slot in range(1, AT_ONCE + 1)]
        began = time.perf_counter()
        with ThreadPoolExecutor(AT_ONCE) as many:
            list(many.map(lambda batches: [intake.accept(batch, NOW) for batch in batches], waiting))
        return time.perf_counter() - began

    ratios = []
    for _ in range(5):
        with mock.patch.object(tally, "add"):
            without = all_send()
        ratios.append(without / all_send())
    return [
        Promise(f"{AT_ONCE} kiosks at one event against no counter ({kind})", statistics.median(ratios), 0.7, False)
    ]


def _replay(kind: str, intake: Intake) -> list[Promise]:
    """The same batch a second time, against the first."""
    batches = [a_batch() for _ in range(ROUNDS)]
    first, again = iter(batches), iter(batches)
    seconds: dict[str, list[float]] = {"first": [], "again": []}
    for _ in range(ROUNDS):
        for name, source in (("first", first), ("again", again)):
            batch = next(source)
            began = time.perf_counter()
            intake.accept(batch, NOW)
            seconds[name].append(time.perf_counter() - began)
    ratio = statistics.median(seconds["again"]) / statistics.median(seconds["first"])
    return [Promise(f"a batch that comes again, against the first time ({kind})", ratio, 1.0)]


def _endpoint(kind: str, world: World) -> Promise:
    """Over HTTP to a collector of its own, from signed bytes to the signed receipt; beside the bare insert."""
    collector = Collector(world.folder, None if kind == "sqlite" else world.url)
    key, slot = Ed25519PrivateKey.generate(), f"{EVENT.id}.1"
    known = update(kiosks).where(kiosks.c.id == slot).values(public_key=raw_public(key.public_key()))
    world.database.transaction(lambda connection: connection.execute(known))
    bodies, ready, bare = (
        [wire.pack(a_batch()) for _ in range(ROUNDS)],
        [_rows(a_batch()) for _ in range(ROUNDS)],
        _bare(world),
    )
    with requests.Session() as line:

        def post() -> None:
            body = bodies.pop()
            headers = sign_request(wire.BATCHES, wire.BATCH_TYPE, body, key, slot, now())
            line.post(collector.address + wire.BATCHES, data=body, headers=headers, timeout=30).raise_for_status()

        found = alternate({"ours": post, "bare": lambda: bare(ready.pop())}, ROUNDS, 1)
    collector.stop()
    return Promise(
        f"whole endpoint against a bare insert ({kind})", found["bare"].wall / found["ours"].wall, 0.30, False
    )
