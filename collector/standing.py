"""How the events and their kiosks stand: who is not here yet, and may we unplug?"""

from collections import Counter
from datetime import datetime
from typing import Any, Literal

from msgspec import Struct
from sqlalchemy import Column, ColumnElement, Connection, func, select, true

from collector.closing import is_here, missing, word_of
from collector.database import Database
from collector.generation import current
from collector.schema import events, hours, kiosks, set_aside, tallies

State = Literal["silent", "waiting", "revoked", "here", "spare"]
ORDER: dict[State, int] = {"silent": 0, "waiting": 1, "revoked": 2, "here": 3, "spare": 4}
AWAITED: tuple[State, ...] = ("silent", "waiting", "revoked")
"""Kiosks that have pledges which are not here, or may have. Revoking one brings nothing in."""
HURRIED = 120
"""Pledges of one kiosk in an hour from which it is worth a look: one every thirty seconds, without a pause."""
CLOCK_OFF = 120
"""Seconds from which a kiosk's clock is worth a word."""


class KioskStanding(Struct, frozen=True):
    """A slot of an event, as it was when it was last heard."""

    slot: str
    state: State
    heard: datetime | None
    waiting: int
    """Letters that it held after its last batch, or of those that it named when it closed, how many are not here."""
    word: Literal["", "open", "closed", "wrong"]
    """What it said last of its booth: nothing since the database was restored, or that it does not add up."""
    doubled: bool
    """Two kiosks have this ticket: another came with it, or two letters came with one number."""
    pledges: int
    app: str
    clock_off: int
    """Seconds by which its clock is ahead; 0 if it is right."""
    busiest: int
    """Pledges in its busiest hour, if they were more than people can well make; else 0."""


class EventStanding(Struct, frozen=True):
    """An event and its kiosks, those that are not here first."""

    id: str
    name: str
    place: str
    city: str
    country: str
    time_zone: str
    opens: datetime
    closes: datetime
    target: int
    pledges: int
    aside: int
    """Letters that nobody has reviewed yet."""
    kiosks: list[KioskStanding]

    def number(self, state: State) -> int:
        """How many of its kiosks are in that state."""
        return sum(kiosk.state == state for kiosk in self.kiosks)

    @property
    def awaited(self) -> int:
        """Kiosks that have pledges which are not here, or may have."""
        return sum(map(self.number, AWAITED))

    @property
    def unreported(self) -> int:
        """Kiosks that were never heard, or that are known to hold letters."""
        return sum(one.state == "silent" or (one.state == "waiting" and one.waiting > 0) for one in self.kiosks)


def every_event(database: Database) -> list[EventStanding]:
    """Those with a kiosk that is awaited first, and of these the one that closed last."""
    found = database.transaction(lambda connection: _events(connection, None))
    return sorted(found, key=lambda event: (event.awaited == 0, -event.closes.timestamp()))


def one_event(database: Database, event: str) -> EventStanding | None:
    """That one, if it is there."""
    found = database.transaction(lambda connection: _events(connection, event))
    return found[0] if found else None


def kiosks_by_state(database: Database) -> tuple[dict[str, int], int]:
    """How many kiosks stand how, and how many letters wait for review; of all events."""
    found = every_event(database)
    return {state: sum(event.number(state) for event in found) for state in ORDER}, sum(event.aside for event in found)


def _events(connection: Connection, only: str | None) -> list[EventStanding]:
    undecided = (_is(set_aside.c.event_id, only), set_aside.c.decided.is_(None))
    kept = select(set_aside.c.event_id, func.count()).where(*undecided)
    aside = {row[0]: int(row[1]) for row in connection.execute(kept.group_by(set_aside.c.event_id))}
    rows = connection.execute(select(tallies).where(_is(tallies.c.event_id, only)))
    pledges = {(row.event_id, row.kiosk_id): row.n for row in rows}
    totals: Counter[str] = Counter()
    for (event, _), n in pledges.items():
        totals[event] += n
    most = select(hours.c.kiosk_id, func.max(hours.c.n)).where(_is(hours.c.event_id, only), hours.c.n > HURRIED)
    busiest = {row[0]: int(row[1]) for row in connection.execute(most.group_by(hours.c.kiosk_id))}
    of: dict[str, list[KioskStanding]] = {}
    generation = current(connection)
    groups = _by_owner(connection, only)
    closed = {key for key, slots in groups.items() if is_here(slots, generation)}
    for (event, owner), slots in groups.items():
        rivals = {(event, key) for slot in slots for key in slot.rivals.split()}
        here = (event, owner) in closed and rivals <= closed
        of.setdefault(event, []).extend(
            _kiosk(row, slots, here, generation, pledges.get((event, row.id), 0), busiest.get(row.id, 0))
            for row in slots
        )
    return [
        EventStanding(
            row.id,
            row.name,
            row.place,
            row.city,
            row.country,
            row.time_zone,
            row.opens,
            row.closes,
            row.target,
            totals[row.id],
            aside.get(row.id, 0),
            sorted(of.get(row.id, []), key=lambda kiosk: (ORDER[kiosk.state], kiosk.slot)),
        )
        for row in connection.execute(select(events).where(_is(events.c.id, only)))
    ]


def _by_owner(connection: Connection, only: str | None) -> dict[tuple[str, str], list[Any]]:
    """The slots of each event, those of one kiosk together."""
    found: dict[tuple[str, str], list[Any]] = {}
    for row in connection.execute(select(kiosks).where(_is(kiosks.c.event_id, only))):
        found.setdefault((row.event_id, row.owner or row.public_key or row.id), []).append(row)
    return found


def _kiosk(row: Any, slots: list[Any], here: bool, generation: str, pledges: int, busiest: int) -> KioskStanding:
    words = [word for word in map(word_of, slots) if word is not None and word.generation == generation]
    last = max(words, key=lambda word: word.order, default=None)
    off = row.clock_off or 0
    return KioskStanding(
        row.id,
        _state(row, here),
        row.last_heard,
        max(row.waiting or 0, missing(last, slots) if last else 0),
        "" if last is None else "open" if last.is_open else "closed" if last.adds_up else "wrong",
        row.doubled or bool(row.rivals),
        pledges,
        row.app or "",
        off if abs(off) >= CLOCK_OFF else 0,
        busiest,
    )


def _state(row: Any, here: bool) -> State:
    if here:
        return "here"
    if row.revoked:
        return "revoked"
    if row.last_heard is None:
        return "spare" if row.spare else "silent"
    return "waiting"


def _is(column: Column[str], only: str | None) -> ColumnElement[bool]:
    return column == only if only else true()
