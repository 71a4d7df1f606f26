"""A coordinator's ticket takes the place of an event that staff had set up: what was taken there goes out under it."""

from datetime import UTC, datetime
from functools import partial
from typing import Any

from sqlalchemy import Connection, Table, bindparam, delete, func, select, update
from sqlalchemy.dialects.sqlite import insert as insert_once

from kiosk.clock import Now
from kiosk.day.balance import chains_in
from kiosk.logs import log
from kiosk.store.adopted import Adoption, read_adoptions, write_adoption
from kiosk.store.database import Database
from kiosk.store.intact import LETTER, PLEDGE, proof
from kiosk.store.schema import marks, milestones, openings, outbox, pledges
from kiosk.trust.ticket import LOCAL, Ticket

AFTER_LOCAL = LOCAL[:-1] + chr(ord(LOCAL[-1]) + 1)


def adopt(database: Database, ticket: Ticket, now: Now) -> None:
    """Let everything that was taken at a local event belong to the event and slot of `ticket`, for ever.

    One transaction for each, and nothing to do at any later start. A row or a closing that does not say what was
    written stays so: no new proof is made for it. Where the ticket's event has pledges here already, the others follow
    them; if that event was closed, it stays closed. Raises CannotKeep: then the next start goes on.
    """
    known = read_adoptions(database.folder)
    for local in database.transaction(_local_events):
        if local not in known and ticket.is_local:
            continue
        if local not in known:
            known[local] = database.transaction(partial(_begin, local=local, ticket=ticket))
            write_adoption(database.folder, known[local])
        database.transaction(partial(_adopt, to=known[local], moment=now()))
        log.info("what was taken at an event of our own goes out under a ticket")


def _local_events(connection: Connection) -> list[str]:
    found: set[str] = set()
    for table in (outbox, openings):
        its = (table.c.event >= LOCAL, table.c.event < AFTER_LOCAL)
        found.update(connection.scalars(select(table.c.event).where(*its).distinct()))
    return sorted(found)


def _begin(connection: Connection, local: str, ticket: Ticket) -> Adoption:
    event = ticket.event.id
    highest = [connection.scalar(select(func.max(t.c.number)).where(t.c.event == event)) for t in (pledges, openings)]
    return Adoption(local, event, ticket.slot, *(int(number or 0) for number in highest))


def _adopt(connection: Connection, to: Adoption, moment: datetime) -> None:
    chains = chains_in(connection, to.local)
    closed = connection.execute(select(openings).where(openings.c.event == to.local, openings.c.taken.is_not(None)))
    # a salvage has moved the pledges already: then nobody can tell any more whether a closing was right
    good = {each.number for each in closed if chains in ({0: ""}, {}) or chains.get(each.taken) == each.chain}
    _move(connection, pledges, PLEDGE, to)
    _move(connection, outbox, LETTER, to)
    for row in connection.execute(select(milestones).where(milestones.c.event == to.local)).mappings().all():
        connection.execute(insert_once(milestones).values({**row, "event": to.event}).on_conflict_do_nothing())
    connection.execute(delete(milestones).where(milestones.c.event == to.local))
    _move_openings(connection, to, good, moment)
    connection.execute(update(marks).values(erased=marks.c.erased + 1))  # the second copy must follow


def _move_openings(connection: Connection, to: Adoption, good: set[int], moment: datetime) -> None:
    chains = chains_in(connection, to.event)
    before = select(openings.c.closed_at).where(openings.c.event == to.event, openings.c.number == to.earlier)
    was_closed = connection.scalar(before) is not None
    for row in connection.execute(select(openings).where(openings.c.event == to.local)).all():
        moved: dict[str, Any] = {"event": to.event, "number": row.number + to.earlier, "before": row.before + to.before}
        if row.taken is not None:
            moved["taken"] = row.taken + to.before
            moved["chain"] = chains.get(moved["taken"], row.chain) if row.number in good else row.chain
        elif was_closed:  # only the coordinator's code opens it again
            last = max(number for number in chains if isinstance(number, int))
            moved |= {"closed_at": moment.astimezone(UTC).replace(tzinfo=None), "taken": last, "chain": chains[last]}
        its = (openings.c.event == to.local, openings.c.number == row.number)
        connection.execute(update(openings).where(*its).values(moved))


def _move(connection: Connection, table: Table, names: tuple[str, ...], to: Adoption) -> None:
    columns = [table.c[name] for name in (*names, "proof")]
    moved = []
    for row in connection.execute(select(*columns).where(table.c.event == to.local)).mappings().all():
        old: dict[str, object] = dict(row)
        had = old.pop("proof")
        new = to.of(old)
        kept = proof(tuple(new.values())) if had == proof(tuple(old.values())) else had
        moved.append({"its": old["id"], "proof": kept, **{name: new[name] for name in ("event", "number")}})
    if moved:
        changed: dict[str, Any] = {name: bindparam(name) for name in ("event", "number", "proof")}
        also = {"kiosk": to.slot} if table is outbox else {}
        connection.execute(update(table).where(table.c.id == bindparam("its")).values(changed | also), moved)
