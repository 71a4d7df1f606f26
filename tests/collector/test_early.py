"""Letters about a pledge that is not here wait for it; and a kiosk adds only to what is its own."""

from collections.abc import Callable
from datetime import timedelta
from functools import partial
from pathlib import Path
from uuid import UUID, uuid4

import msgspec
import pytest
from sqlalchemy import Connection, delete, func, select, update

from collector import intake as intake_module
from collector import sorting, tally
from collector.claims import find_claim
from collector.codes import hash_of
from collector.contacts import sealed_contacts
from collector.database import Database
from collector.holdings import held
from collector.intake import Intake
from collector.retention import Retention
from collector.review import to_review
from collector.schema import early, kiosks, letters, set_aside, withdrawn
from collector.sorting import TooMuchAside
from collector.withdrawals import Withdrawals
from sync import wire
from tests.collector.test_intake import CODE, DUE, NOW, a_contact, verdicts
from tests.sync.test_wire import HOUR, a_batch, a_letter

EVENT, OURS, THEIRS = "uppsala-1", "uppsala-1.1", "uppsala-1.2"


def claimed(number: int, code: str = CODE) -> wire.PledgeLetter:
    return msgspec.structs.replace(a_letter(number), claim=hash_of(code))


def regret(pledge: UUID, number: int, code: str = CODE) -> wire.WithdrawalLetter:
    return wire.WithdrawalLetter(uuid4(), pledge, number, HOUR, code)


def commitment(pledge: UUID, number: int) -> wire.CommitmentLetter:
    return wire.CommitmentLetter(uuid4(), pledge, number, HOUR, "campus", "club", DUE)


def by_another(*of: wire.Letter) -> wire.Batch:
    return msgspec.structs.replace(a_batch(*of), kiosk=THEIRS)


def codes(receipt: wire.Receipt) -> list[str | None]:
    return [verdict.code for verdict in receipt.verdicts]


def ask(kiosk: str, *slots: str) -> wire.Question:
    return wire.Question(kiosk, EVENT, uuid4(), slots or (kiosk,), wire.MOST_IDS)


def test_a_withdrawal_with_a_wrong_code_that_comes_first_takes_nothing_back(
    database: Database, intake: Intake, tmp_path: Path
) -> None:
    pledges = [claimed(n) for n in range(1, 4)]
    forged = by_another(*(regret(each.id, n, "B" * 26) for n, each in enumerate(pledges, 1)))
    assert verdicts(intake.accept(forged, NOW)) == ["accepted"] * 3, "as if it had come after them"
    for _ in range(2):
        Withdrawals(database, tmp_path).reapply()
    assert verdicts(intake.accept(a_batch(*pledges), NOW)) == ["accepted"] * 3
    assert tally.check(database, NOW).counted == tally.check(database, NOW).tallied == 3
    assert [(group.kiosk, group.code, group.letters) for group in to_review(database, EVENT)] == [
        (THEIRS, "wrong_code", 3)
    ]


def test_a_wrong_withdrawal_does_not_stand_in_the_way_of_the_right_one(database: Database, intake: Intake) -> None:
    pledge = claimed(1)
    intake.accept(by_another(regret(pledge.id, 1, "B" * 26)), NOW)
    intake.accept(a_batch(regret(pledge.id, 2)), NOW)
    assert verdicts(intake.accept(a_batch(pledge), NOW)) == ["gone"]
    assert tally.check(database, NOW).counted == tally.check(database, NOW).tallied == 0
    assert find_claim(database, CODE).state == "withdrawn"


def test_no_code_is_kept_of_a_withdrawal_that_waits(database: Database, intake: Intake, tmp_path: Path) -> None:
    code = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    pledge = claimed(1, code)
    intake.accept(a_batch(regret(pledge.id, 2, code)), NOW)
    kept = database.transaction(lambda c: f"{c.execute(select(early)).all()}")
    assert hash_of(code) in kept
    assert code not in kept
    assert (tmp_path / "withdrawn").read_text().split() == ["2", EVENT, pledge.id.hex, OURS, hash_of(code)]


def test_a_withdrawal_that_waited_in_a_lost_database_still_takes_back_what_comes(
    database: Database, intake: Intake, tmp_path: Path
) -> None:
    pledge = claimed(1)
    intake.accept(a_batch(regret(pledge.id, 2)), NOW)
    for table in (early, letters, withdrawn):
        database.transaction(partial(Connection.execute, statement=delete(table)))
    Withdrawals(database, tmp_path).reapply()
    assert held(database, ask(OURS), NOW).ids == (), "it is nobody's letter"
    assert verdicts(intake.accept(a_batch(pledge, a_letter(3)), NOW)) == ["gone", "accepted"]
    assert tally.check(database, NOW).counted == 1


@pytest.mark.parametrize("make", [a_contact, lambda p, n: commitment(p.id, n)])
def test_what_is_about_a_pledge_that_never_comes_is_nowhere_to_be_seen(
    database: Database, intake: Intake, make: Callable[[wire.PledgeLetter, int], wire.Letter]
) -> None:
    ghost = a_letter(9)
    letter = make(ghost, 1)
    assert verdicts(intake.accept(a_batch(letter), NOW)) == ["accepted"]
    assert verdicts(intake.accept(a_batch(letter), NOW)) == ["duplicate"]
    found = tally.check(database, NOW)
    assert (found.contacts, found.commitments) == (0, 0)
    assert sealed_contacts(database) == []
    assert held(database, ask(OURS), NOW).ids == (letter.id,), "its kiosk sees that it is here"
    assert verdicts(intake.accept(a_batch(ghost), NOW)) == ["accepted"]
    found = tally.check(database, NOW)
    assert found.contacts + found.commitments == 1
    assert held(database, ask(OURS), NOW).count == 2


