"""An event that staff set up themselves where no ticket is at hand; a coordinator's ticket may take its place later."""

from datetime import timedelta
from secrets import token_hex

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.clock import Now
from kiosk.trust.ticket import LOCAL, Event, Place, Ticket, sign_ticket

LONG = timedelta(days=1)


def local_ticket(name: str, place: Place, target: int, pack: str, now: Now) -> bytes:
    """The file of a ticket that sends nowhere and seals to nobody: pledges are taken, no contact is asked.

    `pack`: the digest of the campaign pack that is installed here. Nobody keeps the key that signs it.
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
    return sign_ticket(ticket, Ed25519PrivateKey.generate())
