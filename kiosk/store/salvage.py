"""A damaged store: the file is set aside, every row that still proves itself is saved, the kiosk goes on.

Each pledge is written twice, as its own row and as its letter's, and may stand a third time on the second copy: any of
them brings it back. Whatever can be sent waits again; its id makes that harmless.
"""

import contextlib
import json
import shutil
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

import msgspec
from sqlalchemy import ColumnElement, Engine, Table, bindparam, func, insert, literal_column, select
from sqlalchemy.dialects import sqlite

from kiosk.logs import log
from kiosk.store.first_page import FILE as FIRST_PAGE
from kiosk.store.first_page import graft, pad
from kiosk.store.intact import LETTER, PLEDGE, proof
from kiosk.store.log_repair import without_holes
from kiosk.store.migrations import make
from kiosk.store.schema import marks, milestones, outbox, pledges

Row = dict[str, object]
CLEAR = ("language", "text", "pledging_as", "claim")
ASIDE = "damaged-"
ROW: ColumnElement[int] = literal_column("rowid")
MOST_ROWS_A_PAGE = 64


def mend(file: Path, open_engine: Callable[[Path], Engine], second_copy: Iterable[Row]) -> int:
    """Set the damaged store at `file` aside and put a sound one in its place; the highest letter number that was saved.

    May be interrupted anywhere and begun again: it reads every store that was ever set aside here.
    """
    _set_aside(file)
    found_letters: dict[object, Row] = {}
    found_pledges: dict[object, Row] = {}
    steps: set[tuple[object, ...]] = set()
    for damaged in sorted(file.parent.glob(f"{ASIDE}*")):
        with _reading(damaged, file.name) as store:
            _keep(found_letters, _proven(store, outbox, LETTER))
            _keep(found_pledges, _proven(store, pledges, PLEDGE))
            steps.update(_rows(store, milestones, ("event", "step", "hour")))
    _keep(found_letters, second_copy)
    _complete(found_letters, found_pledges)
    new = file.with_name("mended.db")
    new.unlink(missing_ok=True)
    make(new, open_engine)
    _write(open_engine(new), found_letters, found_pledges, steps)
    # the old log first: it would be replayed into the new file
    file.with_name(f"{file.name}-wal").unlink(missing_ok=True)
    new.replace(file)
    log.error("the store was damaged: %d letters saved, the damaged file is kept", len(found_letters))
    return max((int(str(letter["number"])) for letter in found_letters.values()), default=0)


def _set_aside(file: Path) -> None:
    half = file.with_name("aside.half")
    shutil.rmtree(half, ignore_errors=True)
    half.mkdir(mode=0o700)
    for each in (file, file.with_name(f"{file.name}-wal")):
        if each.exists():
            shutil.copy2(each, half)
    taken = len(list(file.parent.glob(f"{ASIDE}*")))
    half.rename(file.with_name(f"{ASIDE}{taken + 1}"))


@contextlib.contextmanager
def _reading(damaged: Path, name: str) -> Iterator[sqlite3.Connection]:
    """A damaged store opened in a copy, since opening it changes it."""
    copy = damaged.with_name("reading")
    shutil.rmtree(copy, ignore_errors=True)
    shutil.copytree(damaged, copy)
    log_file = copy / f"{name}-wal"
    if log_file.exists():
        log_file.write_bytes(without_holes(log_file.read_bytes()))
    pad(copy / name)
    store = _opened(copy / name)
    if not all(_columns(store, table) for table in (pledges, outbox)):
        store.close()
        graft(copy / name, damaged.with_name(FIRST_PAGE))
        store = _opened(copy / name)
    try:
        yield store
    finally:
        store.close()
        shutil.rmtree(copy)


def _opened(file: Path) -> sqlite3.Connection:
    store = sqlite3.connect(file)
    store.text_factory = lambda raw: raw.decode("utf-8", "replace")
    return store


