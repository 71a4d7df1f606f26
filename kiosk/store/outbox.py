"""The outbox: letters that wait for a receipt. The only part of the store the postman sees."""

from collections.abc import Collection, Iterable
from datetime import UTC, datetime
from typing import Any, Literal
from uuid import UUID

import msgspec
from msgspec import Struct
from sqlalchemy import ColumnElement, Connection, Row, bindparam, case, func, select, update
from sqlalchemy.dialects.sqlite import insert as insert_once

from kiosk.clock import hour_from, hours_since_1970
from kiosk.store.confirmed import believe_generation
from kiosk.store.database import Database
from kiosk.store.erase import about, erase, overwrite
from kiosk.store.schema import STATES, marks, outbox, receipts

_void = outbox.alias()
IS_VOID = (
    (outbox.c.kind == "pledge")
    & (outbox.c.state != "withdrawn")
    & outbox.c.pledge.in_(select(_void.c.pledge).where(_void.c.kind == "void"))
)
"""Of a pledge's letter: staff found it void, and nobody took it back."""


HAS_ENVELOPES = (outbox.c.kind != "contact") | outbox.c.sealed.is_not(None)
"""Of a letter: what it carries is still here. A salvage may know of a contact without having it."""


class Letter(Struct, frozen=True):
    """One letter as it was written. `clear` are its readable fields, `sealed` its envelopes."""

    id: UUID
    pledge: UUID
    number: int
    kind: str
    hour: datetime
    clear: dict[str, Any]
    sealed: list[dict[str, str]]
    kiosk: str | None
    """The slot it was taken under, which its envelopes are bound to; None: written by the first version."""


class Settled(Struct, frozen=True):
    """What the collector decided about a letter; `code` and `reason` when it was set aside."""

    letter: UUID
    state: Literal["delivered", "set_aside", "withdrawn"]
    code: str | None = None
    reason: str | None = None


class LastReceipt(Struct, frozen=True):
    """The last signed receipt: when, for how many letters, and the campaign's total then.

    `generation`: which life of its database the collector was in, if it said so.
    """

    received_at: datetime
    letters: int
    campaign_total: int
    generation: str = ""


class Counts(Struct, frozen=True):
    """How many wait, are delivered, set aside, withdrawn; all events together: whatever waits must go out.

    `void`: where pledges are counted, those that staff found void, whatever became of their letters.
    """

    waiting: int
    delivered: int
    set_aside: int
    withdrawn: int = 0
    void: int = 0

    @property
    def all(self) -> int:
        """All that were ever written."""
        return self.waiting + self.delivered + self.set_aside + self.withdrawn + self.void


