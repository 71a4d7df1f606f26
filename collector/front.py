"""What the public page shows of a reading, ready for its template."""

import json
from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path

from msgspec import Struct, structs

from collector.campaign import Campaign
from collector.organisations import EACH, PLACES, Organisation, Place
from collector.public import Reading
from collector.tally import EventReading
from collector.words import Words

PEOPLE: dict[str, int] = json.loads((Path(__file__).parent / "map" / "people.json").read_text(encoding="utf-8"))
"""Of each country and area, ISO 3166-1."""
MOST_COUNTRIES, MOST_EVENTS = 20, 20
"""On the page at first sight; all countries open with a touch, all events are in the open data."""
SIZES = ((0, 5_000), (5_000, 20_000), (20_000, None))
"""Students of a campus: small, middle, large."""
MOST_CAMPUSES = 10
"""Of each size."""


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


class Campus(Struct, frozen=True):
    """A row of the list of campuses. `per_thousand`: pledges per 1,000 who study there."""

    name: str
    city: str
    country: str
    students: int
    pledges: int
    per_thousand: float


class Band(Struct, frozen=True):
    """Campuses of about one size, so that the small ones are not always first, nor the large ones always last."""

    least: int
    most: int | None
    campuses: list[Campus]


def front(reading: Reading, campaign: Campaign, words: Words, today: date) -> dict[str, object]:
    """The values of `index.html` and `embed.html`."""
    events = sorted(reading.events, key=lambda event: -event.pledges)
    return {
        "campaign": campaign,
        "total": reading.total,
        "unnamed": reading.unnamed,
        "goals": reading.goals,
        "countries": [_country(*one) for one in sorted(reading.countries.items(), key=lambda one: -one[1])],
        "first": MOST_COUNTRIES,
        "not_reached": sorted(words.country(code) for code in PEOPLE if code not in reading.countries),
        "days": days_of(reading.days),
        "events": events[:MOST_EVENTS],
        "more_events": len(events[MOST_EVENTS:]),
        "champions": [one for one in campaign.champions if one.expires is None or one.expires >= today],
        "plans": campaign.plans,
        "bands": bands_of(reading.events),
        "impact": impact_of(campaign),
        "each": EACH,
    }


def bands_of(events: Iterable[EventReading]) -> list[Band]:
    """The best campuses of each size, of the events that are named; a campus may have held several."""
    found: dict[tuple[str, str, str], list[EventReading]] = {}
    for event in events:
        if event.students:
            found.setdefault((event.place, event.city, event.country), []).append(event)
    campuses = [_campus(where, its) for where, its in found.items()]
    best = sorted(campuses, key=lambda one: (-one.per_thousand, one.name))
    bands = [
        Band(least, most, [one for one in best if least <= one.students and (most is None or one.students < most)])
        for least, most in SIZES
    ]
    return [structs.replace(band, campuses=band.campuses[:MOST_CAMPUSES]) for band in bands if band.campuses]


def _campus(where: tuple[str, str, str], events: list[EventReading]) -> Campus:
    students, pledges = max(one.students or 0 for one in events), sum(one.pledges for one in events)
    return Campus(*where, students, pledges, round(1000 * pledges / students, 1))


def impact_of(campaign: Campaign) -> dict[Place, list[Organisation]]:
    """Who holds IMPACT's places, by kind; nothing if the campaign has no such places."""
    held = {kind: [one for one in campaign.organisations if one.impact == kind] for kind in PLACES}
    return held if any(held.values()) else {}


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
