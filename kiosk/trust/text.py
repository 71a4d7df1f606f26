"""Clean text, once, at the edge: what a stranger typed becomes something safe to keep and to draw."""

import unicodedata

FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
ZERO_WIDTH_JOINERS = "\u200c\u200d"  # part of Persian and Indic spelling, and of emoji


def clean_text(text: str, longest: int) -> str:
    """`text` in NFC, one line, single spaces, without control, bidi or lone surrogate characters, cut to `longest`."""
    spaced = "".join(" " if character.isspace() else character for character in text)
    kept = (
        c for c in spaced if c in ZERO_WIDTH_JOINERS or unicodedata.category(c) not in {"Cc", "Cf", "Cs", "Cn", "Co"}
    )
    return " ".join(unicodedata.normalize("NFC", "".join(kept)).split())[:longest].strip()


def cell(text: str) -> str:
    """`text` as a spreadsheet shows it, and never computes it."""
    return f"'{text}" if text.lstrip().startswith(FORMULA) else text
