"""What was done at the desk, by whom, and when."""

from datetime import datetime
from uuid import uuid4

from msgspec import Struct
from sqlalchemy import Connection, insert, select

from collector.database import Database
from collector.schema import audit

LATEST = 200


class Deed(Struct, frozen=True):
    """One line."""

    at: datetime
    who: str
    did: str
    about: str


def note(connection: Connection, at: datetime, who: str, did: str, about: str) -> None:
    """Write down, in the transaction that does it."""
    connection.execute(insert(audit).values(id=uuid4(), at=at, who=who, did=did, about=about[:200]))


def latest(database: Database) -> list[Deed]:
    """The last 200, the newest first."""
    query = select(audit).order_by(audit.c.at.desc()).limit(LATEST)
    rows = database.transaction(lambda connection: connection.execute(query).all())
    return [Deed(row.at, row.who, row.did, row.about) for row in rows]
