"""Speaking the visitor's language: translated texts, the direction of reading, numerals."""

from pathlib import Path

from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlEngine

FOLDER = Path(__file__).parent / "i18n"


def is_compiled(language: str) -> bool:
    """Whether the screens speak `language`."""
    return (FOLDER / f"kiosk_{language}.qm").exists()


class Languages:
    """Switches the whole application; a draft on the screen stays as it is."""

    def __init__(self, app: QGuiApplication, engine: QQmlEngine, language: str, room: QQmlEngine | None) -> None:
        """`engine` speaks `language` and then what each visitor speaks; `room` speaks `language` all day."""
        self._app = app
        self._engine = engine
        self._first = language
        self._room = room
        self._translators: dict[str, QTranslator] = {}
        self._spoken: QTranslator | None = None
        self.speak(language)

    def speak(self, language: str) -> None:
        """Speak `language` (BCP 47). Raises FileNotFoundError if its texts were not compiled."""
        translator = self._translator(language)
        self.fall_silent()
        self._app.installTranslator(translator)
        self._spoken = translator
        QLocale.setDefault(QLocale(language))
        for engine in (self._engine, self._room if language == self._first else None):
            if engine is not None:
                engine.setUiLanguage(language)
                engine.retranslate()

    def fall_silent(self) -> None:
        """Leave the application as it was before the first word."""
        if self._spoken is not None:
            self._app.removeTranslator(self._spoken)
            self._spoken = None

    def _translator(self, language: str) -> QTranslator:
        """One for each language: a new one for each visitor would grow all day."""
        if language not in self._translators:
            translator = QTranslator(self._app)
            if not translator.load(f"kiosk_{language}", str(FOLDER)):
                raise FileNotFoundError(f"{FOLDER}/kiosk_{language}.qm: run ./run, which compiles it")
            self._translators[language] = translator
        return self._translators[language]


class Words:
    """Texts for paper, in one language, by the name that the tool for translators looks for."""

    def __init__(self, language: str) -> None:
        self._translator = QTranslator()
        self._translator.load(f"kiosk_{language}", str(FOLDER))

    def translate(self, context: str, text: str) -> str:
        """`text` in that language; as it is, where English needs no translation."""
        return self._translator.translate(context, text) or text
