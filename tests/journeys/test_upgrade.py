"""A kiosk and a collector that version 0.1.0 wrote go on together under this one: what waits arrives once.

The kiosk has a local event that a ticket adopted, letters delivered under two slots of one event, others that wait,
one that was set aside, and a void. At the collector another kiosk has left what 0.1.0 took as it came: a void, a
contact and a commitment about pledges that were not there, and pledges of a clock in 2010 and 2050, one taken back.
"""

import os
import re
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import Connection, select

from collector import tally
from collector.database import Database
from collector.generation import current
from collector.recount import recount
from collector.schema import early, hours, kiosks, letters
from collector.standing import every_event
from demo.collector import Collector
from kiosk.clock import now
from kiosk.counter import Counter
from kiosk.settings import Settings
from tests.conftest import NearCollector
from tests.journeys.test_ways_home import send

GOLDEN = Path(__file__).parent / "golden"
KEYS = ("local-762ad995.1", "20261128-heforshe-at-uppsala-univ-b1c7.1", "20261128-heforshe-at-uppsala-univ-b1c7.2")
"""In the order in which the kiosk made them."""

SLOTS = {"1": (13, "1-13"), "2": (3, "14-16"), "3": (7, "1-2 90-94"), "4": (0, "")}
"""By the last digit of each slot: how many letters it brought, and their numbers."""


def laid_down(name: str, database: str, to: Path) -> Path:
    shutil.copytree(GOLDEN / name, to)
    to.chmod(0o700)
    script = (to / f"{database}.sql").read_text()
    (to / f"{database}.sql").unlink()
    with closing(sqlite3.connect(to / f"{database}.db")) as store:
        store.executescript(script)
    return to


@pytest.fixture
def old_collector(tmp_path: Path) -> Iterator[Collector]:
    running = NearCollector(laid_down("campaign", "collector", tmp_path / "campaign"))
    yield running
    running.stop()


@pytest.fixture
def old_kiosk(tmp_path: Path, old_collector: Collector) -> Iterator[Counter]:
    folder = laid_down("kiosk", "kiosk", tmp_path / "old")
    for age, slot in enumerate(KEYS):
        os.utime(folder / f"{slot}.key", (age, age))
    counter = Counter(folder, Settings(), None, now)
    for line in counter._lines.values():
        line._address = old_collector.address  # its ticket names a port that is long gone
    yield counter
    counter.close()


def test_what_waited_under_0_1_0_arrives_once_and_both_agree(old_kiosk: Counter, old_collector: Collector) -> None:
    before = old_kiosk.outbox.counts()
    assert (before.waiting, before.delivered) == (7, 16), "what was set aside is tried again"
    send(old_kiosk)
    send(old_kiosk)
    assert old_kiosk.agreed() == (True, ())
    assert old_kiosk.outbox.counts().delivered == 23
    assert old_kiosk.balance().adds_up
    database = Database(f"sqlite:///{old_collector.folder / 'collector.db'}")
    found = tally.check(database, now())
    # 18 of this kiosk, one of them void; two of the other, and two more that it made in 2010
    assert (found.tallied, found.by_hour, found.counted, found.void) == (21, 21, 21, 1)
    assert recount(database) == []
    database.close()


def test_the_collectors_database_of_0_1_0_is_put_in_order(old_collector: Collector) -> None:
    database = Database(f"sqlite:///{old_collector.folder / 'collector.db'}")
    (event,) = every_event(database)
    slots = database.transaction(lambda c: c.execute(select(kiosks)).all())
    assert {slot.id[-1]: (slot.letters, slot.numbers) for slot in slots} == SLOTS
    first, last = (int(moment.timestamp()) // 3600 for moment in (event.opens, event.closes))
    for table in (letters, hours):
        outside = select(table.c.hour).where((table.c.hour < first) | (table.c.hour > last))
        assert database.transaction(partial(Connection.execute, statement=outside)).all() == []
    days = database.transaction(lambda c: set(c.scalars(select(letters.c.received).distinct())))
    assert days <= {event.opens.date(), event.closes.date()}
    kinds = database.transaction(lambda c: c.scalars(select(early.c.letter)).all())
    assert sorted(letter.split('"')[3] for letter in kinds) == ["commitment", "contact", "void"]
    assert len(database.transaction(current)) == 32
    assert recount(database) == []
    database.close()


def test_a_copy_has_no_secret_in_the_clear_that_0_1_0_kept_so(old_collector: Collector, tmp_path: Path) -> None:
    script = (GOLDEN / "campaign" / "collector.sql").read_text()
    secrets = re.findall(r"'([0-9a-f]{32})'", "".join(line for line in script.splitlines() if 'INTO "kiosk"' in line))
    assert len(secrets) == len(SLOTS)
    old_collector.command("backup", str(tmp_path / "copy"))
    copy = (tmp_path / "copy").read_bytes()
    assert not [secret for secret in secrets if secret.encode() in copy]


def test_a_kiosk_of_0_1_0_is_told_nothing_that_it_does_not_read(old_kiosk: Counter, old_collector: Collector) -> None:
    """It reads receipts strictly: one with a generation in it would be a stranger's."""
    from sync import wire
    from sync.client import Client

    class Old(Client):
        def signed(self, path: str, content_type: str, body: bytes) -> dict[str, str]:
            headers = super().signed(path, content_type, body)
            del headers["accept"]
            return headers

    stint = old_kiosk.client._stint
    said: list[bytes] = []

    def post(path: str, body: bytes, headers: object, largest: int) -> object:
        reply = old_kiosk.client._post(path, body, headers, largest)  # type: ignore[arg-type]  # as it came
        said.append(reply.body)
        return reply

    old = Old(stint, post, now)  # type: ignore[arg-type]  # as above
    waiting = old_kiosk.outbox.due(old_kiosk.ticket.event.id, 50)
    old.send(next(old_kiosk.uploader.batches(old, waiting)))
    old.held(wire.Question(old.slot, old.event.id, old_kiosk.reconciler.question(old).nonce, (old.slot,)))
    assert said
    assert not any(b"generation" in body for body in said)
