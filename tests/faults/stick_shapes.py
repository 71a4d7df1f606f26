"""What somebody may have put on a stick, by name: each shape prepares one, under every name that is looked for."""

import os
import socket
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from msgspec import Struct


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


def a_socket(file: Path) -> None:
    """In a file's place."""
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
    "sockets": _everywhere(a_socket),
    "endless devices": _everywhere(lambda file: os.mknod(file, 0o020600, os.makedev(1, 5))),
    "a terminal": _everywhere(lambda file: os.mknod(file, 0o020600, os.makedev(5, 0))),
    "a disk": _everywhere(lambda file: os.mknod(file, 0o060600, os.makedev(7, 99))),
    "files of 10 GB": _everywhere(_sparse),
}
"""What only a file system with owners and links can hold."""
