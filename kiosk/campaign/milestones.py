"""Which milestone a new total has just reached. Pure."""

from bisect import bisect_right
from collections.abc import Iterable

SHARES = (10, 25, 50, 75)
"""Percent of the campaign's goal."""
LADDER = (10, 25, 50, 100, 250, 500)


def milestones(target: int) -> tuple[int, ...]:
    """The ladder up to an event's target (10 25 50 100 250 500, then a hundredfold), the target its last step."""
    steps = {target}
    scale = 1
    while LADDER[0] * scale < target:
        steps.update(step * scale for step in LADDER if step * scale < target)
        scale *= 100
    return tuple(sorted(steps))


def ladder_of(steps: tuple[int, ...], target: int) -> tuple[int, ...]:
    """The campaign's own `steps` up to the event's target, or the ones that the target gives."""
    return tuple(sorted({target, *(step for step in steps if step < target)})) if steps else milestones(target)


def campaign_ladder(goals: Iterable[int]) -> tuple[int, ...]:
    """What the whole campaign celebrates at every booth: each goal, and shares of the highest."""
    goals = sorted(goals)
    return tuple(sorted({*goals, *(goals[-1] * percent // 100 for percent in SHARES)})) if goals else ()


def around(total: int, ladder: tuple[int, ...]) -> tuple[int, int]:
    """The milestones that `total` stands between: the last one it has reached (0 if none), and the next."""
    index = bisect_right(ladder, total)
    if index < len(ladder):
        return (ladder[index - 1] if index else 0), ladder[index]
    last = ladder[-1] if ladder else 10
    return total // last * last, (total // last + 1) * last


def reached(total: int, ladder: tuple[int, ...]) -> int | None:
    """`total` if it is a milestone; beyond the ladder each further multiple of its last step is one."""
    if total in ladder or (ladder and total > ladder[-1] and total % ladder[-1] == 0):
        return total
    return None
