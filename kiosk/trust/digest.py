"""A fingerprint of bytes. Apart from the rest of trust, because the screens need it before cryptography is imported."""

import hashlib


def digest(content: bytes) -> str:
    """SHA-256 in hex."""
    return hashlib.sha256(content).hexdigest()
