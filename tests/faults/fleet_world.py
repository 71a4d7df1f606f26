"""The world of the fleet: one collector's database with two events and their tickets, made anew for each story."""

import shutil
import tempfile
from datetime import UTC, datetime
from pathlib import Path

import msgspec
from sqlalchemy import Connection, delete, insert

from collector.database import Database
from collector.event import Maker, keep_event, new_slots
from collector.keys import make_keys
from collector.schema import events, generations, kiosks, metadata
from collector.secret_columns import SecretColumns
from kiosk.campaign.pack import HEFORSHE
from tests.faults.world import MEMORY
from tests.making import Desk

SLOTS = 6


class FleetWorld:
    """What all stories share."""

    def __init__(self) -> None:
        self.folder = Path(tempfile.mkdtemp(dir=MEMORY if MEMORY.is_dir() else None))
        self.start = datetime(2026, 11, 24, 9, tzinfo=UTC)
        self.database = Database(f"sqlite:///{self.folder / 'collector.db'}")
        make_keys(self.folder / "keys")
        (self.folder / "tickets").mkdir()
        event = Desk().ticket().event
        self.events = {each.id: each for each in (event, msgspec.structs.replace(event, id="lund-1", name="Lund"))}
        self._maker = Maker(self.folder / "keys", "heforshe", (HEFORSHE / "pack.toml").read_bytes())
        self.database.transaction(self._make)
        self._rows = self.database.transaction(lambda c: [dict(row) for row in c.execute(kiosks.select()).mappings()])

    def tickets(self) -> list[Path]:
        """Those that kiosks are given in a story, the last first."""
        return [self.ticket(f"{event}.{n}") for n in range(SLOTS, 0, -1) for event in reversed(self.events)]

    def fresh_ticket(self, event: str) -> Path:
        """A further one, that no kiosk has had."""
        return self.database.transaction(lambda connection: self._write(connection, event, 1))[0]

    def ticket(self, slot: str) -> Path:
        return self.folder / "tickets" / f"{slot}.ticket"

    def empty(self) -> None:
        for folder in (*self.folder.glob("kiosk-*"), self.folder / "rogue"):
            shutil.rmtree(folder, ignore_errors=True)
        (self.folder / "withdrawn").unlink(missing_ok=True)
        self.database.transaction(self._empty)

    def close(self) -> None:
        self.database.close()
        shutil.rmtree(self.folder)

    def _make(self, connection: Connection) -> None:
        for event in self.events.values():
            keep_event(connection, event, "heforshe")
            self._write(connection, event.id, SLOTS)

    def _write(self, connection: Connection, event: str, many: int) -> list[Path]:
        slots = new_slots(connection, event, many, SecretColumns(self.folder / "keys"))
        for slot, secret in slots.items():
            self.ticket(slot).write_bytes(self._maker.sign(self.events[event], "http://127.0.0.1:9", slot, secret))
        return [self.ticket(slot) for slot in slots]

    def _empty(self, connection: Connection) -> None:
        for table in metadata.sorted_tables:
            if table.name not in {events.name, generations.name}:
                connection.execute(delete(table))
        connection.execute(insert(kiosks), self._rows)
