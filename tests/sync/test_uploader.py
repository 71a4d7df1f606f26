"""The loop when things go as they should, and when there is no link."""

import threading

import pytest

from sync import errors, wire
from sync.uploader import State
from tests.sync.world import World, drain


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


@pytest.mark.parametrize("verdict", ["accepted", "duplicate"])
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


def test_looking_does_not_send_and_sees_new_letters(world: World) -> None:
    uploader = world.uploader(world.accept)
    assert uploader.look().letters.waiting == 0
    world.take(3)
    assert uploader.look().letters.waiting == uploader.look().pledges.waiting == 3
    assert world.held == set()
