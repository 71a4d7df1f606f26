"""Tickets before one is taken: on a stick, scanned, or made here for an event of the staff's own."""

from collections.abc import Collection
from datetime import timedelta
from pathlib import Path
from secrets import token_hex

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from msgspec import Struct

from kiosk.clock import Now
from kiosk.errors import Known, NoStick, Refused
from kiosk.trust.media import Medium
from kiosk.trust.ticket import (
    LARGEST,
    LOCAL,
    Event,
    Place,
    Ticket,
    coordinators_code,
    fingerprint,
    read_ticket,
    sign_ticket,
)

TICKET = ".ticket"
MOST = 50
"""Tickets that are offered, of ten times as many files."""
LONG = timedelta(days=30)
"""An event of our own: until then a coordinator has been found."""


class Offer(Struct, frozen=True):
    """A ticket that reads; its bytes, so that what was agreed to is what is taken. `key` (base64) signed it."""

    content: bytes
    ticket: Ticket
    key: str
    agreed: bool = False
    """Somebody has compared the campaign's words."""

    @property
    def words(self) -> str:
        """Its campaign's, to compare; none for an event of our own."""
        return "" if self.ticket.is_local else fingerprint(self.key)

    @property
    def code(self) -> str:
        """The coordinator's, of an event of our own: nobody else could tell it."""
        return coordinators_code(self.ticket.secret) if self.ticket.is_local else ""


def read_offer(content: bytes, name: str, now: Now, stood: Collection[str] = ()) -> Offer:
    """A coordinator's ticket. Raises Refused if it could not be taken.

    A ticket must be taken before it runs out; but a further one for an event where this kiosk has `stood` (its id) is
    taken however late: it is how what waits here gets home.
    """
    ticket, key = read_ticket(content, name)
    if ticket.is_local:
        raise Refused(name, "event", "it is another kiosk's own; ask the coordinator for a ticket")
    today = now()
    if today > ticket.not_after and ticket.event.id not in stood:
        why = f"it ran out on {ticket.not_after:%d %b %Y}, and this computer's date is {today:%d %b %Y}"
        raise Refused(name, "not_after", f"{why}. Set the date if it is wrong; else ask for a new ticket")
    return Offer(content, ticket, key)


def offers_in(folders: list[Path], now: Now, stood: Collection[str] = ()) -> list[Offer]:
    """The tickets in `folders`, and one folder below each. Raises Known if none reads and one should; NoStick.

    `stood`: see read_offer.
    """
    found: list[Offer] = []
    trouble: list[Known] = []
    for folder in folders:
        try:
            with Medium(folder) as stick:
                below = stick.folders()
        except Known as error:
            raise NoStick("The stick was pulled, or does not read.") from error
        for each in (folder, *below):
            found += _offers(each, now, stood, trouble)
    if trouble and not found:
        raise trouble[-1]
    return found[:MOST]


def _offers(folder: Path, now: Now, stood: Collection[str], trouble: list[Known]) -> list[Offer]:
    found = []
    try:
        with Medium(folder) as stick:
            for name in stick.names(TICKET)[: 10 * MOST]:
                try:
                    found.append(read_offer(stick.read(name, LARGEST), str(folder / name), now, stood))
                except Known as error:
                    trouble.append(error)
    except Known as error:  # a folder that does not read keeps nobody from the tickets beside it
        trouble.append(error)
    return found


def own_offer(name: str, place: Place, target: int, pack: str, now: Now) -> Offer:
    """A ticket that sends nowhere and seals to nobody: pledges are taken, no contact is asked.

    A coordinator's ticket may take its place later. `pack`: the digest of the campaign pack that is installed here.
    Nobody keeps the key that signs it.
    """
    event = f"{LOCAL}{token_hex(4)}"
    opens = now()
    ticket = Ticket(
        version=1,
        campaign="",
        pack=pack,
        event=Event(event, name, place, opens, opens + LONG, target),
        collector="",
        receipt_key="",
        sealing_keys=(),
        slot=f"{event}.1",
        secret=token_hex(16),
        not_after=opens + LONG,
    )
    return Offer(sign_ticket(ticket, Ed25519PrivateKey.generate()), ticket, "")
