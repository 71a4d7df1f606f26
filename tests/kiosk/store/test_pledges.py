from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import text

from kiosk.campaign.pledge import Commitment, Contact
from kiosk.counter import Counter
from kiosk.errors import CannotKeep
from tests.conftest import Clock
from tests.making import Desk, a_pledge

CODE = "A" * 26
Open = Callable[[Path | None], Counter]
CONTACT = Contact("canaria@example.org", ("news",), ("0" * 64,))


@pytest.fixture
def ticket(tmp_path: Path, desk: Desk) -> Path:
    return desk.ticket_file(tmp_path)


def test_the_first_pledge_is_number_one(open_counter: Open, ticket: Path, clock: Clock) -> None:
    counter = open_counter(ticket)
    assert [counter.pledges.take(a_pledge(clock())).number for _ in range(3)] == [1, 2, 3]
    assert counter.pledges.total() == 3


def test_a_pledge_and_its_letter_are_kept_together(open_counter: Open, ticket: Path, clock: Clock) -> None:
    counter = open_counter(ticket)
    pledge = a_pledge(clock(), "man")
    counter.pledges.take(pledge)
    (letter,) = counter.outbox.due("uppsala-1", 10)
    assert (letter.id, letter.pledge, letter.number, letter.kind) == (pledge.id, pledge.id, 1, "pledge")
    assert letter.clear == {"language": "en", "text": "a" * 64, "pledging_as": "man", "claim": pledge.claim}


def test_neither_is_kept_when_the_second_write_fails(open_counter: Open, ticket: Path, clock: Clock) -> None:
    counter = open_counter(ticket)
    counter.database.transaction(
        lambda c: c.execute(
            text("CREATE TRIGGER full BEFORE INSERT ON outbox BEGIN SELECT RAISE(ABORT, 'no room'); END")
        )
    )
    with pytest.raises(Exception, match="no room"):
        counter.pledges.take(a_pledge(clock()))
    assert counter.pledges.total() == 0


def test_the_total_survives_a_restart(open_counter: Open, ticket: Path, clock: Clock) -> None:
    counter = open_counter(ticket)
    for _ in range(5):
        counter.pledges.take(a_pledge(clock()))
    assert open_counter(None).pledges.take(a_pledge(clock())).number == 6


def test_a_milestone_is_reached_once_across_a_restart(open_counter: Open, ticket: Path, clock: Clock) -> None:
    counter = open_counter(ticket)
    reached = [counter.pledges.take(a_pledge(clock())).milestone for _ in range(10)]
    assert reached == [None] * 9 + [10]
    assert open_counter(None).pledges.milestones() == [10]


def test_pledges_from_many_threads_get_numbers_without_gaps(open_counter: Open, ticket: Path, clock: Clock) -> None:
    counter = open_counter(ticket)
    with ThreadPoolExecutor(8) as pool:
        numbers = list(pool.map(lambda _: counter.pledges.take(a_pledge(clock())).number, range(200)))
    assert sorted(numbers) == list(range(1, 201))
    assert [letter.number for letter in counter.outbox.due("uppsala-1", 500)] == list(range(1, 201))


def test_a_contact_is_sealed_before_it_is_written(open_counter: Open, ticket: Path, clock: Clock, folder: Path) -> None:
    counter = open_counter(ticket)
    taken = counter.pledges.take(a_pledge(clock()))
    counter.pledges.add_contact(taken.pledge, CONTACT)
    letter = counter.outbox.due("uppsala-1", 10)[1]
    assert (letter.kind, letter.pledge, letter.clear) == ("contact", taken.pledge, {"purposes": ["news"]})
    assert [envelope["key"] for envelope in letter.sealed] == ["sealing"]
    for file in folder.iterdir():
        assert b"anaria" not in file.read_bytes(), file


def take_many(counter: Counter, clock: Clock) -> None:
    for _ in range(1000):
        counter.pledges.take(a_pledge(clock()))


def test_a_full_disk_takes_nothing_and_says_so(folder: Path, open_counter: Open, ticket: Path, clock: Clock) -> None:
    counter = open_counter(ticket)
    counter.pledges.take(a_pledge(clock()))
    counter.database.transaction(lambda c: c.exec_driver_sql("PRAGMA max_page_count = 1"))
    with pytest.raises(CannotKeep, match="What was thanked before is safe"):
        take_many(counter, clock)
    kept = counter.pledges.total()
    assert open_counter(None).pledges.total() == kept


def test_a_pledge_taken_back_lowers_the_total_and_leaves_nothing_but_its_row(
    open_counter: Open, ticket: Path, clock: Clock
) -> None:
    counter = open_counter(ticket)
    first, second = a_pledge(clock()), a_pledge(clock())
    counter.pledges.take(first)
    counter.pledges.take(second)
    counter.pledges.add_contact(second.id, CONTACT)
    assert counter.pledges.take_back(second.id, CODE) == 1
    due = counter.outbox.due("uppsala-1", 10)
    assert [(letter.kind, letter.pledge) for letter in due] == [("pledge", first.id), ("withdrawal", second.id)]
    assert (
        counter.database.transaction(lambda c: c.scalar(text("SELECT count(*) FROM outbox WHERE sealed NOT NULL"))) == 0
    )
    assert counter.pledges.take(a_pledge(clock())).number == 2
    assert open_counter(None).pledges.total() == 2


