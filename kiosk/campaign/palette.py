"""A campaign's colours, refused where somebody could not read them. Contrast as WCAG 2.2 defines it."""

from typing import Annotated

from msgspec import Meta, Struct

Colour = Annotated[str, Meta(pattern="^#[0-9a-f]{6}$")]
"""sRGB, as #rrggbb."""
READABLE = 10.0
"""For text, VVSG 2.0 7.1-D."""
VISIBLE = 3.0
"""For shapes that mean something, WCAG 2.2 1.4.11."""


class Palette(Struct, frozen=True, forbid_unknown_fields=True):
    """A dark ground, light words on it, and the campaign's colour for shapes."""

    ground: Colour = "#150a1f"
    raised: Colour = "#2a1839"
    """Buttons and fields."""
    line: Colour = "#8d76a5"
    """Their outlines."""
    paper: Colour = "#fbf7f2"
    quiet: Colour = "#d6cbe0"
    """Words that matter less."""
    campaign: Colour = "#e5007d"
    """Rings, dots and marks; never behind words."""
    gold: Colour = "#ffc94a"
    """Milestones only."""


PAIRS = (
    *(("paper", "ground", READABLE), ("paper", "raised", READABLE), ("quiet", "ground", READABLE)),
    *(("quiet", "raised", READABLE), ("gold", "ground", READABLE)),
    *(("campaign", "ground", VISIBLE), ("line", "ground", VISIBLE), ("line", "raised", VISIBLE)),
)


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours, 1 to 21."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def faults_of(palette: Palette) -> list[tuple[str, str]]:
    """Every pair that falls short, as (field, why)."""
    found = []
    for front, back, least in PAIRS:
        ratio = contrast(getattr(palette, front), getattr(palette, back))
        if ratio < least:
            found.append((f"palette.{front}", f"its contrast to {back} is {ratio:.1f}:1; it needs {least:g}:1"))
    return found


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(share: float) -> float:
    return share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4
