"""Which first names the big screen shows: letters only, and no word that would hurt the people before it."""

import unicodedata
from functools import cache
from pathlib import Path

from kiosk.trust.text import clean_text

LONGEST = 24
BETWEEN = frozenset(" -'’·.")


@cache
def _blocked() -> frozenset[str]:
    return frozenset(Path(__file__).with_name("blocked.txt").read_text(encoding="utf-8").split())


def fit_to_show(typed: str) -> str:
    """The name as it is shown, or empty if it is not fit to be."""
    name = clean_text(typed, LONGEST).strip()
    if not name or not all(letter in BETWEEN or unicodedata.category(letter)[0] in "LM" for letter in name):
        return ""
    plain = unicodedata.normalize("NFKC", name).lower()
    words = {"".join(filter(str.isalpha, plain)), *"".join(one if one.isalpha() else " " for one in plain).split()}
    if words & _blocked():
        return ""
    # Chinese stands without spaces
    if any(word in plain for word in _blocked() if len(word) > 1 and "一" <= word[0] <= "鿿"):
        return ""
    return name
