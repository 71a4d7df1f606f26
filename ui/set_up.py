"""View-model: where this kiosk is to stand, by a coordinator's ticket or as an event of the staff's own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

import msgspec
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.errors import Known, Refused
from ui.background import Background

if TYPE_CHECKING:  # what reads tickets takes longer to import than Qt to paint
    from kiosk.day.destroying import Reason
    from kiosk.event.offers import Offer
    from kiosk.trust.ticket import Place

QML_IMPORT_NAME = "booth"
QML_IMPORT_MAJOR_VERSION = 1
QVariantList = list
QVariantMap = dict
"""By the name that the QML linter's type generator reads."""


class Sets(Protocol):
    """Who looks for tickets and takes one: the disk, or a fake in a test. Each method raises Known."""

    def stays(self) -> tuple[Reason, ...]:
        """Why the event that is here cannot be left for another."""

    def tickets(self) -> list[Offer]:
        """Those on the stick."""

    def scanned(self, text: str) -> Offer:
        """The one that was scanned."""

    def own(self, name: str, place: Place, target: int) -> Offer:
        """One of our own."""

    def take(self, offer: Offer) -> None:
        """Stand there from the next start on."""

    def give(self, name: str, content: bytes) -> None:
        """Write a file to the stick."""


@QmlElement
class SetUpForm(QObject):
    """Keeps a draft until it is taken; forgets it when staff leave."""

    changed = Signal()
    begun = Signal()
    offered = Signal()
    """A ticket was scanned or made, and is to be agreed to."""
    taken = Signal()
    """This kiosk stands elsewhere: it starts anew."""
    refused = Signal(str, arguments=["why"])
    """The field of a ticket that will not do, or the name of an error."""
    sheetAsked = Signal()
    sheetGiven = Signal()

    def __init__(self, background: Background) -> None:
        super().__init__()
        self._background = background
        self._sets: Sets | None = None
        self._needed = False
        self._stays: tuple[Reason, ...] = ()
        self._tickets: list[Offer] = []
        self.offer: Offer | None = None
        self._forget()

    def begin(self, sets: Sets, needed: bool) -> None:
        """From now on tickets can be taken. `needed`: this kiosk has no event, and can do nothing else."""
        self._sets, self._needed = sets, needed
        self.begun.emit()

    def give(self, name: str, content: bytes) -> None:
        """Write a file to the stick; `sheetGiven` or `refused` follows."""
        if self._sets is not None:
            sets = self._sets
            self._background.run_apart(lambda: sets.give(name, content), lambda _: self.sheetGiven.emit(), self._refuse)

    @Slot()
    def ask(self) -> None:
        """Staff begin: may the event that is here be left? What was drafted before is gone."""
        self._forget()
        if self._sets is not None:
            self._background.run(self._sets.stays, self._asked, self._refuse)

    @Slot()
    def look(self) -> None:
        """Look for tickets on the stick."""
        if self._sets is not None:
            self._background.run_apart(self._sets.tickets, self._found, self._refuse)

    @Slot(int)
    def choose(self, ticket: int) -> None:
        """One of those that were found."""
        if ticket < len(self._tickets):  # the stick may have been looked at again meanwhile
            self._offered(self._tickets[ticket])

    @Slot(str)
    def scan(self, text: str) -> None:
        """What a scanner typed; `offered` or `refused` follows."""
        if self._sets is not None and text.strip():
            sets = self._sets
            self._background.run(lambda: sets.scanned(text), self._offered, self._refuse)

    @Slot(dict, int)
    def make(self, draft: dict[str, object], target: int) -> None:
        """An event of our own as PlaceForm drafted it, so many pledges hoped for; `offered` or `refused` follows."""
        if self._sets is not None:
            from kiosk.trust.ticket import Place

            sets, name = self._sets, str(draft["event"])
            place = msgspec.convert({field: draft[field] for field in Place.__struct_fields__}, Place)
            self._background.run(lambda: sets.own(name, place, target), self._offered, self._refuse)

    @Slot()
    def take(self) -> None:
        """What was offered; `taken` or `refused` follows."""
        if self._sets is not None and self.offer is not None:
            sets, offer = self._sets, self.offer
            self._background.run(lambda: sets.take(offer), lambda _: self.taken.emit(), self._refuse)

    @Slot()
    def giveSheet(self) -> None:
        """Write the set-up sheet to the stick; `sheetGiven` or `refused` follows."""
        self.sheetAsked.emit()

    def _forget(self) -> None:
        self.offer = None
        self._tickets = []
        self.changed.emit()

    def _asked(self, stays: tuple[Reason, ...]) -> None:
        self._stays = stays
        self.changed.emit()

    def _found(self, tickets: list[Offer]) -> None:
        self._tickets = tickets
        self.changed.emit()
        if not tickets:
            self.refused.emit("none")

    def _offered(self, offer: Offer) -> None:
        self.offer = offer
        self.changed.emit()
        self.offered.emit()

    def _refuse(self, error: Known) -> None:
        named = error.field if isinstance(error, Refused) and error.field else type(error).__name__
        self.refused.emit(named)

    def _is_needed(self) -> bool:
        return self._needed

    def _get_stays(self) -> list[dict[str, object]]:
        return [{"name": one.name, "letters": one.letters} for one in self._stays]

    def _get_tickets(self) -> list[dict[str, str]]:
        return [_shown(offer) for offer in self._tickets]

    def _get_offer(self) -> dict[str, str]:
        return _shown(self.offer) if self.offer else {}

    needed = Property(bool, _is_needed, notify=begun)
    stays = Property(QVariantList, _get_stays, notify=changed)
    tickets = Property(QVariantList, _get_tickets, notify=changed)
    agreeTo = Property(QVariantMap, _get_offer, notify=changed)


def _shown(offer: Offer) -> dict[str, str]:
    event, place = offer.ticket.event, offer.ticket.event.place
    where = {"venue": place.name, "city": place.city, "country": place.country}
    said = {"slot": offer.ticket.slot, "words": offer.words, "code": offer.code}
    return {"name": event.name, **said, **where}
