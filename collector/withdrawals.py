"""Taking a pledge back: it is erased here, never counted again, and its kiosk hears of it.

Each withdrawal is first a line of a file beside the keys (`tombstones.py`), then a row. A database that is restored
from an old backup has forgotten the rows; the file has not, and is applied again at every start. A line says its
version, the event, the pledge, its kiosk and the hash of its code; one for a pledge that is not here waits for it, and
takes back only a pledge that has this code. Lines of the first version are event, pledge and kiosk.
"""

import shutil
from collections import Counter
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID, uuid5

import msgspec
from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.postgresql import insert  # the same words on SQLite

from collector import commitments, early, tally
from collector.codes import hash_of
from collector.database import Database
from collector.schema import contacts, events, letters, set_aside, withdrawn
from collector.tombstones import Tombstones
from sync import wire

FILE = "withdrawn"
SECOND = "2"
"""How a line of the second version begins; no event is called so."""
WORDS = {True: 5, False: 3}
ROOM = 256 * 1024
"""Bytes of the disk under which no more kiosks should be sent here."""
CLAIM = 32
"""Digits of a code's hash."""


class Withdrawals:
    """The tombstones of one collector, in its data folder and in its database."""

    def __init__(self, database: Database, folder: Path) -> None:
        self._database = database
        self._folder, self._tombstones = folder, Tombstones(folder / FILE)

    def withdraw(self, code: str) -> bool:
        """Take back the pledge with this claim code; all that is left of it is its id. False: no such pledge here."""
        claim = hash_of(code)
        found = self._database.transaction(lambda connection: _find(connection, claim))
        self._tombstones.add([[SECOND, event, pledge.hex, kiosk, claim] for event, pledge, kiosk in found])
        self._database.transaction(lambda connection: [_erase(connection, *each, claim) for each in found])
        return bool(found)

    def write_down(self, event: str, kiosk: str, claims: Mapping[UUID, str]) -> None:
        """Before it is kept that a kiosk's visitors took these pledges back: a line for each, with its code's hash."""
        self._tombstones.add([[SECOND, event, pledge.hex, kiosk, claim] for pledge, claim in claims.items()])

    def take_back(self, connection: Connection, event: str, pledge: UUID, kiosk: str, claim: str) -> None:
        """A kiosk's visitor took `pledge` back, with the code of this hash, and it is written down."""
        _erase(connection, event, pledge, kiosk, claim)

    def have_room(self) -> bool:
        """Whether there is room on the disk for many more."""
        return shutil.disk_usage(self._folder).free >= ROOM

    def reapply(self) -> int:
        """Erase again what a restored database has brought back; how many there were."""
        lines = [line for line in map(_whole, self._tombstones.read()) if line]

        def apply(connection: Connection) -> int:
            # a row and its erasure were one transaction: what has its row is done
            rows = connection.execute(select(withdrawn.c.event_id, withdrawn.c.pledge))
            done = {(row.event_id, row.pledge) for row in rows}
            waits = early.claims(connection)
            left = (one for one in lines if one[:2] not in done and (*one[:2], one[3]) not in waits)
            return sum(_again(connection, *one) for one in left)

        return self._database.transaction(apply)


def _whole(words: list[str]) -> tuple[str, UUID, str, str] | None:
    """A line's event, pledge, kiosk and code's hash, which may be empty; None if a power cut has torn it."""
    second = words[:1] == [SECOND]
    if len(words) != WORDS[second] or (second and len(words[-1]) != CLAIM):
        return None
    event, pledge, kiosk, claim = words[1:] if second else (*words, "")
    return event, UUID(pledge), kiosk, claim


def _again(connection: Connection, event: str, pledge: UUID, kiosk: str, claim: str) -> bool:
    if not claim:
        return _erase(connection, event, pledge, kiosk, "")
    its = (letters.c.event_id == event, letters.c.id == pledge, letters.c.kind == "pledge")
    here = set(connection.scalars(select(letters.c.claim).where(*its)))
    here |= claims_aside(connection, event, [pledge]).get(pledge, set())
    if not here:
        _wait(connection, event, pledge, claim)
    return claim in here and _erase(connection, event, pledge, kiosk, claim)


def _wait(connection: Connection, event: str, pledge: UUID, claim: str) -> None:
    """Nobody's letter, that takes the pledge back when it comes, if it has this code."""
    letter = wire.WithdrawalLetter(uuid5(pledge, claim), pledge, 1, datetime.fromtimestamp(0, UTC), early.NO_CODE)
    early.keep_one(connection, event, letter, claim)


