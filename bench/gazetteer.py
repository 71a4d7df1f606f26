"""What it costs to find a city by its name, letter by letter, beside reading as many rows by their numbers."""

import sqlite3
import time
from contextlib import closing

from bench.promise import Promise, alternate
from kiosk.event.gazetteer import PLACES, Gazetteer

TYPED = (
    *(("sao paulo", "BR"), ("ساو باولو", "BR"), ("圣保罗", "BR"), ("upps", "SE"), ("найроби", "KE"), ("東京", "JP")),
    *(("القاهره", "EG"), ("kamp", "UG"), ("sa", "BR"), ("san", "US"), ("new", "US"), ("京", "JP")),
)
MOST = 8
ROUNDS, CALLS = 20, 10
BY_NUMBER = "select name, country, part, lat, lon, zone from city where id = ?"


def run() -> list[Promise]:
    """All of `TYPED` in turn; the slowest of them is named."""
    places = Gazetteer()
    with closing(sqlite3.connect(f"file:{PLACES}?mode=ro&immutable=1", uri=True)) as raw:

        def by_number() -> None:
            for place in range(len(TYPED)):
                [raw.execute(BY_NUMBER, (place * MOST + number,)).fetchone() for number in range(MOST)]

        times = alternate(
            {"search": lambda: [places.cities(typed, country, MOST) for typed, country in TYPED], "bare": by_number},
            ROUNDS,
            CALLS,
        )
    slowest, typed = max((_milliseconds(places, *one), one[0]) for one in TYPED)
    bare = 1000 * times["bare"].wall / len(TYPED)
    each = 1000 * times["search"].wall / len(TYPED)
    return [
        Promise(
            f"a city by its name ({each:.2f} ms), beside as many rows by number",
            times["search"].cpu / times["bare"].cpu,
            12,
        ),
        Promise(f"the slowest, “{typed}” ({slowest:.2f} ms), beside the same", slowest / bare, 100),
    ]


def _milliseconds(places: Gazetteer, typed: str, country: str) -> float:
    """The best of several tries."""
    took = []
    for _ in range(CALLS):
        began = time.perf_counter()
        places.cities(typed, country, MOST)
        took.append(time.perf_counter() - began)
    return 1000 * min(took)
