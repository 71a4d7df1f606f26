"""The loop that brings letters to the collector: wait, try once, believe only a receipt, wait again."""

import threading
from collections.abc import Callable, Iterator
from enum import Enum
from secrets import SystemRandom
from time import monotonic
from uuid import uuid4

import msgspec
from msgspec import Struct

from kiosk import VERSION
from kiosk.clock import Now
from kiosk.errors import Known
from kiosk.logs import log
from kiosk.store.outbox import Counts, LastReceipt, Letter, Outbox, Settled
from sync import wire
from sync.backoff import next_wait
from sync.client import Client
from sync.errors import AskStaff, Busy, Narrow, NoAnswer, NotDelivered, TryLater, WrongAddress
from sync.letters import event_on_the_wire, on_the_wire, settled_by
from sync.routes import Routes

FIRST_BATCH = 50
PROBE_WHEN_IDLE = 60.0
RECONCILE_EVERY = 6 * 3600.0
"""Seconds, while nothing waits; also once after each start."""
MOST_ASIDE_IN_A_ROW = 3
REST = 3600.0
"""Seconds between tries while only staff can help; “Send now” does not wait for it."""
SPREAD = 20.0
"""The first try comes within so many seconds, so that forty kiosks on one Wi-Fi do not start as one."""
_share = SystemRandom().random


class State(Enum):
    """How it stands with sending."""

    NOT_TRIED = "not_tried"
    IDLE = "idle"
    SENT = "sent"
    LATER = "later"
    ASK_STAFF = "ask_staff"


class SyncReport(Struct, frozen=True):
    """What one attempt came to. `trouble` is why it did not arrive, or None.

    `last_receipt`: the newest, of this attempt or an earlier one. `aside`: codes, why letters are set aside.
    `newest`: the collector's version, once it has told it.
    """

    state: State
    letters: Counts
    pledges: Counts
    trouble: NotDelivered | Known | None = None
    last_receipt: LastReceipt | None = None
    aside: list[str] = []
    newest: str = ""


