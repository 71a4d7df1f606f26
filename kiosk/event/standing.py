"""Where this kiosk stands: the ticket it took, and the signing key it made for itself."""

from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from msgspec import Struct

from kiosk.clock import Now
from kiosk.errors import Known, Refused
from kiosk.trust.files import read_bytes, write_whole
from kiosk.trust.signing import private_key, raw_private
from kiosk.trust.ticket import Ticket, fingerprint, read_ticket

TICKET = "ticket.json"
CAMPAIGN = "campaign.pub"
KEY = "kiosk.key"


class Standing(Struct, frozen=True):
    """A kiosk that may take pledges: for whom, where, and with which key it signs."""

    ticket: Ticket
    key: Ed25519PrivateKey


def take_ticket(folder: Path, file: Path, now: Now, waiting: int = 0) -> None:
    """Check the ticket in `file` and keep it in `folder`.

    The campaign's key is remembered at the first ticket; a later ticket must be signed by the same one. While letters
    are `waiting`, which are addressed and sealed under the old ticket, another one is not taken. Raises Known, and
    then nothing was changed.
    """
    content = read_bytes(file)
    ticket, campaign = read_ticket(content, str(file), now())
    remembered = folder / CAMPAIGN
    if remembered.exists() and (known := read_bytes(remembered).decode()) != campaign:
        raise Refused(
            str(file),
            "key",
            f"signed by campaign {fingerprint(campaign)}, but this kiosk belongs to {fingerprint(known)}",
        )
    if waiting and (old := read_standing(folder).ticket).slot != ticket.slot:
        raise Known(
            f"Letters that still wait under the ticket for {old.event.name}: {waiting}. Nothing was changed. "
            "Run `kiosk sync` until nothing is left, then take the new ticket."
        )
    write_whole(remembered, campaign.encode())
    write_whole(folder / TICKET, content)


def read_standing(folder: Path) -> Standing:
    """The kept ticket and this kiosk's own key, made at the first call. Raises Known if no ticket was taken yet."""
    path = folder / TICKET
    if not path.exists():
        raise Known(
            "This kiosk has no event yet. Start it once with --ticket FILE, the file a coordinator made for it."
        )
    ticket, _ = read_ticket(read_bytes(path), str(path))
    key = folder / KEY
    if not key.exists():
        write_whole(key, raw_private(Ed25519PrivateKey.generate()).encode())
    return Standing(ticket, private_key(read_bytes(key).decode()))
