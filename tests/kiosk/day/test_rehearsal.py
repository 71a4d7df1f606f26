"""A rehearsal looks like the real thing, and leaves nothing."""

from kiosk.campaign.pledge import Commitment, Contact
from kiosk.day.rehearsal import Rehearsal
from tests.conftest import Clock
from tests.making import a_pledge


def test_it_counts_for_itself_and_celebrates(clock: Clock) -> None:
    rehearsal = Rehearsal((2,))
    first = rehearsal.take(a_pledge(clock()))
    assert (first.number, first.milestone) == (1, None)
    second = rehearsal.take(a_pledge(clock()))
    assert (second.number, second.milestone) == (2, 2)
    rehearsal.add_contact(second.pledge, Contact("canaria@example.org", ("news",), ("0" * 64,)))
    rehearsal.commit(second.pledge, Commitment("campus", "club", clock().date()))
    assert rehearsal.take_back(first.pledge, "") == 1
    assert "canaria" not in repr(vars(rehearsal))
