"""An event of the staff's own: pledges are taken without a ticket, and go out under the one that comes later."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from msgspec import structs

from kiosk.campaign.pack import HEFORSHE, read_pack
from kiosk.campaign.pledge import Pledge
from kiosk.carry import answers, bag, export
from kiosk.counter import Counter
from kiosk.erasing import erase
from kiosk.errors import NotSafe, Refused
from kiosk.event.offers import Offer, own_offer, read_offer
from kiosk.event.standing import read_standing, take_ticket
from kiosk.settings import Settings
from kiosk.store.database import FILE
from kiosk.trust.ticket import Place, sign_ticket
from sync.courier import letters_in
from sync.uploader import State
from tests.conftest import Clock
from tests.making import Desk, a_pledge

Open = Callable[[Path | Offer | None], Counter]
SAO_PAULO = Place("Praça da Sé", "São Paulo", "BR", -23.55, -46.63, "America/Sao_Paulo")


@pytest.fixture
def own(clock: Clock) -> Offer:
    return own_offer("Dia da igualdade", SAO_PAULO, 50, read_pack(HEFORSHE).digest, clock)


@pytest.fixture
def theirs(desk: Desk, clock: Clock) -> Offer:
    """A coordinator's ticket, whose words somebody has compared."""
    content = sign_ticket(desk.ticket(), desk.campaign)
    return structs.replace(read_offer(content, "theirs", clock), agreed=True)


def a_day(counter: Counter, clock: Clock, pledges: int = 12) -> list[Pledge]:
    """Opened, so many pledges, the last two not counted, closed."""
    counter.openings.open()
    taken = [a_pledge(clock()) for _ in range(pledges)]
    for pledge in taken:
        counter.pledges.take(pledge)
    counter.pledges.void(2, "nobody")
    counter.openings.close()
    return taken


def test_an_event_of_our_own_takes_pledges_and_says_that_there_is_nobody_to_send_to(
    open_counter: Open, own: Offer, clock: Clock
) -> None:
    counter = open_counter(own)
    a_day(counter, clock)
    assert counter.balance().adds_up
    assert (counter.ticket.event.place, counter.campaign_words) == (SAO_PAULO, "")
    report = counter.uploader.step()
    assert (report.state, type(report.trouble).__name__) == (State.ASK_STAFF, "NoTicket")
    assert report.letters.waiting == 14
    for ask in (lambda: bag(counter), lambda: answers(counter, b"{}", "day.answers")):
        with pytest.raises(Refused, match="Take one first"):
            ask()


def test_an_event_of_our_own_that_nobody_wants_is_exported_for_people_and_erased(
    open_counter: Open, own: Offer, clock: Clock, tmp_path: Path
) -> None:
    counter = open_counter(own)
    taken = a_day(counter, clock)
    with pytest.raises(NotSafe, match="wait: 14"):
        erase(counter)
    (tmp_path / "all.bag").write_bytes(export(counter))
    inside = letters_in((tmp_path / "all.bag").read_bytes(), "all.bag", counter.postman.routes)
    assert {pledge.id for pledge in taken} <= inside
    assert erase(counter, exported=tmp_path / "all.bag").left == []


def test_what_was_taken_belongs_to_the_ticket_that_is_taken_later(
    open_counter: Open, own: Offer, theirs: Offer, clock: Clock
) -> None:
    a_day(open_counter(own), clock)
    counter = open_counter(theirs)
    found = counter.balance()
    assert (found.taken, found.adds_up, counter.pledges.total()) == (12, True, 10)
    assert counter.pledges.milestones() == [10]
    assert {letter.kiosk for letter in counter.outbox.due("uppsala-1", 99)} == {"uppsala-1.1"}
    closed = counter.openings.latest()
    assert closed is not None
    assert (closed.taken, closed.chain) == (12, found.chain)
    counter.openings.open()
    assert counter.pledges.take(a_pledge(clock())).number == 11


def test_a_kiosk_killed_after_the_ticket_was_written_adopts_at_the_next_start(
    open_counter: Open, own: Offer, theirs: Offer, clock: Clock, folder: Path
) -> None:
    counter = open_counter(own)
    a_day(counter, clock)
    counter.close()
    take_ticket(folder, theirs)
    for _ in range(2):
        counter = open_counter(None)
        assert (counter.balance().taken, counter.balance().adds_up) == (12, True)


