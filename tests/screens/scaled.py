"""The tour on a 27 inch glass of 4K whose system draws several pixels for a point. `python -m tests.screens.scaled DIR`

Run by test_scale.py with QT_SCALE_FACTOR in the environment: Qt reads it when it starts. Prints every fault and leaves
the pictures in DIR.
"""

import sys
from pathlib import Path

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QGuiApplication

from kiosk.campaign.pack import HEFORSHE, read_pack
from kiosk.settings import Settings
from tests.screens.conftest import PPI, Stage
from tests.screens.reach import faults_of
from tests.screens.tour import tour

if __name__ == "__main__":
    app, folder = QGuiApplication([]), Path(sys.argv[1])
    factor = app.primaryScreen().devicePixelRatio()
    size = QSize(round(3840 / factor), round(2160 / factor))
    stage = Stage(app, folder, size, Settings(ppi=PPI[2160]), read_pack(HEFORSHE))

    def look(name: str) -> None:
        """At every screen: measured in points, drawn in pixels."""
        glass = QRectF(0, 0, size.width(), size.height())
        for fault in faults_of(stage.visitor.things(), glass, PPI[2160] / factor, 10.0):
            print(f"{name}: {fault}")
        stage.window.view.grabWindow().save(str(folder / f"{name}.png"))

    tour(stage, "en", "default", look)
    stage.window.close()
    stage.window.background.close()
    app.shutdown()
