"""An event of the staff's own: pledges are taken without a ticket, and go out under the one that comes later."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from msgspec import structs

from kiosk.campaign.pack import HEFORSHE, read_pack
from kiosk.campaign.pledge import Pledge
from kiosk.counter import Counter
from kiosk.errors import NotSafe, Refused
from kiosk.event.local import local_ticket
from kiosk.event.standing import read_standing, take_ticket
from kiosk.settings import Settings
from kiosk.store.database import FILE
from kiosk.trust.ticket import Place, sign_ticket
from sync.uploader import State
from tests.conftest import Clock
from tests.making import Desk, a_pledge

Open = Callable[[Path | None], Counter]
SAO_PAULO = Place("Praça da Sé", "São Paulo", "BR", -23.55, -46.63, "America/Sao_Paulo")


@pytest.fixture
def own(tmp_path: Path, clock: Clock) -> Path:
    file = tmp_path / "own.ticket"
    file.write_bytes(local_ticket("Dia da igualdade", SAO_PAULO, 50, read_pack(HEFORSHE).digest, clock))
    return file


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
    open_counter: Open, own: Path, clock: Clock
) -> None:
    counter = open_counter(own)
    a_day(counter, clock)
    assert counter.balance().adds_up
    assert (counter.ticket.event.place, counter.campaign_words) == (SAO_PAULO, "")
    report = counter.uploader.step()
    assert (report.state, type(report.trouble).__name__) == (State.ASK_STAFF, "NoTicket")
    assert report.letters.waiting == 14
    for ask in (counter.bag, counter.export, lambda: counter.answers(b"{}", "day.answers")):
        with pytest.raises(Refused, match="Take one first"):
            ask()


def test_what_was_taken_belongs_to_the_ticket_that_is_taken_later(
    open_counter: Open, own: Path, clock: Clock, desk: Desk, tmp_path: Path
) -> None:
    a_day(open_counter(own), clock)
    counter = open_counter(desk.ticket_file(tmp_path))
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
    open_counter: Open, own: Path, clock: Clock, desk: Desk, folder: Path, tmp_path: Path
) -> None:
    counter = open_counter(own)
    a_day(counter, clock)
    counter.close()
    take_ticket(folder, desk.ticket_file(tmp_path), clock)
    for _ in range(2):
        counter = open_counter(None)
        assert (counter.balance().taken, counter.balance().adds_up) == (12, True)


def test_pledges_of_the_same_event_stay_and_the_others_follow_them(
    open_counter: Open, own: Path, clock: Clock, desk: Desk, tmp_path: Path
) -> None:
    first = open_counter(desk.ticket_file(tmp_path))
    a_day(first, clock, 3)
    with pytest.raises(NotSafe):
        open_counter(own)  # nothing of the first day is safe elsewhere yet
    counter = open_counter(None)
    settle_all(counter, clock)
    a_day(open_counter(own), clock, 4)
    counter = open_counter(desk.ticket_file(tmp_path))
    found = counter.balance()
    assert (found.taken, found.adds_up, found.wrong) == (7, True, ())
    assert [(one.number, one.before, one.taken) for one in counter.openings.all()] == [(1, 0, 3), (2, 3, 7)]


def test_a_row_that_was_altered_before_is_still_found_after(
    open_counter: Open, own: Path, clock: Clock, desk: Desk, folder: Path, tmp_path: Path
) -> None:
    counter = open_counter(own)
    taken = a_day(counter, clock)
    counter.close()
    with sqlite3.connect(folder / FILE) as database:
        database.execute("update pledge set hour = hour + 1 where id = ?", (taken[4].id.bytes,))
    database.close()
    found = open_counter(desk.ticket_file(tmp_path)).balance()
    assert found.wrong == (str(taken[4].id),)


def test_an_event_of_our_own_is_not_left_for_another_while_something_waits(
    open_counter: Open, own: Path, clock: Clock, folder: Path, tmp_path: Path
) -> None:
    a_day(open_counter(own), clock)
    other = tmp_path / "other.ticket"
    other.write_bytes(local_ticket("Another", SAO_PAULO, 50, read_pack(HEFORSHE).digest, clock))
    with pytest.raises(NotSafe, match="wait"):
        open_counter(other)
    assert read_standing(folder).ticket.event.name == "Dia da igualdade"


def test_the_second_copy_follows_the_new_event(
    folder: Path, own: Path, clock: Clock, desk: Desk, tmp_path: Path
) -> None:
    medium = tmp_path / "medium"
    medium.mkdir()
    settings = Settings(copy=str(medium))
    counter = Counter(folder, settings, own, clock)
    a_day(counter, clock)
    assert counter.second_copy is not None
    assert counter.second_copy.catch_up() == 0
    counter.close()
    counter = Counter(folder, settings, desk.ticket_file(tmp_path), clock)
    assert counter.second_copy is not None
    assert counter.second_copy.catch_up() == 0
    counter.close()
    (file,) = medium.iterdir()
    assert b"local-" not in file.read_bytes()
    (folder / FILE).write_bytes(b"noise" * 5000)
    counter = Counter(folder, settings, None, clock)
    assert (counter.balance().taken, counter.balance().adds_up) == (12, True)
    counter.close()


def test_only_a_coordinators_ticket_names_a_collector(own: Path, clock: Clock, folder: Path, desk: Desk) -> None:
    forged = folder.with_name("forged.ticket")
    event = structs.replace(desk.ticket().event, id="local-00000000")
    forged.write_bytes(
        sign_ticket(structs.replace(desk.ticket(), event=event, collector="http://evil.example"), desk.campaign)
    )
    with pytest.raises(Refused, match="https"):
        take_ticket(folder, forged, clock)


def settle_all(counter: Counter, clock: Clock) -> None:
    """As if the collector had taken everything."""
    from kiosk.store.outbox import LastReceipt, Settled

    letters = counter.outbox.due(counter.ticket.event.id, 999)
    counter.outbox.settle(
        [Settled(letter.id, "delivered") for letter in letters], LastReceipt(clock(), len(letters), len(letters))
    )
    counter.keeping.confirm(counter.ticket.event.id, [], [], clock(), len(letters))