class Outbox:
    """Letters and what became of them. No method deletes one."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def next_event(self, events: Collection[str]) -> str | None:
        """Of `events` the one whose letter is due first; None if nothing waits for any of them."""
        waiting = (outbox.c.state == "waiting", outbox.c.event.in_(events))
        query = select(outbox.c.event).where(*waiting).order_by(outbox.c.tries, outbox.c.number).limit(1)
        return self._database.transaction(lambda connection: connection.scalar(query))

    def due(self, event: str, limit: int) -> list[Letter]:
        """Up to `limit` waiting letters of `event`, least tried first, then in the order they were written."""
        query = (
            select(outbox)
            .where(outbox.c.state == "waiting", outbox.c.event == event)
            .order_by(outbox.c.tries, outbox.c.number)
            .limit(limit)
        )
        return self._database.transaction(lambda connection: [_letter(row) for row in connection.execute(query)])

    def waiting(self) -> dict[str, list[Letter]]:
        """By event, every letter that waits, in the order in which they were written."""
        return self._by_event(outbox.c.state == "waiting")

    def whole(self) -> dict[str, list[Letter]]:
        """By event, every letter that was neither taken back nor purged here: what an export saves."""
        return self._by_event((outbox.c.state != "withdrawn") & outbox.c.purged.is_(None) & HAS_ENVELOPES)

    def events(self) -> set[str]:
        """All events that letters were ever written for."""
        query = select(outbox.c.event).distinct()
        return self._database.transaction(lambda connection: set(connection.scalars(query)))

    def waiting_events(self) -> set[str]:
        """The events that letters wait for."""
        query = select(outbox.c.event).where(outbox.c.state == "waiting").distinct()
        return self._database.transaction(lambda connection: set(connection.scalars(query)))

    def _by_event(self, which: ColumnElement[bool]) -> dict[str, list[Letter]]:
        query = select(outbox).where(which).order_by(outbox.c.event, outbox.c.number)

        def read(connection: Connection) -> dict[str, list[Letter]]:
            found: dict[str, list[Letter]] = {}
            for row in connection.execute(query):
                found.setdefault(row.event, []).append(_letter(row))
            return found

        return self._database.transaction(read)

    def set_aside_ids(self) -> frozenset[UUID]:
        """The letters that are set aside, of all events."""
        query = select(outbox.c.id).where(outbox.c.state == "set_aside")
        return self._database.transaction(lambda c: frozenset(UUID(bytes=each) for each in c.scalars(query)))

    def settle(self, settled: Iterable[Settled], receipt: LastReceipt) -> bool:
        """Believe a verified receipt: all its verdicts in one transaction. Unnamed letters stay waiting.

        True if the collector is in another generation than it was: what it held before must be asked anew.
        """
        settled = list(settled)
        gone = [one.letter.bytes for one in settled if one.state == "withdrawn"]
        held = hours_since_1970(receipt.received_at)
        rows = [
            {"of": one.letter.bytes, "to": one.state, "with_code": one.code, "with_reason": one.reason, "since": held}
            for one in settled
        ]
        kept = {
            "id": 1,
            "received_at": receipt.received_at.astimezone(UTC).replace(tzinfo=None),
            "letters": receipt.letters,
            "campaign_total": receipt.campaign_total,
        }

        def write(connection: Connection) -> bool:
            is_new = believe_generation(connection, receipt.generation)
            if rows:
                connection.execute(
                    update(outbox)
                    # what does not wait was settled before: an old answer that comes again changes nothing
                    .where(outbox.c.id == bindparam("of"), outbox.c.state == "waiting")
                    .values(
                        state=bindparam("to"),
                        code=bindparam("with_code"),
                        reason=bindparam("with_reason"),
                        held=bindparam("since"),
                    ),
                    rows,
                )
            if settled:  # what the collector said it holds is no longer all of it
                connection.execute(update(marks).values(confirmed=None))
            if gone:
                connection.execute(update(marks).values(erased=marks.c.erased + 1))
            for withdrawn in gone:
                pledge = select(outbox.c.pledge).where(outbox.c.id == withdrawn).scalar_subquery()
                erase(connection, about(pledge), state="withdrawn", code=None, reason=None)
            connection.execute(
                insert_once(receipts).values(kept).on_conflict_do_update(index_elements=["id"], set_=kept)
            )
            return is_new

        is_new = self._database.transaction(write)
        if gone:
            overwrite(self._database)
        return is_new

    def postpone(self, letters: Iterable[UUID]) -> None:
        """These were tried without success: others go first next time."""
        rows = [{"of": letter.bytes} for letter in letters]
        change = update(outbox).where(outbox.c.id == bindparam("of")).values(tries=outbox.c.tries + 1)
        self._database.transaction(lambda connection: connection.execute(change, rows))

    def set_aside(self, letter: UUID, code: str, reason: str) -> None:
        """The collector cannot read this letter alone: keep it, show it to staff, let the others go on."""
        still = (outbox.c.id == letter.bytes, outbox.c.state == "waiting")  # it may have been taken back meanwhile
        change = update(outbox).where(*still).values(state="set_aside", code=code, reason=reason)
        self._database.transaction(lambda connection: connection.execute(change))

    def counts(self, kind: str | None = None, event: str | None = None) -> Counts:
        """Letters by state; those of one kind at one event add up to the pledges taken there."""
        return self._database.transaction(lambda connection: count_letters(connection, kind, event))

    def aside(self) -> list[str]:
        """Why letters are set aside: each code once."""
        query = select(outbox.c.code).where(outbox.c.state == "set_aside").distinct().order_by(outbox.c.code)
        return self._database.transaction(lambda connection: [code or "" for code in connection.scalars(query)])

    def highest(self) -> int:
        """The number of the newest letter: the collector sees by it whether a number is missing."""
        return int(self._database.transaction(lambda c: c.scalar(select(func.max(outbox.c.number)))) or 0)

    def last_receipt(self) -> LastReceipt | None:
        """The last receipt, or None before the first."""
        row = self._database.transaction(lambda connection: connection.execute(select(receipts)).one_or_none())
        if row is None:
            return None
        return LastReceipt(row.received_at.replace(tzinfo=UTC), row.letters, row.campaign_total)


def _letter(row: Row[Any]) -> Letter:
    return Letter(
        UUID(bytes=row.id),
        UUID(bytes=row.pledge),
        row.number,
        row.kind,
        hour_from(row.hour),
        msgspec.json.decode(row.clear),
        msgspec.json.decode(row.sealed) if row.sealed else [],
        row.kiosk,
    )


def count_letters(connection: Connection, kind: str | None = None, event: str | None = None) -> Counts:
    """As Outbox.counts, in a transaction that is open."""
    # a void pledge's own letter is a letter like others: until it is delivered, not everything is in
    fate = case((IS_VOID, "void"), else_=outbox.c.state) if kind == "pledge" else outbox.c.state
    query = select(fate, func.count()).group_by(fate)
    query = query.where(outbox.c.kind == kind) if kind else query
    query = query.where(outbox.c.event == event) if event else query
    by_state = {row[0]: row[1] for row in connection.execute(query)}
    return Counts(*(by_state.get(state, 0) for state in (*STATES, "void")))
