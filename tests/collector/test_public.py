"""What everybody may know: a place from its fifth pledge on, and no subtraction tells sooner whose they are."""

import csv
import io
import json
from pathlib import Path

import msgspec
import pytest
from sqlalchemy import update

from collector.campaign import HEFORSHE, read_campaign
from collector.database import Database
from collector.event import keep_event, new_slots
from collector.intake import Intake
from collector.open_data import geojson, table
from collector.public import Public
from collector.schema import events, tallies
from collector.secret_columns import SecretColumns
from sync import wire
from tests.collector.test_intake import NOW
from tests.making import Desk
from tests.sync.test_wire import PLACE, a_batch, a_letter

LULEA = msgspec.structs.replace(PLACE, name="Kulturens hus", city="Luleå", lat=65.58, lon=22.16)


@pytest.fixture
def public(database: Database) -> Public:
    return Public(database, read_campaign(HEFORSHE), lambda: NOW)


@pytest.fixture
def second(database: Database, desk: Desk, tmp_path: Path) -> str:
    """The id of another event in the same country."""
    first = desk.ticket().event
    place = msgspec.structs.replace(first.place, name=LULEA.name, city=LULEA.city, lat=LULEA.lat, lon=LULEA.lon)
    event = msgspec.structs.replace(first, id="lulea-1", name="Equality Night", place=place)
    database.transaction(lambda connection: keep_event(connection, event, "heforshe"))
    database.transaction(lambda connection: new_slots(connection, event.id, 1, SecretColumns(tmp_path / "keys")))
    return event.id


def at(event: str, pledges: int) -> wire.Batch:
    batch = a_batch(*(a_letter(number) for number in range(1, pledges + 1)))
    if event == "uppsala-1":
        return batch
    place = msgspec.structs.replace(batch.event, id=event, name="Equality Night", place=LULEA)
    return msgspec.structs.replace(batch, kiosk=f"{event}.1", event=place)


def test_a_place_is_named_from_its_fifth_pledge_on(intake: Intake, public: Public) -> None:
    intake.accept(at("uppsala-1", 4), NOW)
    reading = public.read()
    assert (reading.total, reading.unnamed, reading.countries, reading.events) == (4, 4, {}, [])
    intake.accept(at("uppsala-1", 1), NOW)
    reading = public.read()
    assert (reading.total, reading.unnamed, reading.countries) == (5, 0, {"SE": 5})
    assert [(event.city, event.pledges) for event in reading.events] == [("Uppsala", 5)]


def test_neither_a_country_nor_its_events_tell_how_many_are_at_a_place_that_is_not_named(
    intake: Intake, public: Public, second: str
) -> None:
    intake.accept(at("uppsala-1", 7), NOW)
    intake.accept(at(second, 3), NOW)
    before = public.read()
    intake.accept(at(second, 1), NOW)
    after = public.read()
    for reading in (before, after):
        assert reading.countries == {"SE": 7}, "the country minus its events is nothing"
        assert [event.city for event in reading.events] == ["Uppsala"]
    assert b"Lule" not in msgspec.json.encode((before, after))


def test_a_place_that_falls_below_five_is_named_no_longer_and_neither_is_its_country(
    database: Database, intake: Intake, public: Public, second: str
) -> None:
    intake.accept(at("uppsala-1", 3), NOW)
    intake.accept(at(second, 5), NOW)
    assert public.read().countries == {"SE": 5}
    database.transaction(lambda c: c.execute(update(tallies).where(tallies.c.event_id == second).values(n=4)))
    reading = public.read()
    assert (reading.total, reading.unnamed, reading.countries, reading.events) == (7, 7, {}, [])
    assert b"Lule" not in msgspec.json.encode(reading), "of seven, nobody can say how many are whose"


def test_what_a_kiosk_took_is_nobody_elses_business(intake: Intake, public: Public) -> None:
    intake.accept(at("uppsala-1", 7), NOW)
    assert b"uppsala-1.1" not in msgspec.json.encode(public.read())


def test_open_data_opens_as_places_on_a_map(intake: Intake, public: Public) -> None:
    intake.accept(at("uppsala-1", 7), NOW)
    (feature,) = json.loads(geojson(public.read().events))["features"]
    assert feature["geometry"] == {"type": "Point", "coordinates": [17.63, 59.855]}
    assert (feature["id"], feature["properties"]["pledges"]) == ("uppsala-1", 7)


@pytest.mark.parametrize("name", ["=HYPERLINK(1)", "+1", "-1", "@x", '"a", b', "<script>"])
def test_open_data_opens_as_rows_and_nothing_in_them_is_computed(
    database: Database, intake: Intake, public: Public, name: str
) -> None:
    intake.accept(at("uppsala-1", 7), NOW)
    database.transaction(lambda c: c.execute(update(events).values(name=name)))
    header, row = list(csv.reader(io.StringIO(table(public.read().events).decode())))
    shown = dict(zip(header, row, strict=True))
    assert shown["name"].removeprefix("'") == name
    assert not shown["name"].startswith(("=", "+", "-", "@"))
    assert (shown["city"], shown["lat"], shown["pledges"]) == ("Uppsala", "59.855", "7")
