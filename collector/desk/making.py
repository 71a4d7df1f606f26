"""What a coordinator types into the desk's forms, as an event with its slots."""

from collections.abc import Mapping
from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, select

from collector.database import Database
from collector.desk.audit import note
from collector.event import Maker, keep_event, kept_event, new_event, new_slots
from collector.schema import kiosks
from collector.secret_columns import SecretColumns
from kiosk.clock import Now
from kiosk.errors import Refused
from kiosk.event.gazetteer import City, Gazetteer
from kiosk.trust.ticket import check_address

FIELDS = ("country", "city", "which", "venue", "name", "opens", "closes", "target", "students", "kiosks", "collector")
"""Of the form for a new event."""
MOST_KIOSKS = 200
MOST_STUDENTS = 1_000_000


class Making:
    """Makes events and tickets for whoever is signed in, and writes down who did."""

    def __init__(self, database: Database, maker: Maker, now: Now) -> None:
        self._database, self._maker, self._now = database, maker, now
        self._columns = SecretColumns(maker.keys)
        self._gazetteer = Gazetteer()
        self.countries = sorted(self._gazetteer.countries("", "en"), key=lambda country: country.name)

    def cities(self, said: Mapping[str, str]) -> list[City]:
        """Those that `city` and `country` may mean, the largest first."""
        return self._gazetteer.cities(said.get("city", ""), said.get("country", ""))

    def make(self, said: Mapping[str, str], who: str) -> str:
        """Keep the event that a form describes, with its slots; its id. Raises Refused, and then nothing is kept."""
        cities = self.cities(said)
        chosen = _number("which", said, len(cities) - 1)
        city = cities[chosen]
        place = {
            "name": said.get("venue", ""),
            "city": city.name,
            "country": city.country,
            "lat": city.lat,
            "lon": city.lon,
            "time_zone": city.time_zone,
        }
        opens, closes = (_there(field, said, city.time_zone) for field in ("opens", "closes"))
        event = new_event(said.get("name", ""), place, opens, closes, _number("target", said, 10_000_000), self._now)
        check_address(said.get("collector", ""), "event")
        count = _number("kiosks", said, MOST_KIOSKS)
        students = _number("students", said, MOST_STUDENTS) if said.get("students", "").strip() else None

        def keep(connection: Connection) -> None:
            keep_event(connection, event, self._maker.campaign, students or None)
            new_slots(connection, event.id, count, self._columns)
            note(connection, self._now(), who, "made event", f"{event.id}, {count} kiosks")

        self._database.transaction(keep)
        return event.id

    def more(self, event: str, said: Mapping[str, str], who: str) -> None:
        """Further slots of an event. Raises Known if there is no such event, Refused for a number that is none."""
        kept_event(self._database, event)
        count = _number("kiosks", said, MOST_KIOSKS)

        def keep(connection: Connection) -> None:
            new_slots(connection, event, count, self._columns)
            note(connection, self._now(), who, "more tickets", f"{event}, {count} kiosks")

        self._database.transaction(keep)

    def unused(self, event: str, who: str) -> list[str]:
        """The slots whose tickets no kiosk has used yet; that somebody saw them is written down."""

        def read(connection: Connection) -> list[str]:
            free = (kiosks.c.event_id == event, kiosks.c.public_key.is_(None), ~kiosks.c.revoked)
            note(connection, self._now(), who, "saw tickets", event)
            return list(connection.scalars(select(kiosks.c.id).where(*free).order_by(kiosks.c.id)))

        return self._database.transaction(read)

    def ticket(self, event: str, slot: str, collector: str, who: str) -> bytes | None:
        """The ticket of a slot that is not used yet, signed for that address; None if there is none. Raises Refused.

        Who got it is written down before they have it.
        """
        free = (kiosks.c.public_key.is_(None), ~kiosks.c.revoked)
        query = select(kiosks.c.secret).where(kiosks.c.event_id == event, kiosks.c.id == slot, *free)
        kept: str | None = self._database.transaction(lambda connection: connection.scalar(query))
        if kept is None:
            return None
        secret = self._columns.decrypt(kept)
        signed = self._maker.sign(kept_event(self._database, event), collector, slot, secret)
        about = f"{slot} for {collector}"
        self._database.transaction(lambda connection: note(connection, self._now(), who, "got a ticket", about))
        return signed


def _number(field: str, said: Mapping[str, str], most: int) -> int:
    typed = said.get(field, "").strip()
    if not (typed.isascii() and typed.isdigit() and int(typed) <= most):
        raise Refused("event", field, f"a number up to {most}")
    return int(typed)


def _there(field: str, said: Mapping[str, str], zone: str) -> str:
    """What the clock on the wall of the place will show, with its offset."""
    try:
        return datetime.fromisoformat(said.get(field, "")).replace(tzinfo=ZoneInfo(zone)).isoformat()
    except ValueError as error:
        raise Refused("event", field, "a day and a time, as in 2026-11-24T09:00") from error
