"""Tickets that lie on a stick or were scanned, before one is taken."""

from pathlib import Path

from msgspec import Struct

from kiosk.clock import Now
from kiosk.errors import Known
from kiosk.trust.files import read_bytes
from kiosk.trust.ticket import LARGEST, Event, coordinators_code, fingerprint, read_ticket

TICKETS = ("*.ticket", "*/*.ticket")
MOST = 50


class Offer(Struct, frozen=True):
    """A ticket that reads. `words`: its campaign's, to compare; `code`: the coordinator's, of an event of our own."""

    file: Path
    event: Event
    slot: str
    words: str = ""
    code: str = ""


def read_offer(file: Path, now: Now) -> Offer:
    """The ticket in `file`. Raises Known if it could not be taken."""
    ticket, campaign = read_ticket(read_bytes(file, LARGEST), str(file), now())
    if ticket.is_local:
        return Offer(file, ticket.event, ticket.slot, code=coordinators_code(ticket.secret))
    return Offer(file, ticket.event, ticket.slot, words=fingerprint(campaign))


def offers_in(folders: list[Path], now: Now) -> list[Offer]:
    """The coordinators' tickets in `folders`, and one folder below each. Raises Known if none reads and one should."""
    found: list[Offer] = []
    trouble: Known | None = None
    files = sorted(file for folder in folders for pattern in TICKETS for file in folder.glob(pattern))
    for file in files[:MOST]:
        try:
            found.append(read_offer(file, now))
        except Known as error:
            trouble = error
    if trouble is not None and not found:
        raise trouble
    return [offer for offer in found if not offer.code]
