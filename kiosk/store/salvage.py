"""A damaged store: the file is set aside, every row that still proves itself is saved, the kiosk goes on.

Each pledge is written twice, as its own row and as its letter's, and may stand a third time on the second copy: any of
them brings it back. What became of a letter is kept if it reads; else it waits again, and its
id makes that harmless.
"""

import contextlib
import itertools
import json
import shutil
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

import msgspec
from sqlalchemy import ColumnElement, Engine, Table, bindparam, func, insert, literal_column, select
from sqlalchemy.dialects import sqlite

from kiosk.logs import log
from kiosk.store.adopted import Adopted
from kiosk.store.aside import readings, set_aside
from kiosk.store.first_page import FILE as FIRST_PAGE
from kiosk.store.first_page import graft, pad
from kiosk.store.intact import LETTER, PLEDGE, proof
from kiosk.store.log_repair import log_of, without_holes
from kiosk.store.migrations import make
from kiosk.store.records import Records, gather
from kiosk.store.schema import STATES, marks, milestones, openings, outbox, pledges
from kiosk.trust.system import sync_folder
from kiosk.trust.ticket import LOCAL

Row = dict[str, object]
CLEAR = ("language", "text", "pledging_as", "claim")
ROW: ColumnElement[int] = literal_column("rowid")
MOST_ROWS_A_PAGE = 64


def mend(file: Path, open_engine: Callable[[Path], Engine], second_copy: Iterable[Row], seen: int) -> None:
    """Set the damaged store at `file` aside and put a sound one in its place.

    May be interrupted anywhere and begun again: it reads every store that was ever set aside here. `seen`: the highest
    letter number that the witness saw; no number up to it is given out again.
    """
    set_aside(file)
    adopted = Adopted(file.parent)
    found_letters: dict[object, Row] = {}
    found_pledges: dict[object, Row] = {}
    records: Records = {}
    for damaged, left in readings(file):
        with _reading(damaged, file.name, left) as store:
            became = ("state", "code", "reason", "held", "purged")
            _keep(found_letters, adopted.rows(_proven(store, outbox, LETTER, became)))
            _keep(found_pledges, adopted.rows(_proven(store, pledges, PLEDGE)))
            for table in (milestones, openings):
                gather(records, table, _rows(store, table, [column.name for column in table.columns]))
    _keep(found_letters, adopted.rows(second_copy))
    adopted.leave_one(records)
    _complete(found_letters, found_pledges)
    _forget(found_letters.values())
    new = file.with_name("mended.db")
    new.unlink(missing_ok=True)
    make(new, open_engine)
    _write(open_engine(new), found_letters, found_pledges, records.values(), seen)
    # the old log first: it would be replayed into the new file
    log_of(file).unlink(missing_ok=True)
    new.replace(file)
    sync_folder(file.parent)
    log.error("the store was damaged: %d letters saved, the damaged file is kept", len(found_letters))


@contextlib.contextmanager
def _reading(damaged: Path, name: str, left: Path | None) -> Iterator[sqlite3.Connection]:
    """A damaged store opened in a copy with the log that was `left`, since opening it changes it."""
    copy = damaged.with_name("reading")
    shutil.rmtree(copy, ignore_errors=True)
    copy.mkdir(mode=0o700)
    shutil.copy(damaged / name, copy / name)
    if left is not None:
        log_of(copy / name).write_bytes(without_holes(left.read_bytes()))
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


def _proven(
    store: sqlite3.Connection, table: Table, names: Sequence[str], unproven: Sequence[str] = ()
) -> Iterator[Row]:
    """The rows whose proof holds; those of the first version, which wrote none, as they are.

    What is `unproven` comes along as it is read: it says what became of a row, not what the row says.
    """
    there = _columns(store, table)
    asked = [name for name in (*names, "proof", *unproven) if name in there]
    for values in _rows(store, table, asked):
        row = dict.fromkeys((*names, "proof", *unproven)) | dict(zip(asked, values, strict=True))
        if "proof" not in there or proof([row[name] for name in names]) == row["proof"]:
            yield row


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
    most = int(store.execute("PRAGMA page_count").fetchone()[0]) * MOST_ROWS_A_PAGE
    try:
        found = store.execute(str(select(func.max(ROW)).select_from(table))).fetchone()[0]
        return min(most, int(found or 0))  # a damaged number may be anything
    except (sqlite3.DatabaseError, ValueError):
        return most


