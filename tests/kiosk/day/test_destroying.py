"""Nothing is destroyed that is not safe elsewhere: every way to destroy against every unsafe state."""

import shutil
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest

from demo.collector import Collector
from kiosk.carry import export
from kiosk.clock import now
from kiosk.counter import Counter
from kiosk.erasing import erase
from kiosk.errors import NotSafe, Refused
from kiosk.setting_up import SettingUp
from kiosk.settings import Settings
from kiosk.store.outbox import LastReceipt, Settled
from kiosk.trust.ticket import sign_ticket
from sync.uploader import State
from tests.conftest import Clock
from tests.journeys.test_restored_and_withdrawn import counted
from tests.kiosk.day.conftest import Open
from tests.making import UPPSALA, Desk, a_pledge

EVENT = "uppsala-1"
Make = Callable[[Counter], None]


def send(counter: Counter) -> None:
    while counter.uploader.step().state is State.SENT:
        continue


def wait(counter: Counter) -> None:
    """They wait, as after a day without a network."""


def are_aside(counter: Counter) -> None:
    for letter in counter.outbox.due(EVENT, 10):
        counter.outbox.set_aside(letter.id, "unreadable", "The server could not read it.")


def are_delivered(counter: Counter) -> None:
    """The collector has said that it has them, and said so again when it was asked: some time ago."""
    settled = [Settled(letter.id, "delivered") for letter in counter.outbox.due(EVENT, 10)]
    counter.outbox.settle(settled, LastReceipt(now(), len(settled), 1))
    counter.keeping.confirm(EVENT, [], [], now(), 3)


def are_open(counter: Counter) -> None:
    counter.openings.open()


def lund(desk: Desk, folder: Path) -> Path:
    ticket = desk.ticket(slot="lund-1.1")
    moved = msgspec.structs.replace(ticket, event=msgspec.structs.replace(ticket.event, id="lund-1", name="Lund"))
    (folder / "lund.ticket").write_bytes(sign_ticket(moved, desk.campaign))
    return folder / "lund.ticket"


UNSAFE = [
    (wait, "wait: 3"),
    (are_aside, "set aside: 3"),
    (are_open, "booth is open"),
    (are_delivered, "confirm now: 3"),
]


@pytest.mark.parametrize(("state", "because"), UNSAFE)
def test_a_kiosk_is_not_erased_while_its_letters_are_not_known_to_be_safe(
    counter: Counter, open_counter: Open, tmp_path: Path, state: Make, because: str
) -> None:
    state(counter)
    before = counter.outbox.counts()
    (tmp_path / "all.bag").write_bytes(export(counter))
    for exported in (None, tmp_path / "all.bag"):
        with pytest.raises(NotSafe, match=because):
            erase(counter, exported=exported)
    assert open_counter(None).outbox.counts().all == before.all


def test_a_kiosk_is_erased_when_the_collector_says_in_that_moment_that_it_has_everything(
    online: Counter, folder: Path
) -> None:
    (folder / "notes.txt").write_text("not the kiosk's own")
    send(online)
    assert erase(online).left == [folder / "notes.txt"]
    assert [each.name for each in folder.iterdir()] == ["notes.txt"]


def test_what_the_collector_said_before_it_was_restored_lets_nothing_go(
    online: Counter, collector: Collector, open_counter: Open
) -> None:
    copy = collector.folder / "before"
    collector.command("backup", str(copy))
    send(online)
    assert online.agreed()[0]
    collector.stop()
    for file in collector.folder.glob("collector.db*"):
        file.unlink()
    collector.command("restore", str(copy))
    collector.start_again()
    with pytest.raises(NotSafe, match="wait: 3"):
        erase(online)
    again = open_counter(None)
    send(again)
    erase(again)
    assert counted(collector) == 1


def test_nothing_is_erased_on_an_old_word_when_the_collector_cannot_be_asked(
    online: Counter, collector: Collector
) -> None:
    send(online)
    assert online.agreed()[0]
    collector.stop()
    with pytest.raises(NotSafe, match=r"confirm now: 3.*--answers"):
        erase(online)
    collector.start_again()


