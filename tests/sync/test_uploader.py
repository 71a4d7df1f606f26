import threading
from collections.abc import Callable
from pathlib import Path
from uuid import UUID

import pytest

from kiosk.wiring import Counter
from sync import errors, wire
from sync.uploader import State, SyncReport, Uploader
from tests.conftest import Clock
from tests.making import Desk, a_pledge

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


@pytest.fixture
def world(open_counter: Callable[[Path | None], Counter], tmp_path: Path, desk: Desk, clock: Clock) -> World:
    return World(open_counter(desk.ticket_file(tmp_path)), clock)


def drain(uploader: Uploader, steps: int = 50) -> SyncReport:
    for _ in range(steps):
        report = uploader.step()
        if report.state is not State.SENT:
            break
    return report


def test_batches_grow_while_they_succeed(world: World) -> None:
    world.take(1000)
    assert drain(world.uploader(world.accept)).state is State.IDLE
    assert world.sizes == [50, 100, 200, 400, 250]
    assert world.waiting() == 0


def test_without_a_link_everything_waits(world: World) -> None:
    def no_link(_: wire.Batch) -> wire.Receipt:
        raise errors.Unreachable("No internet.")

    world.take(3)
    report = world.uploader(no_link).step()
    assert (report.state, report.letters.waiting) == (State.LATER, 3)
    assert isinstance(report.trouble, errors.Unreachable)


@pytest.mark.parametrize("verdict", ["accepted", "duplicate", "gone"])
def test_a_verdict_that_means_it_is_there_delivers(world: World, verdict: str) -> None:
    world.take(2)
    report = drain(world.uploader(lambda batch: world.receipt(batch, verdict)))
    assert (report.letters.waiting, report.letters.delivered) == (0, 2)


def test_what_the_collector_sets_aside_is_shown_and_kept(world: World) -> None:
    world.take(2)
    report = drain(world.uploader(lambda batch: world.receipt(batch, "set_aside")))
    assert (report.letters.waiting, report.letters.set_aside) == (0, 2)


def test_a_verdict_of_a_newer_collector_leaves_the_letter_waiting(world: World) -> None:
    world.take(2)
    report = drain(world.uploader(lambda batch: world.receipt(batch, "transmogrified")))
    assert (report.state, report.letters.waiting) == (State.LATER, 2)


def test_a_letter_the_receipt_does_not_name_stays_waiting(world: World) -> None:
    world.take(5)
    report = world.uploader(lambda batch: world.receipt(batch, "accepted", letters=3)).step()
    assert (report.letters.waiting, report.letters.delivered) == (2, 3)


def test_a_verdict_about_a_letter_we_did_not_send_changes_nothing(world: World) -> None:
    world.take(2)
    first, second = world.counter.outbox.due("uppsala-1", 2)

    def names_both(batch: wire.Batch) -> wire.Receipt:
        return wire.Receipt(batch.id, world.clock(), (wire.Verdict(first.id), wire.Verdict(second.id)), {}, 1)

    uploader = world.uploader(names_both)
    uploader._size = 1
    assert uploader.step().letters.waiting == 1


def test_too_big_a_batch_is_halved_until_it_fits(world: World) -> None:
    def at_most_seven(batch: wire.Batch) -> wire.Receipt:
        if len(batch.letters) > 7:
            raise errors.TooBig("too big")
        return world.accept(batch)

    world.take(40)
    assert drain(world.uploader(at_most_seven)).letters.waiting == 0


def test_the_one_letter_nobody_can_read_is_set_aside_and_the_others_go_on(world: World) -> None:
    world.take(60)
    poison = world.counter.outbox.due("uppsala-1", 60)[37].id

    def chokes(batch: wire.Batch) -> wire.Receipt:
        if poison in {letter.id for letter in batch.letters}:
            raise errors.Unreadable("could not read", "unreadable")
        return world.accept(batch)

    report = drain(world.uploader(chokes), steps=100)
    assert (report.letters.waiting, report.letters.delivered, report.letters.set_aside) == (0, 59, 1)
    assert poison not in world.held


def test_a_letter_that_makes_the_server_fall_over_does_not_hold_up_the_others(world: World) -> None:
    world.take(60)
    poison = world.counter.outbox.due("uppsala-1", 60)[0].id

    def falls_over(batch: wire.Batch) -> wire.Receipt:
        if poison in {letter.id for letter in batch.letters}:
            raise errors.Busy("500", 1)
        return world.accept(batch)

    uploader = world.uploader(falls_over)
    for _ in range(200):
        uploader.step()
    assert world.waiting() == 1


def test_revoked_means_ask_staff_and_keep_everything(world: World) -> None:
    def revoked(_: wire.Batch) -> wire.Receipt:
        raise errors.NotAllowed("may no longer send")

    world.take(4)
    report = world.uploader(revoked).step()
    assert (report.state, report.letters.waiting) == (State.ASK_STAFF, 4)


def test_the_loop_sends_when_woken_and_ends_when_stopped(world: World) -> None:
    arrived = {3: threading.Event(), 5: threading.Event()}

    def accept(batch: wire.Batch) -> wire.Receipt:
        receipt = world.accept(batch)
        if reached := arrived.get(len(world.held)):
            reached.set()
        return receipt

    uploader = world.uploader(accept)
    loop = threading.Thread(target=uploader.run, args=(lambda _: None,))
    world.take(3)
    loop.start()
    uploader.wake()
    assert arrived[3].wait(10)
    world.take(2)
    while not arrived[5].wait(0.05):
        uploader.letter_waits()  # heard unless the loop is waiting out a failure, or in the middle of a step
    uploader.stop()
    loop.join(10)
    assert not loop.is_alive()


def test_a_new_letter_does_not_cut_a_wait_after_a_failure_short(world: World) -> None:
    tries: list[int] = []
    tried = threading.Event()

    def no_link(_: wire.Batch) -> wire.Receipt:
        tries.append(1)
        raise errors.NotAllowed("may no longer send")

    world.take(1)
    uploader = world.uploader(no_link)
    loop = threading.Thread(target=uploader.run, args=(lambda _: tried.set(),))
    loop.start()
    uploader.wake()
    assert tried.wait(10)
    uploader.letter_waits()
    uploader.stop()
    loop.join(10)
    assert len(tries) == 1
