"""What a claim code says: whether the pledge it was given for has arrived. A wrong code learns nothing."""

import hashlib

from msgspec import Struct
from sqlalchemy import select

from collector.database import Database
from collector.schema import events, letters


class Claim(Struct, frozen=True, omit_defaults=True):
    """`counted` with its event, or `on_its_way`: the booth has not been online yet, or there is no such code."""

    state: str
    event: str = ""
    place: str = ""
    city: str = ""


def hash_of(code: str) -> str:
    """What is kept of a code, here and on the kiosk."""
    return hashlib.sha256(code.strip().upper().encode("utf-8", "replace")).hexdigest()[:32]


def find_claim(database: Database, code: str) -> Claim:
    """Look a code up by its hash; the code itself was never sent here by a kiosk."""
    query = (
        select(events.c.name, events.c.place, events.c.city)
        .join(letters, letters.c.event_id == events.c.id)
        .where(letters.c.claim == hash_of(code))
    )
    row = database.transaction(lambda connection: connection.execute(query).first())
    return Claim("counted", row.name, row.place, row.city) if row else Claim("on_its_way")
