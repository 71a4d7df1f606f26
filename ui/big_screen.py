"""View-model: the big screen for the room. First names live here, in memory only, and only of those who asked."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "booth"
QML_IMPORT_MAJOR_VERSION = 1
QVariantList = list
"""By the name that the QML linter's type generator reads."""
MOST_NAMES = 12


@QmlElement
class BigScreen(QObject):
    """What the room sees besides the booth's own number."""

    changed = Signal()
    milestoneReached = Signal(int, arguments=["step"])

    def __init__(self, is_there: bool) -> None:
        super().__init__()
        self.is_there = is_there
        self._names: list[str] = []

    def show(self, name: str) -> None:
        """Show this first name; the oldest makes room."""
        self._names = [name, *self._names][:MOST_NAMES]
        self.changed.emit()

    def hide(self, name: str) -> None:
        """Whoever asked for this name took the pledge back."""
        if name in self._names:
            self._names.remove(name)
            self.changed.emit()

    def forget(self) -> None:
        """A rehearsal begins or ends: whose names stand there is not of what follows."""
        self._names = []
        self.changed.emit()

    @Slot()
    def hideLast(self) -> None:
        """Staff do not want the newest name there."""
        self._names = self._names[1:]
        self.changed.emit()

    def celebrate(self, _: int, step: int) -> None:
        """A pledge was taken; `step` is the milestone it reached, or 0."""
        if step:
            self.milestoneReached.emit(step)

    def _get_names(self) -> list[str]:
        return list(self._names)

    def _last_name(self) -> str:
        return self._names[0] if self._names else ""

    names = Property(QVariantList, _get_names, notify=changed)
    lastName = Property(str, _last_name, notify=changed)
