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


def find_claim(database: Database, code: str) -> Claim:
    """Look a code up by its hash; the code itself was never sent here by a kiosk."""
    wanted = hashlib.sha256(code.strip().upper().encode()).hexdigest()[:32]
    query = (
        select(events.c.name, events.c.place, events.c.city)
        .join(letters, letters.c.event_id == events.c.id)
        .where(letters.c.claim == wanted)
    )
    row = database.transaction(lambda connection: connection.execute(query).first())
    return Claim("counted", row.name, row.place, row.city) if row else Claim("on_its_way")
