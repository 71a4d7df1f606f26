"""The code that a visitor's screen shows: who has it may read, change and take back that pledge."""

import hashlib


def hash_of(code: str) -> str:
    """What is kept of a code, here and on the kiosk."""
    return hashlib.sha256(code.strip().upper().encode("utf-8", "replace")).hexdigest()[:32]
