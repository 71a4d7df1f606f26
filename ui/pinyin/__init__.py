"""Typing Chinese: from the letters of a syllable to the characters it may mean."""

from functools import cache
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

QML_IMPORT_NAME = "booth"
QML_IMPORT_MAJOR_VERSION = 1
QVariantList = list
"""By the name that the QML linter's type generator reads."""
LONGEST = 6
"""Letters of a syllable: zhuang."""


@cache
def _table() -> dict[str, str]:
    text = Path(__file__).with_name("table.tsv").read_text(encoding="utf-8")
    return dict(line.split("\t") for line in text.splitlines())


def candidates(letters: str) -> tuple[str, str]:
    """The characters that the first syllable of `letters` may mean, the frequent first, and the letters left over.

    A syllable that is only begun means all that begin so. Nothing fits: ("", letters).
    """
    for end in range(min(LONGEST, len(letters)), 0, -1):
        if found := _table().get(letters[:end]):
            return found, letters[end:]
    begun = [found for syllable, found in _table().items() if syllable.startswith(letters)] if letters else []
    mixed = [found[place] for place in range(8) for found in begun if place < len(found)]
    return ("".join(mixed), "") if mixed else ("", letters)


@QmlElement
@QmlSingleton
class Pinyin(QObject):
    """For the keyboard."""

    @Slot(str, result=str)
    def characters(self, letters: str) -> str:
        """What may be meant, the frequent first."""
        return candidates(letters)[0]

    @Slot(str, result=str)
    def rest(self, letters: str) -> str:
        """The letters that are left when one was chosen."""
        return candidates(letters)[1]
