"""A picture of what the map shows, drawn from its own data: for where there is no browser."""

import math
import re
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPainterPath, QPen

SCALE = 1.92
GROUND, SEA, LAND, CAMPAIGN, INK = "#fbf9f6", "#eef0f4", "#dcd7e0", "#c2006b", "#1b1420"
HEADER = 130
A1, A2, A3, A4 = 1.340264, -0.081106, 0.000893, 0.003796
COMMAND = re.compile(r"([MLZ])([^MLZ]*)")


def draw_map(world: dict[str, Any], counts: dict[str, Any], file: Path) -> None:
    """Write a PNG: countries with pledges shaded, each event's dot, the total. `world` and `counts` as served."""
    picture = QImage(round(world["width"] * SCALE), round(world["height"] * SCALE) + HEADER, QImage.Format.Format_RGB32)
    picture.fill(QColor(GROUND))
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _head(painter, picture.width(), counts)
    painter.translate(0, HEADER)
    painter.scale(SCALE, SCALE)
    painter.fillPath(_path(world["sphere"]), QColor(SEA))
    for code, path in world["paths"].items():
        shade = QColor(CAMPAIGN) if counts["countries"].get(code) else QColor(LAND)
        painter.fillPath(_path(path), shade)
    painter.setPen(QPen(QColor(GROUND), 1.2))
    painter.setBrush(QColor(INK))
    for event in counts["events"]:
        painter.drawEllipse(_dot(world, event["lon"], event["lat"]), 5, 5)
    painter.end()
    picture.save(str(file))


def _head(painter: QPainter, width: int, counts: dict[str, Any]) -> None:
    places = " · ".join(f"{event['city']} {event['pledges']}" for event in counts["events"])
    for pixels, colour, text in ((64, INK, str(counts["total"])), (28, CAMPAIGN, f"{counts['campaign']}   {places}")):
        font = QFont()
        font.setPixelSize(pixels)
        painter.setFont(font)
        painter.setPen(QColor(colour))
        left = 40 if pixels > 30 else 240
        painter.drawText(QRectF(left, 20, width - left, 90), Qt.AlignmentFlag.AlignVCenter, text)


def _path(text: str) -> QPainterPath:
    path = QPainterPath()
    for command, numbers in COMMAND.findall(text):
        if command == "Z":
            path.closeSubpath()
            continue
        x, y = map(float, numbers.split(","))
        (path.moveTo if command == "M" else path.lineTo)(x, y)
    return path


def _dot(world: dict[str, Any], lon: float, lat: float) -> QPointF:
    """Equal Earth, as collector/pages/projection.js."""
    root = math.sqrt(3) / 2
    t = math.asin(root * math.sin(math.radians(lat)))
    across = math.radians(lon) * math.cos(t) / (root * (A1 + 3 * A2 * t**2 + t**6 * (7 * A3 + 9 * A4 * t**2)))
    up = t * (A1 + A2 * t**2 + t**6 * (A3 + A4 * t**2))
    return QPointF(world["centre"][0] + world["scale"] * across, world["centre"][1] - world["scale"] * up)