def _proven(store: sqlite3.Connection, table: Table, names: Sequence[str]) -> Iterator[Row]:
    """The rows whose proof holds; those of the first version, which wrote none, as they are."""
    there = _columns(store, table)
    asked = [name for name in names if name in there]
    proves = "proof" in there
    for row in _rows(store, table, [*asked, "proof"] if proves else asked):
        if not proves or proof(row[:-1]) == row[-1]:
            yield dict.fromkeys(names) | dict(zip(asked, row, strict=False))


def _columns(store: sqlite3.Connection, table: Table) -> set[str]:
    try:
        return {row[0] for row in store.execute("SELECT name FROM pragma_table_info(?)", (table.name,))}
    except sqlite3.DatabaseError:
        return set()  # not even its first page reads


def _rows(store: sqlite3.Connection, table: Table, names: Sequence[str]) -> Iterator[tuple[object, ...]]:
    """Row by row: a scan would end at the first bad page."""
    if not _columns(store, table):
        return
    query = select(*(table.c[name] for name in names)).where(bindparam("row") == ROW)
    one = str(query.compile(dialect=sqlite.dialect()))
    for number in range(1, _last_row(store, table) + 1):
        try:
            row = store.execute(one, (number,)).fetchone()
        except sqlite3.DatabaseError:
            continue  # this row's page is bad
        if row is not None:
            yield row


def _last_row(store: sqlite3.Connection, table: Table) -> int:
    try:
        found = store.execute(str(select(func.max(ROW)).select_from(table))).fetchone()[0]
        return int(found or 0)
    except (sqlite3.DatabaseError, ValueError):
        pages = store.execute("PRAGMA page_count").fetchone()[0]
        return int(pages) * MOST_ROWS_A_PAGE


def _keep(found: dict[object, Row], rows: Iterable[Row]) -> None:
    """The first proven form of each row stays, but for one whose envelopes were erased: that is the later one."""
    for row in rows:
        before = found.setdefault(row["id"], row)
        if before.get("sealed") is not None and row.get("sealed") is None:
            found[row["id"]] = row


def _complete(letters: dict[object, Row], found: dict[object, Row]) -> None:
    """Make each missing pledge from its letter, and each missing letter from its pledge."""
    used = {letter["number"] for letter in letters.values()}
    for pledge in found.values():
        if pledge["id"] not in letters:
            number = pledge["letter"]
            if number is None or number in used:
                number = max((int(str(each)) for each in used), default=0) + 1
            used.add(number)
            clear = msgspec.json.encode({name: pledge[name] for name in CLEAR}).decode()
            same = {name: pledge[name] for name in ("id", "event", "hour")}
            about = {"pledge": pledge["id"], "number": number, "kind": "pledge"}
            letters[pledge["id"]] = same | about | {"clear": clear, "sealed": None, "kiosk": None}
    taken = {(pledge["event"], pledge["number"]) for pledge in found.values()}
    for letter in sorted(letters.values(), key=lambda each: int(str(each["number"]))):
        if letter["kind"] == "pledge" and letter["id"] not in found:
            number = next(n for n in range(1, len(letters) + 1) if (letter["event"], n) not in taken)
            taken.add((letter["event"], number))
            promise = json.loads(str(letter["clear"]))
            same = {name: letter[name] for name in ("id", "event", "hour")}
            found[letter["id"]] = same | promise | {"number": number, "letter": letter["number"]}


def _write(
    engine: Engine, letters: dict[object, Row], found: dict[object, Row], steps: set[tuple[object, ...]]
) -> None:
    with engine.begin() as connection:
        for pledge in found.values():
            row = {name: pledge[name] for name in PLEDGE}
            connection.execute(insert(pledges).values(row | {"proof": proof([*row.values()])}))
        for letter in letters.values():
            row = {name: letter[name] for name in LETTER}
            erased = row["kind"] != "pledge" and row["sealed"] is None
            how = {"state": "delivered", "purged": 0} if erased else {"state": "waiting"}
            connection.execute(insert(outbox).values(row | how | {"tries": 0, "proof": proof([*row.values()])}))
        for event, step, hour in steps:
            connection.execute(insert(milestones).values(event=event, step=step, hour=hour))
        connection.execute(insert(marks).values(id=1, app="", mended=1))
    engine.dispose()