def test_pledges_of_the_same_event_stay_and_the_others_follow_them(
    open_counter: Open, own: Offer, theirs: Offer, clock: Clock
) -> None:
    first = open_counter(theirs)
    a_day(first, clock, 3)
    a_day(open_counter(own), clock, 4)
    counter = open_counter(theirs)
    found = counter.balance()
    assert (found.taken, found.adds_up, found.wrong) == (7, True, ())
    assert [(one.number, one.before, one.taken) for one in counter.openings.all()] == [(1, 0, 3), (2, 3, 7)]


def test_a_row_that_was_altered_before_is_still_found_after(
    open_counter: Open, own: Offer, theirs: Offer, clock: Clock, folder: Path
) -> None:
    counter = open_counter(own)
    taken = a_day(counter, clock)
    counter.close()
    with closing(sqlite3.connect(folder / FILE)) as database, database:
        database.execute("update pledge set hour = hour + 1 where id = ?", (taken[4].id.bytes,))
    database.close()
    found = open_counter(theirs).balance()
    assert found.wrong == (str(taken[4].id),)


def test_an_event_of_our_own_is_not_left_for_another_while_something_waits(
    open_counter: Open, own: Offer, clock: Clock, folder: Path
) -> None:
    a_day(open_counter(own), clock)
    other = own_offer("Another", SAO_PAULO, 50, read_pack(HEFORSHE).digest, clock)
    with pytest.raises(NotSafe, match="wait"):
        open_counter(other)
    assert read_standing(folder).ticket.event.name == "Dia da igualdade"


def test_the_second_copy_follows_the_new_event(
    folder: Path, own: Offer, theirs: Offer, clock: Clock, tmp_path: Path
) -> None:
    medium = tmp_path / "medium"
    medium.mkdir()
    settings = Settings(copy=str(medium))
    counter = Counter(folder, settings, own, clock)
    a_day(counter, clock)
    assert counter.second_copy is not None
    assert counter.second_copy.catch_up() == 0
    counter.close()
    counter = Counter(folder, settings, theirs, clock)
    assert counter.second_copy is not None
    assert counter.second_copy.catch_up() == 0
    counter.close()
    (file,) = medium.iterdir()
    assert b"local-" not in file.read_bytes()
    (folder / FILE).write_bytes(b"noise" * 5000)
    counter = Counter(folder, settings, None, clock)
    assert (counter.balance().taken, counter.balance().adds_up) == (12, True)
    counter.close()


def test_pledges_are_not_given_to_a_campaign_whose_words_nobody_compared(
    open_counter: Open, own: Offer, theirs: Offer, clock: Clock
) -> None:
    a_day(open_counter(own), clock)
    with pytest.raises(NotSafe, match=theirs.words):
        open_counter(structs.replace(theirs, agreed=False))
    assert open_counter(None).ticket.is_local


def test_an_event_that_was_closed_stays_closed_when_a_local_one_joins_it(
    open_counter: Open, own: Offer, theirs: Offer, clock: Clock
) -> None:
    counter = open_counter(theirs)
    a_day(counter, clock, 3)
    settle_all(counter, clock)
    counter = open_counter(own)
    counter.openings.open()
    counter.pledges.take(a_pledge(clock()))
    counter = open_counter(theirs)
    latest = counter.openings.latest()
    assert latest is not None
    assert (latest.number, latest.taken, latest.is_open) == (2, 4, False)
    assert counter.balance().adds_up


def test_only_a_coordinators_ticket_names_a_collector_or_a_key(clock: Clock, desk: Desk, own: Offer) -> None:
    event = structs.replace(desk.ticket().event, id="local-00000000")
    forged = sign_ticket(structs.replace(desk.ticket(), event=event), desk.campaign)
    with pytest.raises(Refused, match="no collector"):
        read_offer(forged, "forged", clock)
    with pytest.raises(Refused, match="another kiosk's own"):
        read_offer(own.content, "theirs", clock)


def settle_all(counter: Counter, clock: Clock) -> None:
    """As if the collector had taken everything."""
    from kiosk.store.outbox import LastReceipt, Settled

    letters = counter.outbox.due(counter.ticket.event.id, 999)
    counter.outbox.settle(
        [Settled(letter.id, "delivered") for letter in letters], LastReceipt(clock(), len(letters), len(letters))
    )
    counter.keeping.confirm(counter.ticket.event.id, [], [], clock(), len(letters))
