"""A kiosk whose collector is a plain function."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING
from uuid import UUID

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.counter import Counter
from kiosk.event.standing import Stint
from sync import wire
from sync.client import Client
from sync.http import Reply
from sync.routes import Routes
from sync.uploader import State, SyncReport, Uploader
from tests.making import a_pledge

if TYPE_CHECKING:
    from tests.conftest import Clock

Send = Callable[[wire.Batch], wire.Receipt]
Ask = Callable[[wire.Question], wire.Held]


def no_line(*_: object) -> Reply:
    raise AssertionError("nobody is to be called")


class Way(Client):
    """A slot whose collector is a plain function."""

    def __init__(self, counter: Counter, send: Send | None = None, ask: Ask | None = None) -> None:
        super().__init__(Stint(counter.ticket, Ed25519PrivateKey.generate()), no_line, counter.now)
        self._to, self._of = send, ask

    def send(self, batch: wire.Batch) -> wire.Receipt:
        assert self._to is not None
        return self._to(batch)

    def held(self, question: wire.Question) -> wire.Held:
        assert self._of is not None
        return self._of(question)


def routes_to(counter: Counter, send: Send | None = None, ask: Ask | None = None) -> Routes:
    return Routes([Way(counter, send, ask)])


class World:
    """A kiosk with pledges, and a collector that is a plain function."""

    def __init__(self, counter: Counter, clock: Clock) -> None:
        self.counter, self.clock = counter, clock
        self.sizes: list[int] = []
        self.held: set[UUID] = set()

    def take(self, pledges: int) -> None:
        for _ in range(pledges):
            self.counter.pledges.take(a_pledge(self.clock()))

    def uploader(self, send: Send, reconcile: Callable[[], int] = lambda: 0) -> Uploader:
        return Uploader(self.counter.outbox, routes_to(self.counter, send), self.clock, reconcile)

    def accept(self, batch: wire.Batch) -> wire.Receipt:
        self.sizes.append(len(batch.letters))
        self.held |= {letter.id for letter in batch.letters}
        return self.receipt(batch, "accepted")

    def receipt(self, batch: wire.Batch, verdict: str, letters: int = 500) -> wire.Receipt:
        verdicts = tuple(wire.Verdict(letter.id, verdict, "code", "why") for letter in batch.letters[:letters])
        return wire.Receipt(batch.id, self.clock(), verdicts, {}, 1)

    def waiting(self) -> int:
        return self.counter.outbox.counts().waiting


def drain(uploader: Uploader, steps: int = 50) -> SyncReport:
    for _ in range(steps):
        report = uploader.step()
        if report.state is not State.SENT:
            break
    return report
