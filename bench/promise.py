"""One figure and its limit; and how a ratio is measured."""

import secrets
import statistics
import time
from collections.abc import Callable

from msgspec import Struct


class Promise(Struct, frozen=True):
    """What is promised. `at_most`: the figure may not be above the limit; else not below it."""

    what: str
    figure: float
    limit: float
    at_most: bool = True

    def is_kept(self) -> bool:
        """Whether the figure keeps the limit."""
        return self.figure <= self.limit if self.at_most else self.figure >= self.limit


class Times(Struct, frozen=True):
    """Seconds per call: CPU of the process (median) and wall (lower quartile: the least disturbed calls)."""

    cpu: float
    wall: float


def alternate(subjects: dict[str, Callable[[], object]], rounds: int, calls: int) -> dict[str, Times]:
    """Time the subjects in turn, in a new order each round, so that all of them meet the same machine."""
    cpu: dict[str, list[float]] = {name: [] for name in subjects}
    wall: dict[str, list[float]] = {name: [] for name in subjects}
    for _ in range(rounds):
        order = list(subjects)
        order.sort(key=lambda _: secrets.randbits(32))
        for name in order:
            for _ in range(calls):
                began, began_cpu = time.perf_counter(), time.process_time()
                subjects[name]()
                cpu[name].append(time.process_time() - began_cpu)
                wall[name].append(time.perf_counter() - began)
    return {name: Times(statistics.median(cpu[name]), statistics.quantiles(wall[name], n=4)[0]) for name in subjects}
