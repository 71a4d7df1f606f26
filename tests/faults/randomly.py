"""Kills at random moments, one after the other on the same store; now and then the collector dies too."""

import random
import time
from collections import Counter as Tally
from pathlib import Path
from uuid import UUID

from demo.collector import Collector
from kiosk.clock import now
from kiosk.counter import Counter
from kiosk.settings import Settings
from sync.uploader import State
from tests.faults.child import Child, take_and_send
from tests.faults.harness import letters_at, tally_is_off
from tests.faults.outcome import Outcome


def kill_at_random(folder: Path, collector: Collector, kills: int, seed: int = 1) -> Outcome:
    """`folder` is made here. Each kiosk goes on where the one before it was killed."""
    dice = random.Random(seed)
    folder.mkdir(mode=0o700)
    Counter(folder, Settings(), collector.ticket(1000)[0], now).close()
    thanked: set[UUID] = set()
    for kill in range(kills):
        if kill % 25 == 24:
            collector.kill()
            collector.start_again()
        child = Child(take_and_send, folder)
        child.hear(dice.randint(1, 12))  # a count, not a time: a slow machine tries as many moments
        time.sleep(dice.random() * 0.02)
        child.kill()
        thanked |= child.thanked
    return judge(folder, collector, thanked)


def judge(folder: Path, collector: Collector, thanked: set[UUID]) -> Outcome:
    """Let the kiosk finish; then look at both ends."""
    counter = Counter(folder, Settings(), None, now)
    while counter.uploader.step().state is State.SENT:
        continue
    counts, mended = counter.outbox.counts(), counter.was_mended
    counter.close()
    there = Tally(letters_at(collector))
    doubled = sum(count - 1 for count in there.values()) + tally_is_off(collector)
    return Outcome(len(thanked), len(thanked - set(there)), doubled, int(mended), counts.waiting + counts.set_aside)
