"""What the set-up on the screen asks of the disk: tickets on a stick, a scanned one, an event of the staff's own."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import structs

from kiosk.counter import Counter
from kiosk.event.offers import Offer, offers_in, own_offer, read_offer
from kiosk.machine import sticks_for
from kiosk.trust.media import write_file

if TYPE_CHECKING:
    from kiosk.clock import Now
    from kiosk.day.destroying import Reason
    from kiosk.settings import Settings
    from kiosk.trust.ticket import Place


class SettingUp:
    """Offers tickets and takes one; from the next start on the kiosk stands there. Each method raises Known."""

    def __init__(self, folder: Path, settings: Settings, pack: str, now: Now, counter: Counter | None) -> None:
        """`pack`: the digest of the campaign pack. `counter`: of the event that this kiosk has until then, if any."""
        self._folder = folder
        self._settings = settings
        self._pack = pack
        self._now = now
        self._counter = counter

    def stays(self) -> tuple[Reason, ...]:
        """Why the event that is here cannot be left for another."""
        return self._counter.reasons_to_stay() if self._counter else ()

    def tickets(self) -> list[Offer]:
        """Those on the stick. Raises NoStick, or Known if one is there and does not read."""
        return offers_in(sticks_for(self._settings), self._now, self._stood())

    def scanned(self, text: str) -> Offer:
        """The ticket that was scanned."""
        return read_offer(text.encode(errors="replace"), "ticket", self._now, self._stood())

    def _stood(self) -> set[str]:
        """The events where this kiosk has taken something."""
        return self._counter.outbox.events() if self._counter else set()

    def own(self, name: str, place: Place, target: int) -> Offer:
        """A ticket of our own."""
        return own_offer(name, place, target, self._pack, self._now)

    def take(self, offer: Offer) -> None:
        """Stand there from the next start on. Raises NotSafe while the event that is here is still needed."""
        agreed = structs.replace(offer, agreed=True)
        if self._counter is not None:
            self._counter.take_ticket(agreed)
        else:
            Counter(self._folder, self._settings, agreed, self._now).close()

    def give(self, name: str, content: bytes) -> None:
        """Write a file to the stick. Raises NoStick, or CannotKeep."""
        write_file(sticks_for(self._settings)[0] / name, content)
