"""Draws table.tsv: for each Pinyin syllable its characters, the frequent first. Derived data; see NOTICE.

Run: pip install --target build/pinyin pypinyin==0.55.0 jieba==0.42.1
     PYTHONPATH=build/pinyin python ui/pinyin/build.py
"""

import sys
import unicodedata
from collections import Counter
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

MOST = 60
"""Characters a syllable: more than anybody looks through."""
OTHER_READING = 0.02
"""A character's second reading is seldom the one that is meant."""


def plain(syllable: str) -> str:
    """Without its tone; ü is typed v."""
    letters = unicodedata.normalize("NFD", syllable).replace("u\N{COMBINING DIAERESIS}", "v")
    return "".join(letter for letter in letters if letter.isascii() and letter.isalpha())


def main() -> None:
    """Count, order, write."""
    readings_of = import_module("pypinyin.pinyin_dict").pinyin_dict
    spec = find_spec("jieba")
    if spec is None or spec.origin is None:
        sys.exit("jieba is not installed")
    often: Counter[str] = Counter()
    for line in Path(spec.origin).with_name("dict.txt").read_text(encoding="utf-8").splitlines():
        word, count, *_ = line.split()
        for character in word:
            often[character] += int(count)
    table: dict[str, dict[str, float]] = {}
    for code, readings in readings_of.items():
        character = chr(code)
        for number, reading in enumerate(readings.split(",")):
            syllable, weight = plain(reading), often[character] * (OTHER_READING if number else 1.0)
            if syllable and weight >= 1 and "一" <= character <= "鿿":
                known = table.setdefault(syllable, {})
                known[character] = max(known.get(character, 0), weight)
    rows = [
        f"{syllable}\t{''.join(sorted(found, key=lambda one: -found[one])[:MOST])}"
        for syllable, found in sorted(table.items())
    ]
    Path(__file__).with_name("table.tsv").write_text("\n".join(rows) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
