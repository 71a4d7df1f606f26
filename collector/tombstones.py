"""Lines of a file beside the keys: what must stay gone, though an old copy of the database brings it back.

Each line is on the disk before the database is told. Keep these files out of the database's backups.
"""

import os
from collections.abc import Sequence
from pathlib import Path

from kiosk.trust.system import open_private, sync_folder


class Tombstones:
    """One such file; each line is some words."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def add(self, lines: Sequence[Sequence[str]]) -> None:
        """Write these lines, of words; returns when all of them are on the disk."""
        if not lines:
            return
        flags = os.O_WRONLY | os.O_CREAT | os.O_APPEND
        with os.fdopen(open_private(self._file, flags), "a", encoding="utf-8") as tombstones:
            # a line that was torn before ends here, and does not swallow this one
            start = "\n" if tombstones.tell() else ""
            tombstones.write(start + "".join(" ".join(words) + "\n" for words in lines))
            tombstones.flush()
            os.fsync(tombstones.fileno())
        sync_folder(self._file.parent)

    def read(self) -> list[list[str]]:
        """The words of each line. A power cut may have torn one: whoever reads them looks whether it is whole."""
        if not self._file.exists():
            return []
        lines = self._file.read_text(encoding="utf-8", errors="replace").split("\n")
        return [line.split() for line in lines]
