"""Making an event and the tickets of its kiosks."""

import secrets
from datetime import datetime
from pathlib import Path

import qrcode
from msgspec import Struct
from qrcode.image.svg import SvgPathImage
from sqlalchemy import Connection, insert

from collector.database import Database
from collector.keys import read_public, signing_key
from collector.schema import events, kiosks
from kiosk.trust.digest import digest
from kiosk.trust.files import write_whole
from kiosk.trust.ticket import Event, Ticket, sign_ticket, ticket_text


class NewEvent(Struct, frozen=True):
    """What a coordinator says about an event."""

    event: Event
    campaign: str
    pack: bytes
    """The campaign pack's file; the ticket carries its digest."""
    collector: str
    """The address kiosks send to."""
    kiosks: int


def new_event_id(name: str, opens: datetime) -> str:
    """A readable id: the day, the name's letters, and four random digits so that no two are equal."""
    letters = "".join(c if c.isascii() and c.isalnum() else "-" for c in name.lower())
    short = "-".join(part for part in letters.split("-") if part)[:24].strip("-")
    return "-".join(part for part in (f"{opens:%Y%m%d}", short, secrets.token_hex(2)) if part)


def make_event(database: Database, keys: Path, new: NewEvent, tickets: Path) -> list[Path]:
    """Keep the event and a slot per kiosk, and write a ticket file and its QR code for each. Returns the files."""
    public = read_public(keys)
    slots = {f"{new.event.id}.{number}": secrets.token_hex(16) for number in range(1, new.kiosks + 1)}
    database.transaction(lambda connection: _keep(connection, new, slots))
    files = []
    for slot, secret in slots.items():
        ticket = Ticket(
            version=1,
            campaign=new.campaign,
            pack=digest(new.pack),
            event=new.event,
            collector=new.collector,
            receipt_key=public.receipt,
            sealing_keys=public.sealing,
            slot=slot,
            secret=secret,
            not_after=new.event.closes,
        )
        files.append(tickets / f"{slot}.ticket")
        signed = sign_ticket(ticket, signing_key(keys / "campaign.key"))
        write_whole(files[-1], signed)
        write_whole(tickets / f"{slot}.svg", qr_picture(ticket_text(signed)))
    return files


def qr_picture(text: str) -> bytes:
    """A QR code to print, as SVG."""
    code = qrcode.QRCode(error_correction=qrcode.constants.ERROR_CORRECT_M)
    code.add_data(text)
    picture: bytes = code.make_image(image_factory=SvgPathImage).to_string()
    return picture


def _keep(connection: Connection, new: NewEvent, slots: dict[str, str]) -> None:
    event, place = new.event, new.event.place
    connection.execute(
        insert(events).values(
            id=event.id,
            campaign=new.campaign,
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
        )
    )
    rows = [{"id": slot, "event_id": event.id, "secret": secret, "revoked": False} for slot, secret in slots.items()]
    connection.execute(insert(kiosks), rows)
