"""What is wrong with a screen: what cannot be read, reached or told apart. Measures: VVSG 2.0, WCAG 2.2."""

from itertools import combinations
from typing import Any

from PySide6.QtCore import QDeadlineTimer, QRectF
from PySide6.QtGui import QColor

from kiosk.campaign.palette import contrast
from ui.visitor import Visitor, pause

TARGET_MM, GAP_MM = 12.7, 2.54
CAPITALS = 0.714
"""Height of a capital, of the font's size."""
LEAST_MM = 2.0
"""Capitals of words that had to shrink; 3.5 mm is what a visitor may choose, and smaller than that is a fallback."""
BUTTON_ROLES = {0x2B, 0x2C, 0x2D}  # QAccessible: Button, CheckBox, RadioButton
FIELD_ROLE = 0x2A  # EditableText
LEADING = 0.2
"""Empty above and below the letters of a line, of the font's size."""
ROUNDING = 1.0
"""Pixels."""
PATIENCE = 8000
"""Milliseconds until a fault is one: a busy machine lays out late."""


def faults_when_still(visitor: Visitor, glass: QRectF, ppi: float, least_contrast: float) -> list[str]:
    """Every fault that stays, in words."""
    patience = QDeadlineTimer(PATIENCE)
    while (found := faults_of(visitor.things(), glass, ppi, least_contrast)) and not patience.hasExpired():
        pause(50)
    return found


def faults_of(things: list[dict[str, Any]], glass: QRectF, ppi: float, least_contrast: float) -> list[str]:
    """Every fault, in words."""
    texts = [thing for thing in things if "text" in thing]
    controls = [thing for thing in things if thing["role"] in BUTTON_ROLES]
    mm = ppi / 25.4
    return [
        *(fault for text in texts for fault in _unreadable(text, glass, mm, least_contrast)),
        *(fault for control in controls for fault in _unreachable(control, glass, mm)),
        *_too_close(controls, mm),
        *_one_over_the_other(texts),
    ]


def _unreadable(text: dict[str, Any], glass: QRectF, mm: float, least_contrast: float) -> list[str]:
    said = text["text"][:40]
    found = []
    if not text["fits"]:
        found.append(f"“{said}” does not fit")
    if not glass.contains(text["painted"]):
        found.append(f"“{said}” leaves the glass")
    if not text["plain"]:
        found.append(f"“{said}” is not plain text")
    if text["pixels"] * CAPITALS < LEAST_MM * mm:
        found.append(f"“{said}” has capitals of {text['pixels'] * CAPITALS / mm:.1f} mm")
    ratio = contrast(QColor(text["colour"]).name(), QColor(text["ground"]).name())
    if ratio < least_contrast and text["enabled"]:
        found.append(f"“{said}” has a contrast of {ratio:.1f}:1")
    return found


def _unreachable(control: dict[str, Any], glass: QRectF, mm: float) -> list[str]:
    box: QRectF = control["box"]
    found = []
    if min(box.width(), box.height()) < TARGET_MM * mm - ROUNDING:
        found.append(f"{control['name']} is {box.width() / mm:.1f} × {box.height() / mm:.1f} mm")
    if not glass.contains(box):
        found.append(f"{control['name']} leaves the glass")
    if control["enabled"] and not control["focusable"]:
        found.append(f"{control['name']} is passed over by the keyboard")
    if not control["says"]:
        found.append(f"{control['name']} has no name to be read aloud")
    return found


def _too_close(controls: list[dict[str, Any]], mm: float) -> list[str]:
    found = []
    for one, other in combinations(controls, 2):
        grown = one["box"].adjusted(*(side * (GAP_MM * mm - ROUNDING) for side in (-1, -1, 1, 1)))
        if grown.intersects(other["box"]):
            found.append(f"{one['name']} is too close to {other['name']}")
    return found


def _one_over_the_other(texts: list[dict[str, Any]]) -> list[str]:
    found = []
    inks = [
        (text, text["painted"].adjusted(0, LEADING * text["pixels"], 0, -LEADING * text["pixels"])) for text in texts
    ]
    for (one, ink), (other, other_ink) in combinations(inks, 2):
        both = ink.intersected(other_ink)
        if both.width() > ROUNDING and both.height() > ROUNDING:
            found.append(f"“{one['text'][:30]}” and “{other['text'][:30]}” overlap")
    return found
