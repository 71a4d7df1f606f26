"""The pledges this kiosk has taken, and the letters written about them."""

from uuid import UUID

import msgspec
from sqlalchemy import Connection, func, insert, select, update
from sqlalchemy.dialects import sqlite

from kiosk.campaign.milestones import campaign_ladder, ladder_of, reached
from kiosk.campaign.pack import Pack
from kiosk.campaign.pledge import Commitment, Contact, Pledge, Taken, new_id
from kiosk.clock import Now, hours_since_1970
from kiosk.errors import CannotKeep
from kiosk.logs import log
from kiosk.store.database import Database
from kiosk.store.erase import about, erase, overwrite
from kiosk.store.intact import LETTER, PLEDGE, proof
from kiosk.store.outbox import IS_VOID
from kiosk.store.schema import marks, milestones, outbox, pledges
from kiosk.trust.digest import digest
from kiosk.trust.sealing import Address, seal
from kiosk.trust.ticket import Ticket

# Compiled once: at each tap SQLAlchemy would spend more on the two statements than SQLite does.
ADD_PLEDGE = str(insert(pledges).compile(dialect=sqlite.dialect(), column_keys=(*PLEDGE, "proof")))
WRITTEN = (*LETTER, "proof", "state", "tries")
ADD_LETTER = str(insert(outbox).compile(dialect=sqlite.dialect(), column_keys=WRITTEN))
ADD_MILESTONE = sqlite.insert(milestones).on_conflict_do_nothing().returning(milestones.c.step)
REASONS = ("nobody", "again", "mistake")
"""Why staff find a pledge void: nobody was there, the same person again, touched by mistake."""
CAMPAIGN = ""
"""The milestones of no event, but of the whole campaign."""


def _highest_number(connection: Connection) -> int:
    """Of all letters ever, lost ones too: a number that comes again would be two letters to whoever has the first."""
    kept, lost = connection.scalar(select(func.max(outbox.c.number))), connection.scalar(select(marks.c.mended))
    return max(kept or 0, lost or 0)