class Uploader:
    """Sends what waits, each letter under its own event. `step` makes one attempt; `run` decides when."""

    def __init__(self, outbox: Outbox, routes: Routes, now: Now, reconcile: Callable[[], int] = lambda: 0) -> None:
        self._outbox = outbox
        self._routes = routes
        self._reconcile = reconcile
        self._reconcile_at = 0.0
        self._newest = ""
        self._now = now
        self._size = FIRST_BATCH
        self._failures = 0
        self._aside_in_a_row = 0
        self._trouble: NotDelivered | Known | None = None
        self._wait = 0.0
        self._latest = SyncReport(State.NOT_TRIED, Counts(0, 0, 0), Counts(0, 0, 0))
        self._calm = True
        self._wake = threading.Event()
        self._stopped = False

    def step(self) -> SyncReport:
        """One attempt with the letters that are due."""
        event = self._outbox.next_event(self._routes.open())
        if event is None:
            return self._nothing_waits()
        letters, client = self._outbox.due(event, self._size), self._routes.to(event)
        try:
            receipt = client.send(self._batch(client, letters, self._outbox.counts().waiting))
        except Narrow as error:
            return self._narrow(letters, error)
        except AskStaff as error:  # what waits at other events, or can go under another slot, does not wait for staff
            self._routes.refuse(client, error)
            return self.step()
        except NotDelivered as error:
            return self._failed(letters, error)
        return self._delivered(letters, receipt)

    def _nothing_waits(self) -> SyncReport:
        """Now and then, the time to ask what the collector holds: what it lost is sent again."""
        trouble: NotDelivered | None = self._routes.blocked(self._outbox.waiting_events())
        lost = 0
        if monotonic() >= self._reconcile_at:
            try:
                lost = self._reconcile()
                self._reconcile_at = monotonic() + (PROBE_WHEN_IDLE if lost else RECONCILE_EVERY)
            except NotDelivered as error:
                trouble = trouble or error
        self._routes.try_all()
        if trouble is not None and not lost:
            return self._failed([], trouble)
        return self._report(State.SENT if lost else State.IDLE)

    def batches(self, client: Client, letters: list[Letter]) -> Iterator[wire.Batch]:
        """These letters, of the client's event, in batches of the size that a collector surely takes."""
        waiting = self._outbox.counts().waiting
        for start in range(0, len(letters), FIRST_BATCH):
            yield self._batch(client, letters[start : start + FIRST_BATCH], max(0, waiting - start))

    def settle(self, receipt: wire.Receipt) -> list[Settled]:
        """Believe a receipt, whichever way it came; what it settled."""
        self._newest = receipt.app
        settled = [one for one in map(settled_by, receipt.verdicts) if one is not None]
        last = LastReceipt(receipt.received_at, len(settled), receipt.campaign_total, receipt.generation)
        if self._outbox.settle(settled, last):  # an older copy of its database may have been restored there
            self._reconcile_at = 0.0
        return settled

    def look(self) -> SyncReport:
        """How the letters stand now, and the trouble of the last attempt."""
        return self._report(State.NOT_TRIED, self._trouble)

    def run(self, report: Callable[[SyncReport], None]) -> None:
        """Until `stop`: try, report, wait for the timer or a `wake`."""
        report(self._safely(self.look))
        self._rest(SPREAD * _share())
        while not self._stopped:
            latest = self._safely(self.step)
            self._calm = latest.state in {State.IDLE, State.SENT}
            report(latest)
            self._rest(self._wait_after(latest))

    def wake(self) -> None:
        """The network may be back: try now."""
        self._wake.set()

    def ask(self) -> None:
        """The same, and then ask the collector what it holds: somebody wants to know."""
        self._reconcile_at = 0.0
        self._wake.set()

    def letter_waits(self) -> None:
        """A new letter: send it now, unless the loop is waiting out a failure."""
        if self._calm:
            self._wake.set()

    def stop(self) -> None:
        """End `run` after the attempt it is in."""
        self._stopped = True
        self._wake.set()

    def _rest(self, seconds: float) -> None:
        self._wake.wait(seconds)
        self._wake.clear()

    def _wait_after(self, latest: SyncReport) -> float:
        match latest.state:
            case State.SENT:
                return 0.0
            case State.LATER:
                return self._wait
            case State.ASK_STAFF:
                return REST
        return PROBE_WHEN_IDLE

    def _batch(self, client: Client, letters: list[Letter], waiting: int) -> wire.Batch:
        return wire.Batch(
            version=1,
            id=uuid4(),
            kiosk=client.slot,
            event=event_on_the_wire(client.event),
            sent_at=self._now(),
            app=f"pledge-kiosk {VERSION}",
            waiting=waiting,
            highest=self._outbox.highest(),
            letters=tuple(on_the_wire(letter, client.slot) for letter in letters),
        )

    def _delivered(self, letters: list[Letter], receipt: wire.Receipt) -> SyncReport:
        sent = {letter.id for letter in letters}
        verdicts = tuple(verdict for verdict in receipt.verdicts if verdict.id in sent)
        if not any(map(settled_by, verdicts)):
            self._outbox.postpone(sent)
            return self._failed(letters, TryLater("The server gave no answer we understand."))
        settled = self.settle(msgspec.structs.replace(receipt, verdicts=verdicts))
        if unnamed := sent - {one.letter for one in settled}:
            self._outbox.postpone(unnamed)
        if self._failures:
            log.info("sync recovered after %d failures", self._failures)
        self._failures = self._aside_in_a_row = 0
        self._size = min(wire.MOST_LETTERS, self._size * 2)
        return self._report(State.SENT)

    def _narrow(self, letters: list[Letter], error: Narrow) -> SyncReport:
        """Halve until the one letter that the collector cannot take stands alone; keep it aside, let the others go.

        A refusal that is not signed, or a row of them, is not about a letter: then everything stays and the loop waits.
        """
        if len(letters) > 1:
            self._size = max(1, len(letters) // 2)
            return self._report(State.SENT)
        if not error.signed:
            self._outbox.postpone([letters[0].id])
            return self._failed(letters, TryLater(str(error)))
        if self._aside_in_a_row >= MOST_ASIDE_IN_A_ROW:
            self._outbox.postpone([letters[0].id])
            return self._failed(letters, WrongAddress(str(error)))
        self._outbox.set_aside(letters[0].id, error.code, str(error))
        self._aside_in_a_row += 1
        self._size = FIRST_BATCH
        log.warning("sync set one letter aside: %s", error.code)
        return self._report(State.SENT)

    def _failed(self, letters: list[Letter], error: NotDelivered) -> SyncReport:
        if self._failures in {0, 10, 100, 1000}:
            log.warning("sync failed %d times: %s", self._failures + 1, type(error).__name__)
        if isinstance(error, TryLater):
            asked = error.after if isinstance(error, Busy) else 0.0
            if letters and isinstance(error, Busy | NoAnswer):
                self._outbox.postpone(letter.id for letter in letters)
                self._size = max(1, len(letters) // 2)
            self._wait = max(asked, next_wait(self._failures, error.longest_wait, _share))
        self._failures += 1
        return self._report(State.ASK_STAFF if isinstance(error, AskStaff) else State.LATER, error)

    def _safely(self, work: Callable[[], SyncReport]) -> SyncReport:
        """A disk that does not keep a verdict delays it: the letter goes again and is a duplicate there."""
        try:
            return work()
        except Known as error:
            self._wait, self._trouble = PROBE_WHEN_IDLE, error
            return msgspec.structs.replace(self._latest, state=State.LATER, trouble=error)

    def _report(self, state: State, trouble: NotDelivered | Known | None = None) -> SyncReport:
        self._trouble = trouble
        last, aside = self._outbox.last_receipt(), self._outbox.aside()
        counts = self._outbox.counts(), self._outbox.counts("pledge", self._routes.current.event.id)
        self._latest = SyncReport(state, *counts, trouble, last, aside, self._newest)
        return self._latest
