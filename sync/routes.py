"""The ways by which this kiosk's letters go home: each ticket that it ever took is one, and none ever closes."""

from collections.abc import Collection, Sequence

from kiosk.trust.ticket import is_local
from sync.client import Client
from sync.errors import AskStaff


class Routes:
    """By event, the slots under which it can send, the newest first.

    A slot that the collector refused is left out until `try_all`: what waits goes under another slot of its event.
    """

    def __init__(self, clients: Sequence[Client]) -> None:
        """`clients`: the one of the slot where the kiosk stands is last."""
        self._clients = list(reversed(clients))
        self._refused: dict[str, AskStaff] = {}

    @property
    def current(self) -> Client:
        """Where the kiosk stands."""
        return self._clients[0]

    def counted(self) -> Client:
        """The newest slot that a coordinator gave; the current one, if none did."""
        return next((client for client in self._clients if not is_local(client.event.id)), self.current)

    def has_ticket(self) -> bool:
        """Whether there is a slot that a coordinator gave."""
        return not is_local(self.counted().event.id)

    def events(self) -> set[str]:
        """The ids of all events that there is a way for."""
        return {client.event.id for client in self._clients}

    def open(self) -> set[str]:
        """Those of them that have a slot which was not refused."""
        return {client.event.id for client in self._clients if client.slot not in self._refused}

    def to(self, event: str) -> Client:
        """The newest slot of `event` that was not refused, or if all were, the newest. Raises KeyError for no slot."""
        its = [client for client in self._clients if client.event.id == event]
        if not its:
            raise KeyError(event)
        return next((client for client in its if client.slot not in self._refused), its[0])

    def of(self, slot: str) -> Client | None:
        """The one of that slot."""
        return next((client for client in self._clients if client.slot == slot), None)

    def refuse(self, client: Client, why: AskStaff) -> None:
        """The collector takes nothing from this slot."""
        self._refused[client.slot] = why

    def blocked(self, waiting: Collection[str]) -> AskStaff | None:
        """Why letters of one of the events `waiting` cannot go out: that of the kiosk's own event first."""
        closed = (self.events() - self.open()) & set(waiting)
        its = [self._refused[client.slot] for client in self._clients if client.event.id in closed]
        return its[0] if its else None

    def try_all(self) -> None:
        """From now on no slot is refused."""
        self._refused.clear()
