"""Letters on their way into their table: all of a batch at once, each once, and which of them were new."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from typing import Any
from uuid import UUID

import msgspec
from msgspec import Struct
from sqlalchemy import JSON, Connection, String, bindparam, cast, column, exists, func, select
from sqlalchemy.dialects import sqlite
from sqlalchemy.dialects.postgresql import insert  # the same words on SQLite

from collector.database import is_among
from collector.rows import COLUMNS, Row, hour_number, row_of
from collector.schema import letters, withdrawn
from sync import wire

_FROM_JSON = (
    func.json_to_recordset(cast(bindparam("rows", type_=String), JSON))
    .table_valued(*(column(name, letters.c[name].type) for name in COLUMNS))
    .render_derived(name="made", with_types=True)
)
_BACK = exists().where(withdrawn.c.event_id == _FROM_JSON.c.event_id, withdrawn.c.pledge == _FROM_JSON.c.pledge)
POSTGRESQL = (
    insert(letters)
    .from_select(COLUMNS, select(*_FROM_JSON.c).where((_FROM_JSON.c.kind == "withdrawal") | ~_BACK))
    .on_conflict_do_nothing()
    .returning(letters.c.id)
)
"""Each row of the JSON `:rows`, but for pledges that were taken back; returns the ids that were new."""
COPY = f"COPY letter ({', '.join(COLUMNS)}) FROM STDIN"
SQLITE = str(insert(letters).compile(dialect=sqlite.dialect()))
"""One row in the order of the table; executed for many at once, twice as fast as taking them from JSON there."""


class NotNew(Exception):
    """A letter of a batch is here already; the transaction that tried to insert it is lost."""


class Read(Struct, frozen=True):
    """A batch as its transaction needs it: made before that begins, so that nobody waits for it."""

    batch: wire.Batch
    digests: dict[UUID, str]
    rows: dict[UUID, Row]
    pledges: Counter[int]
    """How many, per hour in which they were made."""


def read(batch: wire.Batch) -> Read:
    """With a digest for each letter."""
    digests = {letter.id: wire.letter_digest(letter) for letter in batch.letters}
    rows = {letter.id: row_of(batch, letter, digests[letter.id]) for letter in batch.letters}
    made = Counter(hour_number(each.hour) for each in batch.letters if isinstance(each, wire.PledgeLetter))
    return Read(batch, digests, rows, made)


def insert_new(connection: Connection, rows: Collection[Row]) -> None:
    """Insert these rows in the fastest way there is. Raises NotNew."""
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


def insert_letters(connection: Connection, batch: wire.Batch, rows: Mapping[UUID, Row]) -> set[UUID]:
    """Insert these rows of `batch`, each once; returns the ids that were new. What was taken back stays away."""
    if not rows:
        return set()
    if connection.dialect.name == "postgresql":
        made = [dict(zip(COLUMNS, row, strict=True)) for row in rows.values()]
        return set(connection.execute(POSTGRESQL, {"rows": msgspec.json.encode(made).decode()}).scalars())
    # nobody else writes meanwhile, so that it can be asked first; a savepoint to try would double the time
    old = {key for key, _ in kept_among(connection, batch, rows)} | withdrawn_among(connection, batch, rows)
    new = {key: row for key, row in rows.items() if key not in old}
    if new:
        insert_new(connection, new.values())
    return set(new)


def withdrawn_among(connection: Connection, batch: wire.Batch, asked: Collection[UUID]) -> set[UUID]:
    """The letters of this batch, of those asked for, whose pledge was taken back; but for those that take it back."""
    here = withdrawn.c.event_id == batch.event.id
    if connection.scalar(select(withdrawn.c.pledge).where(here).limit(1)) is None:
        return set()  # as nearly always
    pledge_of = {
        letter.id: _pledge_of(letter)
        for letter in batch.letters
        if letter.id in asked and not isinstance(letter, wire.WithdrawalLetter)
    }
    among = is_among(connection, withdrawn.c.pledge, set(pledge_of.values()))
    pledges = set(connection.scalars(select(withdrawn.c.pledge).where(here, among)))
    return {letter for letter, pledge in pledge_of.items() if pledge in pledges}


def _pledge_of(letter: wire.Letter) -> UUID:
    return letter.id if isinstance(letter, wire.PledgeLetter) else letter.pledge


def kept_among(connection: Connection, batch: wire.Batch, asked: Collection[UUID]) -> Sequence[tuple[UUID, str]]:
    """The digests of those that are here."""
    if not asked:
        return []
    of = (letters.c.event_id == batch.event.id, is_among(connection, letters.c.id, asked))
    return connection.execute(select(letters.c.id, letters.c.digest).where(*of)).all()
