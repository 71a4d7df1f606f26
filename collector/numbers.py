"""Which numbers of a kiosk's letters have come in, as ranges: `1-120 125-130`."""

from collections.abc import Iterable

Ranges = tuple[tuple[int, int], ...]
"""First and last of each run, in order, with a gap between each two."""
MOST = 2000
"""Ranges that are remembered for one kiosk, the lowest: one with more holes than that is never said to be all here."""


def read(text: str | None) -> Ranges:
    """From the form in which the database keeps them."""
    pairs = (each.partition("-") for each in (text or "").split())
    return tuple((int(first), int(last or first)) for first, _, last in pairs)


def write(ranges: Ranges) -> str:
    """In that form."""
    return " ".join(f"{first}-{last}" if last > first else str(first) for first, last in ranges[:MOST])


def join(*several: Iterable[tuple[int, int]]) -> Ranges:
    """All numbers that are in any of them."""
    found: list[tuple[int, int]] = []
    for first, last in sorted(pair for ranges in several for pair in ranges):
        if found and first <= found[-1][1] + 1:
            found[-1] = (found[-1][0], max(found[-1][1], last))
        else:
            found.append((first, last))
    return tuple(found)


def missing(claimed: Iterable[tuple[int, int]], here: Ranges) -> int:
    """How many of the numbers that are claimed are not here."""
    left, at = 0, 0
    for first, last in join(claimed):
        left += last - first + 1
        while at < len(here) and here[at][0] <= last:
            start, end = here[at]
            left -= max(0, min(last, end) - max(first, start) + 1)
            if end > last:
                break  # the next one may begin in it
            at += 1
    return left
