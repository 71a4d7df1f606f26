"""What a claim code says: what became of the pledge it was given for. A wrong code learns nothing."""

from typing import Literal
from uuid import UUID

from msgspec import Struct
from sqlalchemy import Connection, func, select

from collector.codes import hash_of
from collector.commitments import Commitment, of_pledge
from collector.contacts import EMPTY
from collector.database import Database
from collector.schema import contacts, events, letters, withdrawn
from collector.voids import IS_VOID

State = Literal["counted", "void", "withdrawn", "on_its_way"]


class Made(Struct, frozen=True):
    """A pledge that is here: which, where, what was promised (by hash), and what came after it."""

    event_id: str
    pledge: UUID
    event: str
    place: str
    city: str
    country: str
    text: str
    commitments: list[Commitment]
    is_written_to: bool
    """An address is kept, sealed."""


class Claim(Struct, frozen=True):
    """`on_its_way`: the booth has not been online yet, or there is no such code. Then nothing else is said."""

    state: State
    made: Made | None = None


def find_claim(database: Database, code: str) -> Claim:
    """Look a code up by its hash; the code itself was never sent here by a kiosk."""
    return database.transaction(lambda connection: _find(connection, hash_of(code)))


def _find(connection: Connection, claim: str) -> Claim:
    query = (
        select(letters, events.c.name, events.c.place, events.c.city, events.c.country, IS_VOID.label("void"))
        .join(events, events.c.id == letters.c.event_id)
        .where(letters.c.claim == claim)
    )
    row = connection.execute(query).first()
    if row is None:
        gone = connection.scalar(select(withdrawn.c.pledge).where(withdrawn.c.claim == claim))
        return Claim("withdrawn" if gone else "on_its_way")
    made = Made(
        row.event_id,
        row.pledge,
        row.name,
        row.place,
        row.city,
        row.country,
        row.text,
        of_pledge(connection, row.event_id, row.pledge),
        _is_written_to(connection, row.event_id, row.pledge),
    )
    return Claim("void" if row.void else "counted", made)


def brought_by(connection: Connection, event: str, pledge: UUID) -> str | None:
    """The kiosk of a pledge that is here, and stays until the caller's transaction ends; None if it is not."""
    # a withdrawal locks the event's row first: it has been here before, or waits
    shared = select(events.c.id).where(events.c.id == event).with_for_update(read=True, key_share=True)
    connection.execute(shared).all()
    its = (letters.c.event_id == event, letters.c.id == pledge, letters.c.kind == "pledge")
    kiosk: str | None = connection.scalar(select(letters.c.kiosk_id).where(*its))
    return kiosk


def _is_written_to(connection: Connection, event: str, pledge: UUID) -> bool:
    on_page = select(func.count()).where(contacts.c.event_id == event, contacts.c.pledge == pledge)
    its = (letters.c.event_id == event, letters.c.pledge == pledge, letters.c.kind == "contact")
    at_booth = select(func.count()).where(*its, letters.c.sealed != EMPTY)
    return bool(connection.scalar(on_page) or connection.scalar(at_booth))
