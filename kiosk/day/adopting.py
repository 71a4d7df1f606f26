"""A coordinator's ticket takes the place of an event that staff had set up: what was taken there goes out under it."""

from functools import partial
from typing import Any

from sqlalchemy import Connection, Table, bindparam, delete, func, select, update
from sqlalchemy.dialects.sqlite import insert as insert_once

from kiosk.day.balance import chains_in
from kiosk.logs import log
from kiosk.store.database import Database
from kiosk.store.intact import LETTER, PLEDGE, proof
from kiosk.store.schema import marks, milestones, openings, outbox, pledges
from kiosk.trust.ticket import LOCAL, Ticket

AFTER_LOCAL = LOCAL[:-1] + chr(ord(LOCAL[-1]) + 1)


def adopt(database: Database, ticket: Ticket) -> None:
    """Let everything that was taken at a local event belong to the event and slot of `ticket`.

    One transaction, and nothing to do at any later start. A row or a closing that does not say what was written stays
    so: no new proof is made for it. Where the ticket's event has pledges here already, the others follow them.
    """
    if not ticket.is_local:
        for event in database.transaction(_local_events):
            database.transaction(partial(_adopt, local=event, ticket=ticket))
            log.info("what was taken at an event of our own goes out under a ticket")


def _local_events(connection: Connection) -> list[str]:
    found: set[str] = set()
    for table in (outbox, openings):
        its = (table.c.event >= LOCAL, table.c.event < AFTER_LOCAL)
        found.update(connection.scalars(select(table.c.event).where(*its).distinct()))
    return sorted(found)


def _adopt(connection: Connection, local: str, ticket: Ticket) -> None:
    event = ticket.event.id
    before = _highest(connection, pledges, event)
    chains = chains_in(connection, local)
    closed = connection.execute(select(openings).where(openings.c.event == local, openings.c.taken.is_not(None)))
    good = {each.number for each in closed if chains.get(each.taken) == each.chain}
    _move(connection, pledges, PLEDGE, local, {"event": event}, before)
    _move(connection, outbox, LETTER, local, {"event": event, "kiosk": ticket.slot}, 0)
    for row in connection.execute(select(milestones).where(milestones.c.event == local)).mappings().all():
        connection.execute(insert_once(milestones).values({**row, "event": event}).on_conflict_do_nothing())
    connection.execute(delete(milestones).where(milestones.c.event == local))
    earlier = _highest(connection, openings, event)
    chains = chains_in(connection, event)
    for opening in connection.execute(select(openings).where(openings.c.event == local)).all():
        moved: dict[str, Any] = {"event": event, "number": opening.number + earlier, "before": opening.before + before}
        if opening.taken is not None:
            moved["taken"] = opening.taken + before
            moved["chain"] = chains.get(moved["taken"], opening.chain) if opening.number in good else opening.chain
        connection.execute(
            update(openings).where(openings.c.event == local, openings.c.number == opening.number).values(moved)
        )
    connection.execute(update(marks).values(erased=marks.c.erased + 1))  # the second copy must follow


def _move(
    connection: Connection, table: Table, names: tuple[str, ...], local: str, new: dict[str, str], further: int
) -> None:
    """Rows of `table` say what `new` says, and have numbers that much `further` on."""
    columns = [table.c[name] for name in (*names, "proof")]
    moved = []
    for row in connection.execute(select(*columns).where(table.c.event == local)).mappings().all():
        old = dict(row)
        had = old.pop("proof")
        values = old | new | {"number": old["number"] + further}
        kept = proof(tuple(values.values())) if had == proof(tuple(old.values())) else had
        moved.append({"its": old["id"], **new, "number": values["number"], "proof": kept})
    if moved:
        connection.execute(
            update(table)
            .where(table.c.id == bindparam("its"))
            .values({name: bindparam(name) for name in (*new, "number", "proof")}),
            moved,
        )


def _highest(connection: Connection, table: Table, event: str) -> int:
    return int(connection.scalar(select(func.max(table.c.number)).where(table.c.event == event)) or 0)
