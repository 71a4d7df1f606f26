"""Pledges that staff found void are kept and counted no more, in whatever order the letters come."""

from itertools import permutations
from pathlib import Path
from uuid import UUID, uuid4

import msgspec
import pytest

from collector import tally
from collector.codes import hash_of
from collector.database import Database
from collector.intake import Intake
from collector.withdrawals import Withdrawals
from sync import wire
from tests.collector.test_intake import NOW, verdicts
from tests.making import CODE
from tests.sync.test_wire import HOUR, a_batch, a_letter


def void(pledge: UUID, number: int) -> wire.VoidLetter:
    return wire.VoidLetter(uuid4(), pledge, number, HOUR, "nobody")


def count(database: Database) -> tuple[int, int, int]:
    """Tallied, counted one by one, void."""
    found = tally.check(database, NOW)
    return found.tallied, found.counted, found.void


def test_a_void_pledge_counts_no_more_and_is_kept(database: Database, intake: Intake) -> None:
    pledge = a_letter(1)
    intake.accept(a_batch(pledge, a_letter(2)), NOW)
    assert verdicts(intake.accept(a_batch(void(pledge.id, 3)), NOW)) == ["accepted"]
    assert count(database) == (1, 1, 1)
    assert verdicts(intake.accept(a_batch(pledge), NOW)) == ["duplicate"]


@pytest.mark.parametrize("order", list(permutations(range(3))))
@pytest.mark.parametrize("together", [True, False])
def test_the_order_of_a_pledge_and_of_the_letters_that_void_it_does_not_matter(
    database: Database, intake: Intake, order: tuple[int, ...], together: bool
) -> None:
    pledge = a_letter(1)
    letters = (pledge, void(pledge.id, 3), void(pledge.id, 4))
    batches = [a_batch(*(letters[n] for n in order))] if together else [a_batch(letters[n]) for n in order]
    for batch in [*batches, a_batch(a_letter(2)), *batches]:
        intake.accept(batch, NOW)
    assert count(database) == (1, 1, 1)


def test_a_kiosk_voids_nothing_that_another_brought(database: Database, intake: Intake) -> None:
    pledge = a_letter(1)
    intake.accept(a_batch(pledge), NOW)
    foreign = msgspec.structs.replace(a_batch(void(pledge.id, 1)), kiosk="uppsala-1.2")
    assert verdicts(intake.accept(foreign, NOW)) == ["set_aside"]
    assert count(database) == (1, 1, 0)


def test_a_kiosk_cannot_void_beforehand_what_another_will_bring(database: Database, intake: Intake) -> None:
    pledge = a_letter(1)
    intake.accept(msgspec.structs.replace(a_batch(void(pledge.id, 1)), kiosk="uppsala-1.2"), NOW)
    intake.accept(a_batch(pledge), NOW)
    assert count(database) == (1, 1, 0)


def test_a_void_pledge_that_is_taken_back_lowers_the_count_only_once(
    database: Database, intake: Intake, tmp_path: Path
) -> None:
    pledge = msgspec.structs.replace(a_letter(1), claim=hash_of(CODE))
    intake.accept(a_batch(pledge, a_letter(2), void(pledge.id, 3)), NOW)
    Withdrawals(database, tmp_path).withdraw(CODE)
    assert count(database) == (1, 1, 0)


def test_a_void_that_came_before_its_pledge_is_set_aside_when_that_comes_from_elsewhere(
    database: Database, intake: Intake
) -> None:
    pledge = a_letter(1)
    early = msgspec.structs.replace(a_batch(void(pledge.id, 1)), kiosk="uppsala-1.2")
    assert verdicts(intake.accept(early, NOW)) == ["accepted"]
    intake.accept(a_batch(pledge), NOW)
    assert verdicts(intake.accept(early, NOW)) == ["set_aside"]
