"""What the attract loop costs while nobody is there: the process's own CPU, over several cards."""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from bench.promise import Promise
from bench.start import wait_until_open
from kiosk.clock import now
from kiosk.counter import Counter
from kiosk.settings import Settings
from tests.making import Desk

WARM, SECONDS = 5, 30


def run() -> list[Promise]:
    """A whole kiosk on a screen of 1280 × 800, its postman waiting for a collector that is not there."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "kiosk"
        folder.mkdir(mode=0o700)
        ticket = Desk().ticket_file(folder)
        subprocess.run(
            [sys.executable, "-m", "kiosk", "pin", "--data", str(folder)],
            input="271828\n",
            text=True,
            check=True,
            stdout=subprocess.DEVNULL,
        )
        line = [sys.executable, "-m", "kiosk", "run", "--windowed", "--data", str(folder), "--ticket", str(ticket)]
        counter = Counter(folder, Settings(), ticket, now)
        counter.openings.open()  # or nothing would loop
        counter.close()
        kiosk = subprocess.Popen(line)
        try:
            wait_until_open(folder / "kiosk.log")
            time.sleep(WARM)
            before = cpu(kiosk.pid)
            time.sleep(SECONDS)
            spent = cpu(kiosk.pid) - before
            memory = memory_of(str(kiosk.pid))
        finally:
            kiosk.kill()
            kiosk.wait()
    return [
        Promise("of one core, while the attract loop runs", spent / SECONDS, 0.1),
        Promise("memory of the whole kiosk (MB)", memory, float("inf")),
    ]


def cpu(pid: int) -> float:
    """Seconds of CPU that a process has used, as proc(5) says: user and system."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def memory_of(pid: str) -> float:
    """Megabytes of a process (or `self`) that are really there."""
    return int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 2**20
