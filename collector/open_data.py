"""The public reading in forms that other programs open: places for a map, rows for a spreadsheet."""

import csv
import io
from collections.abc import Iterable

import msgspec

from collector.standing import EventStanding, KioskStanding
from collector.tally import EventReading
from kiosk.trust.text import cell

GEOJSON_TYPE = "application/geo+json"
CSV_TYPE = "text/csv; charset=utf-8"


def geojson(events: Iterable[EventReading]) -> bytes:
    """A FeatureCollection (RFC 7946): a point for each event, longitude first."""
    features = [
        {
            "type": "Feature",
            "id": event.id,
            "geometry": {"type": "Point", "coordinates": [event.lon, event.lat]},
            "properties": {
                name: getattr(event, name) for name in ("name", "place", "city", "country", "target", "pledges")
            },
        }
        for event in events
    ]
    return msgspec.json.encode({"type": "FeatureCollection", "features": features})


def kiosk_table(events: Iterable[EventStanding]) -> bytes:
    """A row for each kiosk: where it stands, what it brought, when it was last heard; for coordinators."""
    text = io.StringIO()
    rows = csv.writer(text)
    rows.writerow(["event", "name", "place", "city", "country", *KioskStanding.__struct_fields__])
    for event in events:
        where = [event.id, event.name, event.place, event.city, event.country]
        rows.writerows([map(_cell, (*where, *msgspec.structs.astuple(kiosk))) for kiosk in event.kiosks])
    return text.getvalue().encode()


def _cell(value: object) -> object:
    return cell(value) if isinstance(value, str) else value


def table(events: Iterable[EventReading]) -> bytes:
    """A row for each event under a header (RFC 4180, UTF-8); nothing in it is a formula."""
    text = io.StringIO()
    rows = csv.writer(text)
    rows.writerow(EventReading.__struct_fields__)
    rows.writerows(map(_cell, msgspec.structs.astuple(event)) for event in events)
    return text.getvalue().encode()
