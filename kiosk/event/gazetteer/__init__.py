"""Where in the world, without a network: countries and cities found by any of their names, in any script."""

import unicodedata
import weakref
from math import cos, hypot, radians
from pathlib import Path

from msgspec import Struct

PLACES = Path(__file__).with_name("places.db")
SHORTEST = 2
"""Letters of a name before cities are looked for; of a Chinese, Japanese or Korean name one."""
KM = 111.2
"""Kilometres in a degree of latitude."""
FAR = 30.0
"""Kilometres by which a point may be nearer to another country's city before somebody is asked."""
ALIKE = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe", "ة": "ه", "ى": "ي", "ـ": None})
"""Letters that are typed for one another and that Unicode does not take apart."""
ARTICLE = "ال"
"""Arabic names are looked for with it and without."""

NAMED = """select name, country, part, lat, lon, zone from city
    where id in (select rowid from names where names match ? limit ?) order by id"""
AROUND = """select name, country, part, lat, lon, zone from city
    where lat between ? and ? and min(abs(lon - ?), 360 - abs(lon - ?)) <= ? order by id limit ?"""


class City(Struct, frozen=True):
    """A city of 15,000 people or more. WGS 84 degrees, ISO 3166-1, IANA zone.

    `part` of the country where names come twice, as the state in the US; otherwise empty.
    """

    name: str
    country: str
    part: str
    lat: float
    lon: float
    time_zone: str


class Country(Struct, frozen=True):
    """A country as the United Nations writes it in one language."""

    code: str
    name: str


class Gazetteer:
    """The places in `places.db`: GeoNames and UNTERM, see NOTICE. Each method takes less than a millisecond or two."""

    def __init__(self, places: Path = PLACES) -> None:
        import sqlite3  # not before the first frame

        self._places = sqlite3.connect(f"file:{places}?mode=ro&immutable=1", uri=True, check_same_thread=False)
        weakref.finalize(self, self._places.close)

    def countries(self, typed: str, language: str) -> list[Country]:
        """Those with a name in any of the six languages that has all words of `typed`, begun or whole.

        A country without a city of 15,000 is left out. First those whose name in `language` begins so, then those with
        many cities.
        """
        wanted = plain(typed).split()
        query = "select code, name, words from country where language = ? and cities > 0 order by cities desc, name"
        found = []
        for code, name, words in self._places.execute(query, (language,)):
            if all(any(word.startswith(one) for word in words.split()) for one in wanted):
                found.append((not plain(name).startswith(plain(typed)), Country(code, name)))
        return [country for _, country in sorted(found, key=lambda one: one[0])]

    def country(self, code: str, language: str) -> str:
        """The name of the country `code`; the code itself if there is none."""
        row = self._places.execute("select name from country where code = ? and language = ?", (code, language))
        return str((row.fetchone() or (code,))[0])

    def cities(self, typed: str, country: str, most: int = 8) -> list[City]:
        """The largest in `country` with a name that has all words of `typed`, begun or whole."""
        words = plain(typed).split()
        if not words or (len("".join(words)) < SHORTEST and words[0].isascii()):
            return []
        match = " AND ".join([f'"{marked(country)}"', *(f'"{word}"*' for word in words)])
        return [City(*row) for row in self._places.execute(NAMED, (match, most))]

    def largest(self, country: str, most: int) -> list[City]:
        """The largest cities of a country."""
        return [City(*row) for row in self._places.execute(NAMED, (f'"{marked(country)}"', most))]

    def near(self, lat: float, lon: float, degrees: float, most: int = 12) -> list[City]:
        """The largest cities at most so many `degrees` to the north, south, east or west."""
        wide = degrees / max(0.05, cos(radians(lat)))
        around = (lat - degrees, lat + degrees, lon, lon, wide)
        return [City(*row) for row in self._places.execute(AROUND, (*around, most))]

    def strays(self, lat: float, lon: float, country: str) -> str:
        """The other country in which a point seems to lie, by the cities around it; empty if it may be in `country`."""
        for degrees in (0.5, 2.0, 8.0, 32.0):
            nearest = {True: float("inf"), False: float("inf")}
            where = ""
            for city in self.near(lat, lon, degrees, most=100_000):
                far, own = kilometres(lat, lon, city.lat, city.lon), city.country == country
                if far < nearest[own]:
                    nearest[own] = far
                    where = where if own else city.country
            if min(nearest.values()) < degrees * KM:
                return where if nearest[False] + FAR < nearest[True] else ""
        return ""


def plain(name: str) -> str:
    """A name as it is looked for: without accents, case, signs and article, in words with one space between."""
    letters = unicodedata.normalize("NFKD", name.casefold()).translate(ALIKE)
    kept = (letter if unicodedata.category(letter)[0] in "LN" else " " for letter in letters if not _is_mark(letter))
    return " ".join(word.removeprefix(ARTICLE) or word for word in "".join(kept).split())


def marked(country: str) -> str:
    """The word by which a country's cities are marked in the index; no name contains it."""
    return f"in0{country.lower()}"


def kilometres(lat: float, lon: float, to_lat: float, to_lon: float) -> float:
    """How far; good enough for near points."""
    across = (to_lon - lon + 180) % 360 - 180
    return KM * hypot(to_lat - lat, across * cos(radians((lat + to_lat) / 2)))


def _is_mark(letter: str) -> bool:
    return unicodedata.category(letter) == "Mn" or letter in "'’ʼʻ`"
