"""Says at intervals that the kiosk lives: only while both the screens' thread and the store's thread do."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from ui.background import Background


class Heartbeat(QObject):
    """Each beat goes from the screens' thread to the store's and back; where either hangs, it stops."""

    def __init__(self, background: Background, beat: Callable[[], None], seconds: float) -> None:
        """Call `beat` about every so many seconds, from now on."""
        super().__init__()
        self._background = background
        self._beat = beat
        self._on_its_way = False
        self._timer = QTimer(self, interval=round(seconds * 1000))
        self._timer.timeout.connect(self._send)
        self._timer.start()
        self._send()

    def stop(self) -> None:
        """The kiosk closes: it may take its time."""
        self._timer.stop()

    def _send(self) -> None:
        if not self._on_its_way:
            self._on_its_way = True
            self._background.run(bool, self._back)

    def _back(self, _: bool) -> None:
        self._on_its_way = False
        self._beat()
