"""Which first names the big screen shows: one or two words of one script, and none that would hurt the room."""

import unicodedata
from functools import cache
from pathlib import Path

from kiosk.trust.text import clean_text

LONGEST = 24
MOST_WORDS = 2
WITHIN = frozenset({"fuck", "nazi", "cunt", "porn", "puta", "putain", "хуй", "сука"})
"""Which are refused inside longer words too."""
BETWEEN = frozenset(" -'’·.")


@cache
def _blocked() -> frozenset[str]:
    return frozenset(Path(__file__).with_name("blocked.txt").read_text(encoding="utf-8").split())


def fit_to_show(typed: str) -> str:
    """The name as it is shown, or empty if it is not fit to be."""
    name = clean_text(typed, LONGEST).strip()
    if not all(letter in BETWEEN or unicodedata.category(letter)[0] in "LM" for letter in name):
        return ""
    bare = "".join(filter(str.isalpha, unicodedata.normalize("NFKD", name).lower()))
    if not bare or len(name.split()) > MOST_WORDS or len({_script(letter) for letter in bare}) > 1:
        return ""
    words = {bare, *"".join(one if one.isalpha() else " " for one in name.lower()).split()}
    if words & _blocked() or any(word in bare for word in _blocked() if len(word) >= _tellable(word)):
        return ""
    return name


def _script(letter: str) -> str:
    """Latin, Cyrillic, Arabic, CJK …: a name that mixes them hides something."""
    return unicodedata.name(letter, "?").split()[0]


def _tellable(word: str) -> int:
    """From how many letters on a word within a word is meant: Chinese stands without spaces, and Dick is a name."""
    return 2 if "一" <= word[0] <= "鿿" else 4 if word in WITHIN else 99
