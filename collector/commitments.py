"""What people set out to do, at the booth or on their own page, and what they have done of it."""

from collections import Counter
from collections.abc import Collection, Iterable
from datetime import date
from uuid import UUID

from msgspec import Struct, structs
from sqlalchemy import Connection, delete, func, select
from sqlalchemy.dialects.postgresql import insert  # the same words on SQLite

from collector.campaign import Plan
from collector.database import Database
from collector.naming import NAMED
from collector.schema import COMMITMENT, chosen, kept, letters
from collector.voids import IS_VOID, has_void


class Deeds(Struct, frozen=True):
    """How many people set out to do one thing, and how many told us that they did."""

    made: int = 0
    kept: int = 0


class Commitment(Struct, frozen=True):
    """What one person set out to do."""

    plan: str
    action: str
    due: date
    done: date | None = None


def count(database: Database, plans: Iterable[Plan]) -> dict[str, dict[str, Deeds]]:
    """By plan and action, as far as the campaign has them: at events that are named in public, and not of void pledges.

    What a kiosk sends besides is nobody's plan.
    """
    public = {(plan.id, action.id) for plan in plans for action in plan.actions}
    return database.transaction(lambda connection: _count(connection, public))


def _count(connection: Connection, public: Collection[tuple[str, str]]) -> dict[str, dict[str, Deeds]]:
    made, done = Counter[tuple[str, str]](), Counter[tuple[str, str]]()
    for table, counter, is_one in (
        (letters, made, (letters.c.kind == COMMITMENT) & ~IS_VOID),
        (chosen, made, ~has_void(chosen)),
        (kept, done, ~has_void(kept)),
    ):
        what = (table.c.plan, table.c.action)
        shown = (is_one, table.c.plan.in_({plan for plan, _ in public}), table.c.event_id.in_(NAMED))
        for plan, action, n in connection.execute(select(*what, func.count()).where(*shown).group_by(*what)):
            counter[plan, action] += n
    found: dict[str, dict[str, Deeds]] = {}
    for plan, action in sorted(made.keys() & public):
        found.setdefault(plan, {})[action] = Deeds(made[plan, action], done[plan, action])
    return found


def of_pledge(connection: Connection, event: str, pledge: UUID) -> list[Commitment]:
    """What somebody set out to do; what is due first, first."""
    its = (chosen.c.event_id == event, chosen.c.pledge == pledge)
    on_page = [Commitment(row.plan, row.action, row.due) for row in connection.execute(select(chosen).where(*its))]
    done = connection.execute(select(kept).where(kept.c.event_id == event, kept.c.pledge == pledge))
    when = {(row.plan, row.action): row.on for row in done}
    found = {(one.plan, one.action): one for one in [*on_page, *_at_booth(connection, event, pledge)]}
    told = [structs.replace(one, done=when.get(what)) for what, one in found.items()]
    return sorted(told, key=lambda one: (one.due, one.plan, one.action))


def _at_booth(connection: Connection, event: str, pledge: UUID) -> list[Commitment]:
    its = (letters.c.event_id == event, letters.c.pledge == pledge, letters.c.kind == "commitment")
    rows = connection.execute(select(letters).where(*its).order_by(letters.c.number))
    return [Commitment(row.plan, row.action, row.due) for row in rows]


def choose(connection: Connection, event: str, pledge: UUID, plan: str, action: str, due: date) -> None:
    """Set out to do one thing more, or by another day. What was chosen at the booth stays as it was."""
    if any((one.plan, one.action) == (plan, action) for one in _at_booth(connection, event, pledge)):
        return
    row = insert(chosen).values(event_id=event, pledge=pledge, plan=plan, action=action, due=due)
    connection.execute(row.on_conflict_do_update(index_elements=chosen.primary_key.columns, set_={"due": due}))


def report(connection: Connection, event: str, pledge: UUID, plan: str, action: str, day: date) -> None:
    """It is done, since `day`; only of what somebody had set out to do, and once."""
    if any((one.plan, one.action) == (plan, action) for one in of_pledge(connection, event, pledge)):
        row = insert(kept).values(event_id=event, pledge=pledge, plan=plan, action=action, on=day)
        connection.execute(row.on_conflict_do_nothing())


def erase(connection: Connection, event: str, pledge: UUID) -> None:
    """Nothing of it stays."""
    for table in (chosen, kept):
        connection.execute(delete(table).where(table.c.event_id == event, table.c.pledge == pledge))
