"""What a kiosk says of itself with each batch, and which of its letters have come in."""

from collections.abc import Collection
from datetime import UTC, datetime
from uuid import UUID

from msgspec import Struct
from sqlalchemy import Connection, bindparam, select, update

from collector import numbers
from collector.schema import kiosks
from kiosk.trust.text import clean_text
from sync import wire

MOST_OFF = 10**9
"""Seconds: a clock that is more than thirty years wrong is not told apart from one that is wronger."""
_BEFORE = (
    select(kiosks.c.highest, kiosks.c.sent_at, kiosks.c.letters, kiosks.c.numbers)
    .where(kiosks.c.id == bindparam("kiosk"))
    .with_for_update()
)
_HEARD = update(kiosks).where(kiosks.c.id == bindparam("kiosk"))


class Before(Struct, frozen=True):
    """How many letters a kiosk had brought under its slot before this batch, and which numbers."""

    letters: int
    numbers: numbers.Ranges


def heard(connection: Connection, batch: wire.Batch, now: datetime) -> Before:
    """Another batch of this kiosk waits until this one is done. What an older batch says of the kiosk is not believed.

    Of two batches the one with the higher letter number is newer, and of two with the same the one that was sent later.
    """
    before = connection.execute(_BEFORE, {"kiosk": batch.kiosk}).one()
    known = before.highest or 0, before.sent_at or datetime.min.replace(tzinfo=UTC)
    if (batch.highest, batch.sent_at) > known:
        said = {
            "last_heard": now,
            "sent_at": batch.sent_at,
            "waiting": max(0, batch.waiting - len(batch.letters)),
            "highest": batch.highest,
            "clock_off": max(-MOST_OFF, min(MOST_OFF, int((batch.sent_at - now).total_seconds()))),
            "app": clean_text(batch.app, 120),
        }
        connection.execute(_HEARD, {"kiosk": batch.kiosk, **said})
    return Before(before.letters, numbers.read(before.numbers))


def before_batch(connection: Connection, kiosk: str) -> Before:
    """The same, when a coordinator counts what came earlier: the kiosk has said nothing new."""
    before = connection.execute(_BEFORE, {"kiosk": kiosk}).one()
    return Before(before.letters, numbers.read(before.numbers))


def note_letters(connection: Connection, batch: wire.Batch, before: Before, new: Collection[UUID]) -> None:
    """The letters of this batch are here; `new` are those that were not. A new one with an old number is another's."""
    came = [(letter.number, letter.number) for letter in batch.letters]
    fresh = [(letter.number, letter.number) for letter in batch.letters if letter.id in new]
    change: dict[str, object] = {"letters": before.letters + len(fresh)}
    change["numbers"] = numbers.write(numbers.join(before.numbers, came))
    if numbers.missing(fresh, before.numbers) < len(fresh):
        change["doubled"] = True
    connection.execute(_HEARD, {"kiosk": batch.kiosk, **change})