def _keep(found: dict[object, Row], rows: Iterable[Row]) -> None:
    """The first proven form of each row stays, but for one whose envelopes were erased, or that a ticket adopted: that
    is the later one.
    """
    for row in rows:
        before = found.setdefault(row["id"], row)
        erased = before.get("sealed") is not None and row.get("sealed") is None
        adopted = str(before["event"]).startswith(LOCAL) and not str(row["event"]).startswith(LOCAL)
        if erased or adopted:
            found[row["id"]] = row


def _complete(letters: dict[object, Row], found: dict[object, Row]) -> None:
    """Make each missing pledge from its letter, and each missing letter from its pledge; no number twice."""
    for pledge in found.values():
        if pledge["id"] not in letters:
            clear = msgspec.json.encode({name: pledge[name] for name in CLEAR}).decode()
            same = {name: pledge[name] for name in ("id", "event", "hour")}
            about = {"pledge": pledge["id"], "number": pledge["letter"], "kind": "pledge"}
            letters[pledge["id"]] = same | about | {"clear": clear, "sealed": None, "kiosk": None}
    for letter in letters.values():
        if letter["kind"] == "pledge" and letter["id"] not in found:
            promise = json.loads(str(letter["clear"]))
            same = {name: letter[name] for name in ("id", "event", "hour")}
            found[letter["id"]] = same | promise | {"number": None, "letter": letter["number"]}
    _number(letters.values())
    for event in {pledge["event"] for pledge in found.values()}:
        _number([pledge for pledge in found.values() if pledge["event"] == event])


def _number(rows: Iterable[Row]) -> None:
    """Each its own number where it has one; a free one where it has none, or another has the same."""
    by_number: dict[int, Row] = {}
    homeless = []
    for row in rows:
        number = row["number"]
        if isinstance(number, int) and by_number.setdefault(number, row) is row:
            continue
        homeless.append(row)
    free = itertools.count(1)
    for row in homeless:
        row["number"] = next(number for number in free if number not in by_number)


def _write(
    engine: Engine,
    letters: dict[object, Row],
    found: dict[object, Row],
    records: Iterable[tuple[Table, Row]],
    seen: int,
) -> None:
    highest = max([seen, 0, *(int(str(letter["number"])) for letter in letters.values())])
    with engine.begin() as connection:
        for pledge in found.values():
            row = {name: pledge[name] for name in PLEDGE}
            connection.execute(insert(pledges).values(row | {"proof": proof([*row.values()])}))
        for letter in letters.values():
            row = {name: letter[name] for name in LETTER}
            became = {name: letter.get(name) for name in ("code", "reason", "held", "purged")}
            how = became | {"state": _state(letter), "tries": 0, "proof": proof([*row.values()])}
            connection.execute(insert(outbox).values(row | how))
        for table, row in records:
            connection.execute(insert(table).values(row))
        connection.execute(insert(marks).values(id=1, app="", mended=highest))
    engine.dispose()


def _state(letter: Row) -> str:
    """What became of a letter, if that reads; else it goes again, unless its envelopes are gone."""
    if letter.get("state") in STATES:
        return str(letter["state"])
    return "delivered" if letter["kind"] == "contact" and letter["sealed"] is None else "waiting"


def _forget(letters: Iterable[Row]) -> None:
    """What a visitor took back stays so, whatever older form of it a second copy still has."""
    letters = list(letters)
    taken_back = {letter["pledge"] for letter in letters if letter["kind"] == "withdrawal"}
    for letter in letters:
        if letter["pledge"] in taken_back and letter["kind"] != "withdrawal":
            letter.update(state="withdrawn", sealed=None)
