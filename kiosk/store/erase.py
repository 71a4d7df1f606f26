"""Removing what was sealed, for good: the envelopes go, the letter stays for the count."""

from typing import Any

from sqlalchemy import ColumnElement, Connection, bindparam, select, update

from kiosk.store.database import Database
from kiosk.store.intact import LETTER, proof
from kiosk.store.schema import outbox


def about(pledge: object) -> ColumnElement[bool]:
    """The letters about `pledge` (its bytes, or a query for them), but for the one that takes it back."""
    return (outbox.c.pledge == pledge) & (outbox.c.kind != "withdrawal")


def erase(connection: Connection, which: ColumnElement[bool], **changes: object) -> int:
    """Drop the envelopes of the letters that `which` names, set `changes` and prove the rows anew; how many there were.

    Call `overwrite` after the transaction.
    """
    values: Any = [outbox.c[name] for name in LETTER]
    rows = [dict(row) for row in connection.execute(select(*values).where(which)).mappings()]
    if rows:
        connection.execute(
            update(outbox)
            .where(outbox.c.id == bindparam("of"))
            .values(sealed=None, proof=bindparam("with_proof"), **changes),
            [{"of": row["id"], "with_proof": proof([*(row | {"sealed": None}).values()])} for row in rows],
        )
    return len(rows)


def overwrite(database: Database) -> None:
    """Leave no copy of erased bytes in the write-ahead log; the file's own free pages are zeroed by secure_delete."""
    database.outside_transaction("PRAGMA wal_checkpoint(TRUNCATE)")
