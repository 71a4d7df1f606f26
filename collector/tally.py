"""How many, and where: kept in tallies as letters come and go, and read from them, never from the letters."""

from collections import Counter
from collections.abc import Mapping
from datetime import date, datetime, timedelta

from msgspec import Struct
from sqlalchemy import Connection, Table, func, select
from sqlalchemy.dialects.postgresql import Insert, insert  # the same words on SQLite

from collector.database import Database
from collector.naming import NAMED
from collector.repeats import Repeated, repeated
from collector.schema import events, hours, letters, set_aside, tallies
from collector.voids import IS_VOID

EPOCH = date(1970, 1, 1)


class EventReading(Struct, frozen=True):
    """One dot on the map. WGS 84 degrees, ISO 3166-1; `target` is the number of pledges hoped for."""

    id: str
    name: str
    place: str
    city: str
    country: str
    lat: float
    lon: float
    target: int
    students: int | None
    """How many study there, if it is a campus and we were told."""
    pledges: int


class EventCount(EventReading, frozen=True):
    """The same, and how much of it each kiosk brought: the coordinator's business."""

    kiosks: dict[str, int]


class Counts(Struct, frozen=True):
    """What `collector counts` says; `public.py` tells everybody less."""

    total: int
    countries: dict[str, int]
    events: list[EventCount]


class Check(Struct, frozen=True):
    """The tallies beside a count of the letters themselves."""

    tallied: int
    by_hour: int
    counted: int
    contacts: int
    commitments: int
    void: int
    set_aside: int
    repeated: list[Repeated]
    checked_at: datetime


def _raising(table: Table) -> Insert:
    row = insert(table)
    return row.on_conflict_do_update(index_elements=table.primary_key.columns, set_={"n": table.c.n + row.excluded.n})


_RAISE, _RAISE_HOURS = _raising(tallies), _raising(hours)


def add(connection: Connection, event: str, changes: Mapping[str, Counter[int]]) -> None:
    """Change what the pledges of each kiosk come to, per hour in which they were made, in the caller's transaction."""
    for kiosk, by_hour in sorted(changes.items()):
        rows = [
            {"event_id": event, "kiosk_id": kiosk, "hour": hour, "n": n} for hour, n in sorted(by_hour.items()) if n
        ]
        if rows:
            connection.execute(_RAISE, {"event_id": event, "kiosk_id": kiosk, "n": sum(by_hour.values())})
            connection.execute(_RAISE_HOURS, rows)


def count(database: Database) -> Counts:
    """Every event with its pledges per kiosk, events without a pledge too."""
    return database.transaction(_count)


def days(database: Database) -> dict[date, int]:
    """Pledges at all events that are named, per day in which they were made (UTC)."""
    day = hours.c.hour // 24
    query = select(day, func.sum(hours.c.n)).where(hours.c.event_id.in_(NAMED)).group_by(day).order_by(day)
    rows = database.transaction(lambda connection: connection.execute(query).all())
    return {EPOCH + timedelta(days=int(row[0])): int(row[1]) for row in rows if row[1]}


def check(database: Database, now: datetime) -> Check:
    """Count the letters one by one and put that beside the tallies, at one moment: the two must agree."""
    return database.transaction(lambda connection: _check(connection, now))


def _check(connection: Connection, now: datetime) -> Check:
    if connection.dialect.name == "postgresql":
        connection.exec_driver_sql("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")
    kinds = select(letters.c.kind, func.count()).group_by(letters.c.kind)
    by_kind = {row[0]: row[1] for row in connection.execute(kinds)}
    aside = connection.scalar(select(func.count()).select_from(set_aside))
    pledges, contacts, commitments = (by_kind.get(kind, 0) for kind in ("pledge", "contact", "commitment"))
    void = connection.scalar(select(func.count()).where(letters.c.kind == "pledge", IS_VOID)) or 0
    tallied, by_hour = (int(connection.scalar(select(func.sum(each.c.n))) or 0) for each in (tallies, hours))
    return Check(
        tallied, by_hour, pledges - void, contacts, commitments, void, int(aside or 0), repeated(connection), now
    )


def _count(connection: Connection) -> Counts:
    query = (
        select(events, tallies.c.kiosk_id, tallies.c.n)
        .outerjoin(tallies, tallies.c.event_id == events.c.id)
        .order_by(events.c.id, tallies.c.kiosk_id)
    )
    found: dict[str, EventCount] = {}
    countries: dict[str, int] = {}
    for row in connection.execute(query):
        before = found.get(row.id)
        kiosks = dict(before.kiosks) if before else {}
        if row.n:
            kiosks[row.kiosk_id] = row.n
            countries[row.country] = countries.get(row.country, 0) + row.n
        found[row.id] = EventCount(
            row.id,
            row.name,
            row.place,
            row.city,
            row.country,
            row.lat,
            row.lon,
            row.target,
            row.students,
            sum(kiosks.values()),
            kiosks,
        )
    return Counts(sum(countries.values()), countries, list(found.values()))
