"""The pages' words: gettext catalogues, and numbers, days and countries as each of six languages writes them."""

from collections.abc import Mapping
from datetime import date
from gettext import GNUTranslations, NullTranslations
from io import BytesIO
from pathlib import Path

from babel.core import Locale
from babel.dates import format_date
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from babel.numbers import format_decimal

from kiosk.event.gazetteer import Gazetteer

CATALOGUES = Path(__file__).parent / "i18n"
LANGUAGES = {
    "en": "English",
    "ar": "العربية",
    "zh": "中文",
    "fr": "Français",
    "ru": "Русский",
    "es": "Español",
}
"""In their own words, the default first."""
LOCALES = {"en": "en_GB", "ar": "ar_EG", "zh": "zh_Hans"}
"""Where a language is written in more than one way."""
ARABIC_DIGITS = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")


class Words:
    """One language."""

    def __init__(self, language: str, gazetteer: Gazetteer) -> None:
        self.language = language
        self.locale = Locale.parse(LOCALES.get(language, language))
        self.direction = self.locale.text_direction
        self.translations = _catalogue(language)
        self._gazetteer = gazetteer

    def number(self, number: float, pattern: str | None = None) -> str:
        """With the digits and the separators of the language; `pattern` as CLDR writes one."""
        return self._digits(format_decimal(number, pattern, locale=self.locale, numbering_system="default"))

    def day(self, day: date) -> str:
        """Day, month and year."""
        return self._digits(format_date(day, "long", locale=self.locale))

    def country(self, code: str) -> str:
        """As the United Nations writes it."""
        return self._gazetteer.country(code, self.language)

    def of(self, texts: Mapping[str, str]) -> str:
        """A text of the campaign's pack; in the pack's first language if it does not speak this one."""
        return texts.get(self.language) or next(iter(texts.values()))

    def _digits(self, said: str) -> str:
        return said.translate(ARABIC_DIGITS) if self.language == "ar" else said


def every_language(gazetteer: Gazetteer) -> dict[str, Words]:
    """All of them, by their tag."""
    return {language: Words(language, gazetteer) for language in LANGUAGES}


def preferred(accepts: str) -> str:
    """The best of ours for an `Accept-Language` header."""
    wanted: list[tuple[float, str]] = []
    for one in accepts.split(",")[:20]:
        tag, _, quality = one.partition(";q=")
        language = tag.strip().lower().partition("-")[0]
        if language in LANGUAGES:
            wanted.append((_quality(quality), language))
    return max(wanted, key=lambda one: one[0])[1] if wanted else next(iter(LANGUAGES))


def _quality(said: str) -> float:
    try:
        return float(said or 1)
    except ValueError:
        return 0.0


def _catalogue(language: str) -> NullTranslations:
    """Read as text and compiled in memory: there is no compiled file to forget. The templates speak English."""
    if language == "en":
        return NullTranslations()
    compiled = BytesIO()
    with (CATALOGUES / f"{language}.po").open("rb") as words:
        write_mo(compiled, read_po(words, locale=LOCALES.get(language, language)))
    compiled.seek(0)
    return GNUTranslations(compiled)
