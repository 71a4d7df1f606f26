"""Files on a medium that anybody may have written to: a stick, a second copy, a file that a courier brought.

The kiosk and the collector open nothing there in any other way. Names are opened relative to the folder's own
descriptor; a link is never followed; only a regular file on the folder's own device is opened; nothing waits for a
pipe or a device; no more than a given number of bytes is read; a file is written under a random name that did not
exist, and renamed when all of it is on the medium.
"""

import errno
import os
import secrets
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from itertools import islice
from pathlib import Path
from typing import Self

from kiosk.errors import CannotKeep, Known, Refused
from kiosk.trust.system import PRIVATE_FILE

LARGEST = 64 * 1024 * 1024
MOST_NAMES = 2000
"""Names that are looked at in one folder."""
_RELATIVE = os.open in os.supports_dir_fd and os.scandir in os.supports_fd
"""Windows opens nothing relative to a folder: there a name is looked at first, and its path opened."""
_FLAGS = 0
for _flag in ("O_NOFOLLOW", "O_NONBLOCK", "O_CLOEXEC", "O_NOCTTY", "O_BINARY"):
    _FLAGS |= getattr(os, _flag, 0)
_NO_FILE = {errno.ELOOP, errno.ENXIO, errno.EMLINK, errno.EISDIR, errno.ENODEV}
"""What the system says to a link, a pipe without a reader, a folder, a device without a driver."""
_NO_ROOM = {errno.ENOSPC, errno.EDQUOT, errno.EIO, errno.EFBIG}


