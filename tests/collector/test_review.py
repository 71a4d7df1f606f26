"""Letters that were kept aside: a coordinator counts them or leaves them out; on SQLite and on PostgreSQL."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from sqlalchemy import func, select

from collector import tally
from collector.database import Database
from collector.intake import Intake
from collector.recount import recount
from collector.review import decide, to_review
from collector.schema import set_aside
from collector.standing import one_event
from collector.withdrawals import Withdrawals
from sync import wire
from tests.collector.test_intake import NOW
from tests.sync.test_wire import a_batch, a_letter

Decide = Callable[[str, str], int]
EVENT, KIOSK = "uppsala-1", "uppsala-1.1"


@pytest.fixture
def batch(database: Database, intake: Intake) -> wire.Batch:
    """Three pledges of a kiosk that was revoked before a courier brought them."""
    brought = a_batch(*(a_letter(number) for number in range(1, 4)))
    receipt = intake.accept(brought, NOW, revoked=True)
    assert {verdict.verdict for verdict in receipt.verdicts} == {"set_aside"}
    return brought


@pytest.fixture
def decided(database: Database) -> Decide:
    def decide_now(code: str, decision: str) -> int:
        return database.transaction(lambda c: decide(c, EVENT, KIOSK, code, decision))  # type: ignore[arg-type]  # one of two words

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
    database: Database, batch: wire.Batch, decided: Decide, tmp_path: object
) -> None:
    pledge = next(letter for letter in batch.letters if isinstance(letter, wire.PledgeLetter))
    withdrawals = Withdrawals(database, tmp_path)  # type: ignore[arg-type]  # a Path
    database.transaction(lambda c: withdrawals.take_back(c, EVENT, pledge.id, KIOSK))
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
