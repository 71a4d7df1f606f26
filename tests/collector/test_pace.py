"""When a goal was reached, or will be: pledges count on the day they were made, however late they come."""

from datetime import date, timedelta

import pytest

from collector.campaign import Goal
from collector.pace import Pace, pace_of

START = date(2014, 9, 20)
FIRST = Goal(100_000, START, date(2014, 9, 23), "met")
MILLION = Goal(1_000_000, START, date(2015, 7, 31), "missed")


def from_start(*pledges: int) -> dict[date, int]:
    return {START + timedelta(days=number): n for number, n in enumerate(pledges)}


def test_a_goal_is_reached_on_the_day_whose_pledges_made_the_sum() -> None:
    pace = pace_of(FIRST, from_start(20_974, 40_000, 45_000, 9_000), date(2014, 9, 24))
    assert (pace.counted, pace.reached, pace.projected, pace.needed_a_day) == (114_974, date(2014, 9, 22), None, 0)


def test_pledges_that_come_late_move_the_day_back_to_when_they_were_made() -> None:
    days = from_start(40_000, 40_000, 10_000, 10_000)
    assert pace_of(FIRST, days, date(2014, 9, 24)).reached == date(2014, 9, 23)
    assert pace_of(FIRST, days | {START: 60_000}, date(2014, 9, 24)).reached == date(2014, 9, 21)


def test_what_was_made_before_the_start_does_not_count_for_the_goal() -> None:
    days = {START - timedelta(days=1): 500_000} | from_start(10)
    assert pace_of(FIRST, days, date(2014, 9, 21)).counted == 10


def test_a_goal_that_is_not_reached_says_when_it_will_be_and_what_is_needed() -> None:
    today = date(2015, 7, 1)
    days = {START: 200_000} | {today - timedelta(days=ago): 1_000 for ago in range(8)}
    pace = pace_of(MILLION, days, today)
    assert pace == Pace(208_000, 1_000, None, today + timedelta(days=792), -(-792_000 // 31))


def test_today_is_not_yet_a_whole_day_and_does_not_slow_the_pace() -> None:
    today = date(2015, 7, 1)
    week = {today - timedelta(days=ago): 700 for ago in range(1, 8)}
    assert pace_of(MILLION, week | {today: 1}, today).a_day == 700


@pytest.mark.parametrize("days", [{}, from_start(1)])
def test_without_pledges_this_week_nothing_is_projected(days: dict[date, int]) -> None:
    pace = pace_of(MILLION, days, date(2015, 7, 1))
    assert (pace.a_day, pace.projected) == (0, None)


def test_after_the_deadline_nothing_is_needed_any_more_and_a_day_is_still_projected() -> None:
    today = date(2016, 1, 1)
    days = {START: 999_000} | {today - timedelta(days=ago): 100 for ago in range(1, 8)}
    pace = pace_of(MILLION, days, today)
    assert (pace.needed_a_day, pace.projected) == (0, today + timedelta(days=3))


def test_on_the_first_day_there_is_no_pace_yet() -> None:
    assert pace_of(MILLION, from_start(500), START) == Pace(500, 0, None, None, -(-999_500 // 315))


def test_a_crawl_is_not_projected_into_the_next_century() -> None:
    today = date(2015, 7, 1)
    assert pace_of(MILLION, {today - timedelta(days=1): 7}, today).projected is None
