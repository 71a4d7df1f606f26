"""The booth's day: staff open it, and it begins from zero; staff close it, and what was taken is sealed by a hash."""

from datetime import UTC, datetime
from typing import Any

from msgspec import Struct
from sqlalchemy import Connection, Row, func, insert, select, update

from kiosk.clock import Now
from kiosk.day.balance import Balance, balance_in
from kiosk.store.database import Database
from kiosk.store.schema import openings, pledges


class Opening(Struct, frozen=True):
    """One opening of the booth. `before`: pledges taken at this event until then, which are its zero.

    Once it is closed, `taken` is the number of the last pledge and `chain` the hash (hex) of all up to it: see Balance.
    """

    number: int
    before: int
    opened_at: datetime
    closed_at: datetime | None = None
    taken: int | None = None
    chain: str | None = None

    @property
    def is_open(self) -> bool:
        """Visitors may pledge."""
        return self.closed_at is None


class Openings:
    """All openings at one event, in order. Each method is one transaction; none of them changes a pledge."""

    def __init__(self, database: Database, event: str, now: Now) -> None:
        self._database = database
        self._event = event
        self._now = now

    def all(self) -> list[Opening]:
        """From the first to the latest."""
        return self._database.transaction(self._all)

    def latest(self) -> Opening | None:
        """The latest, open or closed; None before the first."""
        return next(reversed(self.all()), None)

    def open(self) -> Opening:
        """Begin from zero, and write the zero down. An open booth stays as it is. Raises CannotKeep."""
        return self._database.transaction(self._open)

    def close(self) -> Balance:
        """Write down what was taken, and the hash of it; the balance of that moment. Raises CannotKeep.

        A booth that does not add up is closed all the same, and its balance says what is wrong. A closed one stays so.
        """
        return self._database.transaction(self._close)

    def _all(self, connection: Connection) -> list[Opening]:
        query = select(openings).where(openings.c.event == self._event).order_by(openings.c.number)
        return [_opening(row) for row in connection.execute(query)]

    def _open(self, connection: Connection) -> Opening:
        latest = next(reversed(self._all(connection)), None)
        if latest is not None and latest.is_open:
            return latest
        last = connection.scalar(select(func.max(pledges.c.number)).where(pledges.c.event == self._event))
        new = Opening(latest.number + 1 if latest else 1, last or 0, self._now())
        row = {"event": self._event, "number": new.number, "before": new.before, "opened_at": _stored(new.opened_at)}
        connection.execute(insert(openings).values(row))
        return new

    def _close(self, connection: Connection) -> Balance:
        found = balance_in(connection, self._event)
        still_open = (openings.c.event == self._event, openings.c.closed_at.is_(None))
        what = {"closed_at": _stored(self._now()), "taken": found.taken, "chain": found.chain}
        connection.execute(update(openings).where(*still_open).values(what))
        return found


def _opening(row: Row[Any]) -> Opening:
    closed_at = row.closed_at.replace(tzinfo=UTC) if row.closed_at else None
    return Opening(row.number, row.before, row.opened_at.replace(tzinfo=UTC), closed_at, row.taken, row.chain)


def _stored(moment: datetime) -> datetime:
    return moment.astimezone(UTC).replace(tzinfo=None)
