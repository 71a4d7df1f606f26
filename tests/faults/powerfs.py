"""A disk whose power can be cut: a FUSE file system that tells apart what was written from what was synced.

Writes and truncations are volatile until the file is synced, names until the file or its folder is. A cut drops what
was not synced, or keeps a random part of it, torn at 512-byte sectors. It does not play a disk that lies about syncing.
"""

import errno
import random
import signal
import stat
import subprocess
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from mfusepy import FUSE, Operations

SECTOR = 512
DEVICE = Path("/dev/fuse")


@dataclass
class Change:
    """A write at `offset`, or without `data` a truncation to it."""

    offset: int
    data: bytes | None

    def apply(self, content: bytearray) -> None:
        if self.data is None:
            del content[self.offset :]
            content.extend(bytes(self.offset - len(content)))
            return
        content.extend(bytes(max(0, self.offset - len(content))))
        content[self.offset : self.offset + len(self.data)] = self.data


@dataclass
class File:
    """What readers see, what would survive, and what is between the two."""

    seen: bytearray = field(default_factory=bytearray)
    durable: bytearray = field(default_factory=bytearray)
    pending: list[Change] = field(default_factory=list)
    name_is_durable: bool = False


class PowerFs(Operations):
    """One flat folder in memory."""

    use_ns = True

    def __init__(self) -> None:
        self.files: dict[str, File] = {}
        self.removed: dict[str, File] = {}
        """Unlinked, but the folder was not synced since: a cut may bring them back."""
        self.guard = threading.RLock()
        self.syncs = 0
        self._made = time.time_ns()

    def after_a_cut(self, dice: random.Random, drop_all: bool) -> dict[str, bytes]:
        """Cut the power: nothing is written from now on, and these are the files that are left."""
        left: dict[str, bytes] = {}
        candidates = {**self.removed, **self.files}
        for name, file in candidates.items():
            if name not in self.files and dice.random() < 0.5:
                continue
            if name in self.files and not file.name_is_durable and (drop_all or dice.random() < 0.5):
                continue
            content = bytearray(file.durable)
            for change in [] if drop_all else file.pending:
                if dice.random() < 0.5:
                    _torn(change, dice).apply(content)
            left[name.lstrip("/")] = bytes(content)
        self.files, self.removed = {}, {}
        return left

    def getattr(self, path: str, fh: Any = None) -> dict[str, Any]:
        times = dict.fromkeys(("st_ctime", "st_mtime", "st_atime"), self._made)
        if path == "/":
            return {"st_mode": stat.S_IFDIR | 0o700, "st_nlink": 2, **times}
        with self.guard:
            return {"st_mode": stat.S_IFREG | 0o600, "st_nlink": 1, "st_size": len(self._file(path).seen), **times}

    def readdir(self, path: str, fh: Any) -> list[str]:
        with self.guard:
            return [".", "..", *(name.lstrip("/") for name in self.files)]

    def create(self, path: str, mode: int, fi: Any = None) -> int:
        with self.guard:
            self.files.setdefault(path, File())
        return 0

    def open(self, path: str, flags: int) -> int:
        with self.guard:
            self._file(path)
        return 0

    def read(self, path: str, size: int, offset: int, fh: Any) -> bytes:
        with self.guard:
            return bytes(self._file(path).seen[offset : offset + size])

    def write(self, path: str, data: bytes, offset: int, fh: Any) -> int:
        self._change(path, Change(offset, bytes(data)))
        return len(data)

    def truncate(self, path: str, length: int, fh: Any = None) -> None:
        self._change(path, Change(length, None))

    def fsync(self, path: str, datasync: int, fh: Any) -> None:
        with self.guard:
            self.syncs += 1
            file = self._file(path)
            for change in file.pending:
                change.apply(file.durable)
            file.pending.clear()
            file.name_is_durable = True
            self.removed.pop(path, None)

    def fsyncdir(self, path: str, datasync: int, fh: Any) -> None:
        with self.guard:
            self.removed.clear()
            for file in self.files.values():
                file.name_is_durable = True

    def unlink(self, path: str) -> None:
        with self.guard:
            file = self.files.pop(path)
            if file.name_is_durable:
                self.removed[path] = file

    def rename(self, old: str, new: str) -> None:
        with self.guard:
            self.files[new] = self.files.pop(old)

    def chmod(self, path: str, mode: int) -> int:
        return 0

    def chown(self, path: str, uid: int, gid: int) -> int:
        return 0

    def utimens(self, path: str, times: Any = None) -> int:
        return 0

    def statfs(self, path: str) -> dict[str, int]:
        blocks = dict.fromkeys(("f_blocks", "f_bavail", "f_bfree"), 1 << 12)
        return {"f_bsize": 4096, "f_frsize": 4096, "f_namemax": 255, **blocks}

    def _file(self, path: str) -> File:
        if path not in self.files:
            raise OSError(errno.ENOENT, path)
        return self.files[path]

    def _change(self, path: str, change: Change) -> None:
        with self.guard:
            file = self._file(path)
            change.apply(file.seen)
            file.pending.append(change)


def _torn(change: Change, dice: random.Random) -> Change:
    if change.data is None or len(change.data) <= SECTOR or dice.random() > 0.3:
        return change
    return Change(change.offset, change.data[: SECTOR * dice.randint(1, len(change.data) // SECTOR)])


class Mounted:
    """A PowerFs under a real folder, until `close`."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir()
        self.folder, self.disk = folder, PowerFs()
        options = {"foreground": True, "attr_timeout": 0, "entry_timeout": 0}
        self._thread = threading.Thread(target=FUSE, args=(self.disk, str(folder)), kwargs=options, daemon=True)
        self._thread.start()
        while not folder.is_mount():
            if not self._thread.is_alive():
                raise OSError("FUSE does not mount here")
            time.sleep(0.01)

    def close(self) -> None:
        subprocess.run(["umount", "-l", str(self.folder)], check=True)
        self._thread.join(5)
        # libfuse takes its own handlers away and leaves this one as C has it: a broken pipe would end the whole process
        signal.signal(signal.SIGPIPE, signal.SIG_IGN)
