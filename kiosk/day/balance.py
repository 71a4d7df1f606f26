"""The balance of an event: is what was taken what became of it, row by row, and does each row say what was written?"""

from collections.abc import Iterator
from typing import Any
from uuid import UUID

from msgspec import Struct
from sqlalchemy import Connection, Row, select

from kiosk.store.database import Database
from kiosk.store.intact import LETTER, PLEDGE, proof
from kiosk.store.outbox import Counts, count_letters
from kiosk.store.schema import marks, openings, outbox, pledges
from kiosk.trust.digest import digest

MANY = 20
"""Missing numbers in a row that are named one by one."""


class Balance(Struct, frozen=True):
    """`taken`: the number of the last pledge. `pledges`: what became of each, counted one by one.

    `chain`: SHA-256 (hex) over the proofs of all pledges in their order, each hashed with the one before: it stands for
    every row up to the last. `wrong`: the ids of rows that do not say what was written or lack their other half, and
    the numbers of pledges and letters that no row has, and the openings whose hash at closing is no longer right.
    """

    taken: int
    pledges: Counts
    chain: str
    wrong: tuple[str, ...]

    @property
    def adds_up(self) -> bool:
        """Nothing is wrong, and taken = delivered + waiting + set aside + void + withdrawn."""
        return not self.wrong and self.taken == self.pledges.all


def balance(database: Database, event: str) -> Balance:
    """Look at every row of `event`: about 15 µs each."""
    return database.transaction(lambda connection: balance_in(connection, event))


def balance_in(connection: Connection, event: str) -> Balance:
    """The same, in a transaction that is open."""
    taken, chain, wrong = _walk(connection, event)
    return Balance(taken, count_letters(connection, "pledge", event), chain, wrong)


def chains_in(connection: Connection, event: str) -> dict[int, str]:
    """The chain up to each pledge of `event`, by its number; 0 is before the first."""
    chains = {0: ""}
    for row in _rows(connection, pledges, PLEDGE, event):
        chains[row.number] = _linked(next(reversed(chains.values())), row)
    return chains


def _walk(connection: Connection, event: str) -> tuple[int, str, tuple[str, ...]]:
    closings = _closings(connection, event)
    letters = set(connection.scalars(select(outbox.c.id).where(outbox.c.event == event, outbox.c.kind == "pledge")))
    wrong: list[str] = []
    chain, taken = "", 0
    chains = {0: ""}
    for row in _rows(connection, pledges, PLEDGE, event):
        chain = _linked(chain, row)
        if _is_altered(row) or row.id not in letters:
            wrong.append(_named(row.id))
        letters.discard(row.id)
        if row.number == taken + 1 or not _is_altered(row):  # else its number is nobody's word
            wrong += _missing("number", taken, row.number)
            taken = row.number
            chains[taken] = chain
    last = max([taken, *(each.taken for each in closings)])
    wrong += _missing("number", taken, last + 1)
    wrong += [f"closing {each.number}" for each in closings if chains.get(each.taken) != each.chain]
    wrong += [_named(letter) for letter in letters]
    wrong += _letters_missing(connection)
    wrong += [_named(row.id) for row in _rows(connection, outbox, LETTER, event) if _is_altered(row)]
    return last, chain, tuple(dict.fromkeys(wrong))


def _letters_missing(connection: Connection) -> list[str]:
    """Letters are numbered through all events; up to `mended` a salvage knew some that it could not save."""
    wrong, before = [], 0
    for number in connection.scalars(select(outbox.c.number).order_by(outbox.c.number)):
        if isinstance(number, int):  # else somebody changed it, and its row says so
            wrong += _missing("letter", before, number)
            before = number
    return wrong + _missing("letter", before, (connection.scalar(select(marks.c.mended)) or 0) + 1)


def _missing(what: str, before: int, after: int) -> list[str]:
    """The numbers between the two, as people read them."""
    if after - before > MANY:
        return [f"{what} {before + 1} to {after - 1}"]
    return [f"{what} {number}" for number in range(before + 1, after)]


def _linked(chain: str, row: Row[Any]) -> str:
    return digest(f"{chain}{row.proof}".encode())


def _closings(connection: Connection, event: str) -> list[Row[Any]]:
    closed = (openings.c.event == event, openings.c.closed_at.is_not(None))
    return list(connection.execute(select(openings).where(*closed).order_by(openings.c.number)))


def _rows(connection: Connection, table: Any, names: tuple[str, ...], event: str) -> Iterator[Row[Any]]:
    columns = [table.c[name] for name in (*names, "proof")]
    yield from connection.execute(select(*columns).where(table.c.event == event).order_by(table.c.number))


def _is_altered(row: Row[Any]) -> bool:
    return bool(proof(tuple(row)[:-1]) != row.proof)


def _named(row: bytes) -> str:
    """A row's id as people read it, whatever was made of it."""
    return str(UUID(bytes=row)) if len(row) == 16 else f"id {row.hex()}"
