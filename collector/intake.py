"""Accepts a batch once, however often it comes, and says what became of each letter.

One transaction per batch: its letters, and the tally raised by exactly those that were new. Nearly every batch is new
from its first letter to its last and nothing is against it: it is inserted without asking. If anything is unusual, all
of that is undone, and the batch is sorted letter by letter (`sorting.py`) while nobody else changes its event.
"""

import time
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, bindparam, exists, func, select

from collector import early, tally
from collector.database import Database
from collector.generation import current
from collector.heard import before_batch, heard, note_letters
from collector.letterbox import NotNew, Read, hours_of, insert_new, known_among, read
from collector.ownership import Reason, brought_among, owning_key
from collector.schema import early as early_letters
from collector.schema import events, forgotten, kiosks, letters, tallies, withdrawn
from collector.sorting import Sorted, keep_aside, keep_early, sort
from collector.voids import counted
from collector.withdrawals import Withdrawals
from kiosk import VERSION
from sync import wire

OTHER_EVENT = ("other_event", "This letter names another event or place than its kiosk was enrolled for.")
REVOKED = ("revoked", "This letter's kiosk was withdrawn before it came in.")
TOO_MANY = ("too_many", "This is more than one kiosk can take in the time since its event opened.")
USED_TICKET = ("used_ticket", "Another kiosk had enrolled with this kiosk's ticket before it.")
UNKNOWN_KEY = ("unknown_key", "No kiosk that we know has the key that signed this letter.")
TOTAL_EVERY = 1.0
"""Seconds."""
MOST_A_DAY = 10_000
"""Pledges from one kiosk, for each day since its event opened: one each 8 seconds, day and night."""
LETTERS_EACH = 4
"""Letters that a kiosk may send for each pledge that it may take, of all kinds together."""

_EVENT = (
    select(events.c.id, events.c.lat, events.c.lon, events.c.country, events.c.opens, events.c.closes, tallies.c.n)
    .join(kiosks, kiosks.c.event_id == events.c.id)
    .outerjoin(tallies, (tallies.c.event_id == events.c.id) & (tallies.c.kiosk_id == kiosks.c.id))
    .where(kiosks.c.id == bindparam("kiosk"))
)
_EVENT_SHARED = _EVENT.with_for_update(read=True, key_share=True, of=events)
_EVENT_ALONE = _EVENT.with_for_update(of=events)
_UNUSUAL = select(
    exists().where(withdrawn.c.event_id == bindparam("event"))
    | exists().where(forgotten.c.event_id == bindparam("event"))
    | exists().where(early_letters.c.event_id == bindparam("event"))
    | exists().where(letters.c.event_id == bindparam("event"), letters.c.id == bindparam("first"))
)
_TOTALS = select(tallies.c.kiosk_id, tallies.c.n).where(tallies.c.event_id == bindparam("event"))
_CAMPAIGN = select(func.coalesce(func.sum(tallies.c.n), 0))


