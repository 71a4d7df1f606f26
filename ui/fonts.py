"""The fonts, from their packages: every kiosk and every picture looks the same, whatever the system has."""

from importlib.util import find_spec
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

FAMILIES = ["Noto Sans", "Noto Sans Arabic", "Noto Sans CJK SC"]
FIRST = (("fontpkg_noto_sans", "files/NotoSans[wdth,wght].ttf"),)
LATER = (
    ("fontpkg_noto_sans_arabic", "files/NotoSansArabic[wdth,wght].ttf"),
    ("noto_cjk_sans_otc", "NotoSansCJK-Regular.ttc"),
)


def load_fonts(fonts: tuple[tuple[str, str], ...]) -> None:
    """Load (package, file) pairs. Raises FileNotFoundError naming the font that does not load."""
    for package, file in fonts:
        spec = find_spec(package)
        path = Path(spec.origin).parent / file if spec and spec.origin else Path(file)
        if QFontDatabase.addApplicationFont(str(path)) < 0:
            raise FileNotFoundError(f"font {path} does not load")


def use_fonts() -> None:
    """Make them the application's font, in order of preference."""
    font = QFont()
    font.setFamilies(FAMILIES)
    QGuiApplication.setFont(font)
