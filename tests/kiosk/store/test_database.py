import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import Connection, insert, select

from kiosk.clock import now
from kiosk.counter import Counter
from kiosk.errors import AlreadyOpen, StoreTooNew, StoreUnsafe
from kiosk.settings import Settings
from kiosk.store import database, migrations
from kiosk.store.database import FILE, Database, open_engine
from kiosk.store.migrations import KNOWN
from kiosk.store.schema import metadata, milestones
from tests.making import Desk, a_pledge


def test_sqlite_promises_exclusive_wal_and_full_sync(folder: Path) -> None:
    store = Database(folder)

    def read_back(connection: Connection) -> dict[str, object]:
        names = ("locking_mode", "journal_mode", "synchronous", "secure_delete")
        return {name: connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in names}

    kept = store.transaction(read_back)
    assert kept == {"locking_mode": "exclusive", "journal_mode": "wal", "synchronous": 2, "secure_delete": 1}
    assert not (folder / f"{FILE}-shm").exists()
    store.close()


def test_a_store_that_does_not_keep_its_promise_is_refused(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(database, "PRAGMAS", (*database.PRAGMAS, ("synchronous", "NORMAL")))
    with pytest.raises(StoreUnsafe, match="No pledge was taken"):
        Database(folder)


def test_a_second_kiosk_on_the_same_folder_is_told_so(folder: Path) -> None:
    first = Database(folder)
    with pytest.raises(AlreadyOpen, match="Nothing was changed"):
        Database(folder)
    first.close()
    Database(folder).close()


def test_a_newer_file_is_refused_and_left_as_it_was(folder: Path) -> None:
    Database(folder).close()
    with closing(sqlite3.connect(folder / FILE)) as newer, newer:
        newer.execute("UPDATE alembic_version SET version_num = '9999'")
        newer.execute("CREATE TABLE later (n INTEGER)")
        newer.execute("PRAGMA user_version = 9999")  # one of its migrations did not only add
    newer.close()
    before = (folder / FILE).read_bytes()
    with pytest.raises(StoreTooNew, match="not touched"):
        Database(folder)
    assert (folder / FILE).read_bytes() == before


def test_what_is_not_a_database_is_set_aside_whole_and_the_kiosk_goes_on(folder: Path) -> None:
    (folder / FILE).write_bytes(b"this is not a database, it is a letter to my aunt" * 40)
    before = (folder / FILE).read_bytes()
    Database(folder).close()
    assert (folder / "damaged-1" / FILE).read_bytes() == before


HOUR = 498249
NEXT = """
import sqlalchemy as sa
from alembic import op

revision = "9000"
down_revision = "{newest}"


def upgrade() -> None:
    op.add_column("pledge", sa.Column("later", sa.String))
    {last_line}
"""


def with_next_version(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, last_line: str) -> None:
    """Pretend that a newer kiosk, with one more migration, opens the store."""
    newer = tmp_path / "migrations"
    shutil.copytree(migrations.FOLDER, newer)
    (newer / "versions" / "9000_next.py").write_text(NEXT.format(newest=KNOWN[-1], last_line=last_line))
    monkeypatch.setattr(migrations, "FOLDER", newer)
    monkeypatch.setattr(migrations, "KNOWN", (*KNOWN, "9000"))
    monkeypatch.setattr(migrations, "NEWEST", "9000")


def version(file: Path) -> str:
    connection = sqlite3.connect(file)
    (kept,) = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    connection.close()
    return str(kept)


def test_an_older_file_is_backed_up_and_brought_up_to_date(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = Database(folder)
    store.transaction(lambda c: c.execute(insert(milestones).values(event="e", step=1, hour=HOUR)))
    store.close()
    with_next_version(monkeypatch, tmp_path, "")
    store = Database(folder)
    assert store.transaction(lambda c: c.execute(select(milestones.c.step)).scalar()) == 1
    assert store.transaction(lambda c: c.exec_driver_sql("SELECT later FROM pledge").all()) == []
    store.close()
    assert version(folder / FILE) == "9000"
    assert version(folder / f"kiosk-before-9000-from-{KNOWN[-1]}.db") == KNOWN[-1]


def test_a_kiosk_taken_back_to_its_last_version_keeps_its_pledges_and_takes_more(
    folder: Path, tmp_path: Path, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def take(ticket: Path | None = None) -> int:
        counter = Counter(folder, Settings(), ticket, now)
        assert not counter.was_mended
        number = counter.pledges.take(a_pledge(now())).number
        counter.close()
        return number

    assert take(desk.ticket_file(tmp_path, not_after=now().replace(year=2100))) == 1
    with monkeypatch.context() as newer:
        with_next_version(newer, tmp_path, "")
        assert take() == 2
    assert version(folder / FILE) == "9000"
    assert [take(), take()] == [3, 4]
    assert version(folder / FILE) == "9000", "or the newer version would migrate it a second time"


def test_a_migration_that_fails_half_way_changes_nothing(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Database(folder).close()
    with_next_version(monkeypatch, tmp_path, 'raise RuntimeError("half way")')
    with pytest.raises(RuntimeError, match="half way"):
        Database(folder)
    connection = sqlite3.connect(folder / FILE)
    assert "later" not in str(connection.execute("SELECT sql FROM sqlite_master WHERE name = 'pledge'").fetchone())
    connection.close()
    assert version(folder / FILE) == KNOWN[-1]


def test_the_migrations_lead_to_the_schema(folder: Path) -> None:
    def shape(file: Path) -> dict[str, str]:
        connection = sqlite3.connect(file)
        rows = connection.execute("SELECT name, sql FROM sqlite_master WHERE name NOT LIKE '%alembic%'")
        found = {name: "".join((sql or "").split()) for name, sql in rows}
        connection.close()
        return found

    migrated = folder / "migrated.db"
    migrations._upgrade(migrated, open_engine)
    Database(folder).close()
    assert shape(migrated) == shape(folder / FILE)
    assert set(shape(migrated)) >= set(metadata.tables)


def test_a_failed_transaction_leaves_nothing_behind(folder: Path) -> None:
    store = Database(folder)

    def half(connection: Connection) -> None:
        connection.execute(insert(milestones).values(event="e", step=1, hour=HOUR))
        raise ValueError("half way")

    with pytest.raises(ValueError, match="half way"):
        store.transaction(half)
    assert store.transaction(lambda c: c.execute(select(milestones)).all()) == []
    store.close()
