"""A store that keeps nothing, for benches of the screens alone: the hundredth pledge, each time."""

from uuid import UUID

from kiosk.campaign.pledge import Commitment, Contact, Pledge, Taken


class Keeps:
    """As the screens see a store; `milestone` is what each pledge reaches, or None."""

    def __init__(self, milestone: int | None = None) -> None:
        self._milestone = milestone

    def take(self, pledge: Pledge) -> Taken:
        """Thanked at once."""
        return Taken(pledge.id, 100, self._milestone)

    def add_contact(self, pledge: UUID, contact: Contact) -> None:
        """Not kept."""

    def commit(self, pledge: UUID, commitment: Commitment) -> None:
        """Not kept."""

    def take_back(self, pledge: UUID, code: str) -> int:
        """Never was."""
        return 99
