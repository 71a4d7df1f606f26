"""One SQLite file, one exclusive connection, one thread that owns it.

Write-ahead log with synchronous=FULL: when a transaction returns, it is on the disk. The three promises SQLite
makes for us are read back at the start; without them no pledge is taken.
"""

import contextlib
import sqlite3
import threading
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import IO, Any, TypeVar

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DatabaseError, IntegrityError
from sqlalchemy.pool import StaticPool

from kiosk.errors import AlreadyOpen, CannotKeep, DiskFull, Known, StoreDamaged, StoreUnsafe
from kiosk.logs import log
from kiosk.store.ballast import Ballast
from kiosk.store.first_page import keep_first_page
from kiosk.store.log_repair import forget_log, keep_log
from kiosk.store.migrations import migrate
from kiosk.store.salvage import Row, mend
from kiosk.store.soundness import check
from kiosk.store.witness import Witness
from kiosk.trust.system import lock

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

    def __init__(
        self, folder: Path, owner: ThreadPoolExecutor | None = None, second_copy: Callable[[], Iterable[Row]] = list
    ) -> None:
        """Open or make the store in `folder`; mend a damaged one, with what `second_copy` has.

        With `owner` (one worker) call this on its thread; without, the store gets a thread of its own. Raises Known:
        already open, too new, disk full.
        """
        self.folder = folder
        with _known_errors():
            self._lock = _only_one(folder / "lock")
            self.witness = Witness(folder)
        self.ballast = Ballast(folder)
        self._owner = owner or ThreadPoolExecutor(1, "store")
        self._owner_ends_with_us = owner is None
        try:
            opening = self._owner.submit(self._open, second_copy) if owner is None else None
            self._thread, self._connection = opening.result() if opening else self._open(second_copy)
        except BaseException:  # whatever it was: the next start must find the lock free
            self._let_go()
            raise

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

    def close(self, last: Callable[[], None] = lambda: None) -> None:
        """Finish what was handed in, then let go of the file. A second time does nothing.

        `last` runs when the file is closed, and nobody else can open it yet.
        """
        if self._lock.closed:
            return
        self._on_owner(self._connection.close)
        self._on_owner(self._connection.engine.dispose)
        try:
            last()
        finally:
            self._let_go()

    def _open(self, second_copy: Callable[[], Iterable[Row]]) -> tuple[int, Connection]:
        try:
            return self._open_or_mend(second_copy)
        except CannotKeep:
            if not self.ballast.give_up():
                raise
            return self._open_or_mend(second_copy)

    def _open_or_mend(self, second_copy: Callable[[], Iterable[Row]]) -> tuple[int, Connection]:
        path = self.folder / FILE
        seen = self.witness.highest()
        self._keep_log(path)
        try:
            connection = _open_sound(path, seen, second_copy)
        except StoreDamaged:
            with _known_errors():
                mend(path, open_engine, second_copy(), seen)
            connection = _open_sound(path, seen, list)
        forget_log(path)
        return threading.get_ident(), connection

    def _keep_log(self, path: Path) -> None:
        """Where there is room for it, or can be made."""
        try:
            with _known_errors():
                keep_log(path)
        except CannotKeep:
            if self.ballast.give_up():  # there is none a second time
                self._keep_log(path)
            else:
                log.warning("the log of an earlier life is not kept")

    def _on_owner(self, work: Callable[[], Result]) -> Result:
        return work() if threading.get_ident() == self._thread else self._owner.submit(work).result()

    def _let_go(self) -> None:
        if self._owner_ends_with_us:
            self._owner.shutdown()
        self.witness.close()
        self._lock.close()

    def _run_alone(self, statement: str) -> None:
        driver: Any = self._connection.connection.driver_connection
        with _known_errors():
            driver.execute(statement).fetchall()

    def _run(self, work: Callable[[Connection], Result], kept: Callable[[Result], None]) -> Result:
        try:
            result = self._attempt(work)
        except DiskFull:
            if not self.ballast.give_up():
                raise
            result = self._attempt(work)
        kept(result)
        return result

    def _attempt(self, work: Callable[[Connection], Result]) -> Result:
        with _known_errors(), self._connection.begin():
            return work(self._connection)


def _open_sound(path: Path, seen: int, second_copy: Callable[[], Iterable[Row]]) -> Connection:
    with _known_errors():
        migrate(path, open_engine)
        connection = open_engine(path).connect()
    try:
        with _known_errors(), connection.begin():
            check(connection, seen, (row["id"] for row in second_copy()))
        keep_first_page(path)
    except BaseException:  # whatever it was: the file must be free to be set aside
        connection.close()
        connection.engine.dispose()
        raise
    return connection


def open_engine(path: Path) -> Engine:
    """An engine on the one connection, its promises read back. Raises StoreUnsafe."""
    engine = create_engine(
        f"sqlite:///{path}", poolclass=StaticPool, connect_args={"check_same_thread": False, "timeout": 2}
    )

    @event.listens_for(engine, "connect")
    def promise(connection: sqlite3.Connection, _: object) -> None:
        connection.isolation_level = None  # we say BEGIN ourselves
        try:
            for name, value in PRAGMAS:
                connection.execute(f"PRAGMA {name}={value}")
            kept = {name: connection.execute(f"PRAGMA {name}").fetchone()[0] for name in PROMISES}
        except sqlite3.DatabaseError:
            connection.close()
            raise
        if kept != PROMISES:
            connection.close()
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
    except OSError as error:
        raise CannotKeep(
            f"The disk did not keep this ({error.strerror}). What was thanked before is safe. Make room."
        ) from error


def _known(error: BaseException | None) -> Known:
    """What SQLite's result code means here; a file that contradicts itself is damaged, whatever it is called."""
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_CORRUPT) & 0xFF
    match code:
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return AlreadyOpen("Another program has this kiosk's data open. Nothing was changed. Close it first.")
        case sqlite3.SQLITE_FULL:
            return DiskFull("The disk is full. What was thanked before is safe. Make room.")
        case sqlite3.SQLITE_CORRUPT | sqlite3.SQLITE_NOTADB | sqlite3.SQLITE_ERROR | sqlite3.SQLITE_FORMAT:
            return StoreDamaged(f"{FILE} is damaged (SQLite {code}). Start the kiosk again: it saves what can be read.")
    return CannotKeep(f"The disk did not keep this ({error}). What was thanked before is safe. Make room.")


def _only_one(path: Path) -> IO[str]:
    file = path.open("a")
    if not lock(file):
        file.close()
        raise AlreadyOpen("This kiosk is already open. Nothing was changed. Use its window, or close it first.")
    return file
