"""Sticks that somebody prepared, on file systems of their own: a kiosk and a collector do with each all that they do.

Nothing outside the stick may change, nothing may hang, and the kiosk goes on taking pledges.
"""

import hashlib
import json
import os
import shutil
import socket
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path

from msgspec import Struct

from kiosk.counter import Counter
from kiosk.settings import Settings
from tests.faults.harness import HOUSE
from tests.faults.outcome import Outcome
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


class Names(Struct, frozen=True):
    """What the kiosk and the collector look for on a stick, by what it is for; and what must not change."""

    slot: str
    copy: str
    booth: Path
    collector: Path

    def of_the_kiosk(self) -> tuple[str, ...]:
        """In the stick's own folder."""
        return (f"{self.slot}.bag", "day.answers", "other.ticket", f"{self.slot}.csv", f"{self.slot}.pdf", "sheet.pdf")

    def targets(self) -> tuple[Path, ...]:
        """Files outside, which a link may lead to."""
        key = self.booth / f"{self.slot}.key"
        keys = self.collector / "keys"
        return (self.booth / "kiosk.db", key, self.booth / "ticket.json", keys / "receipt.key", keys / "campaign.key")


Shape = Callable[[Path, Names], object]


def _everywhere(make: Callable[[Path], object]) -> Shape:
    """Under every name that is looked for, and that of the second copy."""

    def shape(stick: Path, names: Names) -> None:
        for name in (*names.of_the_kiosk(), "day.bag", f"kiosk/{names.copy}"):
            make(stick / name)

    return shape


def _links(stick: Path, names: Names) -> None:
    """Each name a link to each target in turn; those with which 0.1.0 wrote, too."""
    wanted = (*names.of_the_kiosk(), "day.bag", f"kiosk/{names.copy}")
    for number, name in enumerate(wanted):
        target = names.targets()[number % len(names.targets())]
        (stick / name).symlink_to(target)
        (stick / f"{name}.half").symlink_to(target)


def _links_to(which: int) -> Shape:
    return lambda stick, names: _everywhere(lambda file: file.symlink_to(names.targets()[which]))(stick, names)


def _socket(file: Path) -> None:
    with socket.socket(socket.AF_UNIX) as one:
        before = Path.cwd()
        os.chdir(file.parent)  # the path of a socket is short
        try:
            one.bind(file.name)
        finally:
            os.chdir(before)


def _sparse(file: Path) -> None:
    with file.open("wb") as content:
        content.truncate(10 * 1024**3)


def _full(stick: Path, _: Names) -> None:
    with suppress(OSError), (stick / "room").open("wb", buffering=0) as content:
        while True:
            content.write(bytes(1 << 20))


def _folder_of_the_copy(stick: Path, names: Names) -> None:
    (stick / "kiosk").rmdir()
    (stick / "kiosk").symlink_to(names.booth)


def _file_for_the_folder(stick: Path, _: Names) -> None:
    (stick / "kiosk").rmdir()
    (stick / "kiosk").touch()


def _many(stick: Path, _: Names) -> None:
    for number in range(100):  # FAT has room for few in its first folder
        (stick / f"{number:04}.answers").write_bytes(b"{}")
        (stick / f"{number:04}.ticket").write_bytes(b"{}")


def _odd(stick: Path, _: Names) -> None:
    for name in ("-rf.answers", "a b .answers", "é中文🎗.answers", f"{'x' * 200}.answers", "..answers", "$(id).answers"):
        with suppress(OSError):  # not every file system takes every name
            (stick / name).write_bytes(b"[")


PLAIN: dict[str, Shape] = {
    "nothing at all": lambda _, __: None,
    "empty files": _everywhere(lambda file: file.write_bytes(b"")),
    "garbage": _everywhere(lambda file: file.write_bytes(os.urandom(1 << 16))),
    "brackets without end": _everywhere(lambda file: file.write_bytes(b"[" * (1 << 20))),
    "one line without end": _everywhere(lambda file: file.write_bytes(b'"' + b"a" * (4 << 20))),
    "a file that is too large": lambda stick, _: (stick / "day.answers").write_bytes(bytes((64 << 20) + 1)),
    "a copy of torn lines": lambda stick, names: (stick / "kiosk" / names.copy).write_bytes(b'{"letter":[\n' * 100_000),
    "folders": _everywhere(lambda file: file.mkdir()),
    "two hundred files": _many,
    "names that no shell likes": _odd,
    "no room": _full,
    "no folder for the copy": lambda stick, _: (stick / "kiosk").rmdir(),
    "a file for the copy's folder": _file_for_the_folder,
    "read only": lambda _, __: None,
    "pulled": lambda _, __: None,
}
UNIX: dict[str, Shape] = {
    "links to everything": _links,
    "links to the store": _links_to(0),
    "links to the kiosk's key": _links_to(1),
    "links to the ticket": _links_to(2),
    "links to the collector's keys": _links_to(3),
    "links to themselves": _everywhere(lambda file: file.symlink_to(file.name)),
    "links to nothing": _everywhere(lambda file: file.symlink_to("nothing")),
    "links to an endless device": _everywhere(lambda file: file.symlink_to("/dev/zero")),
    "a link to the kiosk's folder": _folder_of_the_copy,
    "pipes": _everywhere(os.mkfifo),
    "sockets": _everywhere(_socket),
    "endless devices": _everywhere(lambda file: os.mknod(file, 0o020600, os.makedev(1, 5))),
    "a terminal": _everywhere(lambda file: os.mknod(file, 0o020600, os.makedev(5, 0))),
    "a disk": _everywhere(lambda file: os.mknod(file, 0o060600, os.makedev(7, 99))),
    "files of 10 GB": _everywhere(_sparse),
}
"""What only a file system with owners and links can hold."""


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
