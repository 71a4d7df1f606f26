"""What the collector holds, asked a few times a day."""

from collections.abc import Iterable
from uuid import UUID

import pytest

from kiosk.store.outbox import LastReceipt, Settled
from sync import wire
from sync.errors import Unreachable
from sync.reconcile import Reconciler
from sync.uploader import State
from tests.sync.world import World, drain, routes_to


class Shelf:
    """What a collector holds: answers questions about it, a page at a time."""

    def __init__(self, world: World, ids: Iterable[UUID], gone: tuple[UUID, ...] = ()) -> None:
        self.world, self.ids, self.gone = world, sorted(ids, key=lambda each: each.bytes), gone
        self.asked: list[wire.Question] = []

    def answer(self, question: wire.Question) -> wire.Held:
        self.asked.append(question)
        start = question.after.bytes if question.after else b""
        page = [each for each in self.ids if each.bytes > start][: question.most]
        digest = wire.ids_digest(self.ids)
        return wire.Held(question.nonce, self.world.clock(), len(self.ids), digest, tuple(page), self.gone)


def reconciler(world: World, shelf: Shelf) -> Reconciler:
    return Reconciler(world.counter.keeping, routes_to(world.counter, ask=shelf.answer), ())


@pytest.fixture
def delivered(world: World) -> World:
    world.take(5)
    drain(world.uploader(world.accept))
    return world


def test_when_both_hold_the_same_one_short_question_is_asked(delivered: World) -> None:
    shelf = Shelf(delivered, delivered.held)
    assert reconciler(delivered, shelf).reconcile() == 0
    assert [question.most for question in shelf.asked] == [0]
    assert delivered.counter.keeping.confirmed_at() == delivered.clock()


def test_both_agree_once_the_collector_has_said_so_after_the_last_receipt(delivered: World) -> None:
    keeping = delivered.counter.keeping
    assert not keeping.agreement().agreed
    reconciler(delivered, Shelf(delivered, delivered.held)).reconcile()
    assert keeping.agreement().agreed
    assert (keeping.agreement().held, keeping.agreement().delivered) == (5, 5)
    delivered.take(1)
    assert not keeping.agreement().agreed
    delivered.clock.forward(minutes=1)
    drain(delivered.uploader(delivered.accept))
    assert not keeping.agreement().agreed, "it has not been asked since"


def test_the_collectors_word_is_forgotten_with_the_next_receipt_even_if_the_numbers_are_alike(
    delivered: World,
) -> None:
    reconciler(delivered, Shelf(delivered, delivered.held)).reconcile()
    old = next(iter(delivered.held))
    delivered.take(1)
    (new,) = delivered.counter.outbox.due("uppsala-1", 5)
    settled = [Settled(new.id, "delivered"), Settled(old, "withdrawn")]
    delivered.counter.outbox.settle(settled, LastReceipt(delivered.clock(), 2, 5))
    agreement = delivered.counter.keeping.agreement()
    assert (agreement.delivered, agreement.agreed) == (5, False)


def test_both_agree_on_nothing_when_every_pledge_was_taken_back(delivered: World) -> None:
    gone = tuple(delivered.held)
    asking = reconciler(delivered, Shelf(delivered, [], gone))
    asking.reconcile()
    asking.reconcile()
    agreement = delivered.counter.keeping.agreement()
    assert (agreement.held, agreement.delivered, agreement.agreed) == (0, 0, True)


def test_letters_that_only_the_collector_knows_are_named_and_nothing_is_agreed(delivered: World) -> None:
    stranger = UUID(int=7)
    shelf = Shelf(delivered, delivered.held | {stranger})
    asking = reconciler(delivered, shelf)
    asking.reconcile()
    assert asking.strangers == (stranger,)
    assert not delivered.counter.keeping.agreement().agreed


def test_what_a_restored_collector_has_forgotten_is_sent_again(
    delivered: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(wire, "MOST_IDS", 2)
    shelf = Shelf(delivered, sorted(delivered.held)[:3])
    assert reconciler(delivered, shelf).reconcile() == 2
    assert delivered.waiting() == 2
    assert len(shelf.asked) == 3, "the digest, and two pages"


def test_letters_the_collector_has_and_we_still_hold_for_waiting_change_nothing(delivered: World) -> None:
    delivered.take(1)
    there = delivered.held | {letter.id for letter in delivered.counter.outbox.due("uppsala-1", 1)}
    assert reconciler(delivered, Shelf(delivered, there)).reconcile() == 0
    assert delivered.waiting() == 1


def test_a_pledge_withdrawn_at_the_collector_is_withdrawn_here(delivered: World) -> None:
    gone = next(iter(delivered.held))
    reconciler(delivered, Shelf(delivered, delivered.held - {gone}, (gone,))).reconcile()
    counts = delivered.counter.outbox.counts()
    assert (counts.waiting, counts.delivered, counts.withdrawn) == (0, 4, 1)


def test_before_anything_was_delivered_nothing_is_asked(world: World) -> None:
    shelf = Shelf(world, [])
    reconciler(world, shelf).reconcile()
    assert shelf.asked == []


def test_the_loop_asks_when_nothing_waits_and_sends_what_was_lost(world: World) -> None:
    world.take(3)
    asked = []

    def lost_once() -> int:
        asked.append(1)
        lost = sorted(world.held)[:2]
        return world.counter.keeping.confirm("uppsala-1", lost, [], world.clock()).put_back

    uploader = world.uploader(world.accept, lost_once)
    assert drain(uploader).state is State.IDLE
    assert (asked, world.sizes, world.waiting()) == ([1], [3, 2], 0)


def test_a_collector_that_cannot_be_asked_is_asked_later(world: World) -> None:
    def no_link() -> int:
        raise Unreachable("No internet.")

    uploader = world.uploader(world.accept, no_link)
    assert uploader.step().state is State.LATER
