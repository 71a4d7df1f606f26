"""The files a courier carries: the wire's own bytes, so that both ends read them as if they had come over a line."""

from typing import Annotated

from msgspec import Meta, Struct

KEPT = "kept"
"""The path of a parcel for nobody's line: letters by event, as they stand in the kiosk's file."""
KEPT_TYPE = "application/vnd.pledge.kept+json"


class Parcel(Struct, frozen=True, forbid_unknown_fields=True):
    """One POST as it would have gone over a line."""

    path: str
    headers: dict[str, str]
    body: bytes


class Bag(Struct, frozen=True, forbid_unknown_fields=True):
    """What one kiosk gave out."""

    version: Annotated[int, Meta(ge=1, le=1)]
    kiosk: str
    parcels: list[Parcel]


class Answer(Struct, frozen=True, forbid_unknown_fields=True):
    """What the collector said to one parcel, which is repeated so that both signatures can be checked."""

    asked: Parcel
    status: int
    headers: dict[str, str]
    body: bytes


class Answers(Struct, frozen=True, forbid_unknown_fields=True):
    """What came of one bag."""

    version: Annotated[int, Meta(ge=1, le=1)]
    kiosk: str
    answers: list[Answer]