def _find(connection: Connection, claim: str) -> list[tuple[str, UUID, str]]:
    """Event, pledge and kiosk of every pledge with this claim; a hostile kiosk may have sent another one with it."""
    query = select(letters.c.event_id, letters.c.pledge, letters.c.kiosk_id).where(letters.c.claim == claim)
    found = [(row.event_id, row.pledge, row.kiosk_id) for row in connection.execute(query)]
    kept = connection.execute(select(set_aside).where(set_aside.c.letter.contains(claim))).all()
    return found + [(row.event_id, row.id, row.kiosk_id) for row in kept if _claim_of(row.letter) == claim]


def claims_aside(connection: Connection, event: str, pledges: list[UUID]) -> dict[UUID, set[str]]:
    """The code hashes of those pledges that are kept aside: several, where several kiosks sent one id."""
    its = (set_aside.c.event_id == event, set_aside.c.id.in_(pledges))
    found: dict[UUID, set[str]] = {}
    for row in connection.execute(select(set_aside.c.id, set_aside.c.letter).where(*its)):
        if claim := _claim_of(row.letter):
            found.setdefault(row.id, set()).add(claim)
    return found


def _claim_of(letter: str) -> str:
    """Of a letter that is kept aside; empty if it is no pledge."""
    return str(msgspec.json.decode(letter).get("claim") or "")


def _erase(connection: Connection, event: str, pledge: UUID, kiosk: str, claim: str) -> bool:
    """Erase the pledge that has this code's hash, and what came with it. Without a hash: whatever has the id.

    Another kiosk may have sent another pledge with the same id: that is not touched.
    """
    # the event's row first: a batch that is coming in shares it, and has either seen this tombstone or waits for it
    connection.execute(select(events.c.id).where(events.c.id == event).with_for_update()).all()
    its = (letters.c.event_id == event, letters.c.id == pledge, letters.c.kind == "pledge")
    here = connection.execute(select(letters.c.kiosk_id, letters.c.claim).where(*its)).first()
    aside = _erase_aside(connection, event, pledge, claim, here.kiosk_id if here else None)
    if here is not None and claim and here.claim not in {claim, None}:
        return bool(aside)
    whose = here.kiosk_id if here else kiosk
    erased = _erase_letters(connection, event, pledge)
    tombstone = insert(withdrawn).values(
        event_id=event, pledge=pledge, kiosk_id=whose, claim=claim or (here.claim if here else None)
    )
    connection.execute(tombstone.on_conflict_do_nothing())
    early.forget(connection, event, pledge, {whose, *(each for each, _ in aside)} if here is None and claim else None)
    return erased or bool(aside)


def _erase_letters(connection: Connection, event: str, pledge: UUID) -> bool:
    """What was counted, and what came with it; no longer counted. The letter that takes it back stays: its kiosk will
    ask whether it is here.
    """
    its = (letters.c.event_id == event, letters.c.pledge == pledge, letters.c.kind != "withdrawal")
    erased = connection.execute(
        delete(letters).where(*its).returning(letters.c.kind, letters.c.kiosk_id, letters.c.hour)
    ).all()
    commitments.erase(connection, event, pledge)
    connection.execute(delete(contacts).where(contacts.c.event_id == event, contacts.c.pledge == pledge))
    is_void = any(row.kind == "void" for row in erased)
    for row in erased:
        if row.kind == "pledge" and not is_void:
            tally.add(connection, event, {row.kiosk_id: Counter({row.hour: -1})})
    return bool(erased)


def _erase_aside(
    connection: Connection, event: str, pledge: UUID, claim: str, brought_by: str | None
) -> set[tuple[str, str]]:
    """What is kept aside of the pledge with this claim, and about it by whoever brought it; those kiosks and keys."""
    about = (set_aside.c.event_id == event, (set_aside.c.id == pledge) | set_aside.c.letter.contains(str(pledge)))
    rows = connection.execute(select(set_aside).where(*about)).all()
    own = {(row.kiosk_id, row.key) for row in rows if row.id == pledge and claim in {"", _claim_of(row.letter)}}
    whose = own | ({(brought_by, "")} if brought_by else set())
    for row in rows:
        is_pledge = bool(_claim_of(row.letter))
        if not claim or (claim == _claim_of(row.letter) if is_pledge else (row.kiosk_id, row.key) in whose):
            its = (set_aside.c.event_id == event, set_aside.c.id == row.id, set_aside.c.digest == row.digest)
            by = (set_aside.c.kiosk_id == row.kiosk_id, set_aside.c.key == row.key)
            connection.execute(delete(set_aside).where(*its, *by))
    return own
