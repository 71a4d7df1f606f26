"""Opening what visitors left: at the coordinator's desk, with the key that no server and no kiosk has."""

import csv
from typing import TextIO

import msgspec
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from msgspec import Struct
from sqlalchemy import select

from collector.database import Database
from collector.schema import letters
from kiosk.trust.digest import digest
from kiosk.trust.sealing import Address, CannotOpen, Envelope, open_envelope

FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


class Contact(Struct, frozen=True):
    """What a visitor left."""

    first_name: str
    email: str
    consents: tuple[str, ...]
    consent_texts: tuple[str, ...]


def open_contacts(database: Database, key_id: str, private: X25519PrivateKey) -> tuple[list[Contact], int]:
    """The contacts this key opens, and the number of those it does not."""
    query = select(letters).where(letters.c.kind == "contact").order_by(letters.c.event_id, letters.c.id)
    opened: list[Contact] = []
    closed = 0
    for row in database.transaction(lambda connection: connection.execute(query).all()):
        clear = msgspec.json.encode({"purposes": msgspec.json.decode(row.purposes)})
        address = Address(row.event_id, row.kiosk_id, row.id, row.pledge, digest(clear))
        envelopes = msgspec.json.decode(row.sealed, type=list[Envelope])
        try:
            mine = next(envelope for envelope in envelopes if envelope.key == key_id)
            opened.append(msgspec.json.decode(open_envelope(mine, private, address), type=Contact))
        except (StopIteration, CannotOpen):
            closed += 1
    return opened, closed


def write_csv(contacts: list[Contact], file: TextIO) -> None:
    """A table that a spreadsheet opens without running anything in it."""
    table = csv.writer(file, quoting=csv.QUOTE_ALL)
    table.writerow(["first_name", "email", "consents"])
    for contact in contacts:
        table.writerow([_safe(contact.first_name), _safe(contact.email), _safe(" ".join(contact.consents))])


def _safe(cell: str) -> str:
    return f"'{cell}" if cell.lstrip().startswith(FORMULA) else cell
