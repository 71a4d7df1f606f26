"""Asks the collector what it holds, and believes no receipt for ever: a server restored from a backup forgets."""

from collections.abc import Callable
from datetime import datetime
from uuid import UUID, uuid4

from kiosk.logs import log
from kiosk.store.keeping import Keeping
from sync import wire

MOST_SLOTS = 64
Ask = Callable[[wire.Question], wire.Held]


class Reconciler:
    """Compares the letters that were delivered with those that are there."""

    def __init__(self, keeping: Keeping, kiosk: str, slots: tuple[str, ...], ask: Ask) -> None:
        """`slots`: every one that this kiosk has ever had; `kiosk` is the one it has now."""
        self._keeping = keeping
        self._kiosk = kiosk
        self._slots = slots
        self._ask = ask
        self.strangers: tuple[UUID, ...] = ()
        """Letters that the collector holds of this kiosk, and this kiosk does not know."""

    def reconcile(self) -> int:
        """Letters that wait again because the collector lost them. Raises NotDelivered if it cannot be asked."""
        self.strangers = ()
        return sum(self._compare(event) for event in self._keeping.events())

    def _compare(self, event: str) -> int:
        ours = self._keeping.delivered(event)
        answer = self._ask(self.question(event))
        alike = (answer.count, answer.digest) == (len(ours), wire.ids_digest(ours))
        theirs = set(ours) if alike else self._all_ids(event)
        missing = set(ours) - theirs
        if not alike:
            self.strangers += tuple(theirs - self._keeping.known(event))
        found = self._keeping.confirm(event, missing, answer.gone, answer.received_at, answer.count)
        if missing:
            log.warning("the collector lost %d letters", len(missing))
        if found.purged:
            log.info("purged %d contacts that the collector has held for a week", found.purged)
        return found.put_back

    def _all_ids(self, event: str) -> set[UUID]:
        there: set[UUID] = set()
        last: UUID | None = None
        while True:
            page = self._ask(self.question(event, wire.MOST_IDS, last)).ids
            there.update(page)
            if len(page) < wire.MOST_IDS:
                return there
            last = page[-1]

    def hear(self, event: str, answer: wire.Held) -> bool:
        """An answer that came another way: whether it confirms just what was delivered. If not, it changes nothing."""
        ours = self._keeping.delivered(event, answer.gone)
        if self.is_older(answer.received_at) or (answer.count, answer.digest) != (len(ours), wire.ids_digest(ours)):
            return False
        self._keeping.confirm(event, (), answer.gone, answer.received_at, answer.count)
        return True

    def is_older(self, moment: datetime) -> bool:
        """The collector has said what it holds since `moment`, by its own clock."""
        known_at = self._keeping.confirmed_at()
        return known_at is not None and moment <= known_at

    def question(self, event: str, most: int = 0, after: UUID | None = None) -> wire.Question:
        """Which letters of `event` the collector holds: see wire.Question."""
        slots = [slot for slot in self._slots if slot.startswith(f"{event}.")] or [self._kiosk]
        return wire.Question(self._kiosk, event, uuid4(), tuple(slots[-MOST_SLOTS:]), most, after)
