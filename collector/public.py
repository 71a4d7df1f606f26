"""What everybody may know: how many, in which countries, at which events, on which days, and how far the goals are.

A place is named from its fifth pledge on. Until then its pledges are in the total and nowhere else: no difference
between two readings, nor between a country and its events, tells how many of them are whose.
"""

import time
from collections import Counter
from datetime import date

from msgspec import Struct

from collector import commitments, tally
from collector.campaign import Campaign, Goal
from collector.commitments import Deeds
from collector.database import Database
from collector.naming import FEWEST
from collector.pace import Pace, pace_of
from collector.tally import EventReading
from kiosk.clock import Now

SELDOM = 60.0
"""Seconds between two readings of the days and of the commitments: they come from more rows than the total."""


class GoalReading(Struct, frozen=True):
    """A goal, and how far it is at our booths."""

    target: int
    start: date
    deadline: date
    status: str
    pace: Pace


class Reading(Struct, frozen=True):
    """The body of `GET /v1/counts` and of every message of `GET /v1/live`."""

    campaign: str
    total: int
    unnamed: int
    """Of them at events that have fewer than five, and are named later."""
    countries: dict[str, int]
    events: list[EventReading]
    goals: list[GoalReading]
    days: dict[date, int]
    """Per day in which they were made (UTC), at events that are named; up to a minute old."""
    commitments: dict[str, dict[str, Deeds]]
    """By plan and action, at events that are named; up to a minute old."""


class Public:
    """Reads the tallies for everybody."""

    def __init__(self, database: Database, campaign: Campaign, now: Now) -> None:
        self._database = database
        self._campaign = campaign
        self._now = now
        self._days: dict[date, int] = {}
        self._commitments: dict[str, dict[str, Deeds]] = {}
        self._seldom_at = -SELDOM

    def read(self) -> Reading:
        """How things stand at this moment."""
        counts = tally.count(self._database)
        if time.monotonic() - self._seldom_at >= SELDOM:
            self._seldom_at = time.monotonic()
            self._days = _until(self._now().date(), tally.days(self._database))
            self._commitments = commitments.count(self._database, self._campaign.plans)
        named = [_shown(event) for event in counts.events if event.pledges >= FEWEST]
        countries: Counter[str] = Counter()
        for event in named:
            countries[event.country] += event.pledges
        return Reading(
            self._campaign.name,
            counts.total,
            counts.total - countries.total(),
            dict(countries),
            named,
            [self._goal(goal) for goal in self._campaign.goals],
            self._days,
            self._commitments,
        )

    def _goal(self, goal: Goal) -> GoalReading:
        pace = pace_of(goal, self._days, self._now().date())
        return GoalReading(goal.target, goal.start, goal.deadline, goal.status, pace)


def _shown(event: tally.EventCount) -> EventReading:
    return EventReading(*(getattr(event, field) for field in EventReading.__struct_fields__))


def _until(today: date, days: dict[date, int]) -> dict[date, int]:
    """What a clock that was ahead says of tomorrow and later was made today at the latest."""
    found: Counter[date] = Counter()
    for day, pledges in days.items():
        found[min(day, today)] += pledges
    return dict(found)
