"""Accepts a batch once, however often it comes, and says what became of each letter.

One transaction per batch: its letters, and the tally raised by exactly those that were new. Nearly every batch is new
from its first letter to its last and nothing is against it: it is inserted without asking. If the database then says
that a letter is here already, all of that is undone and the batch is sorted letter by letter (`sorting.py`).
"""

import time
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, bindparam, exists, func, select, update

from collector import tally
from collector.database import Database
from collector.letterbox import NotNew, Read, insert_new, read
from collector.schema import VOID, events, forgotten, kiosks, letters, tallies, withdrawn
from collector.sorting import Reason, Sorted, insert, keep_aside, sort, withdrawals_of
from collector.voids import counted
from collector.withdrawals import Withdrawals
from kiosk import VERSION
from kiosk.trust.text import clean_text
from sync import wire

OTHER_EVENT = ("other_event", "This letter names another event or place than its kiosk was enrolled for.")
REVOKED = ("revoked", "This letter's kiosk was withdrawn before it came in.")
TOO_MANY = ("too_many", "This is more than one kiosk can take in the time since its event opened.")
TOTAL_EVERY = 1.0
"""Seconds."""
MOST_OFF = 10**9
"""Seconds: a clock that is more than thirty years wrong is not told apart from one that is wronger."""
MOST_A_DAY = 10_000
"""Letters of pledges from one kiosk, for each day since its event opened: one each 8 seconds, day and night."""

_EVENT = (
    select(events.c.id, events.c.lat, events.c.lon, events.c.country, events.c.opens, tallies.c.n)
    .join(kiosks, kiosks.c.event_id == events.c.id)
    .outerjoin(tallies, (tallies.c.event_id == events.c.id) & (tallies.c.kiosk_id == kiosks.c.id))
    .where(kiosks.c.id == bindparam("kiosk"))
)
_EVENT_SHARED = _EVENT.with_for_update(read=True, key_share=True, of=events)
_EVENT_ALONE = _EVENT.with_for_update(of=events)
_HEARD = update(kiosks).where(kiosks.c.id == bindparam("kiosk"))
_UNUSUAL = select(
    exists().where(withdrawn.c.event_id == bindparam("event"))
    | exists().where(forgotten.c.event_id == bindparam("event"))
    | exists().where(
        letters.c.event_id == bindparam("event"), letters.c.kind == VOID, letters.c.kiosk_id == bindparam("kiosk")
    )
    | exists().where(letters.c.event_id == bindparam("event"), letters.c.id == bindparam("first"))
)
_TOTALS = select(tallies.c.kiosk_id, tallies.c.n).where(tallies.c.event_id == bindparam("event"))
_CAMPAIGN = select(func.coalesce(func.sum(tallies.c.n), 0))


class Intake:
    """The door through which every letter comes in."""

    def __init__(self, database: Database, withdrawals: Withdrawals) -> None:
        self._database = database
        self._withdrawals = withdrawals
        self._total, self._total_until = 0, 0.0

    def accept(self, batch: wire.Batch, now: datetime, revoked: bool = False) -> wire.Receipt:
        """Keep what is new, recognise what is not; returns after it is kept. Raises TooMuchAside.

        `revoked`: the kiosk may no longer send, and a courier brought this: it is kept for review and counts nothing.
        """
        return self.keep(read(batch), now, revoked)

    def keep(self, read: Read, now: datetime, revoked: bool = False) -> wire.Receipt:
        """The same, of a batch that was read before."""
        try:
            return self._database.transaction(lambda connection: self._keep(connection, read, now, revoked, True))
        except NotNew:
            return self._database.transaction(lambda connection: self._keep(connection, read, now, revoked, False))

    def _keep(self, connection: Connection, read: Read, now: datetime, revoked: bool, is_hopeful: bool) -> wire.Receipt:
        batch = read.batch
        regrets = withdrawals_of(batch)
        # first, so that a withdrawal at this event, and another batch of this kiosk, take their turns
        event = connection.execute(_EVENT_ALONE if regrets else _EVENT_SHARED, {"kiosk": batch.kiosk}).one()
        _heard(connection, batch, now)
        why = REVOKED if revoked else _why_not(event, batch, now)
        is_usual = is_hopeful and not why and not _is_unusual(connection, batch)
        became = Sorted(read.rows) if is_usual else sort(connection, read, why)
        if is_hopeful:
            insert_new(connection, became.rows.values())
        else:
            became = insert(connection, read, became)
        keep_aside(connection, read, became.refused, now)
        changes = read.pledges if is_usual else counted(connection, batch, became.rows)
        tally.add(connection, batch.event.id, batch.kiosk, changes)
        for letter in regrets:
            if letter.id in became.rows:
                self._withdrawals.take_back(connection, batch.event.id, letter.pledge, batch.kiosk)
        return wire.Receipt(
            batch=batch.id,
            received_at=now,
            verdicts=became.verdicts(read.rows),
            totals={row.kiosk_id: row.n for row in connection.execute(_TOTALS, {"event": batch.event.id})},
            campaign_total=self._campaign_total(connection),
            app=VERSION,
        )

    def _campaign_total(self, connection: Connection) -> int:
        """Of all events; up to a second old, since it comes from as many rows as there are kiosks."""
        if time.monotonic() >= self._total_until:
            self._total = int(connection.scalar(_CAMPAIGN) or 0)
            self._total_until = time.monotonic() + TOTAL_EVERY
        return self._total


def _heard(connection: Connection, batch: wire.Batch, now: datetime) -> None:
    heard = {
        "last_heard": now,
        "waiting": max(0, batch.waiting - len(batch.letters)),
        "highest": batch.highest,
        "clock_off": max(-MOST_OFF, min(MOST_OFF, int((batch.sent_at - now).total_seconds()))),
        "app": clean_text(batch.app, 120),
    }
    connection.execute(_HEARD, {"kiosk": batch.kiosk, **heard})


def _why_not(event: Row[*tuple[Any, ...]], batch: wire.Batch, now: datetime) -> Reason | None:
    """Why none of these letters may count."""
    place = batch.event.place
    if tuple(event)[:4] != (batch.event.id, place.lat, place.lon, place.country):
        return OTHER_EVENT
    days = max(1, (now - event.opens).days + 1)
    if (event.n or 0) + len(batch.letters) > MOST_A_DAY * (days + 1):
        return TOO_MANY
    return None


def _is_unusual(connection: Connection, batch: wire.Batch) -> bool:
    """Whether something was, or is, taken back, voided or erased here, or this batch seems to have come before."""
    undoing = (wire.WithdrawalLetter, wire.VoidLetter)
    if not batch.letters or any(isinstance(letter, undoing) for letter in batch.letters):
        return True
    of = {"event": batch.event.id, "kiosk": batch.kiosk, "first": batch.letters[0].id}
    return bool(connection.scalar(_UNUSUAL, of))
