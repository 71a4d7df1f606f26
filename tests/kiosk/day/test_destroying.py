"""Nothing is destroyed that is not safe elsewhere: every way to destroy against every unsafe state."""

from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest

from kiosk.campaign.pledge import Contact
from kiosk.carry import export
from kiosk.clock import now
from kiosk.counter import Counter
from kiosk.errors import NotSafe, Refused
from kiosk.setting_up import SettingUp
from kiosk.settings import Settings
from kiosk.store.outbox import LastReceipt, Settled
from kiosk.trust.ticket import sign_ticket
from sync.courier import letters_in
from tests.conftest import Clock
from tests.making import UPPSALA, Desk, a_pledge

EVENT = "uppsala-1"
CONTACT = Contact("canaria@example.org", ("news",), ("0" * 64,))
Open = Callable[[Path | None], Counter]
Make = Callable[[Counter], None]


@pytest.fixture
def counter(open_counter: Open, tmp_path: Path, desk: Desk) -> Counter:
    """Two pledges, a contact, one of them regretted."""
    made = open_counter(desk.ticket_file(tmp_path))
    pledges = [made.pledges.take(a_pledge(now())).pledge for _ in range(2)]
    made.pledges.add_contact(pledges[0], CONTACT)
    made.pledges.take_back(pledges[1], "A" * 26)
    return made


def wait(counter: Counter) -> None:
    """They wait, as after a day without a network."""


def are_aside(counter: Counter) -> None:
    for letter in counter.outbox.due(EVENT, 10):
        counter.outbox.set_aside(letter.id, "unreadable", "The server could not read it.")


def are_unconfirmed(counter: Counter) -> None:
    settled = [Settled(letter.id, "delivered") for letter in counter.outbox.due(EVENT, 10)]
    counter.outbox.settle(settled, LastReceipt(now(), len(settled), 1))


def are_confirmed(counter: Counter) -> None:
    are_unconfirmed(counter)
    counter.keeping.confirm(EVENT, [], [], now(), 3)


def are_open(counter: Counter) -> None:
    are_confirmed(counter)
    counter.openings.open()


def lund(desk: Desk, folder: Path) -> Path:
    ticket = desk.ticket(slot="lund-1.1")
    moved = msgspec.structs.replace(ticket, event=msgspec.structs.replace(ticket.event, id="lund-1", name="Lund"))
    (folder / "lund.ticket").write_bytes(sign_ticket(moved, desk.campaign))
    return folder / "lund.ticket"


UNSAFE = [(wait, "wait: 3"), (are_aside, "set aside: 3"), (are_open, "booth is open")]


@pytest.mark.parametrize(("state", "because"), [*UNSAFE, (are_unconfirmed, "not confirmed since: 3")])
def test_a_kiosk_is_not_erased_while_its_letters_are_not_safe(
    counter: Counter, open_counter: Open, folder: Path, tmp_path: Path, state: Make, because: str
) -> None:
    state(counter)
    before = counter.outbox.counts()
    with pytest.raises(NotSafe, match=because):
        counter.erase()
    again = open_counter(None)
    assert again.outbox.counts().all == before.all
    (tmp_path / "all.bag").write_bytes(export(again))
    if state is are_open:
        with pytest.raises(NotSafe, match=because):
            again.erase(tmp_path / "all.bag")
        again.openings.close()
    assert again.erase(tmp_path / "all.bag") == []
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize(("state", "because"), [*UNSAFE, (are_unconfirmed, "not confirmed since: 3")])
def test_another_events_ticket_is_not_taken_while_letters_are_not_safe(
    counter: Counter, folder: Path, tmp_path: Path, desk: Desk, clock: Clock, state: Make, because: str
) -> None:
    state(counter)
    (tmp_path / "all.bag").write_bytes(export(counter))
    other, own = lund(desk, tmp_path), SettingUp(folder, Settings(), counter._pack, clock, counter)
    with pytest.raises(NotSafe, match=because):
        counter.take_ticket(other)
    with pytest.raises(NotSafe, match=because):
        own.take(own.own("Ours", UPPSALA, 50))
    assert [reason.sentence for reason in own.stays()][0].find(because) > 0
    counter.close()
    with pytest.raises(NotSafe, match=because):
        Counter(folder, Settings(), other, clock)
    if state is are_open:
        same = Counter(folder, Settings(), None, clock)
        same.openings.close()
        same.close()
    moved = Counter(folder, Settings(), other, clock, exported=tmp_path / "all.bag")
    assert moved.ticket.event.name == "Lund"
    assert moved.outbox.counts().all == 4, "the letters are still here"
    moved.close()