@pytest.mark.parametrize("first", ["the pledge", "the letter"])
@pytest.mark.parametrize("make", [a_contact, lambda p, n: commitment(p.id, n)], ids=["contact", "commitment"])
def test_nobody_adds_to_what_another_kiosk_brought(
    database: Database, intake: Intake, make: Callable[[wire.PledgeLetter, int], wire.Letter], first: str
) -> None:
    pledge = a_letter(1)
    batches = [a_batch(pledge), by_another(make(pledge, 1))]
    for batch in batches if first == "the pledge" else batches[::-1]:
        intake.accept(batch, NOW)
    found = tally.check(database, NOW)
    assert (found.contacts, found.commitments, found.set_aside) == (0, 0, 1)
    assert codes(intake.accept(batches[1], NOW)) == ["not_its_own"]


def test_the_same_letter_from_another_kiosk_is_no_duplicate_and_counts_once(database: Database, intake: Intake) -> None:
    pledge = a_letter(1)
    intake.accept(by_another(pledge), NOW)
    assert codes(intake.accept(a_batch(pledge), NOW)) == ["other_kiosk"]
    assert tally.check(database, NOW).counted == 1
    assert verdicts(intake.accept(by_another(pledge), NOW)) == ["duplicate"]


def test_the_slots_of_one_kiosk_are_one(database: Database, intake: Intake) -> None:
    """A further ticket: what came under the one before is voided, added to, repeated and asked about under it."""
    pledge, other = a_letter(1), a_letter(2)
    intake.accept(a_batch(pledge, other), NOW)
    own = update(kiosks).where(kiosks.c.id.in_((OURS, THEIRS))).values(owner="K", public_key="K")
    database.transaction(lambda c: c.execute(own))
    again = by_another(other, a_contact(pledge, 3), wire.VoidLetter(uuid4(), pledge.id, 4, HOUR, "again"))
    assert verdicts(intake.accept(again, NOW)) == ["duplicate", "accepted", "accepted"]
    found = tally.check(database, NOW)
    assert (found.counted, found.tallied, found.void, found.contacts) == (1, 1, 1, 1)
    assert held(database, ask(THEIRS, OURS, THEIRS), NOW).count == 4
    assert held(database, ask("uppsala-1.3", OURS, THEIRS), NOW).count == 0, "nobody else learns of them"


def test_letters_of_every_kind_have_a_limit(
    database: Database, intake: Intake, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(intake_module, "MOST_A_DAY", 1)
    pledge = a_letter(1)
    intake.accept(a_batch(pledge), NOW)
    some = [commitment(pledge.id, n) for n in range(2, 9)]
    assert verdicts(intake.accept(a_batch(*some), NOW)) == ["accepted"] * 7
    assert codes(intake.accept(a_batch(commitment(pledge.id, 9)), NOW)) == ["too_many"]
    assert tally.check(database, NOW).commitments == 7
    assert verdicts(intake.accept(a_batch(commitment(pledge.id, 10)), NOW + timedelta(days=1))) == ["accepted"]


def test_letters_that_wait_for_pledges_that_never_come_have_a_limit(
    database: Database, intake: Intake, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(sorting, "MOST_ASIDE", 3)
    intake.accept(a_batch(*(regret(uuid4(), n) for n in range(1, 4))), NOW)
    with pytest.raises(TooMuchAside):
        intake.accept(a_batch(regret(uuid4(), 4)), NOW)
    assert database.transaction(lambda c: c.scalar(select(func.count()).select_from(early))) == 3


def test_an_address_that_waits_for_its_pledge_goes_when_it_is_too_old(database: Database, intake: Intake) -> None:
    intake.accept(a_batch(a_contact(a_letter(1), 2)), NOW)
    assert Retention(database, 730, lambda: NOW + timedelta(days=729)).erase().erased == 0
    assert Retention(database, 730, lambda: NOW + timedelta(days=732)).erase().erased == 1
    assert database.transaction(lambda c: c.scalar(select(func.count()).select_from(early))) == 0


@pytest.mark.parametrize("year", [1970, 2010, 2050])
def test_how_long_an_address_is_kept_is_counted_from_the_day_it_came_in(
    database: Database, intake: Intake, year: int
) -> None:
    moment = HOUR.replace(year=year)
    pledge = msgspec.structs.replace(a_letter(1), hour=moment)
    intake.accept(a_batch(pledge, msgspec.structs.replace(a_contact(pledge, 2), hour=moment)), NOW)
    assert Retention(database, 730, lambda: NOW + timedelta(days=1)).erase().kept == 1
    assert Retention(database, 730, lambda: NOW + timedelta(days=729)).erase().kept == 1
    assert Retention(database, 730, lambda: NOW + timedelta(days=732)).erase().erased == 1


def test_what_a_kiosk_took_back_before_it_sent_it_leaves_nothing_here(database: Database, intake: Intake) -> None:
    """A commitment was on its way when the visitor took the pledge back: the pledge itself is never sent."""
    pledge = claimed(1)
    meant = commitment(pledge.id, 2)
    intake.accept(a_batch(meant, a_contact(pledge, 3)), NOW)
    taken_back = regret(pledge.id, 4)
    intake.accept(a_batch(taken_back), NOW)
    assert held(database, ask(OURS), NOW).ids == (taken_back.id,)
    assert verdicts(intake.accept(a_batch(meant), NOW)) == ["gone"]
    assert database.transaction(lambda c: c.scalar(select(func.count()).select_from(set_aside))) == 0
