"""A copy of the database that can be trusted, and a collector that goes on from one.

SQLite by its own backup, PostgreSQL by pg_dump and pg_restore: each while the collector works. The files `withdrawn`,
`forgotten` and `stopped` beside the keys are not in it, on purpose: what was taken back stays taken back in a restored
database.
"""

import os
import secrets
import shutil
import sqlite3
import subprocess
from contextlib import closing
from pathlib import Path

from sqlalchemy.engine import URL, make_url

from kiosk.errors import Known
from kiosk.trust.system import open_private, sync_folder

MAGIC = b"SQLite format 3\0"


def backup(address: str, file: Path) -> None:
    """Write a copy of the database at `address` (a URL) to `file`, whole or not at all. Raises Known."""
    try:
        _backup(address, file)
    except OSError as error:
        raise Known(f"{file} could not be written: {error.strerror}. The database is as it was.") from error


def _backup(address: str, file: Path) -> None:
    if file.exists():
        raise Known(f"{file} exists. Nothing was written: name another file.")
    part = file.with_name(f".{secrets.token_hex(8)}.part")
    url = make_url(address)
    with os.fdopen(open_private(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL), "wb"):
        pass
    if url.get_backend_name() == "sqlite":
        with closing(_existing(Path(str(url.database)))) as source, closing(sqlite3.connect(part)) as copy:
            source.backup(copy)
            _must_be_sound(copy, part)
    else:
        _run("pg_dump", url, "--format=custom", "--no-owner", f"--file={part}", _libpq(url))
    with part.open("rb") as written:
        os.fsync(written.fileno())
    part.rename(file)
    sync_folder(file.parent)


def restore(address: str, file: Path) -> None:
    """Put the copy in `file` where `address` (a URL) points; there must be nothing yet. Raises Known."""
    url = make_url(address)
    try:
        with file.open("rb") as copy:
            is_sqlite = copy.read(len(MAGIC)) == MAGIC
    except OSError as error:
        raise Known(f"{file} cannot be read: {error.strerror}. Nothing was changed.") from error
    if is_sqlite != (url.get_backend_name() == "sqlite"):
        raise Known(f"{file} is a copy of the other kind of database. Nothing was changed.")
    if is_sqlite:
        _restore_sqlite(Path(str(url.database)), file)
    else:
        _run(
            "pg_restore",
            url,
            "--exit-on-error",
            "--single-transaction",
            "--no-owner",
            f"--dbname={_libpq(url)}",
            str(file),
        )


def _restore_sqlite(target: Path, file: Path) -> None:
    there = [each.name for end in ("", "-wal", "-shm", "-journal") if (each := Path(f"{target}{end}")).exists()]
    if there:
        raise Known(
            f"There is a database in {target.parent} already. Nothing was changed: move {', '.join(there)} away."
        )
    part = target.with_name(target.name + ".part")
    with closing(sqlite3.connect(f"file:{file}?mode=ro&immutable=1", uri=True)) as copy:
        _must_be_sound(copy, file)
        with closing(sqlite3.connect(part)) as new:
            copy.backup(new)
    part.chmod(0o600)
    part.rename(target)
    sync_folder(target.parent)


def _existing(database: Path) -> sqlite3.Connection:
    if not database.exists():
        raise Known(f"There is no database at {database}. Nothing was written.")
    return sqlite3.connect(database)


def _must_be_sound(copy: sqlite3.Connection, file: Path) -> None:
    try:
        (said,) = copy.execute("PRAGMA integrity_check").fetchone()
    except sqlite3.DatabaseError as error:
        said = str(error)
    if said != "ok":
        raise Known(f"{file} is damaged ({said}). The database was not touched: take another copy.")


def _libpq(url: URL) -> str:
    """As the programs of PostgreSQL read it."""
    return url.set(drivername="postgresql", password=None).render_as_string()


def _run(program: str, url: URL, *arguments: str) -> None:
    """The password travels in the environment: what stands on a line, everybody on this machine can read."""
    found = shutil.which(program)
    if found is None:
        raise Known(f"{program} is not installed here (Debian: postgresql-client). Nothing was changed.")
    secret = {"PGPASSWORD": str(url.password)} if url.password else {}
    done = subprocess.run([found, *arguments], capture_output=True, text=True, check=False, env=os.environ | secret)
    if done.returncode:
        why = (done.stderr.strip().splitlines() or ["it failed."])[-1]
        raise Known(f"{program} says: {why} Nothing was changed.")
