"""Stories of a kiosk and a collector, drawn by Hypothesis; four mutants that they must catch."""

from collections.abc import Collection
from unittest import mock
from uuid import UUID

import pytest
from sqlalchemy import Connection

from collector.letterbox import Read
from collector.voids import Changes, counted
from collector.withdrawals import Withdrawals
from kiosk.store.keeping import Confirmed, Keeping
from tests.faults.telling import tell


def test_every_story_ends_with_each_pledge_counted_once() -> None:
    tell(stories=15, steps=40)


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
