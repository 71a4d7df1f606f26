"""Tells the collector how this kiosk stands at its events: only after that may a coordinator unplug it."""

from collections.abc import Callable, Iterator
from contextlib import suppress

from kiosk.trust.ticket import is_local
from sync import wire
from sync.client import Client
from sync.errors import AskStaff
from sync.routes import Routes

Stands = Callable[[str], object]
Words = Callable[[str, str], wire.Closing | None]


class Closings:
    """This kiosk's words about its events, each told once until it changes."""

    def __init__(self, routes: Routes, stand: Stands, word: Words, generation: Callable[[], str]) -> None:
        """`stand` says of an event's id how it stands there, and changes when that does; `word` says it in full, for a
        slot. None: nothing has happened there. A collector in another `generation` has forgotten what it was told.
        """
        self._routes = routes
        self._stand = stand
        self._word = word
        self._generation = generation
        self._told: dict[str, object] = {}

    def tell(self) -> None:
        """Tell what has changed. Raises NotDelivered; a collector that refuses one event's word hears the others."""
        for event in sorted(self._routes.open()):
            stand = self._stand(event)
            if stand is None or self._told.get(event) == (stand, self._generation()):
                continue
            client = self._routes.to(event)
            with suppress(AskStaff):  # one of version 0.1.0 does not know this question; staff hear of others elsewhere
                if (closing := self._word(event, client.slot)) is not None:
                    client.tell(closing)
            self._told[event] = stand, self._generation()

    def all(self) -> Iterator[tuple[Client, wire.Closing]]:
        """Every word, for a courier."""
        for event in sorted(each for each in self._routes.events() if not is_local(each)):
            client = self._routes.to(event)
            if (closing := self._word(event, client.slot)) is not None:
                yield client, closing
