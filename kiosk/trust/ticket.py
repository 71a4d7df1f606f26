"""The ticket: a coordinator's signed word about an event, its fixed place, and whom this kiosk may believe."""

import hmac
import zlib
from base64 import b64decode, b64encode, urlsafe_b64decode, urlsafe_b64encode
from datetime import datetime, timedelta
from typing import Annotated
from urllib.parse import urlsplit

import msgspec
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from msgspec import Meta, Struct

from kiosk.clock import Now
from kiosk.errors import Refused
from kiosk.trust.digest import digest
from kiosk.trust.files import parse_json
from kiosk.trust.sealing import SealingKey
from kiosk.trust.signing import public_key, raw_public

LARGEST = 8 * 1024
TEXT = "pledge-ticket:"
KEY_BYTES = 32
NEAR = timedelta(days=1)
LOCAL = "local-"
"""How the id of an event begins that staff have set up themselves; no coordinator's event has such a one."""
Line = Annotated[str, Meta(min_length=1, max_length=120, pattern=r"^[^\x00-\x1f]*\Z")]
Moment = Annotated[datetime, Meta(tz=True)]


class Place(Struct, frozen=True, forbid_unknown_fields=True):
    """Where an event stands; said once by the coordinator, never measured. WGS 84 degrees, ISO 3166-1, IANA zone."""

    name: Line
    city: Line
    country: Annotated[str, Meta(pattern=r"^[A-Z]{2}\Z")]
    lat: Annotated[float, Meta(ge=-90, le=90)]
    lon: Annotated[float, Meta(ge=-180, le=180)]
    time_zone: Line


class Event(Struct, frozen=True, forbid_unknown_fields=True):
    """One booth day or launch. `target` is the number of pledges hoped for here."""

    id: Annotated[str, Meta(pattern=r"^[a-z0-9-]{3,64}\Z")]
    name: Line
    place: Place
    opens: Moment
    closes: Moment
    target: Annotated[int, Meta(ge=1, le=10_000_000)]


class Ticket(Struct, frozen=True, forbid_unknown_fields=True):
    """All a kiosk needs to collect at once, without a network. Keys are base64 of 32 raw bytes."""

    version: Annotated[int, Meta(ge=1, le=1)]
    campaign: str
    pack: str
    """SHA-256 (hex) of the campaign pack this event uses."""
    event: Event
    collector: str
    """Where to send: https, or http on this very machine."""
    receipt_key: str
    sealing_keys: tuple[SealingKey, ...]
    slot: Annotated[str, Meta(pattern=r"^[a-z0-9.-]{3,64}\Z")]
    """Which of the event's kiosks this is: its id on the wire."""
    secret: Annotated[str, Meta(pattern=r"^[0-9a-f]{32}\Z")]
    """128 bits (hex), used once to enrol this kiosk's own key."""
    not_after: Moment

    @property
    def is_local(self) -> bool:
        """Staff made it for an event of their own: it names no collector, and no key to seal a contact to."""
        return is_local(self.event.id)


class SignedTicket(Struct, frozen=True, forbid_unknown_fields=True):
    """The file: the ticket's JSON in base64, so that what is read is what was signed."""

    ticket: str
    key: str
    signature: str


def sign_ticket(ticket: Ticket, campaign: Ed25519PrivateKey) -> bytes:
    """The bytes of a ticket file."""
    content = msgspec.json.encode(ticket)
    signed = SignedTicket(
        b64encode(content).decode(), raw_public(campaign.public_key()), b64encode(campaign.sign(content)).decode()
    )
    return msgspec.json.format(msgspec.json.encode(signed), indent=1)


def ticket_text(file: bytes) -> str:
    """The ticket file as one line of text, for a QR code: about 750 characters. `read_ticket` reads it as well."""
    signed = parse_json(file, SignedTicket, "ticket")
    packed = zlib.compress(b64decode(signed.ticket), 9)
    return TEXT + ".".join(
        urlsafe_b64encode(part).decode() for part in (packed, b64decode(signed.key), b64decode(signed.signature))
    )