def test_nothing_makes_up_for_a_balance_that_is_wrong(
    counter: Counter, folder: Path, tmp_path: Path, desk: Desk, clock: Clock
) -> None:
    are_confirmed(counter)
    counter._database.transaction(lambda c: c.exec_driver_sql("UPDATE pledge SET hour = hour + 1 WHERE number = 1"))
    (tmp_path / "all.bag").write_bytes(export(counter))
    with pytest.raises(NotSafe, match="does not add up"):
        counter.erase(tmp_path / "all.bag")
    with pytest.raises(NotSafe, match="does not add up"):
        counter.take_ticket(lund(desk, tmp_path), tmp_path / "all.bag")


def test_confirmed_letters_hold_nothing_back(counter: Counter, folder: Path) -> None:
    (folder / "notes.txt").write_text("not the kiosk's own")
    are_confirmed(counter)
    assert counter.erase() == [folder / "notes.txt"]
    assert [each.name for each in folder.iterdir()] == ["notes.txt"]


def test_a_damaged_store_that_is_kept_holds_back_whatever_was_exported(
    counter: Counter, folder: Path, tmp_path: Path
) -> None:
    are_confirmed(counter)
    (folder / "damaged-1").mkdir()
    (tmp_path / "all.bag").write_bytes(export(counter))
    with pytest.raises(NotSafe, match="damaged store"):
        counter.erase(tmp_path / "all.bag")


def test_an_export_before_the_last_letter_is_no_way_out(counter: Counter, tmp_path: Path) -> None:
    (tmp_path / "all.bag").write_bytes(export(counter))
    counter.pledges.take(a_pledge(now()))
    with pytest.raises(NotSafe, match="wait: 1"):
        counter.erase(tmp_path / "all.bag")


def test_an_export_that_was_altered_or_is_another_kiosks_is_refused(
    counter: Counter, tmp_path: Path, folder: Path, clock: Clock
) -> None:
    content = export(counter)
    (tmp_path / "all.bag").write_bytes(content.replace(b'"body":"', b'"body":"AAAA', 2))
    with pytest.raises(Refused, match=r"all\.bag"):
        counter.erase(tmp_path / "all.bag")
    other = tmp_path / "other"
    other.mkdir(mode=0o700)
    stranger = Counter(other, Settings(), tmp_path / "kiosk.ticket", clock)
    (tmp_path / "theirs.bag").write_bytes(export(stranger))
    stranger.close()
    with pytest.raises(Refused, match="did not write it"):
        counter.erase(tmp_path / "theirs.bag")


def test_letters_of_an_earlier_event_are_in_the_export_too(
    counter: Counter, folder: Path, tmp_path: Path, desk: Desk, clock: Clock
) -> None:
    (tmp_path / "first.bag").write_bytes(export(counter))
    counter.close()
    moved = Counter(folder, Settings(), lund(desk, tmp_path), clock, exported=tmp_path / "first.bag")
    moved.pledges.take(a_pledge(now()))
    content = export(moved)
    everything = {letter.id for letters in moved.outbox.whole().values() for letter in letters}
    assert letters_in(content, "all.bag", moved.client._key.public_key()) == everything
    assert len(everything) == 4
    (tmp_path / "all.bag").write_bytes(content)
    moved.erase(tmp_path / "all.bag")


def test_what_was_set_aside_goes_again_when_it_is_asked_to(counter: Counter) -> None:
    are_aside(counter)
    assert counter.keeping.try_again() == 3
    assert counter.outbox.counts().waiting == 3
