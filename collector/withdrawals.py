"""Taking a pledge back: it is erased here, never counted again, and its kiosk hears of it.

Each withdrawal is first a line of a file beside the keys (`tombstones.py`), then a row. A database that is restored
from an old backup has forgotten the rows; the file has not, and is applied again at every start.
"""

from collections import Counter
from pathlib import Path
from uuid import UUID

import msgspec
from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.postgresql import insert  # the same words on SQLite

from collector import commitments, tally
from collector.claims import hash_of
from collector.database import Database
from collector.schema import contacts, events, letters, set_aside, withdrawn
from collector.tombstones import Tombstones

FILE = "withdrawn"


class Withdrawals:
    """The tombstones of one collector, in its data folder and in its database."""

    def __init__(self, database: Database, folder: Path) -> None:
        self._database = database
        self._tombstones = Tombstones(folder / FILE, 3)

    def withdraw(self, code: str) -> bool:
        """Take back the pledge with this claim code; all that is left of it is its id. False: no such pledge here."""
        found = self._database.transaction(lambda connection: _find(connection, hash_of(code)))
        if found is None:
            return False
        event, pledge, kiosk = found
        self._tombstones.add(event, pledge.hex, kiosk)
        self._database.transaction(lambda connection: _erase(connection, *found))
        return True

    def take_back(self, connection: Connection, event: str, pledge: UUID, kiosk: str) -> None:
        """A kiosk's visitor took `pledge` back: within the caller's transaction, and on file before that is kept."""
        self._tombstones.add(event, pledge.hex, kiosk)
        _erase(connection, event, pledge, kiosk)

    def reapply(self) -> int:
        """Erase again what a restored database has brought back; how many there were."""
        whole = [(event, UUID(pledge), kiosk) for event, pledge, kiosk in self._tombstones.read()]

        def apply(connection: Connection) -> int:
            # a row and its erasure were one transaction: what has its row is done
            rows = connection.execute(select(withdrawn.c.event_id, withdrawn.c.pledge))
            done = {(row.event_id, row.pledge) for row in rows}
            return sum(_erase(connection, *one) for one in whole if one[:2] not in done)

        return self._database.transaction(apply)


def _find(connection: Connection, claim: str) -> tuple[str, UUID, str] | None:
    query = select(letters.c.event_id, letters.c.pledge, letters.c.kiosk_id).where(letters.c.claim == claim)
    row = connection.execute(query).first()
    if row is not None:
        return row.event_id, row.pledge, row.kiosk_id
    kept = select(set_aside.c.event_id, set_aside.c.id, set_aside.c.kiosk_id).where(set_aside.c.letter.contains(claim))
    row = connection.execute(kept).first()
    return (row.event_id, row.id, row.kiosk_id) if row is not None else None


def claims_aside(connection: Connection, event: str, pledges: list[UUID]) -> dict[UUID, str]:
    """The code hashes of those pledges that are kept aside."""
    its = (set_aside.c.event_id == event, set_aside.c.id.in_(pledges))
    rows = connection.execute(select(set_aside.c.id, set_aside.c.letter).where(*its))
    said = {row.id: msgspec.json.decode(row.letter) for row in rows}
    return {pledge: letter["claim"] for pledge, letter in said.items() if letter.get("claim")}


def _erase(connection: Connection, event: str, pledge: UUID, kiosk: str) -> bool:
    # the event's row first: a batch that is coming in shares it, and has either seen this tombstone or waits for it
    connection.execute(select(events.c.id).where(events.c.id == event).with_for_update()).all()
    # the letter that takes it back stays: its kiosk will ask whether it is here
    its = (letters.c.event_id == event, letters.c.pledge == pledge, letters.c.kind != "withdrawal")
    erased = connection.execute(
        delete(letters).where(*its).returning(letters.c.kind, letters.c.kiosk_id, letters.c.hour, letters.c.claim)
    ).all()
    claim = next((row.claim for row in erased if row.claim), None)
    claim = claim or claims_aside(connection, event, [pledge]).get(pledge)
    tombstone = insert(withdrawn).values(event_id=event, pledge=pledge, kiosk_id=kiosk, claim=claim)
    connection.execute(tombstone.on_conflict_do_nothing())
    commitments.erase(connection, event, pledge)
    connection.execute(delete(contacts).where(contacts.c.event_id == event, contacts.c.pledge == pledge))
    void = {row.kiosk_id for row in erased if row.kind == "void"}
    for row in erased:
        if row.kind == "pledge" and row.kiosk_id not in void:
            tally.add(connection, event, row.kiosk_id, Counter({row.hour: -1}))
    named = (set_aside.c.id == pledge) | set_aside.c.letter.contains(str(pledge))
    aside = connection.execute(
        delete(set_aside).where(set_aside.c.event_id == event, named).returning(set_aside.c.id)
    ).all()
    return bool(erased or aside)
