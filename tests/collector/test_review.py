"""Letters that were kept aside: a coordinator counts them or leaves them out; on SQLite and on PostgreSQL."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4

import msgspec
import pytest
from sqlalchemy import Connection, func, insert, select

from collector import tally
from collector.campaign import HEFORSHE, read_campaign
from collector.claims import find_claim
from collector.codes import hash_of
from collector.database import Database
from collector.event import keep_event
from collector.forgetting import forget
from collector.intake import REVOKED, Intake
from collector.public import Public
from collector.recount import recount
from collector.review import Decision, decide, to_review
from collector.schema import letters, set_aside
from collector.sorting import TooMuchAside
from collector.standing import every_event, one_event
from collector.withdrawals import Withdrawals
from sync import wire
from tests.collector.test_intake import NOW
from tests.making import Desk
from tests.sync.test_wire import a_batch, a_letter

Decide = Callable[..., int]
EVENT, KIOSK = "uppsala-1", "uppsala-1.1"


@pytest.fixture
def batch(database: Database, intake: Intake) -> wire.Batch:
    """Three pledges of a kiosk that was revoked before a courier brought them."""
    brought = a_batch(*(a_letter(number) for number in range(1, 4)))
    receipt = intake.accept(brought, NOW, REVOKED)
    assert {verdict.verdict for verdict in receipt.verdicts} == {"set_aside"}
    return brought


@pytest.fixture
def decided(database: Database, intake: Intake) -> Decide:
    def decide_now(code: str, decision: Decision, event: str = EVENT) -> int:
        return database.transaction(lambda c: decide(c, intake, event, (KIOSK, "", code), decision, NOW))

    return decide_now


def total(database: Database) -> tuple[int, int, int]:
    found = tally.check(database, NOW)
    return found.tallied, found.by_hour, found.counted


def test_what_waits_for_review_is_grouped_by_kiosk_and_reason(database: Database, batch: wire.Batch) -> None:
    (group,) = to_review(database, EVENT)
    assert (group.kiosk, group.code, group.letters, group.pledges, group.countable) == (KIOSK, "revoked", 3, 3, True)
    assert group.first == NOW
    standing = one_event(database, EVENT)
    assert standing
    assert standing.aside == 3


def test_counted_once_however_often_it_is_decided_or_sent_again(
    database: Database, intake: Intake, batch: wire.Batch, decided: Decide
) -> None:
    assert (decided("revoked", "counted"), decided("revoked", "counted")) == (3, 0)
    assert total(database) == (3, 3, 3)
    assert recount(database) == []
    assert to_review(database, EVENT) == []
    receipt = intake.accept(batch, NOW)
    assert {verdict.verdict for verdict in receipt.verdicts} == {"duplicate"}, "the kiosk hears that they are here"
    assert total(database) == (3, 3, 3)


def test_left_out_is_kept_and_not_counted(database: Database, batch: wire.Batch, decided: Decide) -> None:
    assert decided("revoked", "left_out") == 3
    assert total(database) == (0, 0, 0)
    assert to_review(database, EVENT) == []
    kept = database.transaction(lambda c: c.scalar(select(func.count()).select_from(set_aside)))
    assert kept == 3
    assert decided("revoked", "counted") == 0, "decided is decided"


def test_what_was_taken_back_meanwhile_is_not_counted(
    database: Database, batch: wire.Batch, decided: Decide, tmp_path: Path
) -> None:
    pledge = next(letter for letter in batch.letters if isinstance(letter, wire.PledgeLetter))
    withdrawals = Withdrawals(database, tmp_path)
    database.transaction(lambda c: withdrawals.take_back(c, EVENT, pledge.id, KIOSK, pledge.claim))
    assert decided("revoked", "counted") == 2
    assert total(database) == (2, 2, 2)


def test_what_is_wrong_whatever_one_knows_cannot_be_counted(
    database: Database, intake: Intake, decided: Decide
) -> None:
    first = a_batch(a_letter(1))
    intake.accept(first, NOW)
    (letter,) = first.letters
    assert isinstance(letter, wire.PledgeLetter)
    other = wire.PledgeLetter(letter.id, 1, letter.hour, "fr", letter.text, letter.claim)
    intake.accept(a_batch(other), NOW)
    (group,) = to_review(database, EVENT)
    assert (group.code, group.countable) == ("id_reuse", False)
    assert decided("id_reuse", "counted") == 0
    assert decided("id_reuse", "left_out") == 1
    assert total(database) == (1, 1, 1)


def test_a_kiosk_that_took_more_than_people_can_in_an_hour_is_worth_a_look(database: Database, intake: Intake) -> None:
    for start in range(1, 151, wire.MOST_LETTERS):
        some = range(start, min(start + wire.MOST_LETTERS, 151))
        intake.accept(a_batch(*(a_letter(number) for number in some)), NOW + timedelta(hours=1))
    standing = one_event(database, EVENT)
    assert standing
    assert [(kiosk.slot, kiosk.busiest) for kiosk in standing.kiosks if kiosk.pledges] == [(KIOSK, 150)]


def test_a_letter_that_comes_in_while_others_are_counted_stays_to_be_reviewed(
    database: Database, intake: Intake, batch: wire.Batch, decided: Decide, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Between the look and the mark another batch commits, as it may on PostgreSQL: here in the same transaction."""
    count = Intake.count_aside

    def late(self: Intake, connection: Connection, *of: Any) -> None:
        other = a_letter(9)
        kept = {"event_id": EVENT, "id": other.id, "digest": "0" * 32, "kiosk_id": KIOSK, "code": "revoked"}
        row = kept | {"letter": wire.encode(other).decode(), "received_at": NOW}
        connection.execute(insert(set_aside).values(row))
        count(self, connection, *of)

    monkeypatch.setattr(Intake, "count_aside", late)
    assert decided("revoked", "counted") == 3
    (group,) = to_review(database, EVENT)
    assert group.letters == 1
    assert total(database) == (3, 3, 3)


