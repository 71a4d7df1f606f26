"""The QR code on the thanks screen, read from the screen's own pixels."""

from collections.abc import Callable

import pytest
import zxingcpp
from PIL import Image
from PySide6.QtGui import QImage

from tests.screens.conftest import Stage
from ui.qr import qr_path


@pytest.mark.parametrize(("language", "contrast"), [("en", 0), ("ar", 1), ("zh", 0), ("ru", 1)])
def test_a_phone_reads_the_claim_code_from_the_screen(
    stage: Callable[..., Stage], language: str, contrast: int
) -> None:
    now = stage(1024, 600)
    now.visitor.touches(f"language_{language}")
    now.visitor.touches("view")
    now.visitor.touches(f"contrast_{contrast}")
    now.visitor.touches("displayDone")
    now.visitor.touches("start")
    now.visitor.holds("pledge", lambda: now.visitor.sees("claim"))
    now.visitor.waits_until(lambda: len(codes(now)) == 1, "the code to stand still")
    (code,) = codes(now)
    address, _, claim = code.text.rpartition("/")
    assert address == "https://pledge.example/c"
    assert len(claim) == 26
    assert claim not in str(now.kept), "only its hash is kept"


def codes(now: Stage) -> list[zxingcpp.Barcode]:
    """What a phone makes of the screen at this moment."""
    image = now.window.view.grabWindow().convertToFormat(QImage.Format.Format_RGB888)
    picture = Image.frombytes(
        "RGB", (image.width(), image.height()), bytes(image.constBits()), "raw", "RGB", image.bytesPerLine(), 1
    )
    return list(zxingcpp.read_barcodes(picture, zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)))


def test_the_path_draws_one_square_per_module() -> None:
    path, width = qr_path("https://pledge.example/c/AAAAAAAAAAAAAAAAAAAAAAAAAA")
    assert path.startswith("M4 4h7v1h-7z"), "the finder pattern begins inside a quiet zone of four"
    assert width == 37 + 8 or width == 33 + 8
