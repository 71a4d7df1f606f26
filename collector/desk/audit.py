"""What was done at the desk, by whom, and when."""

from datetime import datetime
from uuid import uuid4

from msgspec import Struct
from sqlalchemy import Connection, insert, select

from collector.database import Database
from collector.open_data import write_rows
from collector.schema import audit

PAGE = 1000


class Deed(Struct):
    """What somebody did: once, or so many `times` between `since` and `at`."""

    at: datetime
    who: str
    did: str
    about: str
    since: datetime
    times: int = 1


def note(connection: Connection, at: datetime, who: str, did: str, about: str) -> None:
    """Write down, in the transaction that does it."""
    connection.execute(insert(audit).values(id=uuid4(), at=at, who=who, did=did, about=about[:200]))


def page(database: Database, number: int) -> tuple[list[Deed], bool]:
    """One page, the newest first, and whether there are older ones; page 0 is the newest.

    What somebody did again and again is one line, so that it hides nothing.
    """
    query = select(audit).order_by(audit.c.at.desc(), audit.c.id).offset(number * PAGE).limit(PAGE + 1)
    rows = database.transaction(lambda connection: connection.execute(query).all())
    deeds: dict[tuple[str, str, str], Deed] = {}
    for row in rows[:PAGE]:
        deed = deeds.get((row.who, row.did, row.about))
        if deed is None:
            deeds[row.who, row.did, row.about] = Deed(row.at, row.who, row.did, row.about, since=row.at)
        else:
            deed.since, deed.times = row.at, deed.times + 1
    return list(deeds.values()), len(rows) > PAGE


def audit_table(database: Database) -> bytes:
    """Every line as CSV, the oldest first."""
    query = select(audit.c.at, audit.c.who, audit.c.did, audit.c.about).order_by(audit.c.at, audit.c.id)
    rows = database.transaction(lambda connection: connection.execute(query).all())
    return write_rows(["at", "who", "did", "about"], ((row.at.isoformat(), *row[1:]) for row in rows))
