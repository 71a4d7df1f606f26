"""`python -m tests.screens.sheets`: lays the golden pictures of each language out on one sheet for the manual."""

from pathlib import Path

from PIL import Image

from tests.screens.compare import FOLDER

SHEETS = FOLDER.parents[2] / "docs" / "manual" / "sheets"
LANGUAGES = ("en", "ar", "zh", "fr", "ru", "es")
ROWS = (("1920x1080-default", 5, 400), ("1024x600-large", 5, 400), ("1080x1920-strong", 9, 218))
"""Which pictures, how many beside each other, how wide each."""
GAP = 8
GREY = (128, 128, 128)


def main() -> None:
    """Draw them."""
    SHEETS.mkdir(exist_ok=True)
    for language in LANGUAGES:
        blocks = [_block(FOLDER / f"{language}-{name}", beside, wide) for name, beside, wide in ROWS]
        sheet = Image.new("RGB", (max(one.width for one in blocks), sum(one.height for one in blocks)), GREY)
        top = 0
        for block in blocks:
            sheet.paste(block, (0, top))
            top += block.height
        sheet.quantize(64, dither=Image.Dither.NONE).save(SHEETS / f"{language}.png", optimize=True)


def _block(folder: Path, beside: int, wide: int) -> Image.Image:
    pictures = [Image.open(file).convert("RGB") for file in sorted(folder.glob("*.png"))]
    high = round(pictures[0].height * wide / pictures[0].width)
    rows = -(-len(pictures) // beside)
    block = Image.new("RGB", (beside * (wide + GAP), rows * (high + GAP)), GREY)
    for number, picture in enumerate(pictures):
        place = (number % beside * (wide + GAP), number // beside * (high + GAP))
        block.paste(picture.resize((wide, high), Image.Resampling.LANCZOS), place)
    return block


if __name__ == "__main__":
    main()
