"""Pledges that staff found void: kept, and counted no more."""

from collections import Counter
from collections.abc import Collection, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, Table, exists, select

from collector.database import is_among
from collector.letterbox import Read
from collector.rows import HOUR
from collector.schema import VOID, letters
from sync import wire

_other = letters.alias()
Changes = dict[str, Counter[int]]
"""By how much the pledges of each kiosk change, per hour in which they were made."""


def has_void(table: Table) -> ColumnElement[bool]:
    """Of a row of `table`, which has the columns `event_id` and `pledge`."""
    of = (_other.c.event_id == table.c.event_id, _other.c.pledge == table.c.pledge)
    return exists().where(*of, _other.c.kind == VOID)


IS_VOID = has_void(letters)
"""Of the letter of a pledge, or of a commitment that its visitor made at the booth."""


def counted(connection: Connection, of: Read, new: Collection[UUID]) -> Changes:
    """What the letters `new`, which this batch has just brought, change in the tallies.

    A pledge that is new here is not void yet: what voids it either waits for it or comes with it.
    """
    event, kiosk = of.batch.event.id, of.batch.kiosk
    brought = {key: int(str(of.rows[key][HOUR])) for key in new if key not in of.followers}
    voided = {each.pledge for each in of.batch.letters if each.id in new and isinstance(each, wire.VoidLetter)}
    changes: Changes = {kiosk: Counter(hour for pledge, hour in brought.items() if pledge not in voided)}
    for row in _still_counted(connection, event, voided - brought.keys(), new):
        changes.setdefault(row.kiosk_id, Counter())[row.hour] -= 1
    return changes


def _still_counted(
    connection: Connection, event: str, pledges: Collection[UUID], new: Collection[UUID]
) -> Sequence[Any]:
    """Of these pledges those that are here, and that nothing but the letters `new` makes void."""
    if not pledges:
        return []
    voids = select(letters.c.id, letters.c.pledge).where(letters.c.event_id == event, letters.c.kind == VOID)
    found = connection.execute(voids.where(is_among(connection, letters.c.pledge, pledges)))
    void = {row.pledge for row in found if row.id not in new}
    query = select(letters.c.id, letters.c.kiosk_id, letters.c.hour).where(letters.c.event_id == event)
    here = connection.execute(query.where(letters.c.kind == "pledge", is_among(connection, letters.c.id, pledges)))
    return [row for row in here if row.id not in void]
