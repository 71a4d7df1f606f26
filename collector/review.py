"""Letters that were kept aside, and what a coordinator decides about them: count them, or leave them out."""

from datetime import datetime
from typing import Literal
from uuid import uuid4

import msgspec
from msgspec import Struct
from sqlalchemy import Connection, delete, func, select, update

from collector.database import Database
from collector.event import slot_without_ticket
from collector.intake import OTHER_EVENT, REVOKED, TOO_MANY, UNKNOWN_KEY, USED_TICKET, Intake
from collector.letterbox import hours_of, read
from collector.ownership import owning_key
from collector.schema import IS_CONTACT, events, kiosks, set_aside
from sync import wire

_LETTER: msgspec.json.Decoder[wire.Letter] = msgspec.json.Decoder(wire.Letter)
COUNTABLE = {REVOKED[0], TOO_MANY[0], OTHER_EVENT[0], USED_TICKET[0], UNKNOWN_KEY[0]}
"""A person may know better than these. The others are wrong whatever one knows: an id used twice, a wrong code."""
Decision = Literal["counted", "left_out"]


class Group(Struct, frozen=True):
    """Letters of one kiosk, kept for one reason, that nobody has decided about. `key`: see schema.set_aside."""

    kiosk: str
    key: str
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
            set_aside.c.key,
            set_aside.c.code,
            func.count(),
            a_pledge,
            func.min(set_aside.c.received_at),
            func.max(set_aside.c.received_at),
        )
        .where(set_aside.c.event_id == event, set_aside.c.decided.is_(None))
        .group_by(set_aside.c.kiosk_id, set_aside.c.key, set_aside.c.code)
        .order_by(set_aside.c.kiosk_id, set_aside.c.key, set_aside.c.code)
    )
    rows = database.transaction(lambda connection: connection.execute(query).all())
    return [Group(*row) for row in rows]


def decide(
    connection: Connection, intake: Intake, event: str, group: tuple[str, str, str], decision: Decision, now: datetime
) -> int:
    """Count the letters of a group, or leave them out; how many. Only those that are seen now: more may come in.

    `group`: its kiosk, key and code. What a key signed that is not its slot's is counted under a slot of its own, so
    that this kiosk's other letters, under whatever ticket it gets, are known as its own.
    """
    kiosk, key, code = group
    row = connection.execute(select(events).where(events.c.id == event).with_for_update()).first()
    if decision == "counted" and (code not in COUNTABLE or row is None):
        return 0
    its = (set_aside.c.event_id == event, set_aside.c.kiosk_id == kiosk, set_aside.c.key == key)
    query = select(set_aside).where(*its, set_aside.c.code == code)
    kept = connection.execute(query.where(set_aside.c.decided.is_(None)).with_for_update()).all()
    if decision == "counted" and row is not None and kept:
        place = wire.Place(row.place, row.city, row.country, row.lat, row.lon, row.time_zone)
        slot = _slot_of(connection, event, key) if key else kiosk
        for start in range(0, len(kept), wire.MOST_LETTERS):
            some = kept[start : start + wire.MOST_LETTERS]
            letters = tuple(_LETTER.decode(one.letter) for one in some)
            batch = wire.Batch(1, uuid4(), slot, wire.Event(event, row.name, place), now, "review", 0, 0, letters)
            digests = {one.id: one.digest for one in some}
            of = read(batch, now, digests, {one.id: one.claim for one in some if one.claim})
            intake.count_aside(connection, of.within(*hours_of(row.opens, row.closes, now)), now)
    for one in kept:
        this = (*its, set_aside.c.id == one.id, set_aside.c.digest == one.digest)
        if decision == "counted" and IS_CONTACT in one.letter:  # an address is kept in one place
            connection.execute(delete(set_aside).where(*this))
        else:
            connection.execute(update(set_aside).where(*this).values(decided=decision))
    return len(kept)


def _slot_of(connection: Connection, event: str, key: str) -> str:
    """The slot of a kiosk that has none of its own; made if it is not there yet."""
    found: str | None = connection.scalar(
        select(kiosks.c.id).where(kiosks.c.event_id == event, owning_key == key).limit(1)
    )
    if found is None:
        return slot_without_ticket(connection, event, key)
    return found