class Medium:
    """One folder on a medium, open until the `with` block ends.

    Names are plain names in that folder. Every method raises Known, with a sentence, for a file that cannot be used.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._fd: int | None = None
        self._device = 0

    def __enter__(self) -> Self:
        with _in_words(self.folder):
            _must_be_no_link(self.folder)
            if _RELATIVE:
                self._fd = os.open(self.folder, os.O_RDONLY | getattr(os, "O_DIRECTORY", 0))
            about = self.folder.stat() if self._fd is None else os.fstat(self._fd)
            self._device = about.st_dev
        return self

    def __exit__(self, *_: object) -> None:
        if self._fd is not None:
            os.close(self._fd)

    def names(self, ending: str) -> list[str]:
        """The names in this folder that end so, in order, without hidden ones."""
        return sorted(each.name for each in self._entries() if each.name.endswith(ending))

    def folders(self) -> list[Path]:
        """The folders in this one, in order, without hidden ones and without links to folders."""
        return sorted(self.folder / each.name for each in self._entries() if each.is_dir(follow_symlinks=False))

    def identity(self, name: str) -> tuple[int, int, int] | None:
        """Device, inode and length in bytes of a file, to notice that it is another one; None if there is none."""
        with _in_words(self.folder / name):
            try:
                about = self._stat(name)
            except FileNotFoundError:
                return None
        return about.st_dev, about.st_ino, about.st_size

    def read(self, name: str, largest: int = LARGEST) -> bytes:
        """The whole file. Raises Refused if it is larger than `largest` bytes, or no file of this medium."""
        with self._open(name, os.O_RDONLY) as fd:
            found, pieces = 0, []
            while found <= largest and (piece := os.read(fd, min(1 << 20, largest + 1 - found))):
                found += len(piece)
                pieces.append(piece)
        if found > largest:
            raise Refused(str(self.folder / name), "", f"it has more than {largest} bytes, so it is not what it says")
        return b"".join(pieces)

    def write(self, name: str, content: bytes) -> None:
        """Put a file there, all of it or nothing, in place of what had that name. Raises CannotKeep."""
        part = f".{secrets.token_hex(8)}.part"
        try:
            with self._open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL) as fd:
                _write_all(fd, content)
            self.rename(part, name)
        except BaseException:  # whatever it was: half a file must not stay
            with suppress(Known):  # a medium that was pulled has nothing to remove either
                self.remove(part)
            raise

    def append(self, name: str, content: bytes) -> None:
        """Add `content` to the end of a file, beginning a line; makes the file if there is none. Raises CannotKeep."""
        with self._open(name, os.O_RDWR | os.O_CREAT | os.O_APPEND) as fd:
            _write_all(fd, (b"\n" if os.fstat(fd).st_size else b"") + content)

    def rename(self, name: str, to: str) -> None:
        """Give a file another name, in place of what had that; a link that had it is replaced, not followed."""
        with _in_words(self.folder / to):
            os.replace(self._path(name), self._path(to), src_dir_fd=self._fd, dst_dir_fd=self._fd)
            self._sync()

    def remove(self, name: str) -> None:
        """Remove a name, if it is there."""
        with _in_words(self.folder / name), suppress(FileNotFoundError):
            os.unlink(self._path(name), dir_fd=self._fd)

    def _entries(self) -> list[os.DirEntry[str]]:
        with _in_words(self.folder), os.scandir(self.folder if self._fd is None else self._fd) as found:
            return [each for each in islice(found, MOST_NAMES) if not each.name.startswith(".")]

    def _path(self, name: str) -> str:
        if Path(name).name != name:
            raise ValueError(f"{name!r} is not a plain name")
        return name if self._fd is not None else str(self.folder / name)

    def _stat(self, name: str) -> os.stat_result:
        return os.stat(self._path(name), dir_fd=self._fd, follow_symlinks=False)

    @contextmanager
    def _open(self, name: str, flags: int) -> Iterator[int]:
        path = self.folder / name
        with _in_words(path):
            if not flags & os.O_EXCL:  # opening a device may do something by itself
                with suppress(FileNotFoundError):
                    self._must_be_file(path, self._stat(name))
            fd = os.open(self._path(name), flags | _FLAGS, PRIVATE_FILE, dir_fd=self._fd)
            try:
                self._must_be_file(path, os.fstat(fd))
                yield fd
            finally:
                os.close(fd)

    def _must_be_file(self, path: Path, about: os.stat_result) -> None:
        if not stat.S_ISREG(about.st_mode) or about.st_dev != self._device:
            raise _no_file(path)

    def _sync(self) -> None:
        """See the names on the medium; a file system that does not sync folders has written them by now."""
        if self._fd is not None:
            with suppress(OSError):
                os.fsync(self._fd)


def is_folder(path: Path) -> bool:
    """Whether there is a folder; a medium that fails has none."""
    try:
        return path.is_dir()
    except OSError:
        return False


def read_file(path: Path, largest: int = LARGEST) -> bytes:
    """The content of a file that somebody named, which may lie on a stick. Raises Known."""
    with Medium(path.parent) as medium:
        return medium.read(path.name, largest)


def write_file(path: Path, content: bytes) -> None:
    """Write a file that somebody named, all of it or nothing, which may lie on a stick. Raises Known."""
    with Medium(path.parent) as medium:
        medium.write(path.name, content)


def _must_be_no_link(folder: Path) -> None:
    """Neither the folder nor, on another device than the system's own, any folder above it may be a link."""
    system = Path(folder.anchor).stat().st_dev if folder.anchor else None
    for each in (folder, *folder.parents):
        about = each.lstat()
        foreign = each == folder and each.parent != Path(each.anchor) or about.st_dev != system
        if stat.S_ISLNK(about.st_mode) and foreign:
            raise _no_file(each)


def _write_all(fd: int, content: bytes) -> None:
    left = memoryview(content)
    while left:
        left = left[os.write(fd, left) :]
    os.fsync(fd)


def _no_file(path: Path) -> Refused:
    return Refused(str(path), "", "it is a link, a folder, a pipe or a device, not a file. It was not opened")


@contextmanager
def _in_words(path: Path) -> Iterator[None]:
    """What the system says, as a sentence for people."""
    try:
        yield
    except OSError as error:
        if error.errno in _NO_FILE:
            raise _no_file(path) from error
        if error.errno in _NO_ROOM:
            raise CannotKeep(f"{path} could not be written: {error.strerror}. Nothing is lost. Make room.") from error
        if error.errno in {errno.EROFS, errno.EACCES, errno.EPERM}:
            raise CannotKeep(f"{path}: {error.strerror}. Nothing is lost. Use another place.") from error
        raise Known(f"{path} cannot be used: {error.strerror}. Nothing is lost.") from error
