"""Making an event and the tickets of its kiosks."""

import secrets
from datetime import datetime
from pathlib import Path
from zoneinfo import available_timezones

import msgspec
from msgspec import Struct
from sqlalchemy import Connection, func, insert, select

from collector.database import Database
from collector.keys import read_public, signing_key
from collector.schema import events, generations, kiosks
from collector.secret_columns import SecretColumns
from kiosk.clock import Now
from kiosk.errors import Known, Refused
from kiosk.trust.digest import digest
from kiosk.trust.files import parse_json
from kiosk.trust.media import Medium
from kiosk.trust.text import clean_text
from kiosk.trust.ticket import Event, Place, Ticket, check_address, sign_ticket, ticket_text

LONGEST = 120
APART = 1000
"""Numbers of slots that each generation of the database has for itself."""


class Maker(Struct, frozen=True):
    """What a campaign's tickets have in common."""

    keys: Path
    campaign: str
    pack: bytes
    """The campaign pack's file; the ticket carries its digest."""

    def sign(self, event: Event, collector: str, slot: str, secret: str) -> bytes:
        """The ticket of one kiosk, which sends to the address `collector`. Raises Refused if kiosks would not."""
        check_address(collector, "event")
        public = read_public(self.keys)
        ticket = Ticket(
            version=1,
            campaign=self.campaign,
            pack=digest(self.pack),
            event=event,
            collector=collector,
            receipt_key=public.receipt,
            sealing_keys=public.sealing,
            slot=slot,
            secret=secret,
            not_after=event.closes,
        )
        return sign_ticket(ticket, signing_key(self.keys / "campaign.key"))


def new_event(name: str, place: dict[str, object], opens: str, closes: str, target: int, now: Now) -> Event:
    """What a coordinator typed, as an event with a new id. Raises Refused for what could not be."""
    begins, ends = _moment("opens", opens), _moment("closes", closes)
    if ends <= begins:
        raise Refused("event", "closes", "an event closes after it opens")
    if ends <= now():
        raise Refused("event", "closes", "it is over: no kiosk would take its tickets")
    zone = str(place["time_zone"])
    if zone not in available_timezones():
        raise Refused("event", "time_zone", f"{zone} is no zone of the IANA list, such as Europe/Stockholm")
    cleaned = {key: clean_text(said, LONGEST) if isinstance(said, str) else said for key, said in place.items()}
    described = {"id": _new_id(name, begins), "name": clean_text(name, LONGEST), "place": cleaned, "target": target}
    return parse_json(msgspec.json.encode(described | {"opens": begins, "closes": ends}), Event, "event")


def _moment(field: str, said: str) -> datetime:
    try:
        moment = datetime.fromisoformat(said)
    except ValueError as error:
        raise Refused("event", field, f"{said} is not written like 2026-11-24T09:00+01:00") from error
    if moment.tzinfo is None:
        raise Refused("event", field, f"{said} lacks its offset, as in 2026-11-24T09:00+01:00")
    return moment


def _new_id(name: str, opens: datetime) -> str:
    """A readable id: the day, the name's letters, and four random digits so that no two are equal."""
    letters = "".join(c if c.isascii() and c.isalnum() else "-" for c in name.lower())
    short = "-".join(part for part in letters.split("-") if part)[:24].strip("-")
    return "-".join(part for part in (f"{opens:%Y%m%d}", short, secrets.token_hex(2)) if part)


def write_tickets(tickets: dict[str, bytes], folder: Path) -> list[Path]:
    """A file for each slot's ticket, and its QR code beside it. Returns the files."""
    with Medium(folder) as there:
        for slot, signed in tickets.items():
            there.write(f"{slot}.ticket", signed)
            there.write(f"{slot}.svg", qr_picture(ticket_text(signed)))
    return [folder / f"{slot}.ticket" for slot in tickets]


def kept_event(database: Database, event: str) -> Event:
    """As it was made. Raises Known if there is none."""
    row = database.transaction(lambda c: c.execute(select(events).where(events.c.id == event)).mappings().first())
    if row is None:
        raise Known(f"There is no event {event}. Its name is that of its ticket files, without the last number.")
    where = {name: row[name] for name in ("city", "country", "lat", "lon", "time_zone")}
    return Event(event, row["name"], Place(row["place"], **where), row["opens"], row["closes"], row["target"])


def qr_picture(text: str) -> bytes:
    """A QR code to print, as SVG."""
    import qrcode
    from qrcode.image.svg import SvgPathImage

    code = qrcode.QRCode(error_correction=qrcode.constants.ERROR_CORRECT_M)
    code.add_data(text)
    picture: bytes = code.make_image(image_factory=SvgPathImage).to_string()
    return picture


def keep_event(connection: Connection, event: Event, campaign: str, students: int | None = None) -> None:
    """The event's row. `students`: how many study at its place, if that is a campus."""
    place = event.place
    connection.execute(
        insert(events).values(
            id=event.id,
            campaign=campaign,
            name=event.name,
            place=place.name,
            city=place.city,
            country=place.country,
            lat=place.lat,
            lon=place.lon,
            time_zone=place.time_zone,
            opens=event.opens,
            closes=event.closes,
            target=event.target,
            students=students,
        )
    )


def new_slots(connection: Connection, event: str, count: int, columns: SecretColumns) -> dict[str, str]:
    """So many new slots of the event, and their tickets' secrets. Raises Refused for none."""
    if count < 1:
        raise Refused("event", "kiosks", "at least one ticket")
    slots = {slot: secrets.token_hex(16) for slot in _free_names(connection, event, count)}
    rows = [
        {"id": slot, "event_id": event, "secret": columns.encrypt(secret), "revoked": False}
        for slot, secret in slots.items()
    ]
    connection.execute(insert(kiosks), rows)
    return slots


def slot_without_ticket(connection: Connection, event: str, key: str) -> str:
    """A slot for what one key (base64) signed without having any; no other kiosk can enrol there."""
    (slot,) = _free_names(connection, event, 1)
    values = {"id": slot, "event_id": event, "secret": "", "revoked": False, "public_key": key, "owner": key}
    connection.execute(insert(kiosks).values(values))
    return slot


def _free_names(connection: Connection, event: str, count: int) -> list[str]:
    there = connection.scalar(select(func.count()).select_from(kiosks).where(kiosks.c.event_id == event)) or 0
    # after a restore there may be tickets out there that this database does not know: none gets the name of another
    there += APART * ((connection.scalar(select(generations.c.number)) or 1) - 1)
    return [f"{event}.{there + number}" for number in range(1, count + 1)]
