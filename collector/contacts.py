"""Opening what visitors left: at the coordinator's desk, with the key that no server and no kiosk has."""

import csv
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import TextIO
from uuid import UUID

import msgspec
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from msgspec import Struct
from sqlalchemy import func, select

from collector.database import Database
from collector.schema import contacts, letters
from kiosk.trust.digest import digest
from kiosk.trust.sealing import Address, CannotOpen, Envelope, open_envelope
from kiosk.trust.text import cell

PROFILES = Path(__file__).parent / "profiles.toml"
EMPTY = "[]"
"""Instead of the envelopes of somebody who is not to be written to any more."""


class Contact(Struct, frozen=True):
    """What a visitor left."""

    email: str
    consents: tuple[str, ...]
    consent_texts: tuple[str, ...]


class Sealed(Struct, frozen=True):
    """What is kept of it here: whose it is cannot be read without a coordinator's key."""

    event: str
    kiosk: str
    id: UUID
    pledge: UUID
    purposes: tuple[str, ...]
    envelopes: tuple[Envelope, ...]


def sealed_contacts(database: Database) -> list[Sealed]:
    """All of them, those of the booths and those of people's own pages."""
    kept = (letters.c.event_id, letters.c.id, letters.c.pledge, letters.c.purposes, letters.c.sealed)
    at_booths = select(*kept, func.coalesce(letters.c.taken_by, letters.c.kiosk_id).label("kiosk_id")).where(
        letters.c.kind == "contact", letters.c.sealed != EMPTY
    )
    on_pages = select(*(contacts.c[column.name] for column in kept), contacts.c.kiosk_id)
    both = at_booths.union_all(on_pages).order_by("event_id", "id")
    rows = database.transaction(lambda connection: connection.execute(both).all())
    return [
        Sealed(
            row.event_id,
            row.kiosk_id,
            row.id,
            row.pledge,
            msgspec.json.decode(row.purposes, type=tuple[str, ...]),
            msgspec.json.decode(row.sealed, type=tuple[Envelope, ...]),
        )
        for row in rows
    ]


class Opened(Struct, frozen=True):
    """Somebody who may be written to, and for what."""

    email: str
    consents: tuple[str, ...]
    event: str
    pledge: UUID


def open_contacts(sealed: list[Sealed], private: X25519PrivateKey) -> tuple[list[Opened], int]:
    """The contacts this key opens, and the number of those it does not, or that hold something else."""
    found = [_open(one, private) for one in sealed]
    return [contact for contact in found if contact is not None], found.count(None)


def _open(one: Sealed, private: X25519PrivateKey) -> Opened | None:
    clear = msgspec.json.encode({"purposes": one.purposes})
    address = Address(one.event, one.kiosk, one.id, one.pledge, digest(clear))
    for envelope in one.envelopes:
        try:
            said = msgspec.json.decode(open_envelope(envelope, private, address), type=Contact)
        except CannotOpen:
            continue  # it is for the other key
        except msgspec.DecodeError:
            return None
        return Opened(said.email, said.consents, one.event, one.pledge)
    return None


def write_csv(contacts: list[Opened], columns: Mapping[str, str], file: TextIO) -> None:
    """A table that a spreadsheet opens and computes nothing of. `columns`: headers, and what stands under each."""
    table = csv.writer(file, quoting=csv.QUOTE_ALL)
    table.writerow(columns)
    for one in contacts:
        values = {  # by the name between the braces
            "email": one.email,
            "consents": " ".join(one.consents),
            "event": one.event,
            "pledge": str(one.pledge),
        }
        table.writerow([cell(values.get(said[1:-1], said)) for said in columns.values()])


def profiles() -> dict[str, dict[str, str]]:
    """The forms in which other systems take contacts in, by name."""
    found: dict[str, dict[str, str]] = tomllib.loads(PROFILES.read_text(encoding="utf-8"))
    return found
