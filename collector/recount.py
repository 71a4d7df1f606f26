"""Count the letters one by one, and put right a tally that says otherwise: after a restored backup, or never."""

from typing import Any

from msgspec import Struct
from sqlalchemy import Connection, Select, Table, delete, func, insert, select

from collector.database import Database
from collector.schema import hours, letters, tallies
from collector.voids import IS_VOID

Key = tuple[str | int, ...]


class Difference(Struct, frozen=True):
    """What a tally said of one kiosk, or of one hour of it, and what its letters say."""

    key: Key
    tallied: int
    counted: int

    def __str__(self) -> str:
        """For the log."""
        return f"{' '.join(map(str, self.key))}: tallied {self.tallied}, counted {self.counted}"


def recount(database: Database) -> list[Difference]:
    """Every tally as its letters say; returns those that said otherwise. No letter is touched."""
    return database.transaction(_recount)


def _recount(connection: Connection) -> list[Difference]:
    if connection.dialect.name == "postgresql":  # batches that are coming in wait for us, or we for them
        connection.exec_driver_sql("LOCK TABLE tally, hour_tally IN SHARE ROW EXCLUSIVE MODE")
    found = []
    for table in (tallies, hours):
        names = [column.name for column in table.primary_key.columns]
        true = select(*(letters.c[name] for name in names), func.count()).where(letters.c.kind == "pledge", ~IS_VOID)
        counted = _read(connection, true.group_by(*(letters.c[name] for name in names)), len(names))
        tallied = _read(connection, select(table), len(names))
        wrong = [key for key in {**tallied, **counted} if tallied.get(key, 0) != counted.get(key, 0)]
        for key in wrong:
            _put(connection, table, dict(zip(names, key, strict=True)), counted.get(key, 0))
            found.append(Difference(key, tallied.get(key, 0), counted.get(key, 0)))
    return found


def _read(connection: Connection, query: Select[Any], width: int) -> dict[Key, int]:
    return {tuple(row)[:width]: row[width] for row in connection.execute(query)}


def _put(connection: Connection, table: Table, key: dict[str, str | int], n: int) -> None:
    connection.execute(delete(table).where(*(table.c[name] == value for name, value in key.items())))
    if n:
        connection.execute(insert(table).values(**key, n=n))
