"""Sticks that somebody prepared, on file systems of their own: a kiosk and a collector do with each all that they do.

Nothing outside the stick may change, nothing may hang, and the kiosk goes on taking pledges.
"""

import hashlib
import json
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path

from kiosk.counter import Counter
from kiosk.settings import Settings
from tests.faults.harness import HOUSE
from tests.faults.outcome import Outcome
from tests.faults.stick_shapes import PLAIN, UNIX, Names, Shape
from tests.faults.world import World

SIZE = 96 * 1024 * 1024
LONGEST = 2.0
"""Seconds that one thing may take on a hostile stick."""
HANGS = 60
OWN = ("kiosk.db", "collector.db", "copy.")
"""Files that a kiosk and a collector make by themselves."""
PLEDGES = 2
"""Of each visit: one before the stick is used, one after."""
NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)
KINDS = {"ext4": ("mkfs.ext4", "-q", "-F"), "vfat": ("mkfs.vfat",), "exfat": ("mkfs.exfat",)}
FUSE = {"vfat": ("fusefat", "-o", "rw+"), "exfat": ("mount.exfat-fuse",)}
"""Where the system's own kernel does not know them."""


class Sticks:
    """One kiosk and one collector, which meet sticks of one kind of file system."""

    def __init__(self, kind: str) -> None:
        self.kind = kind
        self.world = World()
        booth = self.world.folder / "kiosk"
        booth.mkdir(mode=0o700)
        Counter(booth, Settings(), self.world.offer, lambda: NOW).close()
        self.longest, self.what = 0.0, ""
        self._taken = 0
        self._names = Names(self.world.offer.ticket.slot, "", booth, self.world.folder)
        self._place = Path(tempfile.mkdtemp(prefix="pledge-stick-"))

    def close(self) -> None:
        """The kiosk, the collector and the place of the stick go."""
        self.world.close()
        shutil.rmtree(self._place)

    def shapes(self) -> dict[str, Shape]:
        """By name."""
        return PLAIN | UNIX if self.kind == "ext4" else PLAIN

    def why_not(self) -> str:
        """Why this kind of stick cannot be tried here; empty: it can."""
        if os.geteuid():
            return "not tried: only root mounts a stick"
        if shutil.which(KINDS[self.kind][0]) is None:
            return f"not tried: {KINDS[self.kind][0]} is not installed"
        try:
            with self._stick():
                return ""
        except subprocess.CalledProcessError as error:
            return f"not tried: {error.cmd[0]} failed"

    def meet(self, name: str) -> Outcome:
        """One stick of that shape."""
        (self._names.booth / "copy.begun").unlink(missing_ok=True)  # each is the first: also its copy is written
        with self._stick() as stick:
            (stick / "kiosk").mkdir()
            self.shapes()[name](stick, self._names)
            if name == "read only":
                _run("mount", "--bind", str(stick), str(stick))
                _run("mount", "-o", "remount,bind,ro", str(stick))
            before = self._outside()
            steps = self._visit(stick, "lazy" if name == "pulled" else "")
            if not self._names.copy and (found := [*(stick / "kiosk").glob("*.copy")]):
                self._names = Names(self._names.slot, found[0].name, self._names.booth, self._names.collector)
        return self._judge(name, before, steps)

    def _judge(self, name: str, before: str, steps: dict[str, float] | None) -> Outcome:
        for what, seconds in (steps or {"hung or died": HANGS}).items():
            if seconds > self.longest:
                self.longest, self.what = seconds, f"{what}, {name}"
        slow = steps is None or max(steps.values()) > LONGEST
        counter = Counter(self._names.booth, Settings(), None, lambda: NOW)
        here = counter.pledges.total()
        counter.close()
        with closing(sqlite3.connect(self.world.folder / "collector.db")) as database:
            sound = database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        harmed = slow or not sound or before != self._outside()
        new, self._taken = here - self._taken, here
        return Outcome(PLEDGES, max(0, PLEDGES - new), max(0, new - PLEDGES), int(harmed))

    def _outside(self) -> str:
        """What must stay as it is."""
        files = self._names.targets()[1:]  # but for the store, which is counted
        content = hashlib.sha256(b"".join(file.read_bytes() for file in files)).hexdigest()
        names = {each.name for folder in (self._names.booth, self._names.collector) for each in folder.iterdir()}
        return content + " ".join(sorted(name for name in names if not name.startswith(OWN)))

    def _visit(self, stick: Path, pull: str) -> dict[str, float] | None:
        """All that is done with a stick, in a process of its own: seconds by what was done; None if it did not end."""
        line = [sys.executable, "-m", "tests.faults.stick_visit", str(stick), str(self.world.folder), pull]
        try:
            ended = subprocess.run(line, cwd=HOUSE, check=False, stdout=subprocess.PIPE, timeout=HANGS)
        except subprocess.TimeoutExpired:
            return None
        return json.loads(ended.stdout) if ended.returncode == 0 else None

    @contextmanager
    def _stick(self) -> Iterator[Path]:
        """A new one, mounted; gone afterwards, also if it was pulled."""
        image, stick = self._place / "image", self._place / "stick"
        with image.open("wb") as content:
            content.truncate(SIZE)
        _run(*KINDS[self.kind], str(image))
        stick.mkdir()
        device = Path(_run("losetup", "--find", "--show", str(image)).strip())
        try:
            _mount(self.kind, device, stick)
            yield stick
        finally:
            _unmount(stick)
            _run("losetup", "--detach", str(device))
            stick.rmdir()


def _mount(kind: str, device: Path, stick: Path) -> None:
    """By the kernel if it can, else by FUSE. Links are followed and devices work: the kiosk itself must not."""
    known = {line.split()[-1] for line in Path("/proc/filesystems").read_text().splitlines()}
    if kind in known:
        _run("mount", "-t", kind, str(device), str(stick))
    else:
        _run(*FUSE[kind], str(device), str(stick))


def _unmount(stick: Path) -> None:
    """Once, or twice where it was made read only, or never where it was pulled."""
    while os.path.ismount(stick):
        _run("umount", "--lazy", str(stick))


def _run(*line: str) -> str:
    return subprocess.run(line, check=True, capture_output=True, text=True).stdout
