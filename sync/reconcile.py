"""Asks the collector what it holds, and believes no receipt for ever: a server restored from a backup forgets."""

from collections.abc import Callable
from uuid import UUID, uuid4

from kiosk.logs import log
from kiosk.store.keeping import Keeping
from sync import wire

MOST_SLOTS = 64
Ask = Callable[[wire.Question], wire.Held]


class Reconciler:
    """Compares the letters that were delivered with those that are there."""

    def __init__(self, keeping: Keeping, event: str, kiosk: str, slots: tuple[str, ...], ask: Ask) -> None:
        """`slots`: every one that this kiosk ever sent under for `event`; `kiosk` is the one it has now."""
        self._keeping = keeping
        self._event = event
        self._kiosk = kiosk
        self._slots = tuple(dict.fromkeys([kiosk, *slots]))[:MOST_SLOTS]
        self._ask = ask

    def reconcile(self) -> int:
        """Letters that wait again because the collector lost them. Raises NotDelivered if it cannot be asked."""
        ours = self._keeping.delivered()
        if not ours:
            return 0
        answer = self._ask(self._question())
        alike = (answer.count, answer.digest) == (len(ours), wire.ids_digest(ours))
        missing = set() if alike else set(ours) - self._all_ids()
        found = self._keeping.confirm(missing, answer.gone, answer.received_at)
        if found.put_back:
            log.warning("the collector lost %d letters: they go again", found.put_back)
        if found.purged:
            log.info("purged %d contacts that the collector has held for a week", found.purged)
        return found.put_back

    def _all_ids(self) -> set[UUID]:
        there: set[UUID] = set()
        last: UUID | None = None
        while True:
            page = self._ask(self._question(wire.MOST_IDS, last)).ids
            there.update(page)
            if len(page) < wire.MOST_IDS:
                return there
            last = page[-1]

    def _question(self, most: int = 0, after: UUID | None = None) -> wire.Question:
        return wire.Question(self._kiosk, self._event, uuid4(), self._slots, most, after)
