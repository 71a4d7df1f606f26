"""The booth's day: each opening begins from zero, and each closing seals what was taken."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import Connection, update

from kiosk.counter import Counter
from kiosk.store.database import FILE
from kiosk.store.intact import PLEDGE, proof
from kiosk.store.schema import pledges
from tests.conftest import Clock
from tests.making import Desk, a_pledge

Open = Callable[[Path | None], Counter]


@pytest.fixture
def counter(open_counter: Open, tmp_path: Path, desk: Desk) -> Counter:
    return open_counter(desk.ticket_file(tmp_path))


def take(counter: Counter, clock: Clock, times: int) -> None:
    for _ in range(times):
        counter.pledges.take(a_pledge(clock()))


def test_an_opening_writes_down_its_zero(counter: Counter, clock: Clock) -> None:
    assert counter.openings.latest() is None
    first = counter.openings.open()
    assert (first.number, first.before, first.opened_at, first.is_open) == (1, 0, clock(), True)
    take(counter, clock, 3)
    counter.openings.close()
    second = counter.openings.open()
    assert (second.number, second.before) == (2, 3)


def test_opening_an_open_booth_and_closing_a_closed_one_change_nothing(counter: Counter, clock: Clock) -> None:
    first = counter.openings.open()
    clock.forward(hours=1)
    assert counter.openings.open() == first
    counter.openings.close()
    closed = counter.openings.latest()
    clock.forward(hours=1)
    take(counter, clock, 1)
    counter.openings.close()
    assert counter.openings.latest() == closed


def test_a_closing_keeps_how_many_there_were_and_the_hash_of_all(
    counter: Counter, clock: Clock, open_counter: Open
) -> None:
    counter.openings.open()
    take(counter, clock, 3)
    found = counter.openings.close()
    (closed,) = open_counter(None).openings.all()
    assert (closed.taken, closed.chain, closed.closed_at) == (3, found.chain, clock())


def test_a_row_that_was_changed_together_with_its_proof_no_longer_fits_the_closing(
    counter: Counter, clock: Clock
) -> None:
    counter.openings.open()
    take(counter, clock, 3)
    counter.openings.close()
    take(counter, clock, 1)
    assert counter.balance().adds_up
    forge(counter, 2)
    assert counter.balance().wrong == ("closing 1",)


def test_the_last_pledges_cannot_be_removed_unseen_after_a_closing(counter: Counter, clock: Clock) -> None:
    counter.openings.open()
    take(counter, clock, 3)
    counter.openings.close()
    gone = counter.database.transaction(
        lambda connection: connection.execute(pledges.delete().where(pledges.c.number == 3)).rowcount
    )
    found = counter.balance()
    assert gone == 1
    assert found.taken == 3
    assert found.wrong[:2] == ("number 3", "closing 1")


def test_a_damaged_store_keeps_its_openings(counter: Counter, clock: Clock, open_counter: Open, folder: Path) -> None:
    counter.openings.open()
    take(counter, clock, 30)
    counter.openings.close()
    counter.openings.open()
    before = counter.openings.all()
    counter.close()
    damage(folder, "milestone")
    mended = open_counter(None)
    assert mended.was_mended
    assert mended.openings.all() == before
    assert mended.balance().adds_up


def forge(counter: Counter, number: int) -> None:
    """Somebody who can write the file makes the row say something else, and its proof fit."""

    def write(connection: Connection) -> None:
        columns = [pledges.c[name] for name in PLEDGE]
        row = connection.execute(pledges.select().with_only_columns(*columns).where(pledges.c.number == number)).one()
        values = dict(zip(PLEDGE, row, strict=True)) | {"pledging_as": "man"}
        changed = update(pledges).where(pledges.c.number == number)
        connection.execute(changed.values(pledging_as="man", proof=proof([*values.values()])))

    counter.database.transaction(write)


def damage(folder: Path, table: str) -> None:
    """Garbage over the first page of a table."""
    store = sqlite3.connect(folder / FILE)
    (page,) = store.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (table,)).fetchone()
    store.close()
    with (folder / FILE).open("r+b") as file:
        file.seek((page - 1) * 4096)
        file.write(b"\xa5" * 4096)
