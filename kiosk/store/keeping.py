"""How long this kiosk keeps what: sends again what the collector lost, removes what it has held for a week."""

import shutil
from collections.abc import Collection, Iterable
from datetime import UTC, datetime, timedelta
from uuid import UUID

from msgspec import Struct
from sqlalchemy import Connection, select, update
from sqlalchemy.dialects.sqlite import insert

from kiosk.clock import hours_since_1970
from kiosk.store.aside import ASIDE
from kiosk.store.confirmed import STRAY, believe_generation
from kiosk.store.database import Database
from kiosk.store.erase import about, erase, overwrite
from kiosk.store.migrations import SAVED
from kiosk.store.outbox import HAS_ENVELOPES, count_letters
from kiosk.store.schema import marks, outbox
from kiosk.trust.ticket import LOCAL

GRACE = timedelta(days=7)
"""Envelopes stay for so long after the receipt, by the collector's clock: a restored collector may have lost them."""
LOST = ("lost", "The server lost this after it had confirmed it, and this kiosk's own copy was removed by then.")


class Confirmed(Struct, frozen=True):
    """What a comparison with the collector came to, in letters."""

    put_back: int
    purged: int
    all_old: bool
    """The collector has had everything for GRACE: what this store was before can go too."""


class Agreement(Struct, frozen=True):
    """Letters that the collector said it holds `at` its own time, and those that are delivered here.

    `agreed`: nothing waits or is set aside, and it said so after it had the last of them.
    """

    at: datetime | None
    held: int
    delivered: int
    agreed: bool