class Intake:
    """The door through which every letter comes in."""

    def __init__(self, database: Database, withdrawals: Withdrawals) -> None:
        self._database = database
        self._withdrawals = withdrawals
        self._total, self._generation, self._until = 0, "", 0.0

    def accept(self, batch: wire.Batch, now: datetime, against: Reason | None = None) -> wire.Receipt:
        """Keep what is new, recognise what is not; returns after it is kept. Raises TooMuchAside.

        `against`: why nothing of this batch may count (REVOKED, for what a courier brought); it is kept for review.
        """
        return self.keep(read(batch, now), now, against)

    def keep(self, of: Read, now: datetime, against: Reason | None = None) -> wire.Receipt:
        """The same, of a batch that was read before."""
        if against is None:
            try:
                return self._database.transaction(lambda connection: self._hopeful(connection, of, now))
            except NotNew:
                pass
        return self._database.transaction(lambda connection: self._careful(connection, of, now, against))

    def set_aside(self, batch: wire.Batch, now: datetime, key: str, against: Reason) -> wire.Receipt:
        """Keep a whole batch for review that was signed by `key`, which is not its slot's. Raises TooMuchAside.

        What a coordinator has counted of this kiosk's letters before is a duplicate.
        """
        of = read(batch, now)

        def keep(connection: Connection) -> wire.Receipt:
            mine = set(connection.scalars(select(kiosks.c.id).where(owning_key == key)))
            known = known_among(connection, batch.event.id, of.digests)
            here = {one for one, it in known.items() if it.kiosk in mine and it.digest == of.digests[one]}
            refused = dict.fromkeys(of.digests.keys() - here, against)
            keep_aside(connection, of, refused, now, key)
            return self._receipt(connection, of, now, Sorted({}, refused), "")

        return self._database.transaction(keep)

    def count_aside(self, connection: Connection, of: Read, now: datetime) -> None:
        """A coordinator says that these letters count: as if they had come in now and nothing had been against them.

        The caller has the row of their event to itself.
        """
        before = before_batch(connection, of.batch.kiosk)
        became = self._keep(connection, of, now)
        note_letters(connection, of.batch, before, became.rows)

    def _hopeful(self, connection: Connection, of: Read, now: datetime) -> wire.Receipt:
        """Raises NotNew if anything is unusual."""
        event = connection.execute(_EVENT_SHARED, {"kiosk": of.batch.kiosk}).one()
        before = heard(connection, of.batch, now)
        of = of.within(*_hours(event, now))
        if _why_not(event, before.letters, of, now) or _is_unusual(connection, of):
            raise NotNew
        insert_new(connection, of.rows.values())
        tally.add(connection, of.batch.event.id, {of.batch.kiosk: of.pledges()})
        note_letters(connection, of.batch, before, of.rows)
        return self._receipt(connection, of, now, Sorted(of.rows), event.id)

    def _careful(self, connection: Connection, of: Read, now: datetime, against: Reason | None) -> wire.Receipt:
        event = connection.execute(_EVENT_ALONE, {"kiosk": of.batch.kiosk}).one()
        before = heard(connection, of.batch, now)
        of = of.within(*_hours(event, now))
        became = self._keep(connection, of, now, against or _why_not(event, before.letters, of, now))
        note_letters(connection, of.batch, before, {**became.rows, **dict.fromkeys((*became.early, *became.gone))})
        return self._receipt(connection, of, now, became, event.id)

    def _keep(self, connection: Connection, of: Read, now: datetime, why: Reason | None = None) -> Sorted:
        """Sort the letters, and put each where it belongs; then those that waited for one of them."""
        event, kiosk = of.batch.event.id, of.batch.kiosk
        became = sort(connection, of, why)
        claims = {
            of.followers[key]: claim for key, claim in of.codes.items() if key in became.rows or key in became.early
        }
        if kiosk:
            self._withdrawals.write_down(event, kiosk, claims)
            insert_new(connection, became.rows.values())
            keep_early(connection, of, became.early, now)
            keep_aside(connection, of, became.refused, now)
        tally.add(connection, event, counted(connection, of, became.rows))
        for key in of.codes.keys() & became.rows.keys():
            self._withdrawals.take_back(connection, event, of.followers[key], kiosk, of.codes[key])
        gone = set(became.gone)
        new = became.rows.keys() - of.followers.keys()
        for waited in early.take(connection, of.batch.event, new, now):
            then = self._keep(connection, waited, now)
            gone |= {waited.followers[key] for key in waited.codes if key in then.rows}
        rows = {
            key: row for key, row in became.rows.items() if of.followers.get(key, key) not in gone or key in of.codes
        }
        return Sorted(rows, became.refused, gone | (became.rows.keys() - rows.keys()), became.early)

    def _receipt(self, connection: Connection, of: Read, now: datetime, became: Sorted, event: str) -> wire.Receipt:
        """`event`: that of the kiosk which signed the batch; it is told the totals of no other."""
        if time.monotonic() >= self._until:  # of as many rows as there are kiosks: up to a second old
            self._total = int(connection.scalar(_CAMPAIGN) or 0)
            self._generation = current(connection)
            self._until = time.monotonic() + TOTAL_EVERY
        return wire.Receipt(
            batch=of.batch.id,
            received_at=now,
            verdicts=became.verdicts(of.rows),
            totals={row.kiosk_id: row.n for row in connection.execute(_TOTALS, {"event": event})},
            campaign_total=self._total,
            app=VERSION,
            generation=self._generation,
        )


def _hours(event: Row[*tuple[Any, ...]], now: datetime) -> tuple[int, int]:
    return hours_of(event.opens, event.closes, now)


def _why_not(event: Row[*tuple[Any, ...]], letters_before: int, of: Read, now: datetime) -> Reason | None:
    """Why none of these letters may count."""
    place = of.batch.event.place
    if tuple(event)[:4] != (of.batch.event.id, place.lat, place.lon, place.country):
        return OTHER_EVENT
    most = MOST_A_DAY * (max(1, (now - event.opens).days + 1) + 1)
    pledges = (event.n or 0) + len(of.rows) - len(of.followers)
    if pledges > most or letters_before + len(of.rows) > most * LETTERS_EACH:
        return TOO_MANY
    return None


def _is_unusual(connection: Connection, of: Read) -> bool:
    """Whether something was, or is, taken back, voided or erased here, this batch seems to have come before, or a
    letter is about a pledge that this kiosk has not brought under this slot.
    """
    batch = of.batch
    if of.codes or any(isinstance(letter, wire.VoidLetter) for letter in batch.letters):
        return True
    first = {"event": batch.event.id, "first": next(iter(of.rows))}
    if connection.scalar(_UNUSUAL, first):
        return True
    elsewhere = {pledge for pledge in of.followers.values() if pledge not in of.rows}
    here = brought_among(connection, batch.event.id, elsewhere)
    return any(pledge not in here or here[pledge].kiosk != batch.kiosk for pledge in elsewhere)
