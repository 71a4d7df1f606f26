"""Is the store sound? Asked at every start, before a pledge is taken into it."""

from sqlalchemy import Connection, func, select

from kiosk.errors import StoreDamaged
from kiosk.store.intact import LETTER, proof
from kiosk.store.schema import outbox


def check(connection: Connection, seen: int) -> None:
    """Raises StoreDamaged if a page is bad, a letter that nobody else holds yet was altered, or the newest are missing.

    `seen`: the highest letter number that the witness saw.
    """
    found = connection.exec_driver_sql("PRAGMA quick_check(1)").scalar()
    if found != "ok":
        raise StoreDamaged(f"A page of the store is bad ({found}).")
    columns = [outbox.c[name] for name in (*LETTER, "proof")]
    for row in connection.execute(select(*columns).where(outbox.c.state.in_(("waiting", "set_aside")))):
        if proof(tuple(row)[:-1]) != row.proof:
            raise StoreDamaged(f"Letter {row.number} does not say what was written.")
    if (connection.scalar(select(func.max(outbox.c.number))) or 0) < seen:
        raise StoreDamaged(f"The newest letters are missing, up to {seen}.")
