"""Pledges that are counted more than once: one id at two events, or one claim code for two pledges.

Whoever has a kiosk's key can make such; so does a folder with an event of its own that was copied to two kiosks. They
are not refused, since one event does not wait for another, but coordinators are told whose they are.
"""

from collections import Counter
from collections.abc import Sequence
from typing import Any

from msgspec import Struct
from sqlalchemy import Connection, func, select

from collector.schema import letters
from collector.voids import IS_VOID


class Repeated(Struct, frozen=True):
    """Pledges of one kiosk that came in another letter too."""

    event: str
    kiosk: str
    pledges: int


def repeated(connection: Connection) -> list[Repeated]:
    """By kiosk. It reads two indexes, and of the letters only those that are repeated."""
    ids = select(letters.c.id).group_by(letters.c.id).having(func.count() > 1)
    claims = select(letters.c.claim).where(letters.c.claim.is_not(None)).group_by(letters.c.claim)
    counts = select(letters.c.event_id, letters.c.kiosk_id, letters.c.id, letters.c.claim).where(
        letters.c.kind == "pledge", ~IS_VOID
    )
    same_id = connection.execute(counts.where(letters.c.pledge.in_(ids))).all()
    same_claim = connection.execute(counts.where(letters.c.claim.in_(claims.having(func.count() > 1)))).all()
    found = Counter(
        (row.event_id, row.kiosk_id) for row in {*_more_than_once(same_id, "id"), *_more_than_once(same_claim, "claim")}
    )
    return [Repeated(*whose, pledges) for whose, pledges in sorted(found.items())]


def _more_than_once(rows: Sequence[Any], name: str) -> list[Any]:
    """Of pledges of which one may be void by now: those that are still more than one."""
    times = Counter(getattr(row, name) for row in rows)
    return [row for row in rows if times[getattr(row, name)] > 1]
