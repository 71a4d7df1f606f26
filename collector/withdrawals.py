"""Taking a pledge back: it is erased here, never counted again, and its kiosk hears of it.

Each withdrawal is first a line of a file beside the keys, then a row. A database that is restored from an old backup
has forgotten the rows; the file has not, and is applied again at every start. Keep it out of the database's backups.
"""

import os
from pathlib import Path
from uuid import UUID

from sqlalchemy import Connection, delete, select, update
from sqlalchemy.dialects.postgresql import insert  # the same words on SQLite

from collector.claims import hash_of
from collector.database import Database
from collector.schema import kiosks, letters, tallies, withdrawn

FILE = "withdrawn"


class Withdrawals:
    """The tombstones of one collector, in its data folder and in its database."""

    def __init__(self, database: Database, folder: Path) -> None:
        self._database = database
        self._file = folder / FILE

    def withdraw(self, code: str) -> bool:
        """Take back the pledge with this claim code; all that is left of it is its id. False: no such pledge here."""
        query = select(letters.c.event_id, letters.c.pledge, letters.c.kiosk_id).where(letters.c.claim == hash_of(code))
        row = self._database.transaction(lambda connection: connection.execute(query).first())
        if row is None:
            return False
        _append(self._file, f"{row.event_id} {row.pledge.hex} {row.kiosk_id}\n")
        self._database.transaction(lambda connection: _erase(connection, row.event_id, row.pledge, row.kiosk_id))
        return True

    def reapply(self) -> int:
        """Erase again what a restored database has brought back; how many there were."""
        if not self._file.exists():
            return 0
        lines = [line.split() for line in self._file.read_text(encoding="utf-8").splitlines()]
        whole = [(event, UUID(pledge), kiosk) for event, pledge, kiosk in (line for line in lines if len(line) == 3)]
        return self._database.transaction(lambda connection: sum(_erase(connection, *one) for one in whole))


def _erase(connection: Connection, event: str, pledge: UUID, kiosk: str) -> bool:
    # the kiosk's row first, as intake does: a batch that is coming in has either seen this or waits for it
    connection.execute(select(kiosks.c.id).where(kiosks.c.id == kiosk).with_for_update()).all()
    tombstone = insert(withdrawn).values(event_id=event, pledge=pledge, kiosk_id=kiosk).on_conflict_do_nothing()
    connection.execute(tombstone)
    its = (letters.c.event_id == event, letters.c.pledge == pledge)
    erased = [row.kind for row in connection.execute(delete(letters).where(*its).returning(letters.c.kind))]
    if "pledge" in erased:
        tally = (tallies.c.event_id == event, tallies.c.kiosk_id == kiosk)
        connection.execute(update(tallies).where(*tally).values(n=tallies.c.n - 1))
    return bool(erased)


def _append(file: Path, line: str) -> None:
    with os.fdopen(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600), "a", encoding="utf-8") as tombstones:
        tombstones.write(line)
        tombstones.flush()
        os.fsync(tombstones.fileno())
