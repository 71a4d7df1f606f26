"""What both ends agree on: tickets aside, every byte between a kiosk and the collector has its shape here.

Stands alone (msgspec and the standard library) so that another collector can be written from this file. JSON,
UTF-8, RFC 3339 times in UTC, WGS 84 degrees, unknown fields refused. A batch travels gzipped and signed (RFC 9421);
its receipt is signed over its own body and over the batch's digest.
"""

import gzip
import hashlib
import json
import zlib
from collections.abc import Iterable
from datetime import date, datetime
from typing import Annotated, TypeVar
from uuid import UUID

import msgspec
from msgspec import Meta, Struct

BATCHES = "/v1/batches"
ENROL = "/v1/enrol"
DIGEST = "/v1/kiosks/me/digest"
CLOSING = "/v1/kiosks/me/closing"
BATCH_TYPE = "application/vnd.pledge.batch+json+gzip"
RECEIPT_TYPE = "application/vnd.pledge.receipt+json"
ENROLMENT_TYPE = "application/vnd.pledge.enrolment+json"
QUESTION_TYPE = "application/vnd.pledge.question+json"
CLOSING_TYPE = "application/vnd.pledge.closing+json"
PROBLEM_TYPE = "application/problem+json"
ACCEPT = f"{RECEIPT_TYPE};generation=1"
"""The header `accept` of a kiosk that reads the collector's generation. Version 0.1.0 has none, and is told none."""

MOST_LETTERS = 500
LARGEST_BATCH = 256 * 1024
LARGEST_UNPACKED = 2 * 1024 * 1024
LARGEST_RECEIPT = 1024 * 1024
MOST_IDS = 10_000

Line = Annotated[str, Meta(min_length=1, max_length=120, pattern=r"^[^\x00-\x1f]*\Z")]
Moment = Annotated[datetime, Meta(tz=True)]
Name = Annotated[str, Meta(pattern="^[a-z0-9._-]{2,64}\\Z")]
Version = Annotated[str, Meta(pattern="^([0-9]{1,6}([.][0-9]{1,6}){0,3})?\\Z")]
Hash = Annotated[str, Meta(pattern="^[0-9a-f]{32}([0-9a-f]{32})?\\Z")]
Number = Annotated[int, Meta(ge=1, le=2**31 - 1)]
Count = Annotated[int, Meta(ge=0, le=2**31 - 1)]
Base64 = Annotated[str, Meta(max_length=120, pattern="^[A-Za-z0-9+/]*={0,2}\\Z")]
Generation = Annotated[str, Meta(pattern="^([0-9a-f]{32})?\\Z")]
"""Which life of its database the collector is in: another after each restore. Empty: it does not say."""
Ranges = Annotated[tuple[tuple[Number, Number], ...], Meta(max_length=5000)]
"""Numbers of letters, as first and last of each run."""
T = TypeVar("T")


