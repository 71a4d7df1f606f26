"""Room put by for a full disk: given up so that the pledge in hand, and some thousands after it, can still be kept."""

import os
import shutil
from pathlib import Path

from kiosk.logs import log
from kiosk.trust.system import open_private

FILE = "ballast"
SIZE = 16 * 1024 * 1024
SPARE = 200 * 1024 * 1024
"""Bytes that must be free besides before room is put by."""


class Ballast:
    """A file that only takes room, in the kiosk's folder."""

    def __init__(self, folder: Path) -> None:
        """Put room by, if there is plenty. A disk that has none is no reason not to start."""
        self._file = folder / FILE
        if not self._file.exists() and shutil.disk_usage(folder).free > SPARE:
            try:
                self._fill()
            except OSError as error:
                log.warning("no room put by: %s", error.strerror)
                self._file.unlink(missing_ok=True)

    def is_there(self) -> bool:
        """False: the disk is nearly full, and the next full disk has nothing to fall back on."""
        return self._file.exists()

    def give_up(self) -> bool:
        """Free the room; False if that was done before."""
        if not self._file.exists():
            return False
        self._file.unlink()
        log.warning("the disk is full: gave up the room put by")
        return True

    def _fill(self) -> None:
        with os.fdopen(open_private(self._file, os.O_WRONLY | os.O_CREAT), "wb") as file:
            file.write(bytes(SIZE))