class Pledges:
    """What was promised at one event. Each method is one transaction: all of it on disk, or none of it."""

    def __init__(self, database: Database, ticket: Ticket, now: Now, pack: Pack) -> None:
        """`pack` sets the ladders of milestones."""
        self._database = database
        self._ticket = ticket
        self._event = ticket.event.id
        self._ladder = ladder_of(pack.ladder, ticket.event.target)
        self._campaign_ladder = campaign_ladder(goal.target for goal in pack.goals)
        self._now = now
        last_pledge = select(func.max(pledges.c.number)).where(pledges.c.event == self._event)
        # Counted once; raised on the owner thread after each commit, so that no number is used twice or left out.
        self._pledge_number = database.transaction(lambda connection: connection.scalar(last_pledge)) or 0
        self._letter_number = database.transaction(_highest_number)
        self._uncounted = database.transaction(self._count_uncounted)

    def take(self, pledge: Pledge) -> Taken:
        """Keep the pledge and put its letter in the outbox: both or neither. Returns after it is on disk.

        Raises CannotKeep; then it was not taken and must not be thanked.
        """
        return self._database.transaction(lambda connection: self._take(connection, pledge), self._taken)

    def add_contact(self, pledge: UUID, contact: Contact) -> None:
        """Seal the contact in memory, then keep it as a further letter about `pledge`. Raises CannotKeep."""
        letter = new_id(self._now())
        clear = msgspec.json.encode({"purposes": contact.consents})
        address = Address(self._event, self._ticket.slot, letter, pledge, digest(clear))
        sealed = msgspec.json.encode(seal(msgspec.json.encode(contact), self._ticket.sealing_keys, address))
        hour = hours_since_1970(self._now())
        self._database.transaction(
            lambda c: self._post(c, "contact", (letter, pledge), hour, clear.decode(), sealed.decode()), self._posted
        )

    def commit(self, pledge: UUID, commitment: Commitment) -> None:
        """Keep what the visitor means to do, as a further letter about `pledge`. Raises CannotKeep."""
        clear = msgspec.json.encode(commitment).decode()
        letter = (new_id(self._now()), pledge)
        hour = hours_since_1970(self._now())
        self._database.transaction(lambda c: self._post(c, "commitment", letter, hour, clear), self._posted)

    def take_back(self, pledge: UUID, code: str) -> int:
        """The visitor regrets: erase all that was left with `pledge` and have the collector forget it; the new total.

        `code`, the claim code, proves to the collector that it was the visitor. Raises CannotKeep; then nothing has
        changed.
        """
        self._database.transaction(lambda connection: self._take_back(connection, pledge, code), self._posted)
        try:
            overwrite(self._database)
        except CannotKeep:  # it is taken back all the same; each look at what the collector holds overwrites again
            log.warning("what was taken back is still in the write-ahead log, and is overwritten later")
        return self.recount()

    def void(self, last: int, reason: str) -> int:
        """Staff: nobody made the `last` pledges that still count (an id of REASONS); the new total. Raises CannotKeep.

        They are kept, and sent: a further letter about each says why it does not count. No milestone is undone.
        """
        found = self._database.transaction(lambda connection: self._void(connection, last, reason), self._posted)
        self._uncounted += found  # counting anew might fail when they are void already
        return self.total()

    def recount(self) -> int:
        """The total, after some were taken back or found void."""
        self._uncounted = self._database.transaction(self._count_uncounted)
        return self.total()

    def total(self) -> int:
        """How many pledges were taken here at this event, and neither taken back nor found void."""
        return self._pledge_number - self._uncounted

    def milestones(self) -> list[int]:
        """The milestones reached here at this event, in order."""
        steps = select(milestones.c.step).where(milestones.c.event == self._event).order_by(milestones.c.step)
        return self._database.transaction(lambda connection: list(connection.scalars(steps)))

    def campaign_reached(self, total: int) -> int | None:
        """The highest milestone that the campaign's `total` has newly passed, once each; None at the first look."""
        return self._database.transaction(lambda connection: self._look_far(connection, total))

    def _take(self, connection: Connection, pledge: Pledge) -> Taken:
        number, letter = self._pledge_number + 1, self._letter_number + 1
        promise = (pledge.language, pledge.text, pledge.pledging_as, pledge.claim)
        row = (pledge.id.bytes, self._event, number, hours_since_1970(pledge.hour), *promise, letter)
        connection.exec_driver_sql(ADD_PLEDGE, (*row, proof(row)))
        clear = msgspec.json.encode(dict(zip(("language", "text", "pledging_as", "claim"), promise, strict=True)))
        self._post(connection, "pledge", (pledge.id, pledge.id), hours_since_1970(pledge.hour), clear.decode())
        total = number - self._uncounted
        return Taken(pledge.id, total, self._celebrate(connection, total))

    def _take_back(self, connection: Connection, pledge: UUID, code: str) -> None:
        erase(connection, about(pledge.bytes), state="withdrawn", code=None, reason=None)
        connection.execute(update(marks).values(erased=marks.c.erased + 1))  # the second copy must follow
        letter, clear = (new_id(self._now()), pledge), msgspec.json.encode({"code": code}).decode()
        self._post(connection, "withdrawal", letter, hours_since_1970(self._now()), clear)

    def _void(self, connection: Connection, last: int, reason: str) -> int:
        counts = (outbox.c.event == self._event, outbox.c.kind == "pledge", outbox.c.state != "withdrawn", ~IS_VOID)
        query = select(outbox.c.pledge).where(*counts).order_by(outbox.c.number.desc()).limit(last)
        clear, hour = msgspec.json.encode({"reason": reason}).decode(), hours_since_1970(self._now())
        found = [UUID(bytes=pledge) for pledge in connection.scalars(query)]
        for before, pledge in enumerate(found):
            self._post(connection, "void", (new_id(self._now()), pledge), hour, clear, before=before)
        return len(found)

    def _count_uncounted(self, connection: Connection) -> int:
        its = (outbox.c.event == self._event, outbox.c.kind == "pledge", (outbox.c.state == "withdrawn") | IS_VOID)
        return int(connection.scalar(select(func.count()).where(*its)) or 0)

    def _post(
        self,
        connection: Connection,
        kind: str,
        about: tuple[UUID, UUID],
        hour: int,
        clear: str,
        sealed: str | None = None,
        before: int = 0,
    ) -> None:
        """`about`: the letter's own id, and its pledge's. `before`: letters of the same transaction."""
        letter, pledge = about
        number, kiosk = self._letter_number + before + 1, self._ticket.slot
        row = (letter.bytes, self._event, pledge.bytes, number, kind, hour, clear, sealed, kiosk)
        connection.exec_driver_sql(ADD_LETTER, (*row, proof(row), "waiting", 0))

    def _celebrate(self, connection: Connection, number: int) -> int | None:
        step = reached(number, self._ladder)
        if step is None:
            return None
        new = {"event": self._event, "step": step, "hour": hours_since_1970(self._now())}
        return connection.execute(ADD_MILESTONE, new).scalar_one_or_none()

    def _look_far(self, connection: Connection, total: int) -> int | None:
        """Step 0 says that somebody has looked: what was passed before that was celebrated by others."""
        known = set(connection.scalars(select(milestones.c.step).where(milestones.c.event == CAMPAIGN)))
        new = {step for step in (0, *self._campaign_ladder) if step <= total} - known
        hour = hours_since_1970(self._now())
        if new:
            connection.execute(insert(milestones), [{"event": CAMPAIGN, "step": step, "hour": hour} for step in new])
        return max(new, default=None) if known else None

    def _taken(self, _: Taken) -> None:
        self._pledge_number += 1
        self._posted()

    def _posted(self, letters: int | None = None) -> None:
        """`letters`: how many one transaction has written, if not one."""
        self._letter_number += 1 if letters is None else letters
        self._database.witness.saw(self._letter_number)
