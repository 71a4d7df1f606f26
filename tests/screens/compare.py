"""Comparing a screen with the picture that was looked at and kept, both at the size of a thumb."""

import os
from pathlib import Path

from PIL import Image, ImageChops, ImageFilter
from PySide6.QtCore import QDeadlineTimer
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickWindow

from ui.visitor import pause

FOLDER = Path(__file__).parent / "golden"
LONGEST = 640
"""Pixels of the longer side: a thousand pictures are kept, and each must still be read."""
PATIENCE, PATIENCE_TO_DRAW = 8000, 2000
"""Milliseconds: a milestone, which is never still, goes on by itself while it is drawn."""
FAINT = 48
"""Differences of a channel (0 to 255) below this are another rasteriser's, not another design's."""


def compare(view: QQuickWindow, name: str, share: float = 0.004) -> str:
    """Empty if at most `share` of the picture differs; else what does.

    PLEDGE_GOLDEN=draw keeps it as the new one, if the old one differs by more than another rasteriser's noise.
    """
    file = FOLDER / f"{name}.png"
    now = _picture(view)
    differing = _differing(file, now)
    if _draws():
        if differing > share / 4:
            file.parent.mkdir(parents=True, exist_ok=True)
            now.quantize(64, dither=Image.Dither.NONE).save(file, optimize=True)
        return ""
    if not file.exists():
        return f"{name}: no picture was kept; look at it, then ./run shots"
    if differing > share:
        now.save(Path(os.environ.get("TMPDIR", "/tmp")) / f"{name.replace('/', '-')}-now.png")
        return f"{name}: {differing:.2%} differs"
    return ""


def compare_when_still(view: QQuickWindow, name: str, share: float = 0.004) -> str:
    """The same, once nothing moves any more: a busy machine draws late."""
    patience = QDeadlineTimer(PATIENCE_TO_DRAW if _draws() else PATIENCE)
    if _draws():
        before = b""
        while (now := _picture(view).tobytes()) != before and not patience.hasExpired():
            before = now
            pause(50)
    while (said := compare(view, name, share)) and not patience.hasExpired():
        pause(50)
    return said


def _draws() -> bool:
    return os.environ.get("PLEDGE_GOLDEN") == "draw"


def _differing(file: Path, now: Image.Image) -> float:
    """Which share of the kept picture is another now; all of it if it was not kept, or had another size."""
    kept = Image.open(file).convert("RGB") if file.exists() else None
    if kept is None or kept.size != now.size:
        return 1.0
    # soften first: a glyph that sits half a pixel further is the same glyph
    soft = [picture.filter(ImageFilter.BoxBlur(1)) for picture in (kept, now)]
    difference = ImageChops.difference(*soft).convert("L").point(lambda value: 255 * (value > FAINT))
    return difference.histogram()[255] / (now.width * now.height)


def _picture(view: QQuickWindow) -> Image.Image:
    image = view.grabWindow().convertToFormat(QImage.Format.Format_RGB888)
    picture = Image.frombytes(
        "RGB", (image.width(), image.height()), bytes(image.constBits()), "raw", "RGB", image.bytesPerLine(), 1
    )
    picture.thumbnail((LONGEST, LONGEST), Image.Resampling.LANCZOS)
    return picture