def test_a_milestone_is_not_reached_again_after_somebody_took_theirs_back(
    open_counter: Open, ticket: Path, clock: Clock
) -> None:
    counter = open_counter(ticket)
    tenth = [counter.pledges.take(a_pledge(clock())) for _ in range(10)][-1]
    assert tenth.milestone == 10
    counter.pledges.take_back(tenth.pledge, CODE)
    again = counter.pledges.take(a_pledge(clock()))
    assert (again.number, again.milestone) == (10, None)


def test_a_commitment_is_a_letter_about_its_pledge(open_counter: Open, ticket: Path, clock: Clock) -> None:
    counter = open_counter(ticket)
    taken = counter.pledges.take(a_pledge(clock()))
    counter.pledges.commit(taken.pledge, Commitment("campus", "club", date(2026, 12, 24)))
    letter = counter.outbox.due("uppsala-1", 10)[1]
    assert (letter.kind, letter.pledge) == ("commitment", taken.pledge)
    assert letter.clear == {"plan": "campus", "action": "club", "due": "2026-12-24"}


def test_a_letter_that_was_taken_back_in_flight_is_not_revived_by_a_late_refusal(
    open_counter: Open, ticket: Path, clock: Clock
) -> None:
    counter = open_counter(ticket)
    taken = counter.pledges.take(a_pledge(clock()))
    counter.pledges.take_back(taken.pledge, CODE)
    counter.outbox.set_aside(taken.pledge, "unreadable", "Too late.")
    assert counter.outbox.counts("pledge").withdrawn == 1
    assert counter.pledges.recount() == 0


def test_what_the_whole_campaign_reaches_is_celebrated_once_and_never_after_the_fact(
    open_counter: Open, ticket: Path
) -> None:
    pledges = open_counter(ticket).pledges
    assert pledges.campaign_reached(120_000) is None, "100,000 was passed before this kiosk looked"
    assert pledges.campaign_reached(249_999) is None
    assert pledges.campaign_reached(500_001) == 500_000, "the highest of two at once"
    pledges = open_counter(None).pledges
    assert pledges.campaign_reached(480_000) is None, "some took theirs back"
    assert pledges.campaign_reached(500_002) is None
    assert pledges.campaign_reached(1_000_000) == 1_000_000
    assert pledges.milestones() == [], "an event's own are another matter"


def test_a_pledge_is_taken_back_even_when_the_log_cannot_be_overwritten_yet(
    open_counter: Open, ticket: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    pledges = open_counter(ticket).pledges
    pledge = a_pledge(clock())
    pledges.take(pledge)

    def fails(_: object) -> None:
        raise CannotKeep("the disk is full")

    monkeypatch.setattr("kiosk.store.pledges.overwrite", fails)
    assert pledges.take_back(pledge.id, CODE) == 0


def test_the_last_pledges_that_staff_find_void_count_no_more_and_are_kept(
    open_counter: Open, ticket: Path, clock: Clock
) -> None:
    counter = open_counter(ticket)
    taken = [a_pledge(clock()) for _ in range(4)]
    for pledge in taken:
        counter.pledges.take(pledge)
    counter.pledges.take_back(taken[3].id, CODE)
    assert counter.pledges.void(2, "again") == 1
    assert counter.pledges.void(5, "nobody") == 0, "no more than there are"
    counts = counter.outbox.counts("pledge", "uppsala-1")
    assert (counts.void, counts.withdrawn, counts.waiting, counts.all) == (3, 1, 0, 4)
    said = [letter for letter in counter.outbox.due("uppsala-1", 10) if letter.kind == "void"]
    assert [letter.clear["reason"] for letter in said] == ["again", "again", "nobody"]
    assert [letter.pledge for letter in said] == [taken[2].id, taken[1].id, taken[0].id]
    assert len({letter.number for letter in counter.outbox.due("uppsala-1", 20)}) == 7
    assert open_counter(None).pledges.take(a_pledge(clock())).number == 1


def test_a_milestone_is_not_reached_again_after_pledges_were_void(
    open_counter: Open, ticket: Path, clock: Clock
) -> None:
    pledges = open_counter(ticket).pledges
    assert [pledges.take(a_pledge(clock())).milestone for _ in range(10)][-1] == 10
    pledges.void(1, "mistake")
    assert pledges.take(a_pledge(clock())).milestone is None


def test_a_void_pledge_whose_letter_still_waits_is_not_in_yet(open_counter: Open, ticket: Path, clock: Clock) -> None:
    counter = open_counter(ticket)
    counter.pledges.take(a_pledge(clock()))
    counter.pledges.void(1, "nobody")
    assert counter.outbox.counts().waiting == 2, "the pledge's letter, and the one that voids it"
