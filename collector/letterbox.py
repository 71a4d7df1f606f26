"""Letters on their way into their table: made into rows, inserted, and looked up."""

from collections import Counter
from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from msgspec import Struct
from sqlalchemy import Connection, select
from sqlalchemy.dialects import sqlite
from sqlalchemy.dialects.postgresql import insert  # the same words on SQLite

from collector.codes import hash_of
from collector.database import is_among
from collector.ownership import brought_among, own_slots
from collector.rows import COLUMNS, HOUR, Row, hour_number, row_of
from collector.schema import early, letters, withdrawn
from sync import wire

COPY = f"COPY letter ({', '.join(COLUMNS)}) FROM STDIN"
SQLITE = str(insert(letters).compile(dialect=sqlite.dialect()))
"""One row in the order of the table; executed for many at once, twice as fast as taking them from JSON there."""


class NotNew(Exception):
    """A letter of a batch is here already; the transaction that tried to insert it is lost."""


class Read(Struct, frozen=True):
    """A batch as its transaction needs it: made before that begins, so that nobody waits for it.

    `codes`: of each withdrawal, the hash of its code. `followers`: of each letter about a pledge, that pledge.
    """

    batch: wire.Batch
    digests: Mapping[UUID, str]
    codes: Mapping[UUID, str]
    rows: Mapping[UUID, Row]
    followers: Mapping[UUID, UUID]

    def within(self, first: int, last: int) -> "Read":
        """The same with every hour from `first` to `last`: a kiosk's clock moves nothing out of its event."""
        if all(first <= int(str(row[HOUR])) <= last for row in self.rows.values()):
            return self
        rows = {key: _at(row, min(last, max(first, int(str(row[HOUR]))))) for key, row in self.rows.items()}
        return Read(self.batch, self.digests, self.codes, rows, self.followers)

    def pledges(self) -> Counter[int]:
        """How many pledges it brings, per hour in which they were made."""
        return Counter(int(str(row[HOUR])) for key, row in self.rows.items() if key not in self.followers)


def read(
    batch: wire.Batch,
    now: datetime,
    digests: Mapping[UUID, str] | None = None,
    codes: Mapping[UUID, str] | None = None,
) -> Read:
    """A batch that came in `now`. `digests` and `codes`: as they were when its letters first came."""
    if digests is None:
        digests = {letter.id: wire.letter_digest(letter) for letter in batch.letters}
    if codes is None:
        regrets = (letter for letter in batch.letters if isinstance(letter, wire.WithdrawalLetter))
        codes = {letter.id: hash_of(letter.code) for letter in regrets}
    day = now.date()
    rows = {letter.id: row_of(batch, letter, digests[letter.id], day) for letter in batch.letters}
    followers = {letter.id: letter.pledge for letter in batch.letters if not isinstance(letter, wire.PledgeLetter)}
    return Read(batch, digests, codes, rows, followers)


def hours_of(opens: datetime, closes: datetime, now: datetime) -> tuple[int, int]:
    """The first and the last hour in which a pledge of an event can have been made."""
    first = hour_number(opens)
    return first, max(first, min(hour_number(closes), hour_number(now)))


def insert_new(connection: Connection, rows: Collection[Row]) -> None:
    """Insert these rows in the fastest way there is. Raises NotNew."""
    if not rows:
        return
    driver: Any = connection.connection.driver_connection
    try:
        if connection.dialect.name == "postgresql":
            with driver.cursor() as cursor, cursor.copy(COPY) as into:
                for row in rows:
                    into.write_row(row)
        else:
            driver.executemany(SQLITE, rows)
    except connection.dialect.loaded_dbapi.IntegrityError as error:
        raise NotNew from error


class Known(Struct, frozen=True):
    """A letter that is here: what it said, and which kiosk brought it."""

    digest: str
    kiosk: str


def known_among(connection: Connection, event: str, asked: Collection[UUID]) -> dict[UUID, Known]:
    """Those of the letters asked for that are here, or wait here for their pledge."""
    found: dict[UUID, Known] = {}
    for table in (early, letters) if asked else ():
        query = select(table.c.id, table.c.digest, table.c.kiosk_id)
        rows = connection.execute(query.where(table.c.event_id == event, is_among(connection, table.c.id, asked)))
        found |= {row.id: Known(row.digest, row.kiosk_id) for row in rows}
    return found


def withdrawn_among(connection: Connection, of: Read) -> set[UUID]:
    """The letters of this batch whose pledge was taken back; but for those that take it back."""
    here = withdrawn.c.event_id == of.batch.event.id
    if connection.scalar(select(withdrawn.c.pledge).where(here).limit(1)) is None:
        return set()  # as nearly always
    pledge_of = {key: of.followers.get(key, key) for key in of.rows if key not in of.codes}
    among = is_among(connection, withdrawn.c.pledge, set(pledge_of.values()))
    back = connection.execute(select(withdrawn.c.pledge, withdrawn.c.claim).where(here, among)).all()
    comes = {letter.id: letter.claim for letter in of.batch.letters if isinstance(letter, wire.PledgeLetter)}
    # another kiosk may have sent, and taken back, a pledge of its own with this id: this one has another code
    pledges = {row.pledge for row in back if not row.claim or comes.get(row.pledge, row.claim) == row.claim}
    there = brought_among(connection, of.batch.event.id, pledges - comes.keys())
    own = own_slots(connection, of.batch.event.id, of.batch.kiosk) if there else set()
    pledges -= {pledge for pledge, it in there.items() if it.kiosk in own}
    return {letter for letter, pledge in pledge_of.items() if pledge in pledges}


def _at(row: Row, hour: int) -> Row:
    return (*row[:HOUR], hour, *row[HOUR + 1 :])
