"""Where this kiosk stands, and where it ever stood: the tickets it took, and the signing keys it made for itself.

No ticket and no key is thrown away while the kiosk lives: what was taken under one can go out under it, however late.
"""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from msgspec import Struct

from kiosk.errors import Known, Refused
from kiosk.event.offers import Offer
from kiosk.logs import log
from kiosk.trust.files import read_bytes, write_whole
from kiosk.trust.signing import private_key, raw_private
from kiosk.trust.ticket import Ticket, fingerprint, is_local, read_ticket

TICKET = "ticket.json"
CAMPAIGN = "campaign.pub"
KEY, UNNAMED_KEY = ".key", "kiosk.key"
STINT = ".stint"
FIRST = "first.key"


class Stint(Struct, frozen=True):
    """A slot under which this kiosk stands, or stood."""

    ticket: Ticket
    key: Ed25519PrivateKey
    first: Ed25519PrivateKey | None = None
    """The key of the first slot that it ever had, if that is another: what ties all its slots together."""
    file: bytes = b""
    """The ticket as it was given."""

    @property
    def event(self) -> str:
        """The id of its event."""
        return self.ticket.event.id


class Standing(Struct, frozen=True):
    """A kiosk that may take pledges: for whom, where, and with which key it signs."""

    ticket: Ticket
    key: Ed25519PrivateKey
    campaign: str = ""
    """The key (base64) that signed the ticket, and every later one; empty for an event that staff set up themselves."""
    slots: tuple[str, ...] = ()
    """Every slot that this kiosk has ever had, at any event."""
    stints: tuple[Stint, ...] = ()
    """Those whose tickets are kept, the one where it stands last."""

    @property
    def campaign_words(self) -> str:
        """That key as people compare it."""
        return fingerprint(self.campaign) if self.campaign else ""


def take_ticket(
    folder: Path, offer: Offer, pack: str = "", may_change: Callable[[Ticket, Offer], None] = lambda *_: None
) -> None:
    """Keep the ticket that is offered in `folder`.

    The campaign's key is remembered at the first ticket of a coordinator; a later one must be signed by the same. A
    ticket for another slot makes a new kiosk key; the old one and its ticket are kept. `may_change` is asked with the
    old ticket and the offer, and may raise. `pack`: the digest of the campaign pack that is installed here, if that
    matters. Raises Known, and then nothing was changed.
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
        _keep_stint(folder, old.slot, read_bytes(folder / TICKET))
    _keep_stint(folder, ticket.slot, offer.content)
    if not ticket.is_local:
        write_whole(remembered, offer.key.encode())
    write_whole(folder / TICKET, offer.content)


def _kept_ticket(folder: Path) -> tuple[Ticket, str] | None:
    path = folder / TICKET
    return read_ticket(read_bytes(path), str(path)) if path.exists() else None


def _keep_stint(folder: Path, slot: str, content: bytes) -> None:
    _first_key(folder, slot)
    _key_of(folder, slot)
    path = folder / f"{slot}{STINT}"
    if not path.exists() or read_bytes(path) != content:  # a slot's ticket may be given again, for another address
        write_whole(path, content)


def _first_key(folder: Path, slot: str) -> Ed25519PrivateKey:
    """The key of the first slot that this kiosk ever had; that of `slot`, if there was none before.

    Version 0.1.0 did not say which was the first: the oldest that a coordinator gave, since only those were enrolled.
    """
    path = folder / FIRST
    if not path.exists():
        named = sorted(folder.glob(f"*.*{KEY}"), key=lambda each: (is_local(each.name), each.stat().st_mtime_ns))
        write_whole(path, read_bytes(named[0] if named else _key_of(folder, slot)))
    return private_key(read_bytes(path).decode())


def _key_of(folder: Path, slot: str) -> Path:
    """The file of the slot's own key; made if there is none. A new slot never signs with an old one's key.

    The first version had one key, without a slot in its name.
    """
    path = folder / f"{slot}{KEY}"
    if not path.exists() and (folder / UNNAMED_KEY).exists():
        (folder / UNNAMED_KEY).rename(path)
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
    _keep_stint(folder, ticket.slot, read_bytes(folder / TICKET))  # one that version 0.1.0 took
    key = private_key(read_bytes(_key_of(folder, ticket.slot)).decode())
    slots = sorted(path.name.removesuffix(KEY) for path in folder.glob(f"*.*{KEY}"))
    stints = _stints(folder, ticket.slot)
    return Standing(ticket, key, "" if ticket.is_local else campaign, tuple(slots), stints)


def _stints(folder: Path, current: str) -> tuple[Stint, ...]:
    """In the order of their events and slots, but for the current one, which is last."""
    first = _first_key(folder, current)
    found = []
    for path in folder.glob(f"*{STINT}"):
        try:
            content = read_bytes(path)
            ticket, _ = read_ticket(content, str(path))
            key = private_key(read_bytes(_key_of(folder, ticket.slot)).decode())
        except (Known, ValueError) as error:  # the others go on
            log.warning("a ticket of before does not read: %s", type(error).__name__)
            continue
        is_first = key.private_bytes_raw() == first.private_bytes_raw()
        found.append(Stint(ticket, key, None if is_first else first, content))
    return tuple(sorted(found, key=lambda each: _age(each.ticket, current)))


def _age(ticket: Ticket, current: str) -> tuple[bool, datetime, int, str]:
    return ticket.slot == current, ticket.event.opens, len(ticket.slot), ticket.slot


def belongs_to_a_campaign(folder: Path) -> bool:
    """Whether a coordinator's ticket was taken here, ever."""
    return (folder / CAMPAIGN).exists()


def has_event(folder: Path) -> bool:
    """Whether this kiosk has taken a ticket."""
    return (folder / TICKET).exists()
