"""What the public page shows of a reading, ready for its template."""

import json
from collections.abc import Mapping
from datetime import date
from pathlib import Path

from msgspec import Struct

from collector.campaign import Campaign
from collector.public import Reading
from collector.words import Words

PEOPLE: dict[str, int] = json.loads((Path(__file__).parent / "map" / "people.json").read_text(encoding="utf-8"))
"""Of each country and area, ISO 3166-1."""
MOST_EVENTS = 50
"""On the page; all are in the open data."""


class Country(Struct, frozen=True):
    """A row of the table of countries. `per_head`: pledges per 100,000 people; None: nobody counted them."""

    country: str
    pledges: int
    per_head: float | None


class Bar(Struct, frozen=True):
    """A day on the curve: `x` days after the first, `height` in percent of the best."""

    day: date
    pledges: int
    x: float
    height: float


class Days(Struct, frozen=True):
    """The curve: as wide as there are days from the first to the last, those without a pledge too."""

    bars: list[Bar] = []
    width: int = 0
    most: int = 0
    best: date | None = None


def front(reading: Reading, campaign: Campaign, words: Words, today: date) -> dict[str, object]:
    """The values of `index.html` and `embed.html`."""
    events = sorted(reading.events, key=lambda event: -event.pledges)
    return {
        "campaign": campaign,
        "total": reading.total,
        "unnamed": reading.unnamed,
        "goals": reading.goals,
        "countries": [_country(*one) for one in sorted(reading.countries.items(), key=lambda one: -one[1])],
        "not_reached": sorted(words.country(code) for code in PEOPLE if code not in reading.countries),
        "days": days_of(reading.days),
        "events": events[:MOST_EVENTS],
        "more_events": len(events[MOST_EVENTS:]),
        "champions": [one for one in campaign.champions if one.expires is None or one.expires >= today],
        "plans": campaign.plans,
    }


def days_of(days: Mapping[date, int]) -> Days:
    """The curve of `days`, pledges per day."""
    if not days:
        return Days()
    first, most = min(days), max(days.values())
    bars = [
        Bar(day, pledges, (day - first).days + 0.1, max(1.0, round(100 * pledges / most, 1)))
        for day, pledges in sorted(days.items())
    ]
    best = next(bar.day for bar in bars if bar.pledges == most)
    return Days(bars, (max(days) - first).days + 1, most, best)


def _country(code: str, pledges: int) -> Country:
    people = PEOPLE.get(code)
    return Country(code, pledges, round(100_000 * pledges / people, 1) if people else None)
