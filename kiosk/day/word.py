"""What this kiosk can say of an event once its booth is closed: which letters there are, and whether it adds up."""

from msgspec import Struct
from sqlalchemy import Connection, func, select

from kiosk.day.balance import balance_in
from kiosk.store.database import Database
from kiosk.store.schema import openings, outbox

Stand = tuple[int, bool, int]
"""The number of the latest opening (0: none yet), whether the booth is open, the number of the newest letter."""


class Word(Struct, frozen=True):
    """Of one event. `numbers`: of its letters that were not taken back, as first and last of each run."""

    opening: int
    is_open: bool
    highest: int
    adds_up: bool
    pledges: int
    numbers: tuple[tuple[int, int], ...]


def stand_of(database: Database, event: str) -> Stand | None:
    """How it stands there; None if nothing has happened there."""
    return database.transaction(lambda connection: _stand(connection, event))


def word_of(database: Database, event: str) -> Word | None:
    """The same, and every row looked at, some 15 µs each."""

    def read(connection: Connection) -> Word | None:
        stand = _stand(connection, event)
        if stand is None:
            return None
        found = balance_in(connection, event)
        kept = (outbox.c.event == event, outbox.c.state != "withdrawn")
        numbers = connection.scalars(select(outbox.c.number).where(*kept).order_by(outbox.c.number))
        return Word(*stand, found.adds_up, found.taken, _runs(list(numbers)))

    return database.transaction(read)


def _stand(connection: Connection, event: str) -> Stand | None:
    its = select(openings).where(openings.c.event == event).order_by(openings.c.number.desc()).limit(1)
    latest = connection.execute(its).first()
    highest = connection.scalar(select(func.max(outbox.c.number)))
    has_letters = connection.scalar(select(outbox.c.id).where(outbox.c.event == event).limit(1)) is not None
    if latest is None:
        return (0, False, highest or 0) if has_letters else None
    return latest.number, latest.closed_at is None, highest or 0


def _runs(numbers: list[int]) -> tuple[tuple[int, int], ...]:
    runs: list[tuple[int, int]] = []
    for number in numbers:
        if runs and number == runs[-1][1] + 1:
            runs[-1] = (runs[-1][0], number)
        else:
            runs.append((number, number))
    return tuple(runs)
