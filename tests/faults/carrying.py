"""Kills the kiosk or the collector at a chosen system call of a courier's way, and lets the courier go again."""

import re
import subprocess
import sys
from collections import Counter as Tally
from dataclasses import dataclass, field
from pathlib import Path

from demo.collector import Collector
from kiosk.clock import now
from kiosk.counter import Counter
from kiosk.settings import Settings
from tests.faults.harness import HOUSE, Point, letters_at, tally_is_off
from tests.faults.outcome import Outcome
from tests.making import a_pledge

STEPS = ("out", "import", "in")
CALLS = ("write", "pwrite64", "fdatasync", "fsync", "rename", "unlink")
VISITORS = 3


@dataclass
class Carrier:
    """A collector and a stick; a new kiosk for each way."""

    folder: Path
    collector: Collector
    kiosks: int = 500
    tickets: list[Path] = field(init=False)
    stick: Path = field(init=False)

    def __post_init__(self) -> None:
        self.tickets = self.collector.ticket(1000, kiosks=self.kiosks)
        self.stick = self.folder / "stick"
        self.stick.mkdir()

    def points(self, step: str) -> list[Point]:
        """Every system call of one clean step that could be its last."""
        kiosk, trace = self._kiosk(), self.folder / "trace"
        for earlier in STEPS[: STEPS.index(step)]:
            self._go(kiosk, earlier)
        self._go(kiosk, step, ["-o", str(trace), "-e", f"trace={','.join(CALLS)}"])
        most: Tally[tuple[str, str]] = Tally(re.findall(r"^(\d+)\s+(\w+)\(", trace.read_text(), re.MULTILINE))
        return [
            Point(call, nth)
            for call in CALLS
            for nth in range(1, max((n for (_, c), n in most.items() if c == call), default=0) + 1)
        ]

    def fault(self, step: str, point: Point) -> Outcome:
        """Kill `step` there; then the courier goes the whole way again."""
        kiosk = self._kiosk()
        inject = [
            "-o",
            "/dev/null",
            "-e",
            f"trace={point.call}",
            "-e",
            f"inject={point.call}:signal=SIGKILL:when={point.nth}",
        ]
        for earlier in STEPS[: STEPS.index(step)]:
            self._go(kiosk, earlier)
        self._go(kiosk, step, inject)
        for again in STEPS:
            self._go(kiosk, again)
        return self._judge(kiosk)

    def _kiosk(self) -> Path:
        ticket = self.tickets.pop()
        kiosk = self.folder / ticket.stem
        kiosk.mkdir(mode=0o700)
        counter = Counter(kiosk, Settings(), ticket, now)
        for _ in range(VISITORS):
            counter.pledges.take(a_pledge(now()))
        counter.close()
        for left in self.stick.iterdir():
            left.unlink()
        return kiosk

    def _go(self, kiosk: Path, step: str, trace: list[str] | None = None) -> None:
        bag, answers = str(self.stick / "day.bag"), str(self.stick / "day.answers")
        line = {
            "out": ["kiosk", "courier", "--data", str(kiosk), "--out", bag],
            "import": ["collector", "import", "--data", str(self.collector.folder), bag, "--answers", answers],
            "in": ["kiosk", "courier", "--data", str(kiosk), "--in", answers],
        }[step]
        strace = ["strace", "-f", "-qq", *trace] if trace else []
        subprocess.run([*strace, sys.executable, "-m", *line], cwd=HOUSE, check=False, capture_output=True, timeout=120)

    def _judge(self, kiosk: Path) -> Outcome:
        counter = Counter(kiosk, Settings(), None, now)
        here = {letter.id for letters in counter.outbox.whole().values() for letter in letters}
        left = counter.outbox.counts().waiting + (not counter.keeping.agreement().agreed)
        damaged = int(not counter.balance().adds_up)
        counter.close()
        there = Tally(letters_at(self.collector))
        return Outcome(
            VISITORS,
            lost=VISITORS - len(here & set(there)),
            doubled=sum(count - 1 for count in there.values()) + tally_is_off(self.collector),
            damaged=damaged,
            left=left,
        )
