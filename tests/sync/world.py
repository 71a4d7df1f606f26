"""A kiosk whose collector is a plain function."""

from collections.abc import Callable
from uuid import UUID

from kiosk.counter import Counter
from sync import wire
from sync.uploader import State, SyncReport, Uploader
from tests.conftest import Clock
from tests.making import a_pledge

Send = Callable[[wire.Batch], wire.Receipt]


class World:
    """A kiosk with pledges, and a collector that is a plain function."""

    def __init__(self, counter: Counter, clock: Clock) -> None:
        self.counter, self.clock = counter, clock
        self.sizes: list[int] = []
        self.held: set[UUID] = set()

    def take(self, pledges: int) -> None:
        for _ in range(pledges):
            self.counter.pledges.take(a_pledge(self.clock()))

    def uploader(self, send: Send) -> Uploader:
        return Uploader(self.counter.outbox, self.counter.ticket.event, "uppsala-1.1", send, self.clock)

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
