"""Letters that were kept aside, and what a coordinator decides about them: count them, or leave them out."""

from datetime import datetime
from typing import Literal
from uuid import uuid4

import msgspec
from msgspec import Struct
from sqlalchemy import Connection, func, select, update

from collector import tally
from collector.database import Database
from collector.intake import OTHER_EVENT, REVOKED, TOO_MANY
from collector.letterbox import insert_letters, read
from collector.schema import events, set_aside
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
    """Count the letters of a group, or leave them out; how many. Counted ones keep their place among those aside."""
    group = (set_aside.c.event_id == event, set_aside.c.kiosk_id == kiosk, set_aside.c.code == code)
    undecided = (*group, set_aside.c.decided.is_(None))
    if decision == "counted" and code in COUNTABLE:
        _count(connection, event, kiosk, list(connection.scalars(select(set_aside.c.letter).where(*undecided))))
    elif decision == "counted":
        return 0
    return connection.execute(update(set_aside).where(*undecided).values(decided=decision)).rowcount


def _count(connection: Connection, event: str, kiosk: str, kept: list[str]) -> None:
    """As if they had come in now and nothing had been against them."""
    row = connection.execute(select(events).where(events.c.id == event).with_for_update(read=True)).one()
    place = wire.Place(row.place, row.city, row.country, row.lat, row.lon, row.time_zone)
    told = wire.Event(event, row.name, place)
    for start in range(0, len(kept), wire.MOST_LETTERS):
        letters = tuple(_LETTER.decode(each) for each in kept[start : start + wire.MOST_LETTERS])
        batch = wire.Batch(1, uuid4(), kiosk, told, row.opens, "review", 0, 0, letters)
        new = insert_letters(connection, batch, read(batch).rows)
        tally.add(connection, event, kiosk, counted(connection, batch, new))
