"""Accepts a batch once, however often it comes, and says what became of each letter.

One transaction per batch. The letters that were new are named by the statement that inserts them (`letterbox.py`), and
the tally is raised by exactly those.
"""

import time
from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, func, select, update
from sqlalchemy.dialects.postgresql import insert  # the same words on SQLite: ON CONFLICT is its own too

from collector import tally
from collector.claims import hash_of
from collector.database import Database
from collector.letterbox import Read, insert_letters, kept_among, read, withdrawn_among
from collector.schema import events, kiosks, letters, set_aside, tallies
from collector.voids import counted, not_its_own
from collector.withdrawals import Withdrawals, claims_aside
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
MOST_ASIDE = 20_000
"""Letters of one kiosk that wait for review, whatever events they name: a stolen key does not fill the disk."""
MOST_EVER = 10 * MOST_ASIDE
"""With those that were decided about."""
WRONG_CODE = ("wrong_code", "This letter takes a pledge back without the code that was given for it.")
ID_REUSE = ("id_reuse", "This letter's id was used before for another letter.")


class TooMuchAside(Exception):
    """This kiosk has filled its room for review; nothing of this batch was kept, and the kiosk keeps it."""


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
        return self._database.transaction(lambda connection: self._keep(connection, read, now, revoked))

    def _keep(self, connection: Connection, read: Read, now: datetime, revoked: bool) -> wire.Receipt:
        batch, digests = read.batch, read.digests
        regrets = [letter for letter in batch.letters if isinstance(letter, wire.WithdrawalLetter)]
        # first, so that a withdrawal at this event, and another batch of this kiosk, take their turns
        event = _event(connection, batch, is_shared=not regrets)
        _heard(connection, batch, now)
        gone: set[UUID] = set()
        refused: dict[UUID, tuple[str, str]] = {}
        taken = digests
        why = REVOKED if revoked else _why_not(event, batch, now)
        if why or regrets or any(isinstance(letter, wire.VoidLetter) for letter in batch.letters):
            gone = withdrawn_among(connection, batch, digests)
            alive = {key: value for key, value in digests.items() if key not in gone}
            if why:
                # whoever holds the code may take a pledge back through any kiosk
                free = {letter.id for letter in regrets}
                refused |= dict.fromkeys(alive.keys() - free - _known(connection, batch, alive, digests), why)
            refused |= _unproven(connection, batch.event.id, regrets)
            foreign = not_its_own(connection, batch)  # a resent one that was accepted in time stays so
            refused |= {key: foreign[key] for key in foreign.keys() - _known(connection, batch, foreign, digests)}
            taken = {key: value for key, value in alive.items() if key not in refused}
        new = insert_letters(connection, batch, {key: read.rows[key] for key in taken})
        if len(new) < len(taken):
            gone |= withdrawn_among(connection, batch, taken.keys() - new)
            refused |= _reused(connection, batch, {key: taken[key] for key in taken.keys() - new - gone})
        self._keep_aside(connection, batch, refused, digests, now)
        if new:
            tally.add(connection, batch.event.id, batch.kiosk, counted(connection, batch, new))
        for letter in regrets:
            if letter.id in new:
                self._withdrawals.take_back(connection, batch.event.id, letter.pledge, batch.kiosk)
        totals = select(tallies.c.kiosk_id, tallies.c.n).where(tallies.c.event_id == batch.event.id)
        return wire.Receipt(
            batch=batch.id,
            received_at=now,
            verdicts=tuple([_verdict(letter, new, refused, gone) for letter in digests])
            if len(new) < len(digests)
            else tuple(map(wire.Verdict, digests)),
            totals={row.kiosk_id: row.n for row in connection.execute(totals)},
            campaign_total=self._campaign_total(connection),
            app=VERSION,
        )

    def _campaign_total(self, connection: Connection) -> int:
        """Of all events; up to a second old, since it comes from as many rows as there are kiosks."""
        if time.monotonic() >= self._total_until:
            self._total = int(connection.scalar(select(func.coalesce(func.sum(tallies.c.n), 0))) or 0)
            self._total_until = time.monotonic() + TOTAL_EVERY
        return self._total

    def _keep_aside(
        self,
        connection: Connection,
        batch: wire.Batch,
        refused: dict[UUID, tuple[str, str]],
        digests: dict[UUID, str],
        now: datetime,
    ) -> None:
        rows = [
            {
                "event_id": batch.event.id,
                "id": letter.id,
                "digest": digests[letter.id],
                "kiosk_id": batch.kiosk,
                "code": refused[letter.id][0],
                "letter": wire.encode(letter).decode(),
                "received_at": now,
            }
            for letter in batch.letters
            if letter.id in refused
        ]
        if rows:
            undecided = func.count().filter(set_aside.c.decided.is_(None))
            kept = select(undecided, func.count()).where(set_aside.c.kiosk_id == batch.kiosk)
            waiting, ever = connection.execute(kept).one()
            if waiting + len(rows) > MOST_ASIDE or ever + len(rows) > MOST_EVER:
                raise TooMuchAside
            connection.execute(insert(set_aside).on_conflict_do_nothing(), rows)


