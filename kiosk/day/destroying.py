"""One answer to the question whether what is kept here may go: asked before a kiosk is erased, or stands elsewhere."""

import shutil
from pathlib import Path
from uuid import UUID

from msgspec import Struct
from sqlalchemy import ColumnElement, Connection, select

from kiosk.day.balance import balance_in
from kiosk.store.aside import ASIDE
from kiosk.store.database import Database
from kiosk.store.schema import openings, outbox
from kiosk.trust.system import sync_folder

OURS = ("highest", "first.page", "kiosk.db", "kiosk.db-*", "kiosk-before-*.db", "mended.db*", "ballast")
THEN = (
    "staff.pin",
    "copy.key",
    "copy.begun",
    "kiosk.key",
    "*.*.stint",
    "*.*.key",
    "first.key",
    "campaign.pub",
    "kiosk.log*",
    "ticket.json",
    "adopted.*",
    "lock",
)
"""The names of all that a kiosk writes to its folder; the ticket goes late, so that half an erasure can be finished."""


class Reason(Struct, frozen=True):
    """Why it must stay, and for how many letters: open, wrong, waiting, set_aside, unconfirmed, mended."""

    name: str
    letters: int = 0

    @property
    def sentence(self) -> str:
        """What a coordinator reads, and does about it."""
        return {
            "open": "The booth is open: close it on the staff panel.",
            "waiting": f"Letters that wait: {self.letters}. Run `kiosk sync` until nothing is left.",
            "set_aside": f"Letters set aside: {self.letters}. The collector did not take them; export them.",
            "unconfirmed": f"Letters that the collector does not confirm now: {self.letters}.",
            "wrong": "It does not add up: see `kiosk balance`, and tell the coordinator.",
            "mended": "A damaged store is kept here (damaged-1 and so on): move it to the coordinator's computer.",
        }[self.name]


class Word(Struct, frozen=True):
    """What the collector says now of the letters that are here.

    `asked`: it has just been asked what it holds, of every event. `letters`: it named these in its answers to the
    latest export; or they are in an export of events that have no collector.
    """

    asked: bool = False
    letters: frozenset[UUID] = frozenset()


def reasons_to_stay(database: Database, event: str) -> tuple[Reason, ...]:
    """Why this kiosk cannot leave `event` for another; empty if it can. Its letters go along, and so does its ticket.

    From an event of the staff's own to another such event nothing goes along: there is no ticket to send it under yet.
    """

    def read(connection: Connection) -> tuple[Reason, ...]:
        return (*_unfinished(connection, event, openings.c.event == event),)

    return database.transaction(read)


def reasons_to_keep(database: Database, event: str, word: Word) -> tuple[Reason, ...]:
    """Why what is here must not be erased; empty if it may. `event`: where the kiosk stands.

    Nothing makes up for an open booth, for a balance that is wrong, or for a damaged store whose last word is not
    spoken; and no word of the collector's but a fresh one for a letter.
    """

    def read(connection: Connection) -> tuple[Reason, ...]:
        found = _unfinished(connection, event, openings.c.number > 0)
        for name, which in _at_stake(word.asked).items():
            ids = connection.scalars(select(outbox.c.id).where(which))
            if left := len({UUID(bytes=each) for each in ids} - word.letters):
                found.append(Reason(name, left))
        if any(database.folder.glob(f"{ASIDE}*")):
            found.append(Reason("mended"))
        return tuple(found)

    return database.transaction(read)


def _unfinished(connection: Connection, event: str, which: ColumnElement[bool]) -> list[Reason]:
    found = []
    if connection.execute(select(openings.c.number).where(openings.c.closed_at.is_(None), which)).first():
        found.append(Reason("open"))
    if not balance_in(connection, event).adds_up:
        found.append(Reason("wrong"))
    return found


def _at_stake(asked: bool) -> dict[str, ColumnElement[bool]]:
    here = outbox.c.purged.is_(None)  # what was purged and lost since, no export could save
    stake: dict[str, ColumnElement[bool]] = {name: (outbox.c.state == name) & here for name in ("waiting", "set_aside")}
    return stake if asked else stake | {"unconfirmed": (outbox.c.state == "delivered") & here}


def erase(folder: Path) -> list[Path]:
    """Remove what a kiosk has written in `folder`, once there is no reason against it; what is left was not its own."""
    for pattern in (*OURS, *THEN):
        for each in (*folder.glob(f"{pattern}.half"), *folder.glob(pattern)):
            each.unlink()
    for half in ("aside.half", "reading"):  # of a salvage that was interrupted
        shutil.rmtree(folder / half, ignore_errors=True)
    sync_folder(folder)
    return sorted(folder.iterdir())
