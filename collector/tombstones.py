"""Lines of a file beside the keys: what must stay gone, though an old copy of the database brings it back.

Each line is on the disk before the database is told. Keep these files out of the database's backups.
"""

import os
from pathlib import Path

from kiosk.trust.system import open_private, sync_folder


class Tombstones:
    """One such file; each line is so many words."""

    def __init__(self, file: Path, words: int) -> None:
        self._file, self._words = file, words

    def add(self, *words: str) -> None:
        """Write a line; returns when it is on the disk."""
        flags = os.O_WRONLY | os.O_CREAT | os.O_APPEND
        with os.fdopen(open_private(self._file, flags), "a", encoding="utf-8") as tombstones:
            # a line that was torn before ends here, and does not swallow this one
            tombstones.write(("\n" if tombstones.tell() else "") + " ".join(words) + "\n")
            tombstones.flush()
            os.fsync(tombstones.fileno())
        sync_folder(self._file.parent)

    def read(self) -> list[list[str]]:
        """The words of each line; not of one that a power cut has torn."""
        if not self._file.exists():
            return []
        lines = self._file.read_text(encoding="utf-8", errors="replace").splitlines()
        return [words for words in map(str.split, lines) if len(words) == self._words]
