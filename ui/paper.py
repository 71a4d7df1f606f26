"""A page of white paper: simple HTML becomes a PDF, with our fonts, on one sheet where that can be."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from html import escape

import qrcode
from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QSizeF, Qt, QUrl
from PySide6.QtGui import QFont, QGuiApplication, QImage, QPageLayout, QPageSize, QPdfWriter, QTextDocument

from ui.fonts import FAMILIES, FIRST, LATER, load_fonts

Cells = list[tuple[int, str, str]]
"""Of one row: percent of its width, how it looks (attributes), content."""
DPI = 120
MARGIN = 16.0
"""Millimetres."""
SIZES = (10, 9, 8, 7)
"""Points: the first with which everything is on one page, else the last."""


@contextmanager
def offscreen() -> Iterator[None]:
    """A Qt for a command that has no screen, with the fonts."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    app = QGuiApplication([sys.argv[0]])
    load_fonts((*FIRST, *LATER))
    yield
    app.shutdown()


def printed(
    html: str, title: str, direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight, code: str = ""
) -> bytes:
    """The content of a PDF, A4. `code`: what the QR code says that stands at `<img src="code"/>`."""
    content = QBuffer()
    content.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(content)
    writer.setResolution(DPI)
    writer.setTitle(title)
    writer.setCreator("pledge-kiosk")
    margins = QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN)
    paper, upright = QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait
    writer.setPageLayout(QPageLayout(paper, upright, margins, QPageLayout.Unit.Millimeter))
    document = QTextDocument()
    document.documentLayout().setPaintDevice(writer)
    document.setDocumentMargin(0)
    document.setPageSize(QSizeF(writer.width(), writer.height()))
    option = document.defaultTextOption()
    option.setTextDirection(direction)
    document.setDefaultTextOption(option)
    if code:
        document.addResource(QTextDocument.ResourceType.ImageResource.value, QUrl("code"), _picture(code))
    font = QFont()
    font.setFamilies(FAMILIES)
    for size in SIZES:
        font.setPointSizeF(size)
        document.setDefaultFont(font)
        document.setHtml(html)
        if document.pageCount() == 1:
            break
    document.print_(writer)
    return bytes(content.data().data())


def table(rows: list[Cells], direction: Qt.LayoutDirection, padding: int) -> str:
    """Rows of cells, from the side where reading starts: Qt does not turn tables."""
    turned = reversed if direction == Qt.LayoutDirection.RightToLeft else list
    lines = [
        "".join(f'<td width="{width}%" {how}>{content}</td>' for width, how, content in turned(row)) for row in rows
    ]
    body = "".join(f"<tr>{line}</tr>" for line in lines)
    return f'<table width="100%" cellpadding="{padding}" cellspacing="0">{body}</table>' if rows else ""


def sheet(title: str, stamp: str, rows: list[tuple[str, bool, str]]) -> bytes:
    """The readiness sheet: what was looked at, whether it will do, what was found; `stamp` also as a QR code."""
    lines = "".join(
        f'<tr><td width="22%">{escape(what)}</td><td width="18%">{"good" if good else "<b>NOT GOOD</b>"}</td>'
        f'<td width="60%">{escape(says)}</td></tr>'
        for what, good, says in rows
    )
    html = (
        f'<p style="font-size:20pt; font-weight:800">{escape(title)}</p><p>{escape(stamp)}</p>'
        f'<table width="100%" cellpadding="4" cellspacing="0">{lines}</table>'
        '<p style="font-size:8pt">&nbsp;</p><img src="code" width="200" height="200"/>'
    )
    with offscreen():
        return printed(html, title, code=stamp)


def _picture(text: str) -> QImage:
    code = qrcode.QRCode(error_correction=qrcode.constants.ERROR_CORRECT_M)
    code.add_data(text)
    matrix = code.get_matrix()
    picture = QImage(len(matrix), len(matrix), QImage.Format.Format_RGB32)
    for y, row in enumerate(matrix):
        for x, dark in enumerate(row):
            picture.setPixel(x, y, 0xFF000000 if dark else 0xFFFFFFFF)
    return picture.scaled(8 * len(matrix), 8 * len(matrix))
