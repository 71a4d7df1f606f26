"""The loop when the other side, or the disk, does not do its part."""

import threading

import pytest

from kiosk.errors import CannotKeep
from sync import errors, wire
from sync.uploader import State, SyncReport
from tests.sync.world import World, drain


def test_too_big_a_batch_is_halved_until_it_fits(world: World) -> None:
    def at_most_seven(batch: wire.Batch) -> wire.Receipt:
        if len(batch.letters) > 7:
            raise errors.TooBig("too big", "too_big", signed=False)
        return world.accept(batch)

    world.take(40)
    assert drain(world.uploader(at_most_seven)).letters.waiting == 0


def test_the_one_letter_nobody_can_read_is_set_aside_and_the_others_go_on(world: World) -> None:
    world.take(60)
    poison = world.counter.outbox.due("uppsala-1", 60)[37].id

    def chokes(batch: wire.Batch) -> wire.Receipt:
        if poison in {letter.id for letter in batch.letters}:
            raise errors.Unreadable("could not read", "unreadable", signed=True)
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


def test_a_new_letter_does_not_cut_a_wait_after_a_failure_short(world: World) -> None:
    tries: list[int] = []
    tried = threading.Event()

    def no_link(_: wire.Batch) -> wire.Receipt:
        tries.append(1)
        raise errors.NotAllowed("may no longer send")

    world.take(1)
    uploader = world.uploader(no_link)
    loop = threading.Thread(target=uploader.run, args=(lambda report: tried.set() if report.trouble else None,))
    loop.start()
    uploader.wake()
    assert tried.wait(10)
    uploader.letter_waits()
    uploader.stop()
    loop.join(10)
    assert len(tries) == 1


def test_a_proxy_that_refuses_everything_sets_nothing_aside(world: World) -> None:
    def proxy(_: wire.Batch) -> wire.Receipt:
        raise errors.TooBig("413 from nginx", "too_big", signed=False)

    world.take(20)
    report = drain(world.uploader(proxy))
    assert (report.state, report.letters.waiting, report.letters.set_aside) == (State.LATER, 20, 0)


def test_a_collector_that_refuses_everything_is_a_matter_for_staff(world: World) -> None:
    def too_new(_: wire.Batch) -> wire.Receipt:
        raise errors.Unreadable("version", "unreadable", signed=True)

    world.take(20)
    report = drain(world.uploader(too_new), steps=200)
    assert report.state is State.ASK_STAFF
    assert report.letters.waiting >= 17
    assert report.letters.waiting + report.letters.set_aside == 20


def test_letters_a_receipt_does_not_name_do_not_hold_up_the_others(world: World) -> None:
    world.take(200)
    stubborn = {letter.id for letter in world.counter.outbox.due("uppsala-1", 60)}

    def names_the_others(batch: wire.Batch) -> wire.Receipt:
        verdicts = tuple(
            wire.Verdict(letter.id, "transmogrified" if letter.id in stubborn else "accepted")
            for letter in batch.letters
        )
        return wire.Receipt(batch.id, world.clock(), verdicts, {}, 1)

    uploader = world.uploader(names_the_others)
    for _ in range(30):
        uploader.step()
    assert world.waiting() == len(stubborn)


def test_a_disk_that_does_not_keep_the_verdicts_is_reported_and_the_loop_goes_on(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    reports: list[SyncReport] = []
    failed = threading.Event()

    def full(*_: object) -> None:
        raise CannotKeep("full")

    def note(report: SyncReport) -> None:
        reports.append(report)
        if report.trouble:
            failed.set()

    world.take(2)
    monkeypatch.setattr(world.counter.outbox, "settle", full)
    uploader = world.uploader(world.accept)
    loop = threading.Thread(target=uploader.run, args=(note,))
    loop.start()
    uploader.wake()
    assert failed.wait(10)
    monkeypatch.undo()
    while world.waiting():
        uploader.wake()
    uploader.stop()
    loop.join(10)
    assert reports[0].letters.waiting == 2, "how it stands is known before the first attempt"
    assert isinstance(next(report.trouble for report in reports if report.trouble), CannotKeep)
