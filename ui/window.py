"""The window: fonts, language, view-models and QML put together. Shows itself before anything is opened."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow
from shiboken6 import Shiboken

from kiosk.campaign.pack import Pack
from kiosk.clock import Now
from kiosk.errors import Refused
from kiosk.settings import Settings
from ui.background import Background
from ui.booth import Booth
from ui.fonts import FIRST, LATER, load_fonts, use_fonts
from ui.languages import Languages, is_compiled
from ui.pledge_form import PledgeForm
from ui.staff_panel import StaffPanel

QML = Path(__file__).parent / "qml"


class Window:
    """The kiosk's one window and the view-models behind it. Keep it as long as the window is to live."""

    def __init__(
        self, app: QGuiApplication, pack: Pack, settings: Settings, now: Now, size: QSize | None = None
    ) -> None:
        """With `size` a window that can be closed, as on a desk; without, the whole screen and no way out.

        Raises Refused if the pack wants a language that the screens do not speak.
        """
        if missing := [language for language in pack.languages if not is_compiled(language)]:
            raise Refused("pack", "languages", f"the screens do not speak {', '.join(missing)}")
        load_fonts(FIRST)
        use_fonts()
        self.background = Background()
        self.booth = Booth(pack, settings)
        self.form = PledgeForm(pack, self.background, now)
        self.staff = StaffPanel(self.background)
        self._engine = QQmlApplicationEngine()
        self._languages = Languages(app, self._engine)
        self._languages.speak(self.booth.property("language"))
        self.booth.speak = self._speak
        self.form.taken.connect(self.booth.count)
        self.form.notKept.connect(self.booth.stop)
        self.view = self._load(size is not None)
        self._show(size)

    def when_painted(self, then: Callable[[], None]) -> None:
        """Call `then` once, after the first frame is on the screen."""

        def painted() -> None:
            load_fonts(LATER)
            then()

        view: Any = self.view  # firstFrame is a signal of Main.qml
        view.firstFrame.connect(painted, Qt.ConnectionType.SingleShotConnection)

    def close(self) -> None:
        """Take the window down before its view-models, so that no binding looks for one that is gone.

        `background` still works, for whoever has to finish something.
        """
        self.view.close()
        # Through Shiboken, so that Python knows that they are gone: a wrapper that does not know answers for
        # whatever stands at that address next, and the next window crashes.
        Shiboken.delete(self.view)
        Shiboken.delete(self._engine)
        self._languages.fall_silent()

    def _load(self, closable: bool) -> QQuickWindow:
        self._engine.addImportPath(str(QML))
        self._engine.setInitialProperties(
            {"booth": self.booth, "form": self.form, "staff": self.staff, "closable": closable}
        )
        self._engine.load(QML / "Main.qml")
        views = self._engine.rootObjects()
        if not views or not isinstance(views[0], QQuickWindow):
            raise RuntimeError("Main.qml does not load; Qt has said why above")
        return views[0]

    def _show(self, size: QSize | None) -> None:
        if size is None:
            # without a window manager nobody makes a window as large as the screen but we
            self.view.setGeometry(self.view.screen().geometry())
            self.view.setFlag(Qt.WindowType.FramelessWindowHint)
            self.view.showFullScreen()
        else:
            self.view.resize(size)
            self.view.show()

    def _speak(self, language: str) -> None:
        self.form.use(language)
        self._languages.speak(language)
