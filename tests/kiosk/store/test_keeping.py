"""What the collector lost goes again; what it has held for a week is removed here; what was taken back goes at once."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import select

from kiosk.campaign.pledge import Contact
from kiosk.counter import Counter
from kiosk.store.keeping import GRACE, Keeping
from kiosk.store.outbox import LastReceipt, Settled
from kiosk.store.schema import pledges
from tests.conftest import Clock
from tests.making import Desk, a_pledge

EVENT = "uppsala-1"
CONTACT = Contact("canaria@example.org", ("news",), ("0" * 64,))


@pytest.fixture
def counter(open_counter: Callable[[Path | None], Counter], tmp_path: Path, desk: Desk, clock: Clock) -> Counter:
    """Two pledges with a contact each, all delivered."""
    counter = open_counter(desk.ticket_file(tmp_path))
    for _ in range(2):
        counter.pledges.add_contact(counter.pledges.take(a_pledge(clock())).pledge, CONTACT)
    letters = counter.outbox.due(EVENT, 10)
    counter.outbox.settle([Settled(letter.id, "delivered") for letter in letters], LastReceipt(clock(), 4, 4))
    return counter


def pledges_of(counter: Counter) -> list[UUID]:
    ids = counter.database.transaction(lambda c: list(c.scalars(select(pledges.c.id))))
    return [UUID(bytes=each) for each in ids]


def sealed_bytes(folder: Path) -> int:
    """Envelopes in any file of the kiosk, the write-ahead log too."""
    return sum(file.read_bytes().count(b"x25519-hkdf256-c20p") for file in folder.iterdir())


def test_before_the_week_is_over_nothing_is_purged(counter: Counter, folder: Path, clock: Clock) -> None:
    confirmed = counter.keeping.confirm(EVENT, [], [], clock() + GRACE - timedelta(hours=2))
    assert (confirmed.purged, confirmed.put_back) == (0, 0)
    assert sealed_bytes(folder) > 0


def test_a_week_after_the_receipt_no_envelope_is_left_in_any_byte(counter: Counter, folder: Path, clock: Clock) -> None:
    assert counter.keeping.confirm(EVENT, [], [], clock() + GRACE + timedelta(hours=1)).purged == 2
    assert sealed_bytes(folder) == 0
    assert counter.outbox.counts().delivered == 4
    assert counter.keeping.confirmed_at() == clock() + GRACE + timedelta(hours=1)


def test_a_collector_that_was_restored_has_confirmed_nothing_until_it_is_asked_again(
    counter: Counter, folder: Path, clock: Clock
) -> None:
    counter.keeping.confirm(EVENT, [], [], clock(), 4, "a" * 32)
    assert counter.keeping.agreement().agreed
    week_later = clock() + GRACE + timedelta(hours=1)
    counter.keeping.confirm("lund-1", [], [], week_later, 0, "b" * 32)
    assert not counter.keeping.agreement().agreed, "it was asked about another event only"
    assert counter.keeping.confirm(EVENT, [], [], week_later, 4, "b" * 32).purged == 0
    assert sealed_bytes(folder) > 0, "it has them since now"
    assert counter.keeping.agreement().agreed


def test_the_kiosks_own_clock_has_no_say_in_it(counter: Counter, clock: Clock) -> None:
    clock.forward(days=5 * 365)
    confirmed = counter.keeping.confirm(EVENT, [], [], clock() - timedelta(days=5 * 365))
    assert confirmed.purged == 0


def test_what_the_collector_lost_waits_again_and_is_not_purged(counter: Counter, folder: Path, clock: Clock) -> None:
    first, *_ = counter.keeping.delivered(EVENT)
    confirmed = counter.keeping.confirm(EVENT, counter.keeping.delivered(EVENT), [], clock() + 2 * GRACE)
    assert (confirmed.put_back, confirmed.purged) == (4, 0)
    assert first in {letter.id for letter in counter.outbox.due(EVENT, 10)}
    assert sealed_bytes(folder) > 0


def test_a_contact_that_was_purged_and_then_lost_is_shown_and_never_sent_empty(counter: Counter, clock: Clock) -> None:
    counter.keeping.confirm(EVENT, [], [], clock() + 2 * GRACE)
    assert counter.keeping.confirm(EVENT, counter.keeping.delivered(EVENT), [], clock() + 3 * GRACE).put_back == 2
    assert {letter.kind for letter in counter.outbox.due(EVENT, 10)} == {"pledge"}
    assert counter.outbox.counts().set_aside == 2


def test_a_pledge_taken_back_loses_its_envelopes_at_once(counter: Counter, folder: Path, clock: Clock) -> None:
    first, second = pledges_of(counter)
    counter.keeping.confirm(EVENT, [], [first], clock())
    counts = counter.outbox.counts()
    assert (counts.withdrawn, counts.delivered) == (2, 2)
    counter.keeping.confirm(EVENT, [], [second], clock())
    assert sealed_bytes(folder) == 0


def test_a_gone_verdict_withdraws_the_contact_that_has_not_been_sent_too(
    open_counter: Callable[[Path | None], Counter], tmp_path: Path, desk: Desk, clock: Clock, folder: Path
) -> None:
    counter = open_counter(desk.ticket_file(tmp_path))
    taken = counter.pledges.take(a_pledge(clock()))
    counter.pledges.add_contact(taken.pledge, CONTACT)
    counter.outbox.settle([Settled(taken.pledge, "withdrawn")], LastReceipt(clock(), 1, 0))
    assert counter.outbox.counts().withdrawn == 2
    assert sealed_bytes(folder) == 0


def test_another_version_sends_again_what_was_set_aside(counter: Counter, clock: Clock) -> None:
    letter = counter.pledges.take(a_pledge(clock())).pledge
    counter.outbox.set_aside(letter, "too_big", "The server takes fewer letters at once.")
    Keeping(counter.database, EVENT, "0.1.0", counter.ticket.slot)
    assert counter.outbox.counts().set_aside == 1, "the same version would be refused the same way"
    Keeping(counter.database, EVENT, "0.2.0", counter.ticket.slot)
    assert [due.id for due in counter.outbox.due(EVENT, 10)] == [letter]


def test_an_earlier_events_contacts_are_purged_only_when_that_event_is_confirmed(
    counter: Counter, folder: Path, clock: Clock
) -> None:
    counter.keeping.confirm("lund-1", [], [], clock() + 2 * GRACE)
    assert sealed_bytes(folder) > 0, "what is held of another event says nothing about this one"
    assert counter.keeping.events() == [EVENT]


def test_what_is_lost_of_an_earlier_event_is_set_aside_with_its_envelopes(
    counter: Counter, folder: Path, clock: Clock
) -> None:
    later = Keeping(counter.database, "lund-1", "0.1.0")
    assert later.confirm(EVENT, later.delivered(EVENT), [], clock() + 2 * GRACE).put_back == 0
    assert counter.outbox.counts().set_aside == 4
    assert sealed_bytes(folder) > 0