class Keeping:
    """What the collector says it holds, and what follows from it here."""

    def __init__(self, database: Database, event: str, app: str, slot: str = "", events: Collection[str] = ()) -> None:
        """`event`: where the kiosk stands, under `slot`; `events`: all whose letters can be sent. `app`: this version.

        Another version, or another slot, may send what was set aside.
        """
        self._database = database
        self._event = event
        self._events = {event, *events}
        database.transaction(lambda connection: _opened_by(connection, self._events, app, slot))

    def events(self) -> list[str]:
        """The events that the collector said it has, or had, letters of."""
        answered = outbox.c.state.in_(("delivered", "withdrawn"))
        query = select(outbox.c.event).where(answered).distinct().order_by(outbox.c.event)
        return self._database.transaction(lambda connection: list(connection.scalars(query)))

    def delivered(self, event: str, gone: Iterable[UUID] = ()) -> list[UUID]:
        """The letters of `event` that the collector said it has, in the order of their ids; not about those `gone`."""
        not_gone = outbox.c.pledge.not_in([each.bytes for each in gone])
        of = (outbox.c.event == event, outbox.c.state == "delivered", not_gone)
        query = select(outbox.c.id).where(*of).order_by(outbox.c.id)
        return self._database.transaction(lambda c: [UUID(bytes=each) for each in c.scalars(query)])

    def known(self, event: str) -> set[UUID]:
        """All letters of `event` that were ever written here."""
        query = select(outbox.c.id).where(outbox.c.event == event)
        return self._database.transaction(lambda c: {UUID(bytes=each) for each in c.scalars(query)})

    def confirm(
        self,
        event: str,
        missing: Iterable[UUID],
        gone: Iterable[UUID],
        at: datetime,
        held: int = 0,
        generation: str = "",
    ) -> Confirmed:
        """Of `event` the collector lacks `missing`; the pledges `gone` were withdrawn; all others are there at `at`.

        `held`: how many letters of the event it said it holds; `generation`: see schema.marks.

        What is missing waits again, or is set aside if no ticket of its event is here. Withdrawn pledges lose their
        envelopes at once, others after GRACE.
        """

        def write(connection: Connection) -> Confirmed:
            believe_generation(connection, generation)
            return self._confirm(connection, event, [*missing], [*gone], at, held)

        found = self._database.transaction(write)
        overwrite(self._database)
        if found.all_old:
            self._remove_old_files()
        return found

    def confirmed_at(self) -> datetime | None:
        """When (the collector's clock) all that was delivered was last found there."""
        at = self._database.transaction(lambda connection: connection.scalar(select(marks.c.confirmed_at)))
        return at.replace(tzinfo=UTC) if at else None

    def try_again(self) -> int:
        """Let letters that were set aside go once more; how many. What cannot be sent, or is lost, stays aside."""
        return self._database.transaction(lambda connection: _try_again(connection, self._events))

    def send_again(self) -> int:
        """Let every letter that was answered and is whole here go once more; how many."""
        answered = outbox.c.state.in_(("delivered", "set_aside"))
        again = update(outbox).where(answered, outbox.c.purged.is_(None), HAS_ENVELOPES)
        change = again.where(outbox.c.event.in_(self._events)).values(
            state="waiting", tries=0, held=None, code=None, reason=None
        )
        return self._database.transaction(lambda connection: connection.execute(change).rowcount)

    def generation(self) -> str:
        """Which life of its database the collector was in when it spoke last; empty if it does not say."""
        return self._database.transaction(lambda c: c.scalar(select(marks.c.generation))) or ""

    def note_export(self, nonce: UUID) -> None:
        """The latest export has this nonce: only the collector's answers to it let this kiosk be erased."""
        self._database.transaction(lambda c: c.execute(update(marks).values(exported=str(nonce))))

    def exported(self) -> str:
        """The nonce of the latest export; empty if there was none."""
        return self._database.transaction(lambda c: c.scalar(select(marks.c.exported))) or ""

    def agreement(self) -> Agreement:
        """How the collector's last word stands to what is here, for this event."""
        return self._database.transaction(self._agreement)

    def was_mended(self) -> bool:
        """The store was damaged and salvaged; the damaged files are still beside it."""
        return any(self._database.folder.glob(f"{ASIDE}*"))

    def _agreement(self, connection: Connection) -> Agreement:
        said = connection.execute(select(marks.c.confirmed_at, marks.c.confirmed)).one()
        at = said.confirmed_at.replace(tzinfo=UTC) if said.confirmed_at else None
        counts = count_letters(connection, event=self._event)
        alike = (counts.waiting, counts.set_aside, counts.delivered) == (0, 0, said.confirmed)
        agreed = counts.all == 0 or alike
        return Agreement(at, said.confirmed or 0, counts.delivered, agreed)

    def _confirm(
        self, connection: Connection, event: str, missing: list[UUID], gone: list[UUID], at: datetime, held: int
    ) -> Confirmed:
        forgotten = 0
        here = (outbox.c.event == event, outbox.c.kind == "pledge", outbox.c.state != "withdrawn")
        still = set(connection.scalars(select(outbox.c.pledge).where(*here))) if gone else set()
        for pledge in (each for each in gone if each.bytes in still):
            its = (outbox.c.event == event) & about(pledge.bytes) & (outbox.c.state != "withdrawn")
            forgotten += erase(connection, its, state="withdrawn", code=None, reason=None)
        back = sum(self._lost(connection, event, letter) for letter in missing)
        hour = hours_since_1970(at)
        there = (outbox.c.event == event) & (outbox.c.state == "delivered")
        connection.execute(update(outbox).where(there, outbox.c.held.is_(None)).values(held=hour))
        old = outbox.c.held <= hours_since_1970(at - GRACE)
        purged = erase(connection, there & outbox.c.sealed.is_not(None) & old, purged=hour)
        connection.execute(update(marks).values(confirmed_at=at.astimezone(UTC).replace(tzinfo=None)))
        if event == self._event:
            connection.execute(update(marks).values(confirmed=held))
        if purged or forgotten:
            connection.execute(update(marks).values(erased=marks.c.erased + 1))  # the second copy must follow
        # of any event: the old files hold all of them
        recent = outbox.c.held.is_(None) | (outbox.c.held > hours_since_1970(at - GRACE))
        unsafe = outbox.c.state.in_(("waiting", "set_aside")) | ((outbox.c.state == "delivered") & recent)
        return Confirmed(back, purged, connection.scalar(select(outbox.c.id).where(unsafe).limit(1)) is None)

    def _lost(self, connection: Connection, event: str, letter: UUID) -> int:
        """The collector lost this one: 1 if it can go again."""
        of = update(outbox).where(outbox.c.id == letter.bytes, outbox.c.state == "delivered")
        whole = of.where(outbox.c.purged.is_(None), HAS_ENVELOPES)
        if event in self._events:
            back = connection.execute(whole.values(state="waiting", tries=0, held=None)).rowcount
        else:
            back = 0
            connection.execute(whole.values(state="set_aside", code=STRAY[0], reason=STRAY[1]))
        connection.execute(of.values(state="set_aside", code=LOST[0], reason=LOST[1]))
        return back

    def _remove_old_files(self) -> None:
        """Damaged stores that were set aside, and what migrations saved: they hold the same envelopes."""
        folder = self._database.folder
        for damaged in folder.glob(f"{ASIDE}*"):
            shutil.rmtree(damaged)
        for saved in folder.glob(f"{SAVED}*"):
            saved.unlink()


def _try_again(connection: Connection, events: Collection[str]) -> int:
    aside = (outbox.c.event.in_(events), outbox.c.state == "set_aside", outbox.c.purged.is_(None))
    return connection.execute(
        update(outbox).where(*aside).values(state="waiting", tries=0, code=None, reason=None)
    ).rowcount


def _opened_by(connection: Connection, events: Collection[str], app: str, slot: str) -> None:
    # version 0.1.0 kept no ticket of an earlier event: shown, not waiting for ever, until there is one
    strays = (outbox.c.state == "waiting", outbox.c.event.not_in(events), ~outbox.c.event.startswith(LOCAL))
    connection.execute(update(outbox).where(*strays).values(state="set_aside", code=STRAY[0], reason=STRAY[1]))
    before = connection.execute(select(marks.c.app, marks.c.slot)).one_or_none()
    if before is not None and (before.app, before.slot or "") == (app, slot):
        return
    mark = {"id": 1, "app": app, "slot": slot}
    connection.execute(insert(marks).values(mark).on_conflict_do_update(index_elements=["id"], set_=mark))
    _try_again(connection, events)
