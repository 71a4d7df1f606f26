"""From an older store to this one: looked up in a millisecond, backed up first, never backwards.

Migrations only add. So an older program can go on with a newer store, as long as READABLE_FROM, which the newer one has
written into it, allows: a booth that is taken back to its last version keeps its pledges and takes more.

A fresh store is made whole from the schema; Alembic, half a second to import, is only needed for an older file.
"""

import re
import sqlite3
from collections.abc import Callable
from pathlib import Path

from sqlalchemy import Engine

from kiosk.errors import StoreDamaged, StoreTooNew
from kiosk.store.schema import metadata

FOLDER = Path(__file__).parent
KNOWN = tuple(sorted(path.name.split("_")[0] for path in (FOLDER / "versions").glob("[0-9]*.py")))
NEWEST = KNOWN[-1]
SAVED = "kiosk-before-"
READABLE_FROM = 3
"""The oldest version whose programs can keep a store of NEWEST; raised by a migration that does not only add."""


def migrate(path: Path, open_engine: Callable[[Path], Engine]) -> None:
    """Bring the store at `path` to NEWEST. Raises StoreTooNew and leaves a newer file as it is."""
    kept = _version(path)
    if kept == NEWEST:
        return
    if kept is None:
        make(path, open_engine)
    elif not re.fullmatch(r"\d{4}", kept):
        raise StoreDamaged(f"{path.name} names a version that nobody wrote.")
    elif kept in KNOWN:
        _back_up(path, kept)
        _upgrade(path, open_engine)
    elif _is_ours(path):
        raise StoreDamaged(f"{path.name} names a newer version, and looks like this one.")
    elif not 0 < _readable_from(path) <= int(NEWEST):
        raise StoreTooNew(
            f"{path.name} was written by a newer version of this kiosk ({kept}). "
            "It was not touched. Start the newer version."
        )


def _version(path: Path) -> str | None:
    if not path.exists() or path.stat().st_size == 0:
        return None
    connection = sqlite3.connect(path)
    try:
        connection.execute("PRAGMA locking_mode=EXCLUSIVE")  # a full disk has no room for a shared-memory file
        if not connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'alembic_version'").fetchone():
            return None
        row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
        return str(row[0]) if row else None
    finally:
        connection.close()


def _readable_from(path: Path) -> int:
    """What the newer program wrote there; 0: nothing."""
    connection = sqlite3.connect(path)
    try:
        connection.execute("PRAGMA locking_mode=EXCLUSIVE")
        return int(connection.execute("PRAGMA user_version").fetchone()[0])
    finally:
        connection.close()


def _is_ours(path: Path) -> bool:
    """Whether its tables are exactly those of NEWEST: then only the version's own row is wrong."""
    connection = sqlite3.connect(path)
    try:
        connection.execute("PRAGMA locking_mode=EXCLUSIVE")
        query = "SELECT m.name, c.name FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.type = 'table'"
        there = {row for row in connection.execute(query) if row[0] != "alembic_version"}
    finally:
        connection.close()
    return there == {(table.name, column.name) for table in metadata.sorted_tables for column in table.columns}


def make(path: Path, open_engine: Callable[[Path], Engine]) -> None:
    """An empty store at NEWEST."""
    engine = open_engine(path)
    with engine.begin() as connection:
        metadata.create_all(connection)
        connection.exec_driver_sql(
            "CREATE TABLE IF NOT EXISTS alembic_version (version_num VARCHAR(32) PRIMARY KEY NOT NULL)"
        )
        connection.exec_driver_sql("INSERT INTO alembic_version VALUES (?)", (NEWEST,))
        connection.exec_driver_sql(f"PRAGMA user_version = {READABLE_FROM}")
    engine.dispose()


def _back_up(path: Path, version: str) -> None:
    copy = path.with_name(f"{SAVED}{NEWEST}-from-{version}.db")
    copy.unlink(missing_ok=True)
    connection = sqlite3.connect(path)
    try:
        connection.execute("VACUUM INTO ?", (str(copy),))
    finally:
        connection.close()


def _upgrade(path: Path, open_engine: Callable[[Path], Engine]) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(FOLDER))
    engine = open_engine(path)
    try:
        with engine.begin() as connection:
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
            connection.exec_driver_sql(f"PRAGMA user_version = {READABLE_FROM}")
    finally:
        engine.dispose()
