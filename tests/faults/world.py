"""The world of the stories: one collector's database, emptied for each, and what a backup is there."""

import shutil
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from msgspec import structs
from sqlalchemy import Connection, delete, insert, select

from collector.database import Database
from collector.event import Maker, keep_event, new_slots
from collector.generation import renew
from collector.keys import make_keys
from collector.schema import early, events, hours, kiosks, letters, metadata, set_aside, tallies, withdrawn
from collector.secret_columns import SecretColumns
from kiosk.campaign.pack import HEFORSHE
from kiosk.event.offers import own_offer, read_offer
from tests.making import Desk

MEMORY = Path("/dev/shm")


class World:
    """What all stories share: one collector's database, emptied for each, and the template of a kiosk."""

    def __init__(self) -> None:
        self.folder = Path(tempfile.mkdtemp(dir=MEMORY if MEMORY.is_dir() else None))
        self.database = Database(f"sqlite:///{self.folder / 'collector.db'}")
        make_keys(self.folder / "keys")
        event = Desk().ticket().event
        self.database.transaction(lambda connection: keep_event(connection, event, "heforshe"))
        columns = SecretColumns(self.folder / "keys")
        ((slot, secret),) = self.database.transaction(lambda c: new_slots(c, event.id, 1, columns)).items()
        maker = Maker(self.folder / "keys", "heforshe", (HEFORSHE / "pack.toml").read_bytes())
        ticket = maker.sign(event, "http://127.0.0.1:9", slot, secret)
        self.clock = datetime(2026, 11, 24, 9, tzinfo=UTC)
        self.offer = structs.replace(read_offer(ticket, "ticket", self.now), agreed=True)
        self.own = own_offer("Day", event.place, event.target, self.offer.ticket.pack, self.now)

    def now(self) -> datetime:
        return self.clock

    def empty(self) -> None:
        self.clock = datetime(2026, 11, 24, 9, tzinfo=UTC)
        shutil.rmtree(self.folder / "kiosk", ignore_errors=True)
        (self.folder / "kiosk").mkdir(mode=0o700)
        (self.folder / "withdrawn").unlink(missing_ok=True)
        self.database.transaction(_empty)

    def close(self) -> None:
        self.database.close()
        shutil.rmtree(self.folder)


def _empty(connection: Connection) -> None:
    for table in (letters, early, tallies, hours, set_aside, withdrawn):
        connection.execute(delete(table))
    fresh = dict.fromkeys(("public_key", "owner", "last_heard", "sent_at", "highest", "waiting", "closing"))
    connection.execute(kiosks.update().values(**fresh, letters=0, numbers="", doubled=False, rivals=""))


def rows(connection: Connection) -> dict[str, list[dict[str, Any]]]:
    """A backup: every row but the event's."""
    return {table.name: [dict(row) for row in connection.execute(select(table)).mappings()] for table in _backed_up()}


def restore(connection: Connection, backup: dict[str, list[dict[str, Any]]]) -> None:
    """Put a backup back, over whatever came since."""
    for table in _backed_up():
        connection.execute(delete(table))
        if backup[table.name]:
            connection.execute(insert(table), backup[table.name])
    renew(connection)


def _backed_up() -> list[Any]:
    return [table for table in metadata.sorted_tables if table.name != events.name]
