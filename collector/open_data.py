"""The public reading in forms that other programs open: places for a map, rows for a spreadsheet."""

import csv
import io
from collections.abc import Iterable, Sequence

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
    columns = ["event", "name", "place", "city", "country", *KioskStanding.__struct_fields__]
    return write_rows(
        columns,
        (
            (event.id, event.name, event.place, event.city, event.country, *msgspec.structs.astuple(kiosk))
            for event in events
            for kiosk in event.kiosks
        ),
    )


def table(events: Iterable[EventReading]) -> bytes:
    """A row for each event."""
    return write_rows(EventReading.__struct_fields__, map(msgspec.structs.astuple, events))


def write_rows(columns: Sequence[str], rows: Iterable[Iterable[object]]) -> bytes:
    """CSV (RFC 4180, UTF-8) under a header; nothing in it is a formula."""
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(columns)
    writer.writerows(map(_cell, row) for row in rows)
    return text.getvalue().encode()


def _cell(value: object) -> object:
    return cell(value) if isinstance(value, str) else value
