"""Where this kiosk stands: the ticket it took, and the signing key it made for itself."""

from collections.abc import Callable
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from msgspec import Struct

from kiosk.errors import Known, Refused
from kiosk.event.offers import Offer
from kiosk.trust.files import read_bytes, write_whole
from kiosk.trust.signing import private_key, raw_private
from kiosk.trust.ticket import Ticket, fingerprint, read_ticket

TICKET = "ticket.json"
CAMPAIGN = "campaign.pub"
KEY, FIRST_KEY = ".key", "kiosk.key"


class Standing(Struct, frozen=True):
    """A kiosk that may take pledges: for whom, where, and with which key it signs."""

    ticket: Ticket
    key: Ed25519PrivateKey
    campaign: str = ""
    """The key (base64) that signed the ticket, and every later one; empty for an event that staff set up themselves."""
    slots: tuple[str, ...] = ()
    """Every slot that this kiosk has ever had, at any event."""

    @property
    def campaign_words(self) -> str:
        """That key as people compare it."""
        return fingerprint(self.campaign) if self.campaign else ""


def take_ticket(
    folder: Path, offer: Offer, pack: str = "", may_change: Callable[[Ticket, Offer], None] = lambda *_: None
) -> None:
    """Keep the ticket that is offered in `folder`.

    The campaign's key is remembered at the first ticket of a coordinator; a later one must be signed by the same. A
    ticket for another slot makes a new kiosk key; letters that wait go out under the new slot, if `may_change` does not
    raise: it is asked with the old ticket and the offer. `pack`: the digest of the campaign pack that is installed
    here, if that matters. Raises Known, and then nothing was changed.
    """
    ticket, remembered = offer.ticket, folder / CAMPAIGN
    if not ticket.is_local and remembered.exists() and (known := read_bytes(remembered).decode()) != offer.key:
        raise Refused(
            "ticket",
            "key",
            f"signed by campaign {fingerprint(offer.key)}, but this kiosk belongs to {fingerprint(known)}",
        )
    if pack and ticket.pack != pack:
        raise Refused("ticket", "pack", "it was made for another campaign pack than this kiosk has")
    kept = _kept_ticket(folder)
    old = kept[0] if kept else None
    if old is not None and old.slot != ticket.slot:
        may_change(old, offer)
        _key_of(folder, old.slot)  # under its own name, whatever happens next
    if not ticket.is_local:
        write_whole(remembered, offer.key.encode())
    write_whole(folder / TICKET, offer.content)


def _kept_ticket(folder: Path) -> tuple[Ticket, str] | None:
    path = folder / TICKET
    return read_ticket(read_bytes(path), str(path)) if path.exists() else None


def _key_of(folder: Path, slot: str) -> Path:
    """The file of the slot's own key; made if there is none. A new slot never signs with an old one's key.

    The first version had one key, without a slot in its name.
    """
    path = folder / f"{slot}{KEY}"
    if not path.exists() and (folder / FIRST_KEY).exists():
        (folder / FIRST_KEY).rename(path)
    if not path.exists():
        write_whole(path, raw_private(Ed25519PrivateKey.generate()).encode())
    return path


def read_standing(folder: Path) -> Standing:
    """The kept ticket and this kiosk's own key, made at the first call. Raises Known if no ticket was taken yet."""
    kept = _kept_ticket(folder)
    if kept is None:
        raise Known(
            "This kiosk has no event yet. Start it and set it up on its screen, or start it once with --ticket FILE."
        )
    ticket, campaign = kept
    key = private_key(read_bytes(_key_of(folder, ticket.slot)).decode())
    slots = sorted(path.name.removesuffix(KEY) for path in folder.glob(f"*.*{KEY}"))
    return Standing(ticket, key, "" if ticket.is_local else campaign, tuple(slots))


def belongs_to_a_campaign(folder: Path) -> bool:
    """Whether a coordinator's ticket was taken here, ever."""
    return (folder / CAMPAIGN).exists()


def has_event(folder: Path) -> bool:
    """Whether this kiosk has taken a ticket."""
    return (folder / TICKET).exists()