class _Wire(Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    pass


class Place(_Wire, frozen=True):
    """Where an event stands."""

    name: Line
    city: Line
    country: Annotated[str, Meta(pattern="^[A-Z]{2}\\Z")]
    lat: Annotated[float, Meta(ge=-90, le=90)]
    lon: Annotated[float, Meta(ge=-180, le=180)]
    time_zone: Line


class Event(_Wire, frozen=True):
    """The event with its fixed place: stated once per batch, never per pledge."""

    id: Name
    name: Line
    place: Place


class Envelope(_Wire, frozen=True):
    """Sealed text for one reader: key id, suite id, base64."""

    key: Name
    suite: Name
    text: Annotated[str, Meta(min_length=64, max_length=4096)]


class PledgeLetter(_Wire, frozen=True, tag_field="kind", tag="pledge"):
    """A tap on “I pledge”. The letter's id is the pledge's id."""

    id: UUID
    number: Number
    hour: Moment
    language: Annotated[str, Meta(pattern="^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*\\Z", max_length=16)]
    text: Hash
    claim: Hash
    pledging_as: Name | None = None


class ContactLetter(_Wire, frozen=True, tag_field="kind", tag="contact"):
    """What a visitor chose to leave: purposes in clear, everything that names somebody sealed."""

    id: UUID
    pledge: UUID
    number: Number
    hour: Moment
    purposes: Annotated[tuple[Name, ...], Meta(max_length=8)]
    sealed: Annotated[tuple[Envelope, ...], Meta(min_length=1, max_length=4)]
    taken_by: Name | None = None
    """The slot its envelopes are bound to, if the kiosk has enrolled under another one since."""


class CommitmentLetter(_Wire, frozen=True, tag_field="kind", tag="commitment"):
    """What a visitor means to do, and until when: an action of one of the campaign's plans."""

    id: UUID
    pledge: UUID
    number: Number
    hour: Moment
    plan: Name
    action: Name
    due: date


class WithdrawalLetter(_Wire, frozen=True, tag_field="kind", tag="withdrawal"):
    """A visitor took the pledge back at the kiosk: it counts no more, and everything else about it is erased.

    `code` is the claim code, which only the visitor's screen had: a kiosk's key alone can take nothing back.
    """

    id: UUID
    pledge: UUID
    number: Number
    hour: Moment
    code: Annotated[str, Meta(pattern="^[A-Z2-7]{26}\\Z")]


class VoidLetter(_Wire, frozen=True, tag_field="kind", tag="void"):
    """Staff of the kiosk that took the pledge say that nobody made it: it counts no more, and everything is kept."""

    id: UUID
    pledge: UUID
    number: Number
    hour: Moment
    reason: Name


Letter = PledgeLetter | ContactLetter | CommitmentLetter | WithdrawalLetter | VoidLetter


class Batch(_Wire, frozen=True):
    """Letters of one event from one kiosk, and how that kiosk stands."""

    version: Annotated[int, Meta(ge=1, le=1)]
    id: UUID
    kiosk: Name
    event: Event
    sent_at: Moment
    app: Line
    waiting: Count
    """Letters this kiosk still holds, these included."""
    highest: Count
    """The number of its newest letter: a hole below it means letters that are not here yet."""
    letters: Annotated[tuple[Letter, ...], Meta(min_length=1, max_length=MOST_LETTERS)]


class Verdict(_Wire, frozen=True):
    """What became of one letter: accepted, duplicate, gone or set_aside; a kiosk leaves alone what it does not know."""

    id: UUID
    verdict: str = "accepted"
    code: str | None = None
    sentence: str | None = None


class Receipt(_Wire, frozen=True):
    """The collector's signed word. `totals`: pledges that count, per kiosk of this event."""

    batch: UUID
    received_at: Moment
    verdicts: tuple[Verdict, ...]
    totals: dict[str, int]
    campaign_total: int
    app: Version = ""
    """The collector's own version: a kiosk that has an older one tells its staff."""
    generation: Generation = ""


class Enrolment(_Wire, frozen=True):
    """A kiosk's own public key (base64), proven by HMAC-SHA256 under the ticket's one-time secret (hex)."""

    slot: Name
    public_key: Annotated[str, Meta(max_length=64)]
    proof: Annotated[str, Meta(pattern="^[0-9a-f]{64}\\Z")]
    first_key: Base64 = ""
    """The public key of the first slot that this kiosk ever had, if it is another; what that brought is its own."""
    first_signature: Base64 = ""
    """By that key, of `chain_link`."""
    ticket: Annotated[str, Meta(max_length=12_000)] = ""
    """The ticket's file, for a collector that has forgotten its event: an older copy was restored there."""


class Enrolled(_Wire, frozen=True):
    """The collector knows this key now."""

    slot: Name
    received_at: Moment


class Question(_Wire, frozen=True):
    """Which letters of `event`, sent under any of `slots`, does the collector hold? A few times a day.

    First only their digest (`most` 0); if that differs, their ids in order, page by page, each `after` the last id.
    """

    kiosk: Name
    event: Name
    nonce: UUID
    slots: Annotated[tuple[Name, ...], Meta(min_length=1, max_length=64)]
    most: Annotated[int, Meta(ge=0, le=MOST_IDS)] = 0
    after: UUID | None = None


class Held(_Wire, frozen=True):
    """The answer at one moment: how many, the digest of all, one page of ids, and the pledges that were withdrawn."""

    nonce: UUID
    received_at: Moment
    count: int
    digest: Annotated[str, Meta(pattern="^[0-9a-f]{64}\\Z")]
    ids: tuple[UUID, ...]
    gone: Annotated[tuple[UUID, ...], Meta(max_length=MOST_IDS)]
    generation: Generation = ""


class Closing(_Wire, frozen=True):
    """A kiosk's word about its event: whether its booth is closed, and which letters it has ever written there.

    Of two words the one with the later `opening` is newer, then that of the closed booth, then the higher `highest`: no
    clock decides.
    """

    kiosk: Name
    event: Name
    nonce: UUID
    opening: Count
    """The number of the latest opening; 0 before the first."""
    is_open: bool
    adds_up: bool
    pledges: Count
    highest: Count
    """The number of its newest letter of any event."""
    numbers: Ranges
    """Of its letters of this event, without those that were taken back."""


class Closed(_Wire, frozen=True):
    """The collector has heard it. `missing`: how many of those letters are not here."""

    nonce: UUID
    received_at: Moment
    missing: Count
    generation: Generation = ""


class Problem(_Wire, frozen=True):
    """RFC 9457. The status decides; `type` names the reason; nobody acts on `detail`, people read it."""

    type: str
    title: str
    status: int
    detail: str


class NotWire(Exception):
    """Bytes that are not what they should be; `str()` says where."""


def encode(value: Struct) -> bytes:
    """JSON."""
    return msgspec.json.encode(value)


def decode(content: bytes, shape: type[T]) -> T:
    """Strict: wrong types, unknown fields, a name said twice, bad UTF-8 raise NotWire."""
    try:
        value = msgspec.json.decode(content, type=shape)
        if msgspec.json.encode(value) != content:  # nobody who writes as `encode` does says a name twice
            json.loads(content, object_pairs_hook=_each_name_once)
    except (ValueError, RecursionError) as error:  # msgspec's errors are ValueErrors
        raise NotWire(str(error)) from error
    return value


def _each_name_once(pairs: list[tuple[str, object]]) -> None:
    if len({name for name, _ in pairs}) < len(pairs):
        raise ValueError("a name stands twice in one object")


def pack(batch: Batch) -> bytes:
    """A batch as it travels: gzip, without a time in it, so that the same batch is the same bytes."""
    return gzip.compress(encode(batch), compresslevel=6, mtime=0)


def unpack(content: bytes) -> Batch:
    """The other way, unpacking no more than LARGEST_UNPACKED. Raises NotWire."""
    unpacker = zlib.decompressobj(31)
    try:
        plain = unpacker.decompress(content, LARGEST_UNPACKED)
    except zlib.error as error:
        raise NotWire(f"not gzip: {error}") from error
    if unpacker.unconsumed_tail or unpacker.unused_data or not unpacker.eof:
        raise NotWire(f"not one whole gzip member of at most {LARGEST_UNPACKED} bytes unpacked")
    batch = decode(plain, Batch)
    if len({letter.id for letter in batch.letters}) < len(batch.letters):
        raise NotWire("two letters with one id")
    return batch


def letter_digest(letter: Letter) -> str:
    """SHA-256 (hex, 32 digits) of a letter: the same id with another digest is another letter, and is set aside.

    `taken_by` is left out: it depends on the slot a letter is sent under, which may change before it arrives.
    """
    if isinstance(letter, ContactLetter):
        letter = msgspec.structs.replace(letter, taken_by=None)
    return hashlib.sha256(encode(letter)).hexdigest()[:32]


def chain_link(slot: str, public_key: str) -> bytes:
    """What the first key of a kiosk signs, so that a later slot and its key are the same kiosk's."""
    return f"pledge-chain/1|{slot}|{public_key}".encode()


def ids_digest(ids: Iterable[UUID]) -> str:
    """SHA-256 (hex) of the ids' bytes, in order: two sides that hold the same letters say the same."""
    return hashlib.sha256(b"".join(each.bytes for each in sorted(ids, key=lambda each: each.bytes))).hexdigest()
