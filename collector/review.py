"""Letters that were kept aside, and what a coordinator decides about them: count them, or leave them out."""

from datetime import datetime
from typing import Literal
from uuid import uuid4

import msgspec
from msgspec import Struct
from sqlalchemy import Connection, delete, func, select, update

from collector import tally
from collector.database import Database
from collector.forgetting import without_forgotten
from collector.intake import OTHER_EVENT, REVOKED, TOO_MANY
from collector.letterbox import insert_letters, read
from collector.schema import IS_CONTACT, events, kiosks, set_aside
from collector.voids import counted
from sync import wire

_LETTER: msgspec.json.Decoder[wire.Letter] = msgspec.json.Decoder(wire.Letter)
COUNTABLE = {REVOKED[0], TOO_MANY[0], OTHER_EVENT[0]}
"""A person may know better than these. The others are wrong whatever one knows: an id used twice, a wrong code."""
Decision = Literal["counted", "left_out"]


class Group(Struct, frozen=True):
    """Letters of one kiosk, kept for one reason, that nobody has decided about."""

    kiosk: str
    code: str
    letters: int
    pledges: int
    first: datetime
    last: datetime

    @property
    def countable(self) -> bool:
        """Whether they may be counted."""
        return self.code in COUNTABLE


def of_no_event(database: Database) -> int:
    """Letters kept aside that name an event which is not here; they stand on no event's page."""
    here = select(events.c.id)
    query = select(func.count()).where(set_aside.c.decided.is_(None), set_aside.c.event_id.not_in(here))
    return int(database.transaction(lambda connection: connection.scalar(query)) or 0)


def to_review(database: Database, event: str) -> list[Group]:
    """Those of one event, by kiosk and reason."""
    a_pledge = func.count().filter(set_aside.c.letter.contains('"kind":"pledge"'))
    query = (
        select(
            set_aside.c.kiosk_id,
            set_aside.c.code,
            func.count(),
            a_pledge,
            func.min(set_aside.c.received_at),
            func.max(set_aside.c.received_at),
        )
        .where(set_aside.c.event_id == event, set_aside.c.decided.is_(None))
        .group_by(set_aside.c.kiosk_id, set_aside.c.code)
        .order_by(set_aside.c.kiosk_id, set_aside.c.code)
    )
    rows = database.transaction(lambda connection: connection.execute(query).all())
    return [Group(row[0], row[1], row[2], row[3], row[4], row[5]) for row in rows]


def decide(connection: Connection, event: str, kiosk: str, code: str, decision: Decision) -> int:
    """Count the letters of a group, or leave them out; how many. Only those that are seen now: more may come in."""
    row = connection.execute(
        select(events).where(events.c.id == event).with_for_update(read=True, key_share=True)
    ).first()
    if decision == "counted" and (code not in COUNTABLE or row is None):
        return 0
    connection.execute(select(kiosks.c.id).where(kiosks.c.id == kiosk).with_for_update()).all()  # as its batches do
    group = (set_aside.c.event_id == event, set_aside.c.kiosk_id == kiosk, set_aside.c.code == code)
    query = select(set_aside.c.id, set_aside.c.digest, set_aside.c.letter).where(*group, set_aside.c.decided.is_(None))
    kept = connection.execute(query.with_for_update()).all()
    if decision == "counted" and row is not None:
        place = wire.Place(row.place, row.city, row.country, row.lat, row.lon, row.time_zone)
        _count(connection, wire.Event(event, row.name, place), kiosk, [one.letter for one in kept], row.opens)
    for one in kept:
        its = (set_aside.c.event_id == event, set_aside.c.id == one.id, set_aside.c.digest == one.digest)
        if decision == "counted" and IS_CONTACT in one.letter:  # an address is kept in one place
            connection.execute(delete(set_aside).where(*its))
        else:
            connection.execute(update(set_aside).where(*its).values(decided=decision))
    return len(kept)


def _count(connection: Connection, event: wire.Event, kiosk: str, kept: list[str], moment: datetime) -> None:
    """As if they had come in now and nothing had been against them."""
    for start in range(0, len(kept), wire.MOST_LETTERS):
        letters = tuple(_LETTER.decode(each) for each in kept[start : start + wire.MOST_LETTERS])
        batch = wire.Batch(1, uuid4(), kiosk, event, moment, "review", 0, 0, letters)
        new = insert_letters(connection, batch, without_forgotten(connection, batch, read(batch).rows))
        tally.add(connection, event.id, kiosk, counted(connection, batch, new))