def _from_text(text: bytes, name: str) -> SignedTicket:
    try:
        packed, key, signature = (urlsafe_b64decode(part) for part in text.removeprefix(TEXT.encode()).split(b"."))
        unpacker = zlib.decompressobj()
        ticket = unpacker.decompress(packed, LARGEST)
    except (ValueError, zlib.error) as error:
        raise Refused(name, "", "the text of the ticket is not complete; scan it again") from error
    return SignedTicket(b64encode(ticket).decode(), b64encode(key).decode(), b64encode(signature).decode())


def read_ticket(content: bytes, name: str) -> tuple[Ticket, str]:
    """The ticket and the campaign key (base64) that signed it. Raises Refused with the field and the reason.

    The signature proves the ticket whole; whether that key is the campaign's is for the caller to know.
    """
    if len(content) > LARGEST:
        raise Refused(name, "", f"a ticket has at most {LARGEST} bytes, this has {len(content)}")
    text = b"".join(content.split())  # a scanner ends with Enter, and a letter breaks its lines
    signed = _from_text(text, name) if text.startswith(TEXT.encode()) else parse_json(content, SignedTicket, name)
    try:
        body = b64decode(signed.ticket, validate=True)
        public_key(signed.key).verify(b64decode(signed.signature, validate=True), body)
    except (InvalidSignature, ValueError) as error:
        raise Refused(name, "signature", "the ticket was altered or is not complete; ask for it again") from error
    ticket = parse_json(body, Ticket, name)
    if not ticket.is_local:
        check_address(ticket.collector, name)
        _check_keys(ticket, name)
    elif ticket.collector or ticket.receipt_key or ticket.sealing_keys:
        raise Refused(name, "event", "an event of its own names no collector and no key")
    return ticket, signed.key


def fingerprint(key: str) -> str:
    """A campaign key as people compare it aloud: eight words of the BIP 39 list, 88 bits of its SHA-256."""
    from mnemonic import Mnemonic

    words = Mnemonic("english").wordlist
    bits = int(digest(b64decode(key))[:22], 16)
    return " ".join(words[bits >> 11 * place & 2047] for place in reversed(range(8)))


def coordinators_code(secret: str) -> str:
    """Twelve digits that open a closed booth again and a locked staff door: from a ticket's secret (hex), so that who
    made the ticket can tell them over the phone, and no network is needed.
    """
    number = int.from_bytes(hmac.digest(bytes.fromhex(secret), b"coordinator's code/1", "sha256"), "big")
    return f"{number % 10**12:012d}"


def is_local(event: str) -> bool:
    """Whether an event with this id, or a slot of it, is the staff's own."""
    return event.startswith(LOCAL)


def clock_outside(event: Event, now: Now) -> datetime | None:
    """What this computer's clock shows, if that is no day of the event nor the one before or after; else None."""
    moment = now()
    return None if event.opens - NEAR < moment < event.closes + NEAR else moment


def _check_keys(ticket: Ticket, name: str) -> None:
    """Or the kiosk would take what it cannot start with."""
    for field, keys in (
        ("receipt_key", [ticket.receipt_key]),
        ("sealing_keys", [one.key for one in ticket.sealing_keys]),
    ):
        for key in keys:
            try:
                good = len(b64decode(key, validate=True)) == KEY_BYTES
            except ValueError:
                good = False
            if not good:
                raise Refused(name, field, "it is not a key")


def check_address(address: str, name: str) -> None:
    """Raises Refused unless kiosks may send there: https, or http on this very machine."""
    try:
        parts = urlsplit(address)
    except ValueError as error:
        raise Refused(name, "collector", "it is not an address") from error
    on_this_machine = parts.hostname in {"127.0.0.1", "::1", "localhost"}
    if (
        address.endswith("/")
        or not parts.hostname
        or parts.scheme not in ({"https", "http"} if on_this_machine else {"https"})
    ):
        raise Refused(name, "collector", f"{address} is not an https address without a slash at its end")
