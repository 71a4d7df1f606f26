"""What became of a day: one opening of the booth in numbers, for people to read and for programs."""

import csv
import io
from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import msgspec
from msgspec import Struct
from sqlalchemy import Column, Connection, func, select

from kiosk.clock import Now, hour_from
from kiosk.day.balance import Balance, balance_in
from kiosk.day.openings import Opening
from kiosk.store.database import Database
from kiosk.store.keeping import Agreement
from kiosk.store.schema import milestones, pledges
from kiosk.trust.text import cell
from kiosk.trust.ticket import Ticket

MOST_HOURS = 72


class Report(Struct, frozen=True):
    """One opening. Times are of the event's own zone; nothing in it is about a single pledge.

    `hours`: pledges by full hour, from the first to the last without a gap. `languages`, `pledging_as`: by code and by
    the pack's id ("" if none was chosen), the most first. `milestones`: the step and the hour it was reached in.
    `balance` is of the whole event; `agreement` is the collector's own word on it.
    """

    kiosk: str
    event: str
    place: str
    written_at: datetime
    opening: int
    opened_at: datetime | None
    closed_at: datetime | None
    taken: int
    hours: list[tuple[datetime, int]]
    languages: list[tuple[str, int]]
    pledging_as: list[tuple[str, int]]
    milestones: list[tuple[int, datetime]]
    balance: Balance
    adds_up: bool
    agreement: Agreement


def report(database: Database, ticket: Ticket, latest: Opening | None, agreement: Agreement, now: Now) -> Report:
    """Of the `latest` opening; before the first, of everything."""
    return database.transaction(lambda connection: _report(connection, ticket, latest, agreement, now))


def as_json(found: Report) -> bytes:
    """For programs."""
    return msgspec.json.format(msgspec.json.encode(found), indent=1)


def as_csv(found: Report) -> bytes:
    """For spreadsheets: what, which, how many. UTF-8 with its mark, safe from formulas."""
    counts = found.balance.pledges
    about = [("kiosk", found.kiosk), ("event", found.event), ("place", found.place), ("opening", found.opening)]
    times = [("opened", found.opened_at), ("closed", found.closed_at), ("written", found.written_at)]
    rows: list[tuple[str, object, object]] = [("about", name, value) for name, value in about]
    rows += [("time", name, moment.isoformat() if moment else "") for name, moment in times]
    rows += [("taken", "this opening", found.taken), ("taken", "this event", found.balance.taken)]
    rows += [("event", name, count) for name, count in msgspec.structs.asdict(counts).items()]
    rows += [("collector", "holds letters", found.agreement.held), ("collector", "agrees", found.agreement.agreed)]
    rows += [("hour", moment.isoformat(), count) for moment, count in found.hours]
    rows += [("language", name, count) for name, count in found.languages]
    rows += [("pledging as", name or "not said", count) for name, count in found.pledging_as]
    rows += [("milestone", step, moment.isoformat()) for step, moment in found.milestones]
    rows += [("wrong", name, "") for name in found.balance.wrong]
    text = io.StringIO()
    lines = csv.writer(text)
    lines.writerow(("what", "which", "how many"))
    lines.writerows([cell(str(each)) for each in row] for row in rows)
    return text.getvalue().encode("utf-8-sig")


def _report(connection: Connection, ticket: Ticket, latest: Opening | None, agreement: Agreement, now: Now) -> Report:
    event, zone = ticket.event, zone_of(ticket.event.place.time_zone)
    balance = balance_in(connection, event.id)
    before = latest.before if latest else 0
    last = latest.taken if latest and latest.taken is not None else balance.taken
    here = (pledges.c.event == event.id, pledges.c.number > before, pledges.c.number <= last)

    def by(column: Column[object]) -> list[tuple[str, int]]:
        query = select(column, func.count()).where(*here).group_by(column).order_by(func.count().desc(), column)
        return [(str(name or ""), count) for name, count in connection.execute(query)]

    hourly = select(pledges.c.hour, func.count()).where(*here).group_by(pledges.c.hour)
    found: dict[int, int] = {}
    found.update((row[0], row[1]) for row in connection.execute(hourly))
    hours: Sequence[int] = range(min(found), max(found) + 1) if found else ()
    if len(hours) > MOST_HOURS:  # the clock was wrong for a while: no line for each hour of years
        hours = sorted(found)
    steps = select(milestones.c.step, milestones.c.hour).where(milestones.c.event == event.id)
    return Report(
        kiosk=ticket.slot,
        event=event.name,
        place=f"{event.place.name}, {event.place.city} ({event.place.country})",
        written_at=now().astimezone(zone),
        opening=latest.number if latest else 0,
        opened_at=latest.opened_at.astimezone(zone) if latest else None,
        closed_at=latest.closed_at.astimezone(zone) if latest and latest.closed_at else None,
        taken=last - before,
        hours=[(hour_from(hour).astimezone(zone), found.get(hour, 0)) for hour in hours],
        languages=by(pledges.c.language),
        pledging_as=by(pledges.c.pledging_as),
        milestones=[
            (step, hour_from(hour).astimezone(zone)) for step, hour in connection.execute(steps.order_by("step"))
        ],
        balance=balance,
        adds_up=balance.adds_up,
        agreement=agreement,
    )


def zone_of(name: str) -> ZoneInfo:
    """The zone with that IANA name."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return ZoneInfo("UTC")  # a ticket may name what this computer has never heard of
