"""What the collector holds of a kiosk's letters, so that the kiosk can see whether anything was lost here."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection, select

from collector.database import Database
from collector.generation import current
from collector.ownership import may_ask_about
from collector.schema import early, letters, withdrawn
from sync import wire


def held(database: Database, question: wire.Question, now: datetime) -> wire.Held:
    """Count, digest and one page of ids, all of one moment."""
    return database.transaction(lambda connection: _held(connection, question, now))


def _held(connection: Connection, question: wire.Question, now: datetime) -> wire.Held:
    # whatever slots it names: nobody learns of another kiosk's
    slots = may_ask_about(connection, question.event, question.kiosk, question.slots)
    found: list[UUID] = []
    for table in (letters, early):
        sent = (table.c.event_id == question.event, table.c.kiosk_id.in_(slots))
        found += connection.scalars(select(table.c.id).where(*sent))
    ids = sorted(found, key=lambda each: each.bytes)
    gone = select(withdrawn.c.pledge).where(withdrawn.c.event_id == question.event, withdrawn.c.kiosk_id.in_(slots))
    start = question.after.bytes if question.after else b""
    return wire.Held(
        nonce=question.nonce,
        received_at=now,
        count=len(ids),
        digest=wire.ids_digest(ids),
        ids=tuple([each for each in ids if each.bytes > start][: question.most]),
        gone=tuple(connection.scalars(gone.limit(wire.MOST_IDS))),
        generation=current(connection),
    )
