"""How far a goal is: the day on which it was reached, or the day on which it will be if people go on as they do."""

from collections.abc import Mapping
from datetime import date, timedelta
from math import ceil

from msgspec import Struct

from collector.campaign import Goal

WEEK = 7
LONGEST = 36_500
"""Days: beyond a hundred years nothing is projected."""


class Pace(Struct, frozen=True):
    """Pledges are counted on the day on which they were made (UTC), from the goal's start on."""

    counted: int
    a_day: float
    """Over the last seven whole days, or over those since the start if there were fewer."""
    reached: date | None
    projected: date | None
    """If it is not reached: when it would be at that pace. None: never, or in more than a hundred years."""
    needed_a_day: int
    """To be reached by the deadline, today included; 0 if it is reached, or the deadline is over."""


def pace_of(goal: Goal, days: Mapping[date, int], today: date) -> Pace:
    """What `days` (pledges per day) come to for `goal`."""
    since = {day: n for day, n in sorted(days.items()) if day >= goal.start}
    counted = sum(since.values())
    whole = min(WEEK, max(1, (today - goal.start).days))
    week = sum(since.get(today - timedelta(days=ago), 0) for ago in range(1, whole + 1))
    if (reached := _day_of(goal.target, since)) is not None:
        return Pace(counted, round(week / whole, 1), reached, None, 0)
    remaining, left = goal.target - counted, (goal.deadline - today).days + 1
    wait = ceil(remaining * whole / week) if week > 0 else LONGEST + 1
    projected = today + timedelta(days=wait) if wait <= LONGEST else None
    return Pace(counted, round(week / whole, 1), None, projected, ceil(remaining / left) if left > 0 else 0)


def _day_of(target: int, days: Mapping[date, int]) -> date | None:
    """The day on which the running sum of `days`, in order, came to `target`."""
    total = 0
    for day, n in days.items():
        total += n
        if total >= target:
            return day
    return None
