"""What the screens ask of whoever keeps pledges: the store, or a fake in a test."""

from typing import Protocol
from uuid import UUID

from kiosk.campaign.pledge import Commitment, Contact, Pledge, Taken


class Keeps(Protocol):
    """Whoever keeps pledges: each method returns after it is on disk, or raises Known."""

    def take(self, pledge: Pledge, /) -> Taken:
        """Keep a pledge."""

    def add_contact(self, pledge: UUID, contact: Contact, /) -> None:
        """Keep how to reach whoever pledged."""

    def commit(self, pledge: UUID, commitment: Commitment, /) -> None:
        """Keep what they mean to do."""

    def take_back(self, pledge: UUID, code: str, /) -> int:
        """Let it count no more; the new total."""
