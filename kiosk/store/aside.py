"""Damaged stores that were set aside, each in a folder of its own, with the logs that were beside it."""

import shutil
from collections.abc import Iterator
from pathlib import Path

from kiosk.store.log_repair import kept_log, log_of
from kiosk.trust.files import write_whole
from kiosk.trust.system import sync_folder

ASIDE = "damaged-"


def set_aside(file: Path) -> None:
    """Copy the store at `file` to the next such folder, whole or not at all. Only then may its log be unlinked."""
    half = file.with_name("aside.half")
    shutil.rmtree(half, ignore_errors=True)
    half.mkdir(mode=0o700)
    for each in (file, kept_log(file), log_of(file)):
        if each.exists():
            write_whole(half / each.name, each.read_bytes())
    half.rename(file.with_name(f"{ASIDE}{max(_numbers(file), default=0) + 1}"))
    sync_folder(file.parent)


def readings(file: Path) -> Iterator[tuple[Path, Path | None]]:
    """Each store that was set aside, with each log it had, and without: a migration may have changed it since."""
    for damaged in (file.with_name(f"{ASIDE}{number}") for number in _numbers(file)):
        store = damaged / file.name
        if store.exists():  # else it is not ours
            yield from ((damaged, left) for left in (kept_log(store), log_of(store)) if left.exists())
            yield damaged, None


def _numbers(file: Path) -> list[int]:
    names = [each.name.removeprefix(ASIDE) for each in file.parent.glob(f"{ASIDE}*")]
    return sorted(int(name) for name in names if name.isdigit())
