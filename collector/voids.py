"""Pledges that staff found void: kept, and counted no more. Only the kiosk that brought a pledge can say so."""

from collections import Counter
from collections.abc import Collection, Iterable
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, Table, exists, select

from collector.database import is_among
from collector.rows import hour_number
from collector.schema import VOID, letters
from sync import wire

NOT_ITS_OWN = ("not_its_own", "This letter voids a pledge that another kiosk brought.")

_other = letters.alias()
IS_VOID = exists().where(
    _other.c.event_id == letters.c.event_id,
    _other.c.pledge == letters.c.pledge,
    _other.c.kind == VOID,
    _other.c.kiosk_id == letters.c.kiosk_id,
)
"""Of the letter of a pledge, or of a commitment that its visitor made at the booth."""


def has_void(table: Table) -> ColumnElement[bool]:
    """Of a row of `table`, which has the columns `event_id` and `pledge`."""
    of = (_other.c.event_id == table.c.event_id, _other.c.pledge == table.c.pledge)
    return exists().where(*of, _other.c.kind == VOID)


def not_its_own(connection: Connection, batch: wire.Batch) -> dict[UUID, tuple[str, str]]:
    """The letters of `batch` that void what another kiosk brought."""
    voids = [letter for letter in batch.letters if isinstance(letter, wire.VoidLetter)]
    if not voids:
        return {}
    of = (letters.c.event_id == batch.event.id, letters.c.id.in_([letter.pledge for letter in voids]))
    foreign = set(connection.scalars(select(letters.c.id).where(*of, letters.c.kiosk_id != batch.kiosk)))
    return {letter.id: NOT_ITS_OWN for letter in voids if letter.pledge in foreign}


def counted(connection: Connection, batch: wire.Batch, new: Collection[UUID]) -> Counter[int]:
    """By how much the letters `new`, which this batch has just brought, change what its kiosk's pledges come to.

    Per hour in which they were made, as `hour_number` writes it.
    """
    if not new:
        return Counter()
    pledges = [letter for letter in batch.letters if letter.id in new and isinstance(letter, wire.PledgeLetter)]
    brought = {letter.id: hour_number(letter.hour) for letter in pledges}
    voided = {letter.pledge for letter in batch.letters if letter.id in new and isinstance(letter, wire.VoidLetter)}
    void = {*_void_among(connection, batch, brought), *voided}
    changes = Counter(hour for pledge, hour in brought.items() if pledge not in void)
    if earlier := voided - brought.keys():
        # a pledge that is here, from this kiosk, and that no earlier letter made void
        here = (letters.c.event_id == batch.event.id, letters.c.id.in_(earlier), letters.c.kiosk_id == batch.kiosk)
        rows = connection.execute(select(letters.c.id, letters.c.hour).where(*here, letters.c.kind == "pledge"))
        there = {row.id: row.hour for row in rows}
        changes.subtract(there[pledge] for pledge in there.keys() - _void_among(connection, batch, there, but=new))
    return changes


def _void_among(
    connection: Connection, batch: wire.Batch, pledges: Iterable[UUID], but: Collection[UUID] = ()
) -> set[UUID]:
    asked = set(pledges)
    if not asked:
        return set()
    of = (letters.c.event_id == batch.event.id, letters.c.kind == VOID, letters.c.kiosk_id == batch.kiosk)
    if connection.scalar(select(letters.c.id).where(*of).limit(1)) is None:
        return set()  # as nearly always
    among = is_among(connection, letters.c.pledge, asked)
    rows = connection.execute(select(letters.c.id, letters.c.pledge).where(*of, among))
    return {row.pledge for row in rows if row.id not in but}
