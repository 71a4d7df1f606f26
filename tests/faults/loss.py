"""A line that drops a fifth of all packets, in a network of its own: real TCP, real losses, both ways.

Run as `python -m tests.faults.loss FOLDER` inside `unshare --net`; `lossy` does that.
"""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

from demo.collector import Collector
from kiosk.clock import now
from kiosk.counter import Counter
from kiosk.settings import Settings
from sync.uploader import State
from tests.faults.harness import HOUSE, letters_at, tally_is_off
from tests.faults.outcome import Outcome
from tests.making import a_pledge

PLEDGES = 500
RULES = (
    "add table ip loss; "
    "add chain ip loss input { type filter hook input priority 0; }; "
    "add rule ip loss input numgen random mod 100 < 20 drop"
)


def why_not() -> str:
    """Why a lossy network cannot be made here; empty if it can."""
    if os.geteuid() != 0:
        return "needs root for a network of its own"
    missing = [name for name in ("unshare", "nft", "ip") if shutil.which(name) is None]
    return f"needs {', '.join(missing)}" if missing else ""


def lossy(folder: Path) -> Outcome:
    """Five hundred pledges over that line."""
    line = ["unshare", "--net", sys.executable, "-m", "tests.faults.loss", str(folder)]
    ended = subprocess.run(line, cwd=HOUSE, check=True, capture_output=True, text=True, timeout=1800)
    return Outcome(**json.loads(ended.stdout.splitlines()[-1]))


def main(folder: Path) -> None:
    subprocess.run(["ip", "link", "set", "lo", "up"], check=True)
    collector = Collector(folder / "collector")
    (folder / "kiosk").mkdir(mode=0o700)
    counter = Counter(folder / "kiosk", Settings(), collector.ticket(1000)[0], now)
    pledges = [a_pledge(now()) for _ in range(PLEDGES)]
    for pledge in pledges:
        counter.pledges.take(pledge)
    subprocess.run(["nft", RULES], check=True)
    for _ in range(200):
        if counter.uploader.step().state is State.IDLE:
            break
    left = counter.outbox.counts()
    counter.close()
    collector.stop()
    there = list(letters_at(collector))
    lost = len({pledge.id for pledge in pledges} - set(there))
    found = {
        "thanked": PLEDGES,
        "lost": lost,
        "doubled": tally_is_off(collector),
        "left": left.waiting + left.set_aside,
    }
    print(json.dumps(found))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
