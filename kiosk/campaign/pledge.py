"""A pledge: what one visitor promised, and what taking it told us. Values only."""

import secrets
from datetime import date, datetime
from uuid import UUID

from msgspec import Struct

from kiosk.clock import hour_of


class Pledge(Struct, frozen=True):
    """One promise, before it is taken. It names nobody."""

    id: UUID
    hour: datetime
    language: str
    """BCP 47 tag of the text the visitor read."""
    text: str
    """SHA-256 (hex) of that text, so that it can be proven later what was promised."""
    pledging_as: str | None
    """Id of a tile of the campaign pack, or None: never required."""
    claim: str
    """The claim code's hash (32 hex digits); the code itself only ever leaves as a picture."""


class Taken(Struct, frozen=True):
    """A pledge that is on disk."""

    pledge: UUID
    number: int
    """“You are number … here”: how many this kiosk has taken at this event, this one counted, and not given back."""
    milestone: int | None
    """The milestone that this pledge reached, the first time it is reached; else None."""


class Contact(Struct, frozen=True):
    """What a visitor chose to leave, in clear, in memory only: it is sealed before the first write."""

    email: str
    consents: tuple[str, ...]
    """Ids of the consent ticks that were given."""
    consent_texts: tuple[str, ...]
    """SHA-256 (hex) of each ticked text, in the same order."""


class Commitment(Struct, frozen=True):
    """What a visitor means to do: an action of one of the campaign's plans, and the day by which."""

    plan: str
    action: str
    due: date


def new_id(moment: datetime) -> UUID:
    """A random id in UUIDv7 layout (RFC 9562) whose time is the hour: ids stay in order and betray no minute."""
    milliseconds = int(hour_of(moment).timestamp()) * 1000
    bits = secrets.randbits(74)
    return UUID(int=milliseconds << 80 | 7 << 76 | (bits >> 62) << 64 | 2 << 62 | bits & (1 << 62) - 1)
