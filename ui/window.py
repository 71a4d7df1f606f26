"""The window: fonts, language, view-models and QML put together. Shows itself before anything is opened.

Nothing here asks for `Qt`, the namespace: it takes Python as long to make as a screen to paint.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow
from shiboken6 import Shiboken

from kiosk.campaign.pack import Pack
from kiosk.clock import Now
from kiosk.errors import Refused
from kiosk.settings import Settings
from ui.background import Background
from ui.big_screen import BigScreen
from ui.booth import Booth
from ui.day_panel import DayPanel
from ui.fonts import FIRST, LATER, load_fonts, use_fonts
from ui.languages import Languages, is_compiled
from ui.pinyin import Pinyin  # noqa: F401  QML asks for it by name
from ui.place_form import PlaceForm
from ui.pledge_form import PledgeForm
from ui.set_up import SetUpForm
from ui.staff_panel import StaffPanel

QML = Path(__file__).parent / "qml"


class Window:
    """The visitors' window, the room's if there is one, and the view-models behind both. Keep it while they live."""

    def __init__(
        self,
        app: QGuiApplication,
        pack: Pack,
        settings: Settings,
        now: Now,
        size: QSize | None = None,
        big: bool = False,
    ) -> None:
        """With `size` a window that can be closed, as on a desk; without, the whole screen and no way out.

        `big`: a second window for the room. A kiosk with a second screen has one anyway.

        Raises Refused if the pack wants a language that the screens do not speak.
        """
        if missing := [language for language in pack.languages if not is_compiled(language)]:
            raise Refused("pack", "languages", f"the screens do not speak {', '.join(missing)}")
        load_fonts(FIRST)
        use_fonts()
        self.background = Background()
        others = [screen for screen in app.screens() if screen is not app.primaryScreen()]
        room = others[0] if others and size is None else None
        self.booth = Booth(pack, settings, now)
        self.big = BigScreen(big or room is not None)
        self.form = PledgeForm(pack, self.background, now, self.big.is_there)
        self.staff = StaffPanel(self.background)
        self.day = DayPanel(self.background)
        self.setUp, self.places = SetUpForm(self.background), PlaceForm()
        self._engine = QQmlApplicationEngine()
        # an engine of its own: the room neither follows a visitor's language nor what they chose to see
        self._room_engine = QQmlApplicationEngine() if self.big.is_there else None
        self._languages = Languages(app, self._engine, pack.languages[0], self._room_engine)
        self.booth.speak = self._speak
        self._join()
        models: dict[str, object] = {"booth": self.booth, "closable": size is not None, "big": self.big}
        behind = {"staff": self.staff, "day": self.day, "setUp": self.setUp, "places": self.places}
        self.view = _load(self._engine, "Main.qml", models | {"form": self.form} | behind)
        self._views = [self.view]
        if self._room_engine is not None:
            self._views.append(_load(self._room_engine, "Big.qml", models))
            self._show(self._views[1], size, room)
            app.screenRemoved.connect(self._cover_nothing)
        self.when_painted(lambda: load_fonts(LATER))
        self._show(self.view, size, app.primaryScreen())
        self.view.requestActivate()  # keys and switches go to the visitor's window, not to the room's

    def _join(self) -> None:
        """What one view-model says, another hears."""
        self.form.taken.connect(self.booth.count)
        self.form.taken.connect(self.big.celebrate)
        self.form.takenBack.connect(self.booth.count)
        self.staff.recounted.connect(self.booth.count)
        self.day.standsNow.connect(self.booth.stand)
        self.day.rehearsalAsked.connect(self.booth.rehearse)
        self.day.rehearsalAsked.connect(self.big.forget)
        self.form.named.connect(self.big.show)
        self.form.unnamed.connect(self.big.hide)
        self.form.notKept.connect(self.booth.stop)

    def when_painted(self, then: Callable[[], None]) -> None:
        """Call `then` once, after the first frame is on the screen."""
        view: Any = self.view  # firstFrame is a signal of Main.qml
        view.firstFrame.connect(then)

    def close(self) -> None:
        """Take the window down before its view-models, so that no binding looks for one that is gone.

        `background` still works, for whoever has to finish something.
        """
        for view in self._views:
            view.close()
        # Through Shiboken, so that Python knows that they are gone: a wrapper that does not know answers for
        # whatever stands at that address next, and the next window crashes.
        for view in self._views:
            Shiboken.delete(view)
        for engine in filter(None, (self._engine, self._room_engine)):
            Shiboken.delete(engine)
        self._languages.fall_silent()

    def _show(self, view: QQuickWindow, size: QSize | None, screen: QScreen | None) -> None:
        if size is None:
            # without a window manager nobody makes a window as large as the screen but we
            if screen is not None:
                view.setScreen(screen)
            view.setGeometry(view.screen().geometry())
            view.showFullScreen()
        else:
            view.resize(size)
            view.show()

    def _cover_nothing(self, screen: QScreen) -> None:
        """The room's screen was unplugged: its window must not come to lie over the visitors' one."""
        if len(self._views) > 1 and screen is not self.view.screen():
            self._views[1].hide()

    def _speak(self, language: str) -> None:
        self.form.use(language)
        self._languages.speak(language)


def _load(engine: QQmlApplicationEngine, file: str, properties: dict[str, object]) -> QQuickWindow:
    engine.addImportPath(str(QML))
    engine.setInitialProperties(properties)
    engine.load(QML / file)
    views = engine.rootObjects()
    if not views or not isinstance(views[-1], QQuickWindow):
        raise RuntimeError(f"{file} does not load; Qt has said why above")
    return views[-1]
