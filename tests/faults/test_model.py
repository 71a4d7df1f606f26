"""Stories of a kiosk and a collector, and of several kiosks, drawn by Hypothesis; six mutants that they must catch."""

from collections.abc import Collection
from typing import Any
from unittest import mock
from uuid import UUID

import pytest
from sqlalchemy import Connection

from collector.letterbox import Read
from collector.ownership import Reason
from collector.sorting import WRONG_CODE, _about_pledges
from collector.voids import Changes, counted
from collector.withdrawals import Withdrawals
from kiosk.store.keeping import Confirmed, Keeping
from tests.faults.telling import tell


def test_every_story_ends_with_each_pledge_counted_once() -> None:
    tell(stories=15, steps=40)


def test_every_story_of_several_kiosks_ends_with_each_pledge_counted_once() -> None:
    tell(stories=4, steps=40, fleet=True)


@pytest.mark.long
def test_a_tally_raised_by_whatever_comes_is_caught() -> None:
    def eager(connection: Connection, of: Read, _: Collection[UUID]) -> Changes:
        return counted(connection, of, list(of.rows))

    with mock.patch("collector.intake.counted", eager), pytest.raises(AssertionError):
        tell(stories=2000, steps=40)


@pytest.mark.long
def test_tombstones_that_are_not_applied_after_a_restore_are_caught() -> None:
    with mock.patch.object(Withdrawals, "reapply", return_value=0), pytest.raises(AssertionError):
        tell(stories=2000, steps=80)


@pytest.mark.long
def test_a_kiosk_that_never_sends_again_what_was_lost_is_caught() -> None:
    trusting = Confirmed(put_back=0, purged=0, all_old=False)
    with mock.patch.object(Keeping, "confirm", return_value=trusting), pytest.raises(AssertionError):
        tell(stories=2000, steps=80)


@pytest.mark.long
def test_an_undo_that_the_collector_does_not_follow_is_caught() -> None:
    with mock.patch.object(Withdrawals, "take_back"), pytest.raises(AssertionError):
        tell(stories=2000, steps=80)


@pytest.mark.long
def test_an_erasure_that_the_collector_did_not_agree_to_is_caught() -> None:
    with mock.patch("kiosk.erasing._ask", return_value=True), pytest.raises(AssertionError):
        tell(stories=500, steps=60, fleet=True)


@pytest.mark.long
def test_a_withdrawal_with_a_wrong_code_that_is_believed_is_caught() -> None:
    def believing(*about: Any) -> tuple[set[UUID], dict[UUID, Reason], set[UUID]]:
        waits, against, proven = _about_pledges(*about)
        wrong = {letter for letter, why in against.items() if why is WRONG_CODE}
        return waits, {letter: why for letter, why in against.items() if letter not in wrong}, proven | wrong

    with mock.patch("collector.sorting._about_pledges", believing), pytest.raises(AssertionError):
        tell(stories=500, steps=60, fleet=True)
