"""Is the store sound? Asked at every start, before a pledge is taken into it."""

from collections.abc import Iterable

from sqlalchemy import Connection, func, select

from kiosk.errors import StoreDamaged
from kiosk.store.intact import LETTER, proof
from kiosk.store.schema import marks, outbox


def check(connection: Connection, seen: int, copied: Iterable[object] = ()) -> None:
    """Raises StoreDamaged if a page is bad, a letter that nobody else holds yet was altered, or the newest are missing.

    `seen`: the highest letter number that the witness saw. `copied`: the ids of the letters on the second copy, which
    may know some that were lost here while it was out.
    """
    # the full check: the quick one does not notice an index that has lost a row, and the outbox is read by an index
    found = connection.exec_driver_sql("PRAGMA integrity_check(1)").scalar()
    if found != "ok":
        raise StoreDamaged(f"A page of the store is bad ({found}).")
    columns = [outbox.c[name] for name in (*LETTER, "proof")]
    for row in connection.execute(select(*columns).where(outbox.c.state.in_(("waiting", "set_aside")))):
        if proof(tuple(row)[:-1]) != row.proof:
            raise StoreDamaged(f"Letter {row.number} does not say what was written.")
    known = connection.scalar(select(marks.c.mended)) or 0  # up to there the loss is known, and staff were told
    if max(known, connection.scalar(select(func.max(outbox.c.number))) or 0) < seen:
        raise StoreDamaged(f"The newest letters are missing, up to {seen}.")
    known_to_the_copy = set(copied)
    if known_to_the_copy and (lost := known_to_the_copy - set(connection.scalars(select(outbox.c.id)))):
        raise StoreDamaged(f"The second copy has letters that are missing here: {len(lost)}.")
