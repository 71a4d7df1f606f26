"""The proof of a row: whether it still says what was written, when the file around it is damaged."""

import hashlib
from collections.abc import Sequence

import msgspec

PLEDGE = ("id", "event", "number", "hour", "language", "text", "pledging_as", "claim", "letter")
LETTER = ("id", "event", "pledge", "number", "kind", "hour", "clear", "sealed", "kiosk")


def proof(values: Sequence[object]) -> str:
    """SHA-256 (the first 32 hex digits) of a row's values in the order of PLEDGE or LETTER."""
    return hashlib.sha256(msgspec.json.encode(values)).hexdigest()[:32]
