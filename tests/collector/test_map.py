import json
import math
import re
from pathlib import Path
from typing import Any

import pytest

import collector

WORLD: dict[str, Any] = json.loads((Path(collector.__file__).parent / "map" / "world.json").read_text())


def place(lon: float, lat: float) -> tuple[float, float]:
    root = math.sqrt(3) / 2
    t = math.asin(root * math.sin(math.radians(lat)))
    a1, a2, a3, a4 = 1.340264, -0.081106, 0.000893, 0.003796
    across = math.radians(lon) * math.cos(t) / (root * (a1 + 3 * a2 * t**2 + t**6 * (7 * a3 + 9 * a4 * t**2)))
    up = t * (a1 + a2 * t**2 + t**6 * (a3 + a4 * t**2))
    return WORLD["centre"][0] + WORLD["scale"] * across, WORLD["centre"][1] - WORLD["scale"] * up


def country_at(lon: float, lat: float) -> set[str]:
    x, y = place(lon, lat)
    found = set()
    for code, path in WORLD["paths"].items():
        inside = False
        for ring in re.findall(r"M([^MZ]*)Z", path):
            points = [tuple(map(float, pair.split(","))) for pair in ring.split("L")]
            for (x1, y1), (x2, y2) in zip(points, points[1:] + points[:1], strict=True):
                if (y1 > y) != (y2 > y) and x < (x2 - x1) * (y - y1) / (y2 - y1) + x1:
                    inside = not inside
        if inside:
            found.add(code)
    return found


@pytest.mark.parametrize(
    ("name", "lon", "lat", "code"),
    [
        ("Uppsala", 17.4, 60.0, "SE"),
        ("Simferopol, as UNGA 68/262", 34.1, 45.1, "UA"),
        ("northern Western Sahara", -12.5, 27.0, "EH"),
        ("southern Western Sahara", -13.0, 24.0, "EH"),
        ("Hargeisa", 44.06, 9.56, "SO"),
        ("north of Cyprus", 33.4, 35.25, "CY"),
        ("Ramallah", 35.2, 31.9, "PS"),
        ("Gaza", 34.4, 31.42, "PS"),
        ("Nuuk's inland", -50.0, 64.5, "GL"),
        ("São Paulo", -47.0, -23.0, "BR"),
        ("eastern tip of Russia", -173.0, 66.5, "RU"),
    ],
)
def test_a_place_lies_where_the_united_nations_say(name: str, lon: float, lat: float, code: str) -> None:
    assert country_at(lon, lat) == {code}, name


def test_the_open_sea_belongs_to_nobody() -> None:
    assert country_at(-30.0, 30.0) == set()
    assert country_at(-150.0, 0.0) == set()


def test_every_country_can_be_drawn() -> None:
    assert len(WORLD["paths"]) > 230
    assert all(re.fullmatch(r"(M[\d.,L-]+Z)+", path) for path in WORLD["paths"].values())
    assert all(re.fullmatch("[A-Z]{2}", code) for code in WORLD["paths"])
    assert WORLD["dashed"]
