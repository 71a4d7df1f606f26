"""Sealing: only the campaign's private key, which is never on a kiosk or a server, opens what is sealed here.

HPKE (RFC 9180), base mode, DHKEM-X25519 + HKDF-SHA256 + ChaCha20-Poly1305. `info` binds the envelope to its
place: moved to another letter, event or kiosk it does not open.
"""

from base64 import b64decode, b64encode
from uuid import UUID

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite
from msgspec import Struct

SUITE = "x25519-hkdf256-c20p"
SIZES = (256, 512, 1024, 2048)
_suite = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.CHACHA20_POLY1305)


class SealingKey(Struct, frozen=True):
    """A public key to seal to: its id, and its 32 raw bytes in base64."""

    id: str
    key: str


class Envelope(Struct, frozen=True, forbid_unknown_fields=True):
    """Sealed text for one reader. `text` is base64 of the HPKE output."""

    key: str
    suite: str
    text: str


class Address(Struct, frozen=True):
    """Where a sealed text belongs; `clear` is the SHA-256 (hex) of the letter's clear fields."""

    event: str
    kiosk: str
    letter: UUID
    pledge: UUID
    clear: str

    def info(self) -> bytes:
        """The bytes HPKE binds the envelope to."""
        return f"pledge/1|{self.event}|{self.kiosk}|{self.letter}|{self.pledge}|{self.clear}".encode()


class CannotOpen(Exception):
    """Wrong key, or the envelope was moved or altered."""


def seal(plain: bytes, keys: tuple[SealingKey, ...], address: Address) -> tuple[Envelope, ...]:
    """One envelope per key. `plain` is JSON; it is padded with spaces to the next of SIZES so its length says nothing.

    Raises ValueError if it is longer than the largest size.
    """
    padded = plain.ljust(next((size for size in SIZES if size >= len(plain)), 0))
    if len(padded) not in SIZES:
        raise ValueError(f"{len(plain)} bytes do not fit an envelope of {SIZES[-1]}")
    return tuple(
        Envelope(
            key.id,
            SUITE,
            b64encode(
                _suite.encrypt(padded, X25519PublicKey.from_public_bytes(b64decode(key.key)), info=address.info())
            ).decode(),
        )
        for key in keys
    )


def open_envelope(envelope: Envelope, private: X25519PrivateKey, address: Address) -> bytes:
    """The sealed JSON, padding and all. Raises CannotOpen."""
    try:
        return _suite.decrypt(b64decode(envelope.text), private, info=address.info())
    except (InvalidTag, ValueError) as error:
        raise CannotOpen("this key does not open this envelope") from error
