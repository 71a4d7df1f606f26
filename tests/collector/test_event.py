"""Events and tickets, as a coordinator types them."""

import json
import subprocess
from datetime import UTC, datetime
from pathlib import Path

import pytest

from collector.database import Database
from collector.event import keep_event, kept_event, new_event
from demo.collector import EVENT, Collector
from kiosk.errors import Refused
from kiosk.event.offers import read_offer
from tests.making import UPPSALA

OPENS, CLOSES = "2026-12-10T09:00+01:00", "2026-12-10T18:00+01:00"
PLACE: dict[str, object] = {name: getattr(UPPSALA, name) for name in UPPSALA.__struct_fields__}


def now() -> datetime:
    return datetime(2026, 11, 25, tzinfo=UTC)


def test_an_event_has_an_id_that_people_can_read() -> None:
    event = new_event("Equality Day!", PLACE, OPENS, CLOSES, 500, now)
    assert event.id.startswith("20261210-equality-day-")
    assert event.place == UPPSALA


@pytest.mark.parametrize(
    ("field", "changed"),
    [
        ("opens", {"opens": "25 Nov"}),
        ("closes", {"closes": "2026-12-10T18:00"}),
        ("closes", {"closes": OPENS}),
        ("closes", {"opens": "2026-01-10T09:00+01:00", "closes": "2026-01-10T18:00+01:00"}),
        ("time_zone", {"place": PLACE | {"time_zone": "Stockholm"}}),
        ("place.country", {"place": PLACE | {"country": "SWE"}}),
    ],
)
def test_what_no_kiosk_would_take_is_refused_and_named(field: str, changed: dict[str, object]) -> None:
    said: dict[str, object] = {"place": PLACE, "opens": OPENS, "closes": CLOSES} | changed
    with pytest.raises(Refused) as error:
        new_event("Day", target=5, now=now, **said)  # type: ignore[arg-type]  # one of `changed`
    assert error.value.field == field


def test_an_event_is_kept_with_the_moments_that_were_said_whatever_their_offset(database: Database) -> None:
    event = new_event("Equality Day", PLACE, OPENS, CLOSES, 500, now)
    database.transaction(lambda connection: keep_event(connection, event, "heforshe"))
    assert kept_event(database, event.id) == event


def test_an_event_gets_more_tickets_and_none_twice(collector: Collector, tmp_path: Path) -> None:
    (first,) = collector.ticket(target=100)
    event = first.stem.rpartition(".")[0]
    more = collector.command(
        "tickets", "--event", event, "--collector", collector.address, "--kiosks", "2", "--tickets", str(tmp_path)
    )
    files = [Path(line) for line in more.split()]
    offers = [read_offer(file.read_bytes(), file.name, lambda: datetime.now(UTC)) for file in (first, *files)]
    assert [offer.ticket.slot for offer in offers] == [f"{event}.{number}" for number in (1, 2, 3)]
    assert len({offer.ticket.secret for offer in offers}) == 3
    assert len({offer.ticket.event for offer in offers}) == 1


def test_an_address_that_kiosks_would_refuse_makes_no_ticket(collector: Collector, tmp_path: Path) -> None:
    (first,) = collector.ticket(target=100)
    with pytest.raises(Exception, match="tickets"):
        collector.command(
            *("tickets", "--event", first.stem.rpartition(".")[0], "--collector", "http://pledge.example"),
            *("--tickets", str(tmp_path / "none")),
        )
    assert not list((tmp_path / "none").glob("*.ticket"))


@pytest.mark.parametrize("command", ["event", "tickets"])
def test_where_no_ticket_can_be_written_no_event_and_no_slot_is_made(
    collector: Collector, tmp_path: Path, command: str
) -> None:
    (first,) = collector.ticket(target=100)
    (tmp_path / "taken").write_text("a file, not a folder")
    before = json.loads(collector.command("counts"))["counts"]
    said = {name: str(value) for name, value in EVENT.items()} | {"opens": OPENS, "closes": CLOSES, "target": "5"}
    if command == "tickets":
        said = {"event": first.stem.rpartition(".")[0]}
    arguments = [part for name, value in said.items() for part in (f"--{name}", value)]
    with pytest.raises(subprocess.CalledProcessError):
        collector.command(command, *arguments, "--collector", collector.address, "--tickets", str(tmp_path / "taken"))
    assert json.loads(collector.command("counts"))["counts"] == before
    event = first.stem.rpartition(".")[0]
    where = ("--event", event, "--collector", collector.address, "--tickets", str(tmp_path / "good"))
    assert collector.command("tickets", *where).strip().endswith(".2.ticket")
