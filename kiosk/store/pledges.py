"""The pledges this kiosk has taken, and the letters written about them."""

from uuid import UUID

import msgspec
from sqlalchemy import Connection, bindparam, func, insert, select
from sqlalchemy.dialects.sqlite import insert as insert_once

from kiosk.campaign.milestones import milestones as ladder_of
from kiosk.campaign.milestones import reached
from kiosk.campaign.pledge import Contact, Pledge, Taken, new_id
from kiosk.clock import Now, hour_of
from kiosk.store.database import Database
from kiosk.store.schema import milestones, outbox, pledges
from kiosk.trust.sealing import Address, digest, seal
from kiosk.trust.ticket import Ticket

_next_pledge = select(func.coalesce(func.max(pledges.c.number), 0) + 1).where(pledges.c.event == bindparam("of_event"))
_next_letter = select(func.coalesce(func.max(outbox.c.number), 0) + 1)
_add_pledge = insert(pledges).values(number=_next_pledge.scalar_subquery()).returning(pledges.c.number)
_add_letter = insert(outbox).values(number=_next_letter.scalar_subquery(), state="waiting", tries=0)
_add_milestone = insert_once(milestones).on_conflict_do_nothing().returning(milestones.c.step)


class Pledges:
    """What was promised at one event. Each method is one transaction: all of it on disk, or none of it."""

    def __init__(self, database: Database, ticket: Ticket, now: Now) -> None:
        self._database = database
        self._ticket = ticket
        self._event = ticket.event.id
        self._ladder = ladder_of(ticket.event.target)
        self._now = now

    def take(self, pledge: Pledge) -> Taken:
        """Keep the pledge and put its letter in the outbox: both or neither. Returns after it is on disk.

        Raises CannotKeep; then it was not taken and must not be thanked.
        """
        return self._database.transaction(lambda connection: self._take(connection, pledge))

    def add_contact(self, pledge: UUID, contact: Contact) -> None:
        """Seal the contact in memory, then keep it as a further letter about `pledge`. Raises CannotKeep."""
        letter = new_id(self._now())
        clear = msgspec.json.encode({"purposes": contact.consents})
        address = Address(self._event, self._ticket.slot, letter, pledge, digest(clear))
        sealed = msgspec.json.encode(seal(msgspec.json.encode(contact), self._ticket.sealing_keys, address))
        self._database.transaction(
            lambda connection: self._post(connection, "contact", letter, pledge, clear.decode(), sealed.decode())
        )

    def total(self) -> int:
        """How many pledges were taken here at this event."""
        count = select(func.coalesce(func.max(pledges.c.number), 0)).where(pledges.c.event == self._event)
        return int(self._database.transaction(lambda connection: connection.scalar(count)) or 0)

    def milestones(self) -> list[int]:
        """The milestones reached here at this event, in order."""
        steps = select(milestones.c.step).where(milestones.c.event == self._event).order_by(milestones.c.step)
        return self._database.transaction(lambda connection: list(connection.scalars(steps)))

    def _take(self, connection: Connection, pledge: Pledge) -> Taken:
        clear = {
            "language": pledge.language,
            "text": pledge.text,
            "pledging_as": pledge.pledging_as,
            "claim": pledge.claim,
        }
        number = connection.execute(
            _add_pledge,
            {"id": pledge.id.bytes, "event": self._event, "of_event": self._event, "hour": pledge.hour, **clear},
        ).scalar_one()
        self._post(connection, "pledge", pledge.id, pledge.id, msgspec.json.encode(clear).decode(), None)
        return Taken(pledge.id, number, self._celebrate(connection, number))

    def _post(
        self, connection: Connection, kind: str, letter: UUID, pledge: UUID, clear: str, sealed: str | None
    ) -> None:
        connection.execute(
            _add_letter,
            {
                "id": letter.bytes,
                "event": self._event,
                "pledge": pledge.bytes,
                "kind": kind,
                "hour": hour_of(self._now()),
                "clear": clear,
                "sealed": sealed,
            },
        )

    def _celebrate(self, connection: Connection, number: int) -> int | None:
        step = reached(number, self._ladder)
        if step is None:
            return None
        new = {"event": self._event, "step": step, "hour": hour_of(self._now())}
        return connection.execute(_add_milestone, new).scalar_one_or_none()
