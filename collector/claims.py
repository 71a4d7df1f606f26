"""What a claim code says: what became of the pledge it was given for. A wrong code learns nothing."""

import hashlib
from datetime import date
from typing import Literal

from msgspec import Struct
from sqlalchemy import Connection, select

from collector.database import Database
from collector.schema import events, letters, withdrawn
from collector.voids import IS_VOID

State = Literal["counted", "void", "withdrawn", "on_its_way"]


class Claim(Struct, frozen=True):
    """`on_its_way`: the booth has not been online yet, or there is no such code. Then nothing else is said."""

    state: State
    event: str = ""
    place: str = ""
    city: str = ""
    text: str = ""
    """The hash of what was promised."""
    plan: str = ""
    action: str = ""
    due: date | None = None
    """The latest commitment, if there is one: an action of a plan of the pack."""


def hash_of(code: str) -> str:
    """What is kept of a code, here and on the kiosk."""
    return hashlib.sha256(code.strip().upper().encode("utf-8", "replace")).hexdigest()[:32]


def find_claim(database: Database, code: str) -> Claim:
    """Look a code up by its hash; the code itself was never sent here by a kiosk."""
    return database.transaction(lambda connection: _find(connection, hash_of(code)))


def _find(connection: Connection, claim: str) -> Claim:
    query = (
        select(letters, events.c.name, events.c.place, events.c.city, IS_VOID.label("void"))
        .join(events, events.c.id == letters.c.event_id)
        .where(letters.c.claim == claim)
    )
    row = connection.execute(query).first()
    if row is None:
        gone = connection.scalar(select(withdrawn.c.pledge).where(withdrawn.c.claim == claim))
        return Claim("withdrawn" if gone else "on_its_way")
    its = (letters.c.event_id == row.event_id, letters.c.pledge == row.pledge, letters.c.kind == "commitment")
    chosen = connection.execute(select(letters).where(*its).order_by(letters.c.number.desc())).first()
    commitment = (chosen.plan, chosen.action, chosen.due) if chosen else ("", "", None)
    return Claim("void" if row.void else "counted", row.name, row.place, row.city, row.text, *commitment)
