"""An address that its owner erases: gone wherever it stands here, and not brought back by anything from before.

Not by a link that was sent earlier, nor by a letter that a kiosk sends late or again, nor by an old copy of the
database: each erasure is first a line of a file beside the keys (`tombstones.py`), then a row.
"""

from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

from sqlalchemy import Connection, delete, select, update
from sqlalchemy.dialects.postgresql import insert  # the same words on SQLite

from collector.contacts import EMPTY
from collector.database import Database
from collector.rows import COLUMNS, Row
from collector.schema import IS_CONTACT, contacts, early, events, forgotten, letters, set_aside
from collector.tombstones import Tombstones
from kiosk.clock import Now
from sync import wire

FILE = "forgotten"
WORDS = 3
_PURPOSES, _SEALED = COLUMNS.index("purposes"), COLUMNS.index("sealed")


class Forgetting:
    """Erases addresses of one collector, in its data folder and in its database."""

    def __init__(self, database: Database, folder: Path, now: Now) -> None:
        self._database, self._now = database, now
        self._tombstones = Tombstones(folder / FILE)

    def forget(self, event: str, pledge: UUID) -> None:
        """Nobody writes to it any more: what was left at the booth is emptied too, and its letter stays known."""
        at = self._now().replace(microsecond=0)
        self._tombstones.add([[event, pledge.hex, str(int(at.timestamp()))]])
        self._database.transaction(lambda connection: forget(connection, event, pledge, at))

    def reapply(self) -> int:
        """Erase again what a restored database has brought back; how many erasures it had forgotten."""
        whole = (words for words in self._tombstones.read() if len(words) == WORDS)
        lines = [(event, UUID(pledge), int(at)) for event, pledge, at in whole]

        def apply(connection: Connection) -> int:
            rows = connection.execute(select(forgotten)).all()
            done = {(row.event_id, row.pledge): row.at.timestamp() for row in rows}
            again = [(event, pledge, at) for event, pledge, at in lines if done.get((event, pledge), 0) < at]
            for event, pledge, at in again:
                forget(connection, event, pledge, datetime.fromtimestamp(at, UTC))
            return len(again)

        return self._database.transaction(apply)


def forget(connection: Connection, event: str, pledge: UUID, at: datetime) -> None:
    """The same within the caller's transaction."""
    # the event's row first: a batch that is coming in shares it, and has either seen this erasure or is waited for
    connection.execute(select(events.c.id).where(events.c.id == event).with_for_update()).all()
    connection.execute(delete(contacts).where(contacts.c.event_id == event, contacts.c.pledge == pledge))
    at_booth = (letters.c.event_id == event, letters.c.pledge == pledge, letters.c.kind == "contact")
    connection.execute(update(letters).where(*at_booth).values(purposes=EMPTY, sealed=EMPTY))
    aside = (set_aside.c.letter.contains(IS_CONTACT), set_aside.c.letter.contains(str(pledge)))
    connection.execute(delete(set_aside).where(set_aside.c.event_id == event, *aside))
    waiting = (early.c.event_id == event, early.c.pledge == pledge, early.c.letter.contains(IS_CONTACT))
    connection.execute(delete(early).where(*waiting))
    row = insert(forgotten).values(event_id=event, pledge=pledge, at=at)
    connection.execute(row.on_conflict_do_update(index_elements=forgotten.primary_key.columns, set_={"at": at}))


def forgotten_at(connection: Connection, event: str, pledge: UUID) -> datetime | None:
    """When its address was last erased, to the second."""
    its = (forgotten.c.event_id == event, forgotten.c.pledge == pledge)
    at: datetime | None = connection.scalar(select(forgotten.c.at).where(*its))
    return at


def without_forgotten(connection: Connection, batch: wire.Batch, rows: dict[UUID, Row]) -> dict[UUID, Row]:
    """These rows of the batch, without the addresses that were erased since they were left."""
    left = {each.id: each.pledge for each in batch.letters if isinstance(each, wire.ContactLetter)}
    if not left:
        return rows
    of = (forgotten.c.event_id == batch.event.id, forgotten.c.pledge.in_(left.values()))
    erased = set(connection.scalars(select(forgotten.c.pledge).where(*of)))
    return {key: _emptied(row) if left.get(key) in erased else row for key, row in rows.items()}


def _emptied(row: Row) -> Row:
    return tuple(EMPTY if place in {_PURPOSES, _SEALED} else value for place, value in enumerate(row))
