"""A QR code as an SVG path: sharp at every size, on every renderer, without an image in between."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


def qr_path(text: str) -> tuple[str, int]:
    """The dark modules as a path of one unit each, and the width in units, quiet zone of four included."""
    from qrcode.constants import ERROR_CORRECT_M
    from qrcode.main import QRCode

    code = QRCode(error_correction=ERROR_CORRECT_M, border=4)
    code.add_data(text)
    code.make(fit=True)
    rows = code.get_matrix()
    runs = (run for y, row in enumerate(rows) for run in _runs(row, y))
    return "".join(runs), len(rows)


def _runs(row: Sequence[bool | None], y: int) -> list[str]:
    path = []
    start = None
    for x, dark in enumerate([*row, False]):
        if dark and start is None:
            start = x
        elif not dark and start is not None:
            path.append(f"M{start} {y}h{x - start}v1h{start - x}z")
            start = None
    return path
