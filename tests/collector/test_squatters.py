"""Whoever knows a pledge's id, but not its code, can neither take it back nor keep it out: ids are no secret."""

from pathlib import Path

import msgspec
import pytest

from collector import tally
from collector.database import Database
from collector.intake import UNKNOWN_KEY, Intake
from collector.withdrawals import Withdrawals
from sync import wire
from tests.collector.test_early import by_another, claimed, commitment, regret
from tests.collector.test_intake import CODE, NOW, verdicts
from tests.sync.test_wire import a_batch

OTHER = "B" * 26
"""The code of whoever is not the visitor."""


def counted(database: Database) -> int:
    found = tally.check(database, NOW)
    assert found.tallied == found.by_hour == found.counted
    return found.counted


def squat(pledge: wire.PledgeLetter) -> wire.PledgeLetter:
    """A pledge with the same id, whose code is another's."""
    return msgspec.structs.replace(pledge, claim=claimed(1, OTHER).claim)


@pytest.fixture
def withdrawals(database: Database, tmp_path: Path) -> Withdrawals:
    return Withdrawals(database, tmp_path)


@pytest.mark.parametrize("by_an_unknown_key", [True, False])
def test_a_pledge_stays_when_somebody_takes_back_another_with_its_id(
    database: Database, intake: Intake, withdrawals: Withdrawals, by_an_unknown_key: bool
) -> None:
    pledge = claimed(1)
    intake.accept(a_batch(pledge, commitment(pledge.id, 2)), NOW)
    if by_an_unknown_key:
        intake.set_aside(by_another(squat(pledge)), NOW, "k", UNKNOWN_KEY)
    else:
        assert verdicts(intake.accept(by_another(squat(pledge)), NOW)) == ["set_aside"]
    assert withdrawals.withdraw(OTHER)
    assert (counted(database), tally.check(database, NOW).set_aside) == (1, 0)
    assert verdicts(intake.accept(a_batch(pledge), NOW)) == ["duplicate"]
    for _ in range(2):
        withdrawals.reapply()
    assert (counted(database), tally.check(database, NOW).commitments) == (1, 1)
    assert withdrawals.withdraw(CODE)
    assert (counted(database), tally.check(database, NOW).commitments) == (0, 0)


def test_a_pledge_comes_though_somebody_took_back_another_with_its_id_before(
    database: Database, intake: Intake, withdrawals: Withdrawals
) -> None:
    pledge = claimed(1)
    intake.accept(by_another(squat(pledge), regret(pledge.id, 2, OTHER)), NOW)
    assert counted(database) == 0
    assert verdicts(intake.accept(a_batch(pledge), NOW)) == ["accepted"]
    assert verdicts(intake.accept(a_batch(commitment(pledge.id, 2)), NOW)) == ["accepted"]
    withdrawals.reapply()
    assert (counted(database), tally.check(database, NOW).commitments) == (1, 1)
    assert verdicts(intake.accept(by_another(commitment(pledge.id, 3)), NOW)) == ["gone"]
    assert verdicts(intake.accept(a_batch(regret(pledge.id, 4)), NOW)) == ["accepted"]
    assert counted(database) == 0


def test_what_waits_for_a_pledge_stays_when_another_with_its_id_is_taken_back(
    database: Database, intake: Intake, withdrawals: Withdrawals
) -> None:
    pledge = claimed(1)
    intake.accept(a_batch(commitment(pledge.id, 2)), NOW)
    intake.set_aside(by_another(squat(pledge)), NOW, "k", UNKNOWN_KEY)
    assert withdrawals.withdraw(OTHER)
    assert verdicts(intake.accept(a_batch(pledge), NOW)) == ["accepted"]
    assert (counted(database), tally.check(database, NOW).commitments) == (1, 1)


def test_of_two_pledges_with_one_id_that_are_kept_aside_each_goes_by_its_own_code(
    database: Database, intake: Intake, withdrawals: Withdrawals
) -> None:
    pledge = claimed(1)
    for key, one in (("k", squat(pledge)), ("l", pledge)):
        intake.set_aside(a_batch(one, commitment(pledge.id, 2)), NOW, key, UNKNOWN_KEY)
    assert tally.check(database, NOW).set_aside == 4
    assert verdicts(intake.accept(by_another(regret(pledge.id, 9)), NOW)) == ["accepted"]
    assert tally.check(database, NOW).set_aside == 2
    assert not withdrawals.withdraw(CODE)
    assert withdrawals.withdraw(OTHER)
    assert tally.check(database, NOW).set_aside == 0


def test_a_code_takes_back_every_pledge_that_was_sent_with_its_hash(
    database: Database, intake: Intake, withdrawals: Withdrawals
) -> None:
    """Else a decoy that came first would be what its visitor takes back."""
    intake.accept(by_another(claimed(5)), NOW)
    intake.accept(a_batch(claimed(1)), NOW)
    assert counted(database) == 2
    assert withdrawals.withdraw(CODE)
    assert counted(database) == 0
