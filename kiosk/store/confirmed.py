"""What the collector has confirmed, and when that stops to count: its database was restored from an older copy."""

from sqlalchemy import Connection, select, update

from kiosk.store.schema import marks, outbox


def believe_generation(connection: Connection, generation: str) -> bool:
    """The collector says in which generation it is. In another than before, nothing that it confirmed counts any more.

    True if it is another.
    """
    if (connection.scalar(select(marks.c.generation)) or "") == generation:
        return False
    connection.execute(update(marks).values(generation=generation, confirmed=None))
    connection.execute(update(outbox).where(outbox.c.state == "delivered").values(held=None))
    return True
