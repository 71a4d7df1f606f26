"""One SQLite file, one exclusive connection, one thread that owns it.

Write-ahead log with synchronous=FULL: when a transaction returns, it is on the disk. The three promises SQLite
makes for us are read back at the start; without them no pledge is taken.
"""

import contextlib
import fcntl
import sqlite3
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import IO, Any, TypeVar

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DatabaseError, IntegrityError
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
    """The open store. All its work runs on one thread, its owner, one piece after the other."""

    def __init__(self, folder: Path, owner: ThreadPoolExecutor | None = None) -> None:
        """Open or make the store in `folder`. Raises Known: already open, too new, disk full.

        With `owner` (one worker) call this on its thread; without, the store gets a thread of its own.
        """
        self._lock = _only_one(folder / "lock")
        self._owner = owner or ThreadPoolExecutor(1, "store")
        self._owner_ends_with_us = owner is None
        try:
            opened = _open(folder / FILE) if owner else self._owner.submit(_open, folder / FILE).result()
        except BaseException:  # whatever it was: the next start must find the lock free
            self._let_go()
            raise
        self._thread, self._connection = opened

    def transaction(
        self, work: Callable[[Connection], Result], kept: Callable[[Result], None] = lambda _: None
    ) -> Result:
        """Run `work` in one transaction, then `kept` with its result, both on the owner thread.

        When this returns it is on the disk; when it raises, nothing changed and `kept` was not called. Called on the
        owner thread it runs at once, else the caller waits for its turn. Raises CannotKeep if the disk did not keep it.
        """
        return self._on_owner(lambda: self._run(work, kept))

    def outside_transaction(self, statement: str) -> None:
        """Run a statement that must not be in a transaction, on the owner thread."""
        self._on_owner(lambda: self._run_alone(statement))

    def close(self) -> None:
        """Finish what was handed in, then let go of the file."""
        self._on_owner(self._connection.close)
        self._on_owner(self._connection.engine.dispose)
        self._let_go()

    def _on_owner(self, work: Callable[[], Result]) -> Result:
        return work() if threading.get_ident() == self._thread else self._owner.submit(work).result()

    def _let_go(self) -> None:
        if self._owner_ends_with_us:
            self._owner.shutdown()
        self._lock.close()

    def _run_alone(self, statement: str) -> None:
        driver: Any = self._connection.connection.driver_connection
        with _known_errors():
            driver.execute(statement).fetchall()

    def _run(self, work: Callable[[Connection], Result], kept: Callable[[Result], None]) -> Result:
        with _known_errors():
            with self._connection.begin():
                result = work(self._connection)
            kept(result)
            return result


def _open(path: Path) -> tuple[int, Connection]:
    with _known_errors():
        migrate(path, open_engine)
        return threading.get_ident(), open_engine(path).connect()


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
        driver: Any = connection.connection.driver_connection
        driver.execute("BEGIN IMMEDIATE")

    return engine


@contextlib.contextmanager
def _known_errors() -> Iterator[None]:
    try:
        yield
    except IntegrityError:
        raise  # a rule of our own was broken: our mistake, not the disk's
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
