"""What the collector has confirmed, and when that stops to count: its database was restored from an older copy."""

from sqlalchemy import Connection, select, update

from kiosk.store.schema import marks, outbox

STRAY = (
    "earlier_event",
    "It belongs to an earlier event, whose ticket is not here. A further ticket of it sends this.",
)
"""Code and reason of a letter that there is no way for."""


def believe_generation(connection: Connection, generation: str) -> bool:
    """The collector says in which generation it is. In another than before, nothing that it confirmed counts any more,
    and what it set aside goes again: it may have forgotten that, or have counted it since.

    True if it is another.
    """
    if (connection.scalar(select(marks.c.generation)) or "") == generation:
        return False
    connection.execute(update(marks).values(generation=generation, confirmed=None))
    connection.execute(update(outbox).where(outbox.c.state == "delivered").values(held=None))
    aside = (outbox.c.state == "set_aside", outbox.c.purged.is_(None), outbox.c.code.is_distinct_from(STRAY[0]))
    connection.execute(update(outbox).where(*aside).values(state="waiting", tries=0, code=None, reason=None))
    return True
