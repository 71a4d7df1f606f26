"""Private folders, whole files: how the kiosk reads what it is given and keeps what it must."""

import errno
import os
import stat
import tomllib
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

import msgspec

from kiosk.errors import CannotKeep, FolderNotPrivate, Known, Refused
from kiosk.trust.system import is_private, open_private, open_to_read, sync_folder

T = TypeVar("T")
PRIVATE_FOLDER = 0o700
LARGEST = 64 * 1024 * 1024


def private_folder(path: Path) -> Path:
    """Make `path` if it is missing, readable by its owner only.

    Raises FolderNotPrivate if others can look in, Refused if it cannot be a folder.
    """
    os.umask(0o077)
    try:
        path.mkdir(mode=PRIVATE_FOLDER, parents=True, exist_ok=True)
    except OSError as error:
        why = f"this cannot be a private folder ({error.strerror}). Nothing was written; name another one"
        raise Refused(str(path), "", why) from error
    if not is_private(path):
        raise FolderNotPrivate(f"{path} can be read by others. Nothing was written. Run: chmod 700 {path}")
    return path


def write_whole(path: Path, content: bytes) -> None:
    """Write `content` so that after a power cut `path` holds either the old content or all of the new.

    Raises CannotKeep if the disk does not take it; then `path` holds the old content.
    """
    try:
        _write_whole(path, content)
    except OSError as error:
        with suppress(OSError):  # a stick that was pulled has nothing to remove either
            path.with_name(path.name + ".half").unlink(missing_ok=True)
        what_to_do = "Make room." if error.errno in {errno.ENOSPC, errno.EDQUOT, errno.EIO} else "Name another place."
        raise CannotKeep(
            f"{path} could not be written: {error.strerror}. What was there is as it was. {what_to_do}"
        ) from error


def _write_whole(path: Path, content: bytes) -> None:
    half = path.with_name(path.name + ".half")
    with os.fdopen(open_private(half, os.O_WRONLY | os.O_CREAT | os.O_TRUNC), "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    half.replace(path)
    sync_folder(path.parent)


def read_bytes(path: Path, largest: int = LARGEST) -> bytes:
    """The content of `path`, at most `largest` bytes. Raises Known with the path and the reason."""
    try:
        with os.fdopen(open_to_read(path), "rb") as file:
            if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
                raise Refused(str(path), "", "it is no file")
            content = file.read(largest + 1)
    except OSError as error:
        raise Known(f"{path} cannot be read: {error.strerror}.") from error
    if len(content) > largest:
        raise Refused(str(path), "", f"it has more than {largest} bytes, so it is not what was asked for")
    return content


def parse_toml(content: bytes, shape: type[T], name: str) -> T:
    """Read TOML into the Struct `shape`. Raises Refused naming `name`, the field and the reason."""
    try:
        return msgspec.convert(tomllib.loads(content.decode()), shape)
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise Refused(name, "", f"not TOML: {error}") from error
    except msgspec.ValidationError as error:
        raise _refused(name, error) from error


def parse_json(content: bytes, shape: type[T], name: str) -> T:
    """Read JSON into the Struct `shape`. Raises Refused naming `name`, the field and the reason."""
    try:
        return msgspec.json.decode(content, type=shape)
    except msgspec.ValidationError as error:
        raise _refused(name, error) from error
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise Refused(name, "", f"not JSON: {error}") from error


def _refused(name: str, error: msgspec.ValidationError) -> Refused:
    reason, _, field = str(error).partition(" - at `$.")
    return Refused(name, field.rstrip("`"), reason)
