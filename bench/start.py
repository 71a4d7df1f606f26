"""From the start of the process to the first frame: the kiosk beside a bare Qt Quick window."""

import os
import re
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from bench.promise import Promise
from tests.making import Desk

ROUNDS = 25
PATIENCE = 30.0


def run() -> list[Promise]:
    """Both alternate; the first round of each warms the disk and is not counted."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "kiosk"
        folder.mkdir(mode=0o700)
        ticket = Desk().ticket_file(folder)
        rounds = [(_bare(), first_frame(sys.executable, folder, ticket)) for _ in range(ROUNDS + 1)][1:]
    bare, kiosk = (statistics.median(each) for each in zip(*rounds, strict=True))
    ratio = statistics.median(kiosk / bare for bare, kiosk in rounds)  # a slow moment of the machine is in both
    return [
        Promise("milliseconds to the first frame, a bare window", bare, float("inf")),
        Promise("milliseconds to the first frame, the kiosk", kiosk, float("inf")),
        Promise("the kiosk against the bare window", ratio, 1.75),
    ]


def _bare() -> int:
    said = subprocess.run([sys.executable, "-m", "bench.bare_window"], check=True, capture_output=True, text=True)
    return int(said.stdout)


def first_frame(program: str, folder: Path, ticket: Path, **more: str) -> int:
    """Milliseconds until the kiosk shows it, in a process of its own. `more`: of the environment."""
    log = folder / "kiosk.log"
    log.unlink(missing_ok=True)
    line = [program, "-m", "kiosk", "run", "--windowed", "--data", str(folder), "--ticket", str(ticket)]
    kiosk = subprocess.Popen(line, env=os.environ | more)
    try:
        return wait_until_open(log)
    finally:
        kiosk.kill()
        kiosk.wait()


def wait_until_open(log: Path) -> int:
    """Until a kiosk says in its log that visitors may pledge; the milliseconds to its first frame."""
    began = time.monotonic()
    while time.monotonic() - began < PATIENCE:
        written = log.read_text() if log.exists() else ""
        if " open: " in written and (found := re.search(r"first frame after (\d+) ms", written)):
            return int(found[1])
        time.sleep(0.05)
    raise RuntimeError("the kiosk did not open")
