"""Files that older versions wrote: what waits, was delivered and was set aside in them arrives once."""

import sqlite3
from collections import Counter as Tally
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, RowMapping, Select, select

from kiosk.counter import Counter
from kiosk.store.database import FILE
from kiosk.store.intact import LETTER, PLEDGE, proof
from kiosk.store.schema import outbox, pledges
from sync import wire
from tests.conftest import Clock
from tests.making import Desk
from tests.sync.world import World, drain

GOLDEN = sorted((Path(__file__).parent / "golden").glob("*.sql"))


def lay_down(golden: Path, folder: Path) -> None:
    """Make the store of an older version in `folder`."""
    store = sqlite3.connect(folder / FILE)
    store.executescript(golden.read_text())
    store.close()


def _rows(query: Select[Any], connection: Connection) -> list[RowMapping]:
    return list(connection.execute(query).mappings())


@pytest.mark.parametrize("golden", GOLDEN, ids=lambda path: path.stem)
def test_everything_an_older_version_kept_arrives_once(
    golden: Path,
    open_counter: Callable[[Path | None], Counter],
    folder: Path,
    tmp_path: Path,
    desk: Desk,
    clock: Clock,
) -> None:
    lay_down(golden, folder)
    counter = open_counter(desk.ticket_file(tmp_path))
    assert (counter.pledges.total(), counter.pledges.milestones()) == (12, [10])
    before = counter.outbox.counts()
    assert (before.waiting, before.delivered, before.set_aside) == (10, 5, 0), (
        "set aside by the old version: goes again"
    )
    arrived: Tally[str] = Tally()
    world = World(counter, clock)

    def accept(batch: wire.Batch) -> wire.Receipt:
        arrived.update(str(letter.id) for letter in batch.letters)
        return world.accept(batch)

    drain(world.uploader(accept))
    assert counter.outbox.counts().delivered == 15
    assert set(arrived.values()) == {1}
    assert len(arrived) == 10


@pytest.mark.parametrize("golden", GOLDEN, ids=lambda path: path.stem)
def test_every_row_is_proven_after_the_upgrade(
    golden: Path, open_counter: Callable[[Path | None], Counter], folder: Path, tmp_path: Path, desk: Desk
) -> None:
    lay_down(golden, folder)
    counter = open_counter(desk.ticket_file(tmp_path))
    for table, names in ((pledges, PLEDGE), (outbox, LETTER)):
        rows = counter.database.transaction(partial(_rows, select(table)))
        assert len(rows) >= 12
        assert [row for row in rows if proof([row[name] for name in names]) != row["proof"]] == []
