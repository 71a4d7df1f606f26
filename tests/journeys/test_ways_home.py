"""What time does to a campaign: tickets shared, databases restored, kiosks that come home long afterwards."""

import shutil
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from msgspec import structs

from collector.database import Database
from collector.standing import one_event
from demo.collector import Collector
from kiosk.carry import bag, exchange
from kiosk.clock import now
from kiosk.counter import Counter
from kiosk.erasing import erase
from kiosk.errors import NotSafe
from kiosk.settings import Settings
from sync import wire
from sync.bag import Bag
from sync.uploader import State
from tests.faults.home import Journey, moved_on, shared
from tests.journeys.test_restored_and_withdrawn import back_up, counted, restore
from tests.making import a_pledge


def send(counter: Counter) -> None:
    counter.uploader.ask()
    while counter.uploader.step().state is State.SENT:
        continue


def take(counter: Counter, pledges: int) -> None:
    for _ in range(pledges):
        counter.pledges.take(a_pledge(now()))


def test_what_was_counted_at_the_desk_is_known_again_under_a_further_ticket(
    collector: Collector, tmp_path: Path
) -> None:
    """Two kiosks had one ticket; a courier brought the second one's day, and a coordinator counted it."""
    journey = Journey(tmp_path / "journey", collector)
    shared(journey)
    journey.courier()
    assert [kiosk.state for kiosk in journey.standing()] == ["silent", "silent", "waiting"], "nobody is told to unplug"
    assert journey.kiosk.outbox.counts().set_aside == 30
    assert journey.kiosk.outbox.aside() == ["used_ticket"]
    journey.count_at_the_desk()
    assert counted(collector) == 31
    journey.again(journey.tickets[1])
    take(journey.kiosk, 2)
    journey.online()
    assert journey.kiosk.outbox.counts().delivered == 32
    assert journey.kiosk.agreed() == (True, ())
    assert counted(collector) == 33, "each once"
    journey.kiosk.close()
    other = journey.open("other")
    send(other)
    other.close()
    states = {kiosk.slot[-1]: kiosk.state for kiosk in journey.standing()}
    assert states == {"1": "here", "2": "here", "3": "silent", "4": "here"}, (
        "what was counted at the desk is the fourth"
    )


def restore_to(journey: Journey) -> None:
    """The copy from before anything came."""
    journey.collector.stop()
    for file in journey.collector.folder.glob("collector.db*"):
        file.unlink()
    journey.collector.command("restore", str(journey.copy))
    journey.collector.start_again()


@pytest.mark.parametrize("trouble", [lambda _: None, shared], ids=["delivered", "counted at the desk"])
def test_what_a_restored_collector_lost_comes_again_by_courier_alone(
    collector: Collector, tmp_path: Path, trouble: Callable[[Journey], None]
) -> None:
    """Staff touch “Exchange with the stick”, and the stick goes to and fro: nobody ever has a network."""
    journey = Journey(tmp_path / "journey", collector)
    trouble(journey)
    stick = tmp_path / "stick"
    stick.mkdir()

    def go_to_and_fro() -> None:
        exchange(journey.kiosk, Settings(stick=str(stick)), lambda _: b"%PDF")
        collector.try_command("import", str(stick / f"{journey.kiosk.ticket.slot}.bag"))
        journey.count_at_the_desk()

    for _ in range(2):
        go_to_and_fro()
    assert journey.fate().counted == journey.thanked
    restore_to(journey)
    assert journey.fate().counted == set()
    for _ in range(3):  # the question, what is lost, and the answers to it
        go_to_and_fro()
    assert journey.fate().counted == journey.thanked
    journey.kiosk.close()


def test_a_kiosk_is_not_erased_while_one_of_its_events_cannot_be_asked_about(
    collector: Collector, tmp_path: Path
) -> None:
    """All was delivered; it moved on; then its first slot was revoked, and the collector answers to it no more."""
    journey = Journey(tmp_path / "journey", collector)
    journey.online()
    first = journey.kiosk.ticket.slot
    moved_on(journey)
    journey.collector.command("revoke", "--kiosk", first)
    journey.again()
    with pytest.raises(NotSafe, match="does not confirm now: 30"):
        erase(journey.kiosk)
    journey.again(journey.tickets[1])
    assert erase(journey.kiosk).left == []


def test_a_strangers_bag_whose_letters_another_key_signed_is_kept_by_nobody(
    collector: Collector, tmp_path: Path
) -> None:
    journey = Journey(tmp_path / "journey", collector)
    shared(journey)
    brought = msgspec.json.decode(bag(journey.kiosk), type=Bag)
    forged = [
        structs.replace(each, headers=each.headers | {"signature": brought.parcels[0].headers["signature"]})
        if each.path == wire.BATCHES
        else each
        for each in brought.parcels
    ]
    (journey.folder / "stick.bag").write_bytes(msgspec.json.encode(structs.replace(brought, parcels=forged)))
    journey.bring()
    assert journey.fate().review == set()
    assert counted(collector) == 1, "that of the kiosk which had the ticket first"
    journey.kiosk.close()


