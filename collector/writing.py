"""Writes the pages for everybody from their templates, in the language of whoever reads them."""

from collections.abc import Mapping
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape
from markupsafe import Markup
from starlette.requests import Request
from starlette.responses import HTMLResponse

from collector.words import LANGUAGES, Words, every_language, preferred
from kiosk.event.gazetteer import Gazetteer

TEMPLATES = Path(__file__).parent / "templates"
PRIVATE = {"cache-control": "no-store"}


class Writer:
    """The templates, once for each language."""

    def __init__(self) -> None:
        self._words = every_language(Gazetteer())
        self._templates = {language: _environment(words) for language, words in self._words.items()}

    def speak(self, request: Request) -> Words:
        """The language that was asked for, or else the best of ours for this browser."""
        asked = request.query_params.get("lang", "")
        return self._words.get(asked) or self._words[preferred(request.headers.get("accept-language", ""))]

    def write(self, template: str, words: Words, values: Mapping[str, object]) -> str:
        """The page, or the text of a message."""
        written = self._templates[words.language].get_template(template)
        return written.render(values, words=words, languages=LANGUAGES)

    def nothing(self, words: Words) -> HTMLResponse:
        """Whatever was asked for, it is not here."""
        return HTMLResponse(self.write("no_event.html", words, {}), 404)


def _environment(words: Words) -> Environment:
    made = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=select_autoescape(["html"]),
        undefined=StrictUndefined,
        extensions=["jinja2.ext.i18n"],
        lstrip_blocks=True,
    )
    made.install_gettext_translations(words.translations, newstyle=True)  # type: ignore[attr-defined]  # the extension adds it
    made.filters.update(number=words.number, day=words.day, country=words.country, isolated=_isolated)
    return made


def _isolated(name: str) -> Markup:
    """A name that may be written the other way round than the sentence it stands in."""
    return Markup("<bdi>{}</bdi>").format(name)
