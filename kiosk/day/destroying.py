"""One answer to the question whether what is kept here may go: asked before a reset, a new event, an uninstall."""

import shutil
from pathlib import Path
from typing import Literal
from uuid import UUID

from msgspec import Struct
from sqlalchemy import ColumnElement, Connection, select

from kiosk.day.balance import balance_in
from kiosk.store.aside import ASIDE
from kiosk.store.database import Database
from kiosk.store.keeping import is_unconfirmed
from kiosk.store.schema import openings, outbox
from kiosk.trust.system import sync_folder

What = Literal["event", "everything"]
"""What would go: the event's ticket, without which its letters cannot be sent; or all that is here."""
OURS = ("highest", "first.page", "kiosk.db", "kiosk.db-*", "kiosk-before-*.db", "mended.db*", "ballast")
THEN = (
    "staff.pin",
    "copy.key",
    "kiosk.key",
    "*.*.key",
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
            "unconfirmed": f"Letters that the collector has not confirmed since: {self.letters}. Run `kiosk sync`.",
            "wrong": "It does not add up: see `kiosk balance`, and tell the coordinator.",
            "mended": "A damaged store is kept here (damaged-1 and so on): move it to the coordinator's computer.",
        }[self.name]


def reasons(database: Database, event: str, what: What, exported: frozenset[UUID] = frozenset()) -> tuple[Reason, ...]:
    """Why `what` must stay; empty if it may go. `event`: that of the ticket. `exported`: letters in a verified export.

    The event's letters are at stake if its ticket goes, by which alone they could be sent again; those of every event,
    if everything does. Nothing exported
    makes up for an open booth, for a balance that is wrong, or for a damaged store whose last word is not spoken.
    """
    return database.transaction(lambda connection: tuple(_reasons(connection, database, event, what, exported)))


def _reasons(
    connection: Connection, database: Database, event: str, what: What, exported: frozenset[UUID]
) -> list[Reason]:
    everything = what == "everything"
    found = []
    still_open = select(openings.c.number).where(openings.c.closed_at.is_(None))
    if connection.execute(still_open if everything else still_open.where(openings.c.event == event)).first():
        found.append(Reason("open"))
    if not balance_in(connection, event).adds_up:
        found.append(Reason("wrong"))
    for name, which in _at_stake(connection).items():
        query = select(outbox.c.id).where(which)
        ids = connection.scalars(query if everything else query.where(outbox.c.event == event))
        if left := len({UUID(bytes=each) for each in ids} - exported):
            found.append(Reason(name, left))
    if everything and any(database.folder.glob(f"{ASIDE}*")):
        found.append(Reason("mended"))
    return found


def _at_stake(connection: Connection) -> dict[str, ColumnElement[bool]]:
    here = outbox.c.purged.is_(None)  # what was purged and lost since, no export could save
    stake: dict[str, ColumnElement[bool]] = {name: (outbox.c.state == name) & here for name in ("waiting", "set_aside")}
    if is_unconfirmed(connection):
        stake["unconfirmed"] = (outbox.c.state == "delivered") & here
    return stake


def erase(folder: Path) -> list[Path]:
    """Remove what a kiosk has written in `folder`, once there is no reason against it; what is left was not its own."""
    for pattern in (*OURS, *THEN):
        for each in (*folder.glob(f"{pattern}.half"), *folder.glob(pattern)):
            each.unlink()
    for half in ("aside.half", "reading"):  # of a salvage that was interrupted
        shutil.rmtree(folder / half, ignore_errors=True)
    sync_folder(folder)
    return sorted(folder.iterdir())
