"""Opening the collector's database: a SQLite file for one process, or any PostgreSQL by URL for many."""

import json
import sqlite3
import threading
from collections.abc import Callable, Collection
from contextlib import nullcontext
from pathlib import Path
from typing import TypeVar
from uuid import UUID

from sqlalchemy import (
    ARRAY,
    Column,
    ColumnElement,
    Connection,
    String,
    Uuid,
    any_,
    cast,
    create_engine,
    event,
    func,
    inspect,
    literal,
    select,
    text,
    type_coerce,
)
from sqlalchemy.engine import make_url
from sqlalchemy.exc import DBAPIError, SQLAlchemyError
from sqlalchemy.pool import StaticPool

Result = TypeVar("Result")
MIGRATIONS = Path(__file__).parent / "migrations"
NEWEST = max(file.name[:4] for file in MIGRATIONS.glob("versions/0*.py"))
"""The revision that this program knows: their files are numbered."""


class Database:
    """The open database, at the newest schema."""

    def __init__(self, url: str) -> None:
        """`url` as SQLAlchemy reads it. Raises SQLAlchemy's errors when it cannot be reached."""
        address = make_url(url)
        if address.drivername == "postgresql":
            address = address.set(drivername="postgresql+psycopg")
        self.dialect = address.get_backend_name()
        # One connection per process on SQLite: before 3.51.3 its write-ahead log has a fault that needs two to show.
        # The short commands beside a running server are a second one: busy campaigns use PostgreSQL.
        one = {"poolclass": StaticPool, "connect_args": {"check_same_thread": False, "timeout": 30}}
        self._engine = create_engine(
            address, hide_parameters=True, **(one if self.dialect == "sqlite" else {"pool_pre_ping": True})
        )
        self._turn = threading.Lock() if self.dialect == "sqlite" else nullcontext()
        if self.dialect == "sqlite":
            event.listen(self._engine, "connect", _promise)
            event.listen(self._engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN IMMEDIATE"))
        try:
            self._upgrade()
        except BaseException:  # whatever it was: nobody else can let go of the connection
            self.close()
            raise

    def transaction(self, work: Callable[[Connection], Result]) -> Result:
        """Run `work` in one transaction: all of it is kept when this returns, or none."""
        with self._turn, self._engine.begin() as connection:
            return work(connection)

    def is_ready(self) -> bool:
        """Whether it answers, at the schema that this program knows."""
        try:
            return self.transaction(_version) == NEWEST
        except SQLAlchemyError:
            return False

    def close(self) -> None:
        """Let go of every connection."""
        self._engine.dispose()

    def _upgrade(self) -> None:
        """Another process may be doing it at this moment: then one of the two is undone, and finds it done."""
        for last in (False, True):
            try:
                with self._engine.begin() as connection:
                    if _version(connection) != NEWEST:
                        _migrate(connection)
                return
            except DBAPIError:
                if last:
                    raise


def is_among(connection: Connection, column: Column[UUID], ids: Collection[UUID]) -> ColumnElement[bool]:
    """Whether it is one of them: one parameter, however many they are."""
    if connection.dialect.name == "postgresql":
        return column == any_(cast(literal(f"{{{','.join(one.hex for one in ids)}}}", String), ARRAY(Uuid)))
    each = func.json_each(json.dumps([one.hex for one in ids])).table_valued("value")
    return type_coerce(column, String).in_(select(each.c.value))


def _version(connection: Connection) -> str | None:
    """Of the schema; None if there is none yet."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    return str(connection.scalar(text("SELECT version_num FROM alembic_version")))


def _migrate(connection: Connection) -> None:
    from alembic import command  # takes long to load, and is needed once
    from alembic.config import Config

    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", str(MIGRATIONS))
    command.upgrade(config, "head")


def _promise(connection: sqlite3.Connection, _: object) -> None:
    connection.isolation_level = None
    try:
        for pragma in ("journal_mode=WAL", "synchronous=FULL", "secure_delete=ON", "trusted_schema=OFF"):
            connection.execute(f"PRAGMA {pragma}")
    except sqlite3.DatabaseError:
        connection.close()
        raise