def test_an_address_that_was_kept_aside_is_in_one_place_once_it_is_counted(
    database: Database, intake: Intake, decided: Decide
) -> None:
    pledge = a_letter(1)
    sealed = (wire.Envelope("sealing", "a-suite", "A" * 64),)
    contact = wire.ContactLetter(uuid4(), pledge.id, 2, NOW, ("news",), sealed)
    intake.accept(a_batch(pledge, contact), NOW, REVOKED)
    assert decided("revoked", "counted") == 2
    database.transaction(lambda connection: forget(connection, EVENT, pledge.id, NOW))
    everything = database.transaction(
        lambda c: f"{c.execute(select(set_aside)).all()} {c.execute(select(letters)).all()}"
    )
    assert "A" * 64 not in everything


def test_what_is_kept_aside_of_one_kiosk_has_a_limit_whatever_events_it_names(
    intake: Intake, decided: Decide, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("collector.sorting.MOST_ASIDE", 3)
    for number in range(3):
        other = msgspec.structs.replace(a_batch(a_letter(number + 1)).event, id=f"invented-{number}")
        intake.accept(msgspec.structs.replace(a_batch(a_letter(number + 1)), event=other), NOW)
    with pytest.raises(TooMuchAside):
        intake.accept(a_batch(a_letter(9)), NOW, REVOKED)
    for number in range(3):
        event = f"invented-{number}"
        assert decided("other_event", "left_out", event) == 1
    intake.accept(a_batch(a_letter(9)), NOW, REVOKED)  # a review makes room


def test_what_was_counted_for_another_event_than_the_kiosks_own_stands_at_that_event(
    database: Database, intake: Intake, desk: Desk, decided: Decide
) -> None:
    other = msgspec.structs.replace(desk.ticket().event, id="lund-1")
    database.transaction(lambda connection: keep_event(connection, other, "heforshe"))
    intake.accept(a_batch(*(a_letter(number) for number in range(1, 8))), NOW)
    stray = a_batch(*(a_letter(number) for number in range(8, 11)))
    intake.accept(msgspec.structs.replace(stray, event=msgspec.structs.replace(stray.event, id="lund-1")), NOW)
    decided("other_event", "counted", "lund-1")
    standings = {one.id: one.pledges for one in every_event(database)}
    assert standings == {EVENT: 7, "lund-1": 3}
    ours = one_event(database, EVENT)
    assert ours
    assert [kiosk.pledges for kiosk in ours.kiosks if kiosk.slot == KIOSK] == [7]
    assert total(database) == (10, 10, 10)


def test_a_pledge_kept_aside_is_taken_back_by_its_code_alone_and_its_page_knows(
    database: Database, intake: Intake
) -> None:
    code = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    pledge = msgspec.structs.replace(a_letter(1), claim=hash_of(code))
    intake.accept(a_batch(pledge), NOW, REVOKED)
    wrong = wire.WithdrawalLetter(uuid4(), pledge.id, 2, NOW, "B" * 26)
    receipt = intake.accept(a_batch(wrong), NOW)
    assert receipt.verdicts[0].verdict == "set_aside"
    right = wire.WithdrawalLetter(uuid4(), pledge.id, 3, NOW, code)
    assert intake.accept(a_batch(right), NOW).verdicts[0].verdict == "accepted"
    assert find_claim(database, code).state == "withdrawn"


@pytest.mark.parametrize("hour", ["9999-12-31T23:00:00-12:00", "0001-01-01T00:00:00+14:00", "2031-01-01T00:00:00Z"])
def test_a_clock_that_is_centuries_off_stops_no_page(database: Database, intake: Intake, hour: str) -> None:
    made = [
        msgspec.convert(msgspec.to_builtins(a_letter(n)) | {"kind": "pledge", "hour": hour}, wire.PledgeLetter)
        for n in range(1, 6)
    ]
    intake.accept(a_batch(*made), NOW)
    reading = Public(database, read_campaign(HEFORSHE), lambda: NOW).read()
    assert reading.total == 5
    assert sum(reading.days.values()) == 5
    assert max(reading.days) <= NOW.date()
    assert recount(database) == []
