"""What Linux, macOS and Windows do differently: told apart here, and, for what is plugged in, in `kiosk/machine.py`."""

import ctypes
import os
import sys
from pathlib import Path
from typing import IO

PRIVATE_FILE = 0o600
_AS_IT_IS = getattr(os, "O_BINARY", 0)
"""Windows would write each end of a line in two bytes."""
_WITHOUT_WAITING = getattr(os, "O_NONBLOCK", 0)
_PR_SET_DUMPABLE = 4


def open_private(path: Path, flags: int) -> int:
    """As os.open does; a new file can be read by its owner only."""
    return os.open(path, flags | _AS_IT_IS, PRIVATE_FILE)


def open_to_read(path: Path) -> int:
    """As os.open does; a pipe with that name, on a stick, does not keep us waiting for ever."""
    return os.open(path, os.O_RDONLY | _AS_IT_IS | _WITHOUT_WAITING)


if sys.platform == "win32":
    import msvcrt

    def is_private(_: Path) -> bool:
        """Windows has lists of rights instead of a mode: the installer sets that of the kiosk's folder."""
        return True

    def sync_folder(_: Path) -> None:
        """NTFS writes names to a journal of its own, and lets nobody open a folder to flush it."""

    def lock(file: IO[str]) -> bool:
        """Be the only one who has `file` open, until this program ends; False: somebody else is."""
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except PermissionError:
            return False
        return True

    def forbid_dumps() -> None:
        """Windows' error reports have a list of programs that they leave alone: the installer puts the kiosk on it."""

    def most_files() -> int:
        """How many files and connections this program may have open: as many as Windows' C library takes."""
        return 8192

else:
    import fcntl
    import resource

    def is_private(path: Path) -> bool:
        """Whether only its owner can look into this folder."""
        return not path.stat().st_mode & 0o077

    def sync_folder(path: Path) -> None:
        """See the names in `path` on the disk: after this a power cut undoes no rename and no unlink before it."""
        folder = os.open(path, os.O_RDONLY)
        os.fsync(folder)
        os.close(folder)

    def lock(file: IO[str]) -> bool:
        """Be the only one who has `file` open, until this program ends; False: somebody else is."""
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    def forbid_dumps() -> None:
        """No core file, and none handed to a program that collects them; nor may another program read our memory.

        A crash must not write what a visitor was typing to a disk.
        """
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        if sys.platform == "linux":  # a collector such as systemd-coredump does not heed the limit
            ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)

    def most_files() -> int:
        """How many files and connections this program may have open."""
        return resource.getrlimit(resource.RLIMIT_NOFILE)[0]
