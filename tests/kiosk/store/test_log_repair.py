"""SQLite's own write-ahead log, damaged and mended: SQLite itself is the judge."""

import shutil
import sqlite3
from pathlib import Path

import pytest

from kiosk.store.log_repair import FRAME, HEADER, without_holes

PAGE = 4096


@pytest.fixture
def store(tmp_path: Path) -> Path:
    """A store that was killed: forty commits, all of them in the log."""
    alive = sqlite3.connect(tmp_path / "alive.db", isolation_level=None)
    alive.execute("PRAGMA journal_mode=WAL")
    alive.execute("PRAGMA wal_autocheckpoint=0")
    alive.execute("CREATE TABLE t (n INTEGER PRIMARY KEY, words TEXT)")
    for n in range(1, 41):
        alive.execute("INSERT INTO t VALUES (?, ?)", (n, "w" * 50))
    for name in ("alive.db", "alive.db-wal"):
        shutil.copy(tmp_path / name, tmp_path / name.replace("alive", "killed"))
    alive.close()
    return tmp_path / "killed.db"


def log_of(store: Path) -> Path:
    return store.with_name(f"{store.name}-wal")


def rows(store: Path) -> int:
    connection = sqlite3.connect(store)
    (found,) = connection.execute("SELECT count(*) FROM t").fetchone()
    connection.close()
    return int(found)


def test_a_whole_log_is_left_as_it_is(store: Path) -> None:
    content = log_of(store).read_bytes()
    assert without_holes(content) == content


def test_commits_behind_a_bad_frame_are_read(store: Path) -> None:
    content = bytearray(log_of(store).read_bytes())
    content[HEADER + 20 * (FRAME + PAGE) + FRAME + 100] ^= 0xFF
    log_of(store).write_bytes(without_holes(bytes(content)))
    assert rows(store) == 40


def test_without_mending_they_would_be_lost(store: Path) -> None:
    content = bytearray(log_of(store).read_bytes())
    content[HEADER + 20 * (FRAME + PAGE) + FRAME + 100] ^= 0xFF
    log_of(store).write_bytes(content)
    assert rows(store) < 40


@pytest.mark.parametrize("content", [b"", b"short", b"\0" * 5000, b"noise" * 3000])
def test_what_is_no_log_gives_nothing(content: bytes) -> None:
    assert without_holes(content) == b""
