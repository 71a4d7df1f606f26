"""A witness beside the store: the highest letter number that was ever kept.

Written after each commit and never synced, so that it costs nothing and can only be behind. When the store has fewer
letters than the witness saw, its end is missing: a damaged write-ahead log looks to SQLite like one that ends early.
"""

import io
import os
import zlib
from pathlib import Path

from kiosk.logs import log
from kiosk.trust.system import open_private

FILE = "highest"


class Witness:
    """One number and its checksum, in a file of its own."""

    def __init__(self, folder: Path) -> None:
        # as an object: closed twice, a bare number would by then be somebody else's file
        self._file = io.FileIO(open_private(folder / FILE, os.O_RDWR | os.O_CREAT), "r+")
        self._failed = False

    def saw(self, number: int) -> None:
        """The store has kept letter `number`. If the disk does not take this, it knows less; that is all."""
        try:
            self._file.seek(0)
            self._file.write(_line(number))
        except OSError as error:
            if not self._failed:
                log.warning("the witness is blind: %s", error.strerror)
            self._failed = True

    def highest(self) -> int:
        """What it saw last; 0 if it saw nothing, or what it wrote does not read."""
        self._file.seek(0)
        written = self._file.read(64)
        number = written[:20]
        return int(number) if number.isdigit() and written == _line(int(number)) else 0

    def close(self) -> None:
        """See no more."""
        self._file.close()


def _line(number: int) -> bytes:
    digits = b"%020d" % number
    return b"%b %010d\n" % (digits, zlib.crc32(digits))
