"""The balance adds up from rows, and names the one that was changed by hand."""

from collections.abc import Callable
from pathlib import Path
from uuid import UUID

import pytest

from kiosk.campaign.pledge import Contact, Pledge
from kiosk.counter import Counter
from tests.conftest import Clock
from tests.making import Desk, a_pledge

Open = Callable[[Path | None], Counter]
CODE = "A" * 26


@pytest.fixture
def taken(open_counter: Open, tmp_path: Path, desk: Desk, clock: Clock) -> list[Pledge]:
    """Six pledges: one taken back, two void, one with a contact."""
    pledges = [a_pledge(clock()) for _ in range(6)]
    counter = open_counter(desk.ticket_file(tmp_path))
    for pledge in pledges:
        counter.pledges.take(pledge)
    counter.pledges.add_contact(pledges[0].id, Contact("canaria@example.org", ("news",), ("0" * 64,)))
    counter.pledges.take_back(pledges[1].id, CODE)
    counter.pledges.void(2, "mistake")
    return pledges


def test_it_adds_up(open_counter: Open, taken: list[Pledge]) -> None:
    found = open_counter(None).balance()
    assert found.adds_up
    assert (found.taken, found.pledges.waiting, found.pledges.void, found.pledges.withdrawn) == (6, 3, 2, 1)


def test_the_chain_stands_for_every_row(open_counter: Open, taken: list[Pledge], clock: Clock) -> None:
    counter = open_counter(None)
    before = counter.balance().chain
    assert counter.balance().chain == before
    counter.pledges.void(1, "nobody")
    assert counter.balance().chain == before, "what becomes of a pledge changes nothing of what was taken"
    counter.pledges.take(a_pledge(clock()))
    assert counter.balance().chain != before


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE pledge SET pledging_as = 'man' WHERE id = ?",
        "UPDATE pledge SET hour = hour + 1 WHERE id = ?",
        "UPDATE outbox SET clear = '{}' WHERE id = ? AND kind = 'pledge'",
        "DELETE FROM outbox WHERE id = ?",
    ],
)
def test_a_row_that_was_changed_by_hand_is_named(open_counter: Open, taken: list[Pledge], change: str) -> None:
    counter = open_counter(None)
    of = taken[2].id
    by_hand(counter, change, of)
    found = counter.balance()
    assert not found.adds_up
    assert found.wrong[0] == str(of)
    assert found.wrong[1:] == (("letter 3",) if "DELETE" in change else ())


def test_a_pledge_that_is_missing_is_named_by_its_number_and_its_letter(
    open_counter: Open, taken: list[Pledge]
) -> None:
    counter = open_counter(None)
    by_hand(counter, "DELETE FROM pledge WHERE id = ?", taken[2].id)
    assert counter.balance().wrong == ("number 3", str(taken[2].id))


def test_a_void_letter_that_was_removed_by_hand_is_missed(open_counter: Open, taken: list[Pledge]) -> None:
    counter = open_counter(None)
    by_hand(counter, "DELETE FROM outbox WHERE kind = 'void' AND pledge = ?", taken[5].id)
    assert counter.balance().wrong == ("letter 9",)


@pytest.mark.parametrize("number", ["'seven'", "1000000000000"])
@pytest.mark.parametrize("table", ["pledge", "outbox"])
def test_a_number_that_was_changed_by_hand_breaks_no_balance_and_no_closing(
    open_counter: Open, taken: list[Pledge], table: str, number: str
) -> None:
    counter = open_counter(None)
    counter.openings.open()
    by_hand(counter, f"UPDATE {table} SET number = {number} WHERE id = ?", taken[2].id)
    found = counter.openings.close()
    assert str(taken[2].id) in found.wrong
    assert {"pledge": "number 3", "outbox": "letter 3"}[table] in found.wrong
    assert len(found.wrong) < 6


def by_hand(counter: Counter, change: str, of: UUID) -> None:
    """Under the kiosk's nose: its own start would have salvaged it."""
    counter.database.transaction(lambda connection: connection.exec_driver_sql(change, (of.bytes,)))
