"""Kills a kiosk at a chosen system call, opens it again, lets it send: was what was thanked counted, and once?"""

import re
import shutil
import sqlite3
import subprocess
import sys
from collections import Counter as Tally
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from math import inf
from pathlib import Path
from uuid import UUID

from demo.collector import Collector
from kiosk.clock import now
from kiosk.counter import Counter
from kiosk.errors import Known
from kiosk.settings import Settings
from sync.uploader import State
from tests.faults.outcome import Outcome

CALLS = ("pwrite64", "fdatasync", "fsync", "ftruncate", "unlink", "rename", "connect", "sendto", "recvfrom")
HOUSE = Path(__file__).parents[2]


@dataclass(frozen=True)
class Point:
    """The `nth` time that a thread makes this system call. `error` empty: the process is killed there."""

    call: str
    nth: int
    error: str = ""

    def __str__(self) -> str:
        return f"{self.error or 'kill'} at {self.call} {self.nth}"


class Harness:
    """One collector, and a kiosk that starts from the same enrolled folder for each fault."""

    def __init__(self, folder: Path, collector: Collector) -> None:
        self._folder = folder
        self.collector = collector
        self._template = folder / "template"
        self._template.mkdir(mode=0o700)
        counter = Counter(self._template, Settings(), collector.ticket(1000)[0], now)
        counter.close()

    def points(self) -> list[Point]:
        """Every system call of a clean run that could be the last."""
        kiosk, trace = self._fresh("traced"), self._folder / "trace"
        self._run(kiosk, "", ["-o", str(trace), "-e", f"trace={','.join(CALLS)}"])
        per_thread: Tally[tuple[str, str]] = Tally()
        for line in trace.read_text().splitlines():
            if found := re.match(r"(\d+)\s+(\w+)\(", line):
                per_thread[found[2], found[1]] += 1
        most = {call: max((n for (c, _), n in per_thread.items() if c == call), default=0) for call in CALLS}
        return [Point(call, nth) for call, count in most.items() for nth in range(1, count + 1)]

    def fault(self, point: Point, mutant: str = "") -> Outcome:
        """Run a kiosk into the fault, then open it again and let it finish."""
        kiosk = self._fresh("kiosk")
        how = f"error={point.error}" if point.error else "signal=SIGKILL"
        inject = ["-o", "/dev/null", "-e", f"trace={point.call}", "-e", f"inject={point.call}:{how}:when={point.nth}"]
        return self._judge(kiosk, self._run(kiosk, mutant, inject))

    def run(self, mutant: str = "", address: str = "") -> Outcome:
        """Run a kiosk without a fault of the machine; `address`: somebody else answers at first."""
        kiosk = self._fresh("kiosk")
        return self._judge(kiosk, self._run(kiosk, mutant, [], address))

    def _fresh(self, name: str) -> Path:
        kiosk = self._folder / name
        shutil.rmtree(kiosk, ignore_errors=True)
        shutil.copytree(self._template, kiosk)
        return kiosk

    def _run(self, kiosk: Path, mutant: str, trace: list[str], address: str = "") -> set[UUID]:
        strace = ["strace", "-f", "-qq", *trace] if trace else []
        line = [*strace, sys.executable, "-m", "tests.faults.step", str(kiosk), mutant, *([address] if address else [])]
        ended = subprocess.run(line, cwd=HOUSE, check=False, capture_output=True, text=True, timeout=120)
        return {UUID(word) for word in ended.stdout.split() if len(word) == 36}

    def _judge(self, kiosk: Path, thanked: set[UUID]) -> Outcome:
        left = 0
        try:
            counter = Counter(kiosk, Settings(), None, now)
            # a receipt must be true by itself: asking what the collector holds would mend what a mutant broke
            counter.uploader._reconcile_at = inf
            for _ in range(20):
                if counter.uploader.step().state is not State.SENT:
                    break
            left = counter.outbox.counts().waiting
            counter.close()
        except Known:
            return Outcome(len(thanked), 0, 0, 1, 0)
        with closing(sqlite3.connect(kiosk / "kiosk.db")) as store, store:
            damaged = int(store.execute("PRAGMA integrity_check").fetchone()[0] != "ok")
            here = {UUID(bytes=row[0]) for row in store.execute("SELECT id FROM pledge")}
        store.close()
        there = Tally(letters_at(self.collector))
        return Outcome(
            len(thanked),
            lost=len((thanked | here) - set(there)),
            doubled=sum(count - 1 for count in there.values()) + tally_is_off(self.collector),
            damaged=damaged,
            left=left,
        )


def letters_at(collector: Collector) -> Iterator[UUID]:
    """The id of each pledge that the collector counts."""
    with closing(sqlite3.connect(collector.folder / "collector.db", timeout=30)) as database, database:
        rows = database.execute("SELECT id FROM letter WHERE kind = 'pledge'").fetchall()
    database.close()
    return (UUID(row[0]) for row in rows)


def tally_is_off(collector: Collector) -> int:
    """By how many its tallies differ from a count."""
    with closing(sqlite3.connect(collector.folder / "collector.db", timeout=30)) as database, database:
        (tallied,) = database.execute("SELECT coalesce(sum(n), 0) FROM tally").fetchone()
        (by_hour,) = database.execute("SELECT coalesce(sum(n), 0) FROM hour_tally").fetchone()
        (counted,) = database.execute("SELECT count(*) FROM letter WHERE kind = 'pledge'").fetchone()
    database.close()
    return max(abs(int(said) - int(counted)) for said in (tallied, by_hour))
