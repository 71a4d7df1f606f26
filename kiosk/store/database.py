"""One SQLite file, one exclusive connection, one thread that owns it.

Write-ahead log with synchronous=FULL: when a transaction returns, it is on the disk. The three promises SQLite
makes for us are read back at the start; without them no pledge is taken.
"""

import contextlib
import fcntl
import sqlite3
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import IO, TypeVar

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DatabaseError
from sqlalchemy.pool import StaticPool

from kiosk.errors import AlreadyOpen, CannotKeep, Known, StoreDamaged, StoreUnsafe
from kiosk.store.migrations import migrate

Result = TypeVar("Result")
FILE = "kiosk.db"
PRAGMAS = (
    # in this order: exclusive first, so that write-ahead logging needs no shared memory beside the file
    ("locking_mode", "EXCLUSIVE"),
    ("journal_mode", "WAL"),
    ("synchronous", "FULL"),
    ("secure_delete", "ON"),
    ("trusted_schema", "OFF"),
    ("wal_autocheckpoint", "200"),
)
PROMISES = {"locking_mode": "exclusive", "journal_mode": "wal", "synchronous": 2}


class Database:
    """The open store. Work handed to `transaction` runs on its own thread, one piece after the other."""

    def __init__(self, folder: Path) -> None:
        """Open or make the store in `folder`. Raises Known: already open, too new, unsafe, damaged, disk full."""
        self._lock = _only_one(folder / "lock")
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="store")
        try:
            self._connection = self._thread.submit(_open, folder / FILE).result()
        except BaseException:
            self._close_lock()
            raise

    def transaction(self, work: Callable[[Connection], Result]) -> Result:
        """Run `work` in one transaction. When this returns it is on the disk; when it raises, nothing changed.

        Raises CannotKeep if the disk did not keep it.
        """
        return self._thread.submit(self._run, work).result()

    def close(self) -> None:
        """Finish what was handed in, then let go of the file."""
        self._thread.submit(self._connection.close).result()
        self._thread.submit(self._connection.engine.dispose).result()
        self._close_lock()

    def _run(self, work: Callable[[Connection], Result]) -> Result:
        with _known_errors(), self._connection.begin():
            return work(self._connection)

    def _close_lock(self) -> None:
        self._thread.shutdown()
        self._lock.close()


def _open(path: Path) -> Connection:
    with _known_errors():
        migrate(path, open_engine)
        return open_engine(path).connect()


def open_engine(path: Path) -> Engine:
    """An engine on the one connection, its promises read back. Raises StoreUnsafe."""
    engine = create_engine(
        f"sqlite:///{path}", poolclass=StaticPool, connect_args={"check_same_thread": False, "timeout": 2}
    )

    @event.listens_for(engine, "connect")
    def promise(connection: sqlite3.Connection, _: object) -> None:
        connection.isolation_level = None  # we say BEGIN ourselves
        for name, value in PRAGMAS:
            connection.execute(f"PRAGMA {name}={value}")
        kept = {name: connection.execute(f"PRAGMA {name}").fetchone()[0] for name in PROMISES}
        if kept != PROMISES:
            raise StoreUnsafe(
                f"This disk does not keep what SQLite promises ({kept}). No pledge was taken. Use another disk."
            )

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    return engine


@contextlib.contextmanager
def _known_errors() -> Iterator[None]:
    try:
        yield
    except DatabaseError as error:
        raise _known(error.orig) from error
    except sqlite3.DatabaseError as error:
        raise _known(error) from error


def _known(error: BaseException | None) -> Known:
    if not isinstance(error, sqlite3.OperationalError):
        return StoreDamaged(f"{FILE} does not read as a database ({error}). It was not touched. Keep a copy.")
    if "locked" in str(error):
        return AlreadyOpen("Another program has this kiosk's data open. Nothing was changed. Close it first.")
    return CannotKeep(f"The disk did not keep this ({error}). What was thanked before is safe. Make room.")


def _only_one(path: Path) -> IO[str]:
    file = path.open("a")
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as error:
        file.close()
        raise AlreadyOpen(
            "This kiosk is already open. Nothing was changed. Use its window, or close it first."
        ) from error
    return file
