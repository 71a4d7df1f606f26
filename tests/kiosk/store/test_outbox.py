from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.counter import Counter
from kiosk.store.outbox import LastReceipt, Outbox, Settled
from tests.conftest import Clock
from tests.making import Desk, a_pledge

EVENT = "uppsala-1"


@pytest.fixture
def counter(open_counter: Callable[[Path | None], Counter], tmp_path: Path, desk: Desk, clock: Clock) -> Counter:
    counter = open_counter(desk.ticket_file(tmp_path))
    for _ in range(4):
        counter.pledges.take(a_pledge(clock()))
    return counter


def numbers(outbox: Outbox, limit: int = 10) -> list[int]:
    return [letter.number for letter in outbox.due(EVENT, limit)]


def test_letters_are_due_in_the_order_they_were_written(counter: Counter) -> None:
    assert numbers(counter.outbox, 3) == [1, 2, 3]


def test_letters_of_another_event_are_not_due_under_this_one(counter: Counter) -> None:
    assert counter.outbox.due("another", 10) == []


def test_a_letter_that_was_tried_goes_last(counter: Counter) -> None:
    counter.outbox.postpone([counter.outbox.due(EVENT, 1)[0].id])
    assert numbers(counter.outbox) == [2, 3, 4, 1]


def test_a_receipt_settles_what_it_names_and_leaves_the_rest_waiting(counter: Counter, clock: Clock) -> None:
    first, second, *_ = counter.outbox.due(EVENT, 10)
    receipt = LastReceipt(clock(), 2, 77)
    counter.outbox.settle([Settled(first.id, "delivered"), Settled(second.id, "set_aside", "id_reuse", "why")], receipt)
    assert numbers(counter.outbox) == [3, 4]
    counts = counter.outbox.counts()
    assert (counts.waiting, counts.delivered, counts.set_aside) == (2, 1, 1)
    assert counter.outbox.last_receipt() == receipt


def test_what_is_set_aside_is_kept(counter: Counter) -> None:
    counter.outbox.set_aside(counter.outbox.due(EVENT, 1)[0].id, "too_big", "why")
    assert counter.outbox.counts().set_aside == 1
    assert counter.outbox.highest() == 4


def test_before_the_first_receipt_there_is_none(counter: Counter) -> None:
    assert counter.outbox.last_receipt() is None
