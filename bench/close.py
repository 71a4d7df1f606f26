"""What the end of a day costs: closing and reporting 100,000 pledges, and a courier's bag on a stick."""

import gzip
import hashlib
import os
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import msgspec
from PySide6.QtGui import QGuiApplication
from sqlalchemy import Connection, insert, select

from bench.promise import Promise
from kiosk.campaign.pack import HEFORSHE, read_pack
from kiosk.clock import hours_since_1970, now
from kiosk.counter import Counter
from kiosk.settings import Settings
from kiosk.store.intact import LETTER, PLEDGE, proof
from kiosk.store.schema import outbox, pledges
from kiosk.trust.files import write_whole
from sync import wire
from sync.courier import pack_bag
from tests.making import Desk, a_pledge
from ui.fonts import FIRST, LATER, load_fonts
from ui.report import pdf

DAY = 100_000
CARRIED = 10_000
ROUNDS = 3


def run() -> list[Promise]:
    """Each beside the bare work it cannot do without: reading and hashing the rows once, writing the bytes once."""
    app = QGuiApplication.instance() or QGuiApplication([])
    load_fonts((*FIRST, *LATER))
    with tempfile.TemporaryDirectory() as name:
        day, few = _filled(Path(name) / "day", DAY), _filled(Path(name) / "few", CARRIED)
        day.openings.open()
        closed, bare, reported, carried, written = (_best(work) for work in _works(day, few, Path(name)))
        day.close()
        few.close()
    del app
    return [
        Promise(f"closing a day of {DAY:,}: {closed:.1f} s, beside reading and hashing its rows", closed / bare, 4),
        Promise(f"its report as a page: {reported:.1f} s, beside the same", reported / bare, 4),
        Promise(
            f"a bag of {CARRIED:,} ({CARRIED / carried:,.0f}/s), beside packing and an fsynced write",
            carried / written,
            14,
        ),
    ]


def _works(day: Counter, few: Counter, folder: Path) -> list[Callable[[], object]]:
    batches = [
        wire.encode(batch) for batch in few.uploader.batches(few.client, few.outbox.due(few.ticket.event.id, 1_000_000))
    ]
    pack = read_pack(HEFORSHE)
    return [
        day.openings.close,
        lambda: day.database.transaction(_read_and_hash),
        lambda: pdf(day.report(), pack, "en"),
        lambda: write_whole(folder / "bag", pack_bag(few.postman)),
        lambda: _write(folder / "raw", batches),
    ]


def _best(work: Callable[[], object]) -> float:
    """Seconds of the best of a few rounds."""
    best = float("inf")
    for _ in range(ROUNDS):
        began = time.perf_counter()
        work()
        best = min(best, time.perf_counter() - began)
    return best


def _read_and_hash(connection: Connection) -> None:
    for table, names in ((pledges, PLEDGE), (outbox, LETTER)):
        for row in connection.execute(select(*(table.c[name] for name in names))):
            hashlib.sha256(msgspec.json.encode(tuple(row)))


def _write(file: Path, batches: list[bytes]) -> None:
    with file.open("wb") as raw:
        for batch in batches:
            raw.write(gzip.compress(batch, 6))
        raw.flush()
        os.fsync(raw.fileno())


def _filled(folder: Path, count: int) -> Counter:
    folder.mkdir(mode=0o700)
    counter = Counter(folder, Settings(), Desk().ticket_file(folder, not_after=now().replace(year=2100)), now)
    hour, event, slot = hours_since_1970(now()), counter.ticket.event.id, counter.ticket.slot
    promises, letters = [], []
    for number in range(1, count + 1):
        one = a_pledge(now())
        said = {"language": "en", "text": one.text, "pledging_as": None, "claim": one.claim}
        promise = (one.id.bytes, event, number, hour, *said.values(), number)
        clear = msgspec.json.encode(said).decode()
        letter = (one.id.bytes, event, one.id.bytes, number, "pledge", hour, clear, None, slot)
        promises.append(dict(zip((*PLEDGE, "proof"), (*promise, proof(promise)), strict=True)))
        fate = {"state": "waiting", "tries": 0}
        letters.append(dict(zip((*LETTER, "proof"), (*letter, proof(letter)), strict=True)) | fate)

    def fill(connection: Connection) -> None:
        connection.execute(insert(pledges), promises)
        connection.execute(insert(outbox), letters)

    counter.database.transaction(fill)
    return counter
