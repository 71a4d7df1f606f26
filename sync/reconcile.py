"""Asks the collector what it holds, and believes no receipt for ever: a server restored from a backup forgets."""

from datetime import datetime
from uuid import UUID, uuid4

from kiosk.logs import log
from kiosk.store.keeping import Keeping
from sync import wire
from sync.client import Client
from sync.errors import AskStaff
from sync.routes import Routes

MOST_SLOTS = 64


class Reconciler:
    """Compares the letters that were delivered with those that are there, event by event."""

    def __init__(self, keeping: Keeping, routes: Routes, slots: tuple[str, ...]) -> None:
        """`slots`: every one that this kiosk has ever had."""
        self._keeping = keeping
        self._routes = routes
        self._slots = slots
        self.strangers: tuple[UUID, ...] = ()
        """Letters that the collector holds of this kiosk, and this kiosk does not know."""
        self.unasked: set[str] = set()
        """The events of the last round whose collector takes no question from this kiosk."""

    def reconcile(self) -> int:
        """Letters that wait again because the collector lost them. Raises NotDelivered if it cannot be asked.

        An event where every slot is refused is left out, and so is one whose ticket is not here: see `unasked`.
        """
        self.strangers = ()
        self.unasked = set()
        back = 0
        for event in self._keeping.events():
            try:
                back += self._compare(event) if event in self._routes.events() else 0
            except AskStaff:
                if event == self._routes.current.event.id:
                    raise
            if event not in self._routes.open():
                self.unasked.add(event)
        return back

    def _compare(self, event: str) -> int:
        client, answer = self._asked(event)
        ours = self._keeping.delivered(event)
        alike = (answer.count, answer.digest) == (len(ours), wire.ids_digest(ours))
        theirs = set(ours) if alike else self._all_ids(client)
        missing = set(ours) - theirs
        if not alike:
            self.strangers += tuple(theirs - self._keeping.known(event))
        found = self._keeping.confirm(event, missing, answer.gone, answer.received_at, answer.count, answer.generation)
        if missing:
            log.warning("the collector lost %d letters", len(missing))
        if found.purged:
            log.info("purged %d contacts that the collector has held for a week", found.purged)
        return found.put_back

    def _asked(self, event: str) -> tuple[Client, wire.Held]:
        """The answer to a slot that the collector does not refuse, and which slot that is."""
        while True:
            client = self._routes.to(event)
            try:
                return client, client.held(self.question(client))
            except AskStaff as error:
                self._routes.refuse(client, error)
                if event not in self._routes.open():
                    raise

    def _all_ids(self, client: Client) -> set[UUID]:
        there: set[UUID] = set()
        last: UUID | None = None
        while True:
            page = client.held(self.question(client, wire.MOST_IDS, last)).ids
            there.update(page)
            if len(page) < wire.MOST_IDS:
                return there
            last = page[-1]

    def hear(self, event: str, answer: wire.Held) -> bool:
        """An answer that came another way: whether it confirms just what was delivered. If not, it changes nothing."""
        ours = self._keeping.delivered(event, answer.gone)
        if self.is_older(answer.received_at) or (answer.count, answer.digest) != (len(ours), wire.ids_digest(ours)):
            return False
        self._keeping.confirm(event, (), answer.gone, answer.received_at, answer.count, answer.generation)
        return True

    def notice(self, generation: str) -> None:
        """The collector says by courier in which generation it is. In another than it was, it may have lost anything:
        everything goes again with the next bag, since a courier brings no answer to a second question.
        """
        known = self._keeping.generation()
        if known and generation != known:
            log.warning("the collector was restored: %d letters go again", self._keeping.send_again())

    def events(self) -> list[str]:
        """The events that the collector said it has letters of."""
        return self._keeping.events()

    def is_older(self, moment: datetime) -> bool:
        """The collector has said what it holds since `moment`, by its own clock."""
        known_at = self._keeping.confirmed_at()
        return known_at is not None and moment <= known_at

    def question(self, client: Client, most: int = 0, after: UUID | None = None) -> wire.Question:
        """Which letters of the client's event the collector holds: see wire.Question."""
        event = client.event.id
        slots = [slot for slot in self._slots if slot.startswith(f"{event}.")] or [client.slot]
        return wire.Question(client.slot, event, uuid4(), tuple(slots[-MOST_SLOTS:]), most, after)
