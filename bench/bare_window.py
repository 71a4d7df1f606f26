"""The least a Python program with a Qt Quick window can do: prints the milliseconds to its first frame and ends."""

import sys

from PySide6.QtCore import QUrl, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine

from kiosk.clock import age_of_process

QML = b"""
import QtQuick
Window {
    id: root
    width: 1280; height: 800; visible: true
    signal firstFrame
    property bool painted: false
    Text { anchors.centerIn: parent; text: "247"; font.pixelSize: 200 }
    Connections {
        target: root
        enabled: !root.painted
        function onFrameSwapped() { root.painted = true; root.firstFrame() }
    }
}
"""


@Slot()
def painted() -> None:
    """Say when, and end."""
    print(round(age_of_process() * 1000), flush=True)
    QGuiApplication.quit()


if __name__ == "__main__":
    app = QGuiApplication(sys.argv)
    engine = QQmlApplicationEngine()
    engine.loadData(QML, QUrl())
    engine.rootObjects()[0].firstFrame.connect(painted)  # type: ignore[attr-defined]  # a signal of the QML above
    app.exec()