def test_an_event_that_a_restored_database_has_forgotten_comes_back_with_its_kiosk(
    collector: Collector, folder: Path, tmp_path: Path
) -> None:
    """The copy is older than the event: its kiosks bring their tickets, which the campaign has signed."""
    back_up(collector, tmp_path / "before")
    counter = Counter(folder, Settings(), collector.ticket(target=100)[0], now)
    take(counter, 5)
    send(counter)
    restore(collector, tmp_path / "before")
    assert counted(collector) == 0
    send(counter)
    send(counter)
    assert counter.agreed() == (True, ())
    counter.close()
    assert counted(collector) == 5


def test_a_database_that_was_put_back_by_hand_is_noticed_at_the_next_start(
    collector: Collector, folder: Path, tmp_path: Path
) -> None:
    counter = Counter(folder, Settings(), collector.ticket(target=100)[0], now)
    take(counter, 2)
    send(counter)
    first = counter.keeping.generation()
    assert len(first) == 32
    collector.stop()
    collector.start_again()
    take(counter, 1)
    send(counter)
    assert counter.keeping.generation() == first, "a start alone is no restore"
    back_up(collector, tmp_path / "copy")
    take(counter, 1)
    send(counter)
    restore(collector, tmp_path / "copy")
    assert counted(collector) == 3
    take(counter, 1)
    counter.uploader.step()
    assert counter.keeping.generation() != first
    assert not counter.agreed()[0], "what it confirmed before counts no more"
    send(counter)
    send(counter)
    assert counter.agreed()[0]
    assert counted(collector) == 5
    counter.close()


def test_tickets_made_after_a_restore_have_names_that_none_had_before(
    collector: Collector, tmp_path: Path, folder: Path
) -> None:
    (first,) = collector.ticket(target=100)
    event = first.stem.rpartition(".")[0]
    back_up(collector, tmp_path / "before")
    more = ["--event", event, "--collector", collector.address, "--tickets", str(tmp_path / "more")]
    lost = collector.command("tickets", *more).split()
    restore(collector, tmp_path / "before")
    assert not set(lost) & set(collector.command("tickets", *more).split())
    counter = Counter(folder, Settings(), Path(lost[0]), now)
    take(counter, 3)
    send(counter)
    counter.close()
    assert counted(collector) == 3, "a ticket that the database has forgotten is as good as ever"


def test_staff_void_under_a_further_ticket_what_came_under_the_one_before(collector: Collector, folder: Path) -> None:
    one, two = collector.ticket(target=100, kiosks=2)
    counter = Counter(folder, Settings(), one, now)
    counter.openings.open()
    take(counter, 6)
    send(counter)
    counter.close()
    counter = Counter(folder, Settings(), two, now)
    assert counter.pledges.void(1, "nobody") == 5
    counter.openings.close()
    send(counter)
    assert counter.agreed() == (True, ())
    assert counter.outbox.counts().set_aside == 0
    counter.close()
    assert counted(collector) == 5
    database = Database(f"sqlite:///{collector.folder / 'collector.db'}")
    found = one_event(database, one.stem.rpartition(".")[0])
    database.close()
    assert found
    assert [kiosk.state for kiosk in found.kiosks] == ["here", "here"]


def test_a_copy_of_a_folder_that_is_put_back_loses_nothing(collector: Collector, folder: Path, tmp_path: Path) -> None:
    """An image of the kiosk from before noon goes on: its numbers come a second time, for other pledges."""
    counter = Counter(folder, Settings(), collector.ticket(target=100)[0], now)
    counter.openings.open()
    take(counter, 3)
    counter.close()
    shutil.copytree(folder, tmp_path / "image")
    counter = Counter(folder, Settings(), None, now)
    take(counter, 4)
    send(counter)
    slot = counter.ticket.slot
    counter.close()
    (tmp_path / "image").chmod(0o700)
    again = Counter(tmp_path / "image", Settings(), None, now)
    take(again, 5)
    again.openings.close()
    send(again)
    assert len(again.agreed()[1]) == 4, "staff are told of those that this kiosk does not know"
    again.close()
    assert counted(collector) == 12
    database = Database(f"sqlite:///{collector.folder / 'collector.db'}")
    found = one_event(database, slot.rpartition(".")[0])
    database.close()
    assert found
    assert (found.kiosks[0].state, found.kiosks[0].doubled) == ("waiting", True)
