"""The pages in six languages: every word translated, and numbers, days and countries as each writes them."""

import re
from datetime import date
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog, Message
from babel.messages.frontend import CommandLineInterface
from babel.messages.pofile import read_po

from collector.words import CATALOGUES, LANGUAGES, LOCALES, every_language, preferred
from kiosk.event.gazetteer import Gazetteer

HOUSE = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def said(tmp_path_factory: pytest.TempPathFactory) -> Catalog:
    """What the templates say, in English."""
    pot = tmp_path_factory.mktemp("words") / "pages.pot"
    rules = HOUSE / "installer" / "pages.cfg"
    line = ["pybabel", "--quiet", "extract", "-F", str(rules), "-o", str(pot), str(HOUSE / "collector")]
    CommandLineInterface().run(line)  # type: ignore[no-untyped-call]  # Babel says no types here
    with pot.open("rb") as words:
        return read_po(words)


@pytest.mark.parametrize("language", [one for one in LANGUAGES if one != "en"])
def test_every_word_of_every_page_is_translated_and_none_is_left_over(language: str, said: Catalog) -> None:
    with (CATALOGUES / f"{language}.po").open("rb") as words:
        catalogue = read_po(words, locale=LOCALES.get(language, language))
    ids = {message.id for message in catalogue}
    assert ids == {message.id for message in said}, "run ./run words, then translate what is new"
    for message in catalogue:
        if message.id:
            forms = texts(message.string)
            assert all(forms), f"{message.id} is not translated"
            assert not message.fuzzy
            assert {name for form in forms for name in NAME.findall(form)} == names(message), message.id


NAME = re.compile(r"%\((\w+)\)s")


def texts(said: object) -> list[str]:
    """The forms of a text; one if it has no plural."""
    return [str(form or "") for form in said] if isinstance(said, tuple | list) else [str(said or "")]


def names(message: Message) -> set[str]:
    """The values that a text has a place for."""
    return {name for form in texts(message.id) for name in NAME.findall(form)}


@pytest.mark.parametrize(
    ("language", "number", "day", "country"),
    [
        ("en", "21,000", "24 November 2026", "Syrian Arab Republic"),
        ("ar", "٢١٬٠٠٠", "٢٤ نوفمبر ٢٠٢٦", "الجمهورية العربية السورية"),
        ("zh", "21,000", "2026年11月24日", "阿拉伯叙利亚共和国"),
        ("fr", "21\u202f000", "24 novembre 2026", "République arabe syrienne"),
        ("ru", "21\u00a0000", "24 ноября 2026\u202fг.", "Сирийская Арабская Республика"),
        ("es", "21.000", "24 de noviembre de 2026", "República Árabe Siria"),
    ],
)
def test_numbers_days_and_countries_are_written_as_people_write_them(
    language: str, number: str, day: str, country: str
) -> None:
    words = every_language(Gazetteer())[language]
    assert (words.number(21000), words.day(date(2026, 11, 24)), words.country("SY")) == (number, day, country)


@pytest.mark.parametrize(
    ("accepts", "language"),
    [
        ("", "en"),
        ("de-DE,de;q=0.9", "en"),
        ("de, ru;q=0.3, fr-CA;q=0.8", "fr"),
        ("zh-Hant-TW", "zh"),
        ("ar;q=x, es;q=0.1", "es"),
    ],
)
def test_a_browser_is_answered_in_the_language_that_it_likes_best(accepts: str, language: str) -> None:
    assert preferred(accepts) == language