def _event(connection: Connection, batch: wire.Batch, is_shared: bool) -> Row[*tuple[Any, ...]]:
    """The kiosk's own event, and what it has counted of this kiosk."""
    its = (tallies.c.event_id == events.c.id) & (tallies.c.kiosk_id == kiosks.c.id)
    query = (
        select(events.c.id, events.c.lat, events.c.lon, events.c.country, events.c.opens, tallies.c.n)
        .join(kiosks, kiosks.c.event_id == events.c.id)
        .outerjoin(tallies, its)
        .where(kiosks.c.id == batch.kiosk)
    )
    return connection.execute(query.with_for_update(read=is_shared, key_share=is_shared, of=events)).one()


def _heard(connection: Connection, batch: wire.Batch, now: datetime) -> None:
    left = max(0, batch.waiting - len(batch.letters))
    off = max(-MOST_OFF, min(MOST_OFF, int((batch.sent_at - now).total_seconds())))
    heard = {"last_heard": now, "waiting": left, "highest": batch.highest, "clock_off": off}
    app = clean_text(batch.app, 120)
    connection.execute(update(kiosks).where(kiosks.c.id == batch.kiosk).values(app=app, **heard))


def _why_not(event: Row[*tuple[Any, ...]], batch: wire.Batch, now: datetime) -> tuple[str, str] | None:
    """Why none of these letters may count."""
    place = batch.event.place
    if tuple(event)[:4] != (batch.event.id, place.lat, place.lon, place.country):
        return OTHER_EVENT
    days = max(1, (now - event.opens).days + 1)
    if (event.n or 0) + len(batch.letters) > MOST_A_DAY * (days + 1):
        return TOO_MANY
    return None


def _unproven(connection: Connection, event: str, regrets: list[wire.WithdrawalLetter]) -> dict[UUID, tuple[str, str]]:
    """Withdrawals without the code of their pledge: a kiosk's key alone takes nothing back."""
    if not regrets:
        return {}
    of = (letters.c.event_id == event, letters.c.id.in_([letter.pledge for letter in regrets]))
    claims = {row.id: row.claim for row in connection.execute(select(letters.c.id, letters.c.claim).where(*of))}
    claims = claims_aside(connection, event, [letter.pledge for letter in regrets]) | claims
    return {
        letter.id: WRONG_CODE
        for letter in regrets
        if claims.get(letter.pledge, hash_of(letter.code)) != hash_of(letter.code)
    }


def _known(
    connection: Connection, batch: wire.Batch, asked: Collection[UUID], digests: Mapping[UUID, str]
) -> set[UUID]:
    """Those that are here already, word for word."""
    return {key for key, digest in kept_among(connection, batch, asked) if digest == digests[key]}


def _reused(connection: Connection, batch: wire.Batch, old: dict[UUID, str]) -> dict[UUID, tuple[str, str]]:
    return {key: ID_REUSE for key, digest in kept_among(connection, batch, old) if digest != old[key]}


def _verdict(letter: UUID, new: set[UUID], refused: dict[UUID, tuple[str, str]], gone: set[UUID]) -> wire.Verdict:
    if letter in gone:
        return wire.Verdict(letter, "gone")
    if letter in refused:
        return wire.Verdict(letter, "set_aside", *refused[letter])
    return wire.Verdict(letter, "accepted" if letter in new else "duplicate")
