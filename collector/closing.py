"""A kiosk's own word about its event: is the booth closed, and which letters did it write there?

Nothing else makes a kiosk one that may be unplugged: not silence, not an old batch, not a coordinator who revokes it.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

import msgspec
from msgspec import Struct
from sqlalchemy import Connection, select, update

from collector import numbers
from collector.generation import current
from collector.ownership import own_slots
from collector.schema import kiosks
from sync import wire


class Word(Struct, frozen=True):
    """As it is kept with the kiosk. `generation`: in which it was told; after a restore it says nothing any more."""

    opening: int
    is_open: bool
    adds_up: bool
    pledges: int
    highest: int
    numbers: tuple[tuple[int, int], ...]
    at: datetime
    generation: str

    @property
    def order(self) -> tuple[int, bool, int]:
        """Of two words of one kiosk that with the higher one is newer."""
        return self.opening, not self.is_open, self.highest


def hear(connection: Connection, closing: wire.Closing, now: datetime) -> wire.Closed:
    """Keep the word if it is newer than the one before; says how many of the letters it names are not here."""
    generation = current(connection)
    query = select(kiosks).where(kiosks.c.id == closing.kiosk).with_for_update()
    row = connection.execute(query).one()
    word = Word(
        closing.opening,
        closing.is_open,
        closing.adds_up,
        closing.pledges,
        closing.highest,
        closing.numbers,
        now,
        generation,
    )
    old = word_of(row)
    if row.event_id == closing.event and (old is None or old.generation != generation or old.order <= word.order):
        change = {"closing": msgspec.json.encode(word).decode(), "last_heard": now}
        connection.execute(update(kiosks).where(kiosks.c.id == closing.kiosk).values(change))
    own = own_slots(connection, closing.event, closing.kiosk)
    slots = connection.execute(select(kiosks).where(kiosks.c.id.in_(own), kiosks.c.event_id == closing.event)).all()
    return wire.Closed(closing.nonce, now, missing(word, slots), generation)


def word_of(row: Any) -> Word | None:
    """The word that is kept in a row of `kiosk`."""
    return msgspec.json.decode(row.closing, type=Word) if row.closing else None


def missing(word: Word, slots: Sequence[Any]) -> int:
    """How many of the letters that a kiosk names are not here. `slots`: the rows of all its slots at the event."""
    return numbers.missing(word.numbers, numbers.join(*(numbers.read(slot.numbers) for slot in slots)))


def is_here(slots: Sequence[Any], generation: str) -> bool:
    """Whether a kiosk has said that its booth is closed and adds up, has written nothing since, and all of it is here.

    `slots`: the rows of all its slots at the event.
    """
    words = [word for word in map(word_of, slots) if word is not None and word.generation == generation]
    if not words or any(slot.doubled for slot in slots):
        return False
    last = max(words, key=lambda word: word.order)
    written = max(slot.highest or 0 for slot in slots)
    return not last.is_open and last.adds_up and written <= last.highest and missing(last, slots) == 0
