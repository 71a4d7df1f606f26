"""A witness beside the store: the highest letter number that was ever kept.

Written after each commit and never synced, so that it costs nothing and can only be behind. When the store has fewer
letters than the witness saw, its end is missing: a damaged write-ahead log looks to SQLite like one that ends early.
"""

import io
import os
import zlib
from pathlib import Path

from kiosk.logs import log

FILE = "highest"


class Witness:
    """One number and its checksum, in a file of its own."""

    def __init__(self, folder: Path) -> None:
        # as an object: closed twice, a bare number would by then be somebody else's file
        self._file = io.FileIO(os.open(folder / FILE, os.O_RDWR | os.O_CREAT, 0o600), "r+")
        self._failed = False

    def saw(self, number: int) -> None:
        """The store has kept letter `number`. If the disk does not take this, it knows less; that is all."""
        try:
            os.pwrite(self._file.fileno(), _line(number), 0)
        except OSError as error:
            if not self._failed:
                log.warning("the witness is blind: %s", error.strerror)
            self._failed = True

    def highest(self) -> int:
        """What it saw last; 0 if it saw nothing, or what it wrote does not read."""
        written = os.pread(self._file.fileno(), 64, 0)
        number = written[:20]
        return int(number) if number.isdigit() and written == _line(int(number)) else 0

    def close(self) -> None:
        """See no more."""
        self._file.close()


def _line(number: int) -> bytes:
    digits = b"%020d" % number
    return b"%b %010d\n" % (digits, zlib.crc32(digits))
