"""An older version's store, and a kiosk killed at every write of bringing it up to date."""

import re
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

from kiosk.clock import now
from kiosk.counter import Counter
from kiosk.settings import Settings
from kiosk.store.database import FILE
from tests.faults.harness import HOUSE, Point
from tests.faults.outcome import Outcome
from tests.making import Desk

GOLDEN = HOUSE / "tests" / "kiosk" / "store" / "golden" / "0001.sql"
CALLS = ("pwrite64", "fdatasync", "fsync", "ftruncate", "unlink", "rename")
OPEN = """
import sys
from pathlib import Path
from kiosk.store.database import Database
Database(Path(sys.argv[1])).close()
"""


class Upgrade:
    """The same old store, brought up to date again and again."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._template = folder / "old"
        self._template.mkdir(mode=0o700, parents=True)
        ticket = Desk().ticket_file(folder, not_after=now().replace(year=2100))
        Counter(self._template, Settings(), ticket, now).close()
        for each in ("first.page", "highest", FILE):
            (self._template / each).unlink()
        store = sqlite3.connect(self._template / FILE)
        store.executescript(GOLDEN.read_text())
        self._letters = int(store.execute("SELECT count(*) FROM outbox").fetchone()[0])
        store.close()

    def points(self) -> list[Point]:
        kiosk, trace = self._fresh(), self._folder / "trace"
        self._run(kiosk, ["-o", str(trace), "-e", f"trace={','.join(CALLS)}"])
        seen: dict[str, int] = {}
        for line in trace.read_text().splitlines():
            if found := re.match(r"\d+\s+(\w+)\(", line):
                seen[found[1]] = seen.get(found[1], 0) + 1
        return [Point(call, nth) for call, count in seen.items() for nth in range(1, count + 1)]

    def kill(self, point: Point) -> Outcome:
        """Die there, then start again: each letter must be there once, and none damaged."""
        kiosk = self._fresh()
        inject = f"inject={point.call}:signal=SIGKILL:when={point.nth}"
        self._run(kiosk, ["-o", "/dev/null", "-e", f"trace={point.call}", "-e", inject])
        counter = Counter(kiosk, Settings(), None, now)
        counts, mended, total = counter.outbox.counts(), counter.was_mended, counter.pledges.total()
        counter.close()
        kept = counts.waiting + counts.delivered + counts.set_aside
        return Outcome(self._letters, lost=max(0, self._letters - kept) + abs(total - 12), damaged=int(mended))

    def _fresh(self) -> Path:
        kiosk = self._folder / "kiosk"
        shutil.rmtree(kiosk, ignore_errors=True)
        shutil.copytree(self._template, kiosk)
        return kiosk

    def _run(self, kiosk: Path, trace: list[str]) -> None:
        line = ["strace", "-f", "-qq", *trace, sys.executable, "-c", OPEN, str(kiosk)]
        subprocess.run(line, cwd=HOUSE, check=False, capture_output=True, timeout=120)
