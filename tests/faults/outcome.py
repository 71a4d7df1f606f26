"""What a fault did, in the words of the table that `./run faults` prints."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True)
class Outcome:
    """What was found after one fault, or after many."""

    thanked: int = 0
    lost: int = 0
    doubled: int = 0
    damaged: int = 0
    left: int = 0
    """Letters that still wait when the kiosk has had all the time it wants."""

    def is_clean(self) -> bool:
        return self.lost == self.doubled == self.damaged == self.left == 0


@dataclass(frozen=True)
class Row:
    """One line of the table."""

    name: str
    tried: int
    outcome: Outcome
    note: str = ""
    mutant: bool = False
    """A fault was planted on purpose: a harness that finds nothing is blind."""

    def is_as_it_should_be(self) -> bool:
        return self.outcome.lost > 0 if self.mutant else self.outcome.is_clean()


def total(outcomes: Iterable[Outcome]) -> Outcome:
    found = list(outcomes)
    return Outcome(
        sum(each.thanked for each in found),
        sum(each.lost for each in found),
        sum(each.doubled for each in found),
        sum(each.damaged for each in found),
        sum(each.left for each in found),
    )
