"""Tickets and pledges for tests that need no collector to make them."""

import secrets
from base64 import b64encode
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from kiosk.campaign.pack import HEFORSHE, read_pack
from kiosk.campaign.pledge import Pledge, new_id
from kiosk.clock import hour_of, now
from kiosk.trust.digest import digest
from kiosk.trust.sealing import SealingKey
from kiosk.trust.signing import raw_public
from kiosk.trust.ticket import Event, Place, Ticket, sign_ticket

CODE = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
"""The claim code of `the_pledge_of_code`."""
UPPSALA = Place("Carolina Rediviva", "Uppsala", "SE", 59.855, 17.63, "Europe/Stockholm")


@dataclass
class Desk:
    """A coordinator's desk: the keys of one campaign."""

    campaign: Ed25519PrivateKey = field(default_factory=Ed25519PrivateKey.generate)
    receipt: Ed25519PrivateKey = field(default_factory=Ed25519PrivateKey.generate)
    sealing: X25519PrivateKey = field(default_factory=X25519PrivateKey.generate)

    def ticket(self, **changes: object) -> Ticket:
        """A good ticket, but for `changes`; `target` changes the event's."""
        opens = datetime(2026, 11, 24, 8, tzinfo=UTC)
        closes = datetime(2026, 12, 24, 17, tzinfo=UTC)
        target = changes.pop("target", 100)
        event = Event("uppsala-1", "Equality Day", UPPSALA, opens, closes, target)  # type: ignore[arg-type]  # one of **changes
        ticket = Ticket(
            version=1,
            campaign="heforshe",
            pack=read_pack(HEFORSHE).digest,
            event=event,
            collector="http://127.0.0.1:9",
            receipt_key=raw_public(self.receipt.public_key()),
            sealing_keys=(SealingKey("sealing", b64encode(self.sealing.public_key().public_bytes_raw()).decode()),),
            slot="uppsala-1.1",
            secret="00" * 16,
            not_after=closes,
        )
        return msgspec.structs.replace(ticket, **changes)

    def ticket_file(self, folder: Path, **changes: object) -> Path:
        """The same as a signed file."""
        file = folder / "kiosk.ticket"
        file.write_bytes(sign_ticket(self.ticket(**changes), self.campaign))
        return file


def a_pledge(moment: datetime, pledging_as: str | None = None) -> Pledge:
    """Somebody's pledge."""
    return Pledge(new_id(moment), hour_of(moment), "en", "a" * 64, pledging_as, secrets.token_hex(16))


def the_pledge_of_code() -> Pledge:
    """Made now, with the text of our pack; whoever has CODE finds it."""
    text = read_pack(HEFORSHE).pledge_hash("en")
    return Pledge(new_id(now()), hour_of(now()), "en", text, None, digest(CODE.encode())[:32])
