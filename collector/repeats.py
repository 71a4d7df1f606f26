"""Pledges that are counted more than once: one id at two events, or one claim code for two pledges.

No kiosk of ours makes such; whoever has a kiosk's key can. They are not refused, since one event does not wait for
another, but coordinators are told whose they are.
"""

from msgspec import Struct
from sqlalchemy import Connection, func, or_, select

from collector.schema import letters
from collector.voids import IS_VOID


class Repeated(Struct, frozen=True):
    """Pledges of one kiosk that came in another letter too."""

    event: str
    kiosk: str
    pledges: int


def repeated(connection: Connection) -> list[Repeated]:
    """By kiosk. It reads every letter."""
    counts = (letters.c.kind == "pledge") & ~IS_VOID
    ids, claims = (
        select(column).where(counts, column.is_not(None)).group_by(column).having(func.count() > 1)
        for column in (letters.c.pledge, letters.c.claim)
    )
    query = (
        select(letters.c.event_id, letters.c.kiosk_id, func.count())
        .where(counts, or_(letters.c.pledge.in_(ids), letters.c.claim.in_(claims)))
        .group_by(letters.c.event_id, letters.c.kiosk_id)
        .order_by(letters.c.event_id, letters.c.kiosk_id)
    )
    return [Repeated(*row) for row in connection.execute(query)]