def test_answers_to_the_latest_export_stand_for_a_collector_that_cannot_be_reached(
    online: Counter, collector: Collector, tmp_path: Path
) -> None:
    bag, back = tmp_path / "all.bag", tmp_path / "all.answers"
    bag.write_bytes(export(online))
    collector.command("import", str(bag))
    shutil.copy(back, tmp_path / "first.answers")
    bag.write_bytes(export(online))
    collector.command("import", str(bag))
    collector.stop()
    with pytest.raises(Refused, match="latest export"):
        erase(online, answers=tmp_path / "first.answers")
    online.pledges.take(a_pledge(now()))
    with pytest.raises(NotSafe, match="wait: 1"):
        erase(online, answers=back)
    bag.write_bytes(export(online))
    collector.start_again()
    collector.command("import", str(bag))
    assert erase(online, answers=back).left == []
    assert counted(collector) == 2


def test_answers_from_before_a_restore_that_the_kiosk_has_heard_of_are_no_way_out(
    online: Counter, collector: Collector, tmp_path: Path, folder: Path
) -> None:
    bag, back = tmp_path / "all.bag", tmp_path / "all.answers"
    bag.write_bytes(export(online))
    collector.command("import", str(bag))
    online.database.transaction(lambda c: c.exec_driver_sql(f"UPDATE mark SET generation = '{'f' * 32}'"))
    collector.stop()
    with pytest.raises(Refused, match="older copy"):
        erase(online, answers=back)
    collector.start_again()


@pytest.mark.parametrize("state", [wait, are_aside, are_delivered])
def test_another_events_ticket_is_taken_and_everything_goes_along(
    counter: Counter, folder: Path, tmp_path: Path, desk: Desk, clock: Clock, state: Make
) -> None:
    state(counter)
    before = counter.outbox.counts()
    counter.close()
    moved = Counter(folder, Settings(), lund(desk, tmp_path), clock)
    assert moved.ticket.event.name == "Lund"
    found = moved.outbox.counts()
    assert found.all == before.all
    assert (found.waiting or found.delivered) == 3, "what was set aside is tried again"
    assert moved.postman.routes.events() == {EVENT, "lund-1"}, "under its own event"
    moved.close()


def test_an_open_booth_stands_nowhere_else(
    counter: Counter, folder: Path, tmp_path: Path, desk: Desk, clock: Clock
) -> None:
    are_open(counter)
    own = SettingUp(folder, Settings(), counter._pack, clock, counter)
    with pytest.raises(NotSafe, match="booth is open"):
        counter.take_ticket(lund(desk, tmp_path))
    with pytest.raises(NotSafe, match="booth is open"):
        own.take(own.own("Ours", UPPSALA, 50))
    assert [reason.name for reason in own.stays()] == ["open"]


def test_nothing_makes_up_for_a_balance_that_is_wrong(online: Counter, tmp_path: Path, desk: Desk) -> None:
    send(online)
    online.database.transaction(lambda c: c.exec_driver_sql("UPDATE pledge SET hour = hour + 1 WHERE number = 1"))
    for destroy in (lambda: erase(online), lambda: online.take_ticket(lund(desk, tmp_path))):
        with pytest.raises((NotSafe, Refused), match=r"does not add up|belongs to"):
            destroy()
    assert {reason.name for reason in online.reasons_to_stay()} == {"wrong"}


def test_a_damaged_store_that_is_kept_holds_everything_back(online: Counter, folder: Path) -> None:
    send(online)
    (folder / "damaged-1").mkdir()
    with pytest.raises(NotSafe, match="damaged store"):
        erase(online)


def test_what_was_set_aside_goes_again_when_it_is_asked_to(counter: Counter) -> None:
    are_aside(counter)
    assert counter.keeping.try_again() == 3
    assert counter.outbox.counts().waiting == 3
