"""The campaign's keys: who holds which is the whole of the campaign's safety.

campaign.key   signs tickets                     the coordinators' desk
receipt.key    signs receipts                    the server, and nothing else is on the server
sealing.key    opens what visitors left          the coordinator who writes to them; never on a server
recovery.key   opens it too, if that one is lost a safe
"""

from base64 import b64decode, b64encode
from pathlib import Path

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from msgspec import Struct

from kiosk.errors import Known
from kiosk.trust.files import parse_json, private_folder, read_bytes, write_whole
from kiosk.trust.sealing import SealingKey
from kiosk.trust.signing import private_key, raw_private, raw_public


class PublicKeys(Struct, frozen=True):
    """What a ticket tells a kiosk. Base64 of 32 raw bytes each."""

    campaign: str
    receipt: str
    sealing: tuple[SealingKey, ...]


def make_keys(folder: Path) -> PublicKeys:
    """Make all keys of a new campaign in `folder`. Raises Known rather than write over an old key."""
    if (folder / "public.json").exists():
        raise Known(f"{folder} holds a campaign's keys already. Nothing was changed. Name another folder.")
    private_folder(folder)
    campaign, receipt = Ed25519PrivateKey.generate(), Ed25519PrivateKey.generate()
    sealing = {"sealing": X25519PrivateKey.generate(), "recovery": X25519PrivateKey.generate()}
    write_whole(folder / "campaign.key", raw_private(campaign).encode())
    write_whole(folder / "receipt.key", raw_private(receipt).encode())
    for name, key in sealing.items():
        write_whole(folder / f"{name}.key", b64encode(key.private_bytes_raw()))
    public = PublicKeys(
        raw_public(campaign.public_key()),
        raw_public(receipt.public_key()),
        tuple(
            SealingKey(name, b64encode(key.public_key().public_bytes_raw()).decode()) for name, key in sealing.items()
        ),
    )
    write_whole(folder / "public.json", msgspec.json.format(msgspec.json.encode(public), indent=1))
    return public


def read_public(folder: Path) -> PublicKeys:
    """Raises Known or Refused."""
    return parse_json(read_bytes(folder / "public.json"), PublicKeys, str(folder / "public.json"))


def signing_key(path: Path) -> Ed25519PrivateKey:
    """campaign.key or receipt.key. Raises Known."""
    try:
        return private_key(read_bytes(path).decode())
    except ValueError as error:
        raise Known(f"{path} is not a signing key.") from error


def opening_key(path: Path) -> X25519PrivateKey:
    """sealing.key or recovery.key. Raises Known."""
    try:
        return X25519PrivateKey.from_private_bytes(b64decode(read_bytes(path), validate=True))
    except ValueError as error:
        raise Known(f"{path} is not a key that opens sealed contacts.") from error


def derived(receipt_key: Ed25519PrivateKey, use: str) -> bytes:
    """32 bytes for one use, the same in every process of a collector."""
    return HKDF(SHA256(), 32, salt=None, info=use.encode()).derive(receipt_key.private_bytes_raw())
