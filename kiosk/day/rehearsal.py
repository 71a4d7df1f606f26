"""A rehearsal: pledges as visitors make them, in memory only. They count nowhere and are gone with it."""

from uuid import UUID

from kiosk.campaign.milestones import reached
from kiosk.campaign.pledge import Commitment, Contact, Pledge, Taken


class Rehearsal:
    """Takes what the store would take, and keeps none of it."""

    def __init__(self, ladder: tuple[int, ...]) -> None:
        """`ladder`: the milestones to celebrate."""
        self._ladder = ladder
        self._pledges: list[UUID] = []

    def take(self, pledge: Pledge) -> Taken:
        """Count it for the rehearsal."""
        self._pledges.append(pledge.id)
        return Taken(pledge.id, self.recount(), reached(self.recount(), self._ladder))

    def add_contact(self, pledge: UUID, contact: Contact) -> None:
        """Forget it at once."""

    def commit(self, pledge: UUID, commitment: Commitment) -> None:
        """Forget it at once."""

    def take_back(self, pledge: UUID, code: str) -> int:
        """Count it no more; the new total."""
        self._pledges.remove(pledge)
        return self.recount()

    def recount(self) -> int:
        """How many have pledged in this rehearsal."""
        return len(self._pledges)
