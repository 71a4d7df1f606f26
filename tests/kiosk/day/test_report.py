"""The day's report: what a day was, in numbers that add up, as a page, a table and JSON."""

import csv
import io
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import msgspec
import pypdfium2
import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.campaign.pack import HEFORSHE, read_pack
from kiosk.counter import Counter
from kiosk.day.report import Report, as_csv, as_json
from tests.conftest import Clock
from tests.journeys.test_courier import kiosk
from tests.making import Desk, a_pledge
from ui.fonts import FIRST, LATER, load_fonts
from ui.report import pdf

PACK = read_pack(HEFORSHE)


@pytest.fixture
def counter(open_counter: Callable[[Path | None], Counter], tmp_path: Path, desk: Desk, clock: Clock) -> Counter:
    """A second opening, from 9:41 UTC on: twelve pledges in the first hour, three two hours later, two void."""
    made = open_counter(desk.ticket_file(tmp_path))
    made.pledges.take(a_pledge(clock()))
    made.openings.open()
    made.openings.close()
    made.openings.open()
    for number in range(15):
        if number == 12:
            clock.forward(hours=2)
        pledge = a_pledge(clock(), "man" if number % 3 == 0 else None)
        made.pledges.take(msgspec.structs.replace(pledge, language="ar" if number < 5 else "en"))
    made.pledges.void(2, "nobody")
    return made


def test_it_is_about_the_latest_opening_in_the_events_own_time(counter: Counter, clock: Clock) -> None:
    counter.openings.close()
    found = counter.report()
    assert (found.opening, found.taken, found.balance.taken, found.adds_up) == (2, 15, 16, True)
    assert [(at.hour, count) for at, count in found.hours] == [(10, 12), (11, 0), (12, 3)], "Uppsala is at UTC+1"
    assert found.hours[0][0].utcoffset() == timedelta(hours=1)
    assert found.languages == [("en", 10), ("ar", 5)]
    assert found.pledging_as == [("", 10), ("man", 5)]
    assert [step for step, _ in found.milestones] == [10]
    assert found.balance.pledges.void == 2
    assert found.closed_at is not None
    assert not found.agreement.agreed


def test_before_closing_it_is_the_day_so_far(counter: Counter) -> None:
    found = counter.report()
    assert (found.closed_at, found.taken) == (None, 15)


def test_the_table_computes_nothing_whatever_the_event_is_called(counter: Counter) -> None:
    named = msgspec.structs.replace(counter.report(), event="=HYPERLINK(1)")
    rows = list(csv.reader(io.StringIO(as_csv(named).decode("utf-8-sig"))))
    assert ["about", "event", "'=HYPERLINK(1)"] in rows
    assert ["taken", "this opening", "15"] in rows
    assert ["event", "void", "2"] in rows


def test_the_json_reads_back(counter: Counter) -> None:
    found = counter.report()
    assert msgspec.json.decode(as_json(found), type=Report).balance == found.balance


@pytest.mark.parametrize("language", PACK.languages)
def test_the_page_says_it_in_every_language_on_one_sheet(
    counter: Counter, language: str, qapp: QGuiApplication
) -> None:
    load_fonts((*FIRST, *LATER))
    found = msgspec.structs.replace(counter.report(), event="<b>Day & Night</b>")
    reader: Any = pypdfium2  # says nothing of its types
    document = reader.PdfDocument(pdf(found, PACK, language))
    assert len(document) == 1
    text = document[0].get_textpage().get_text_range()
    assert "<b>Day & Night</b>" in text, "a name is never markup"
    assert found.balance.chain in text
    assert ("It adds up" in text) == (language == "en")
    ink = document[0].render(scale=0.5).to_pil().convert("RGB")
    assert (229, 0, 125) in {colour for _, colour in ink.getcolors(100_000)}, "the bars are there"


def test_the_command_writes_each_kind_and_names_what_it_cannot(counter: Counter, folder: Path, tmp_path: Path) -> None:
    counter.close()
    for name, begin in (("day.pdf", b"%PDF"), ("day.csv", b"\xef\xbb\xbf"), ("day.json", b"{")):
        said = kiosk("report", "--data", str(folder), "--out", str(tmp_path / name))
        assert "15 taken in this opening. It adds up." in said
        assert (tmp_path / name).read_bytes().startswith(begin)
    assert "ends in .pdf" in kiosk("report", "--data", str(folder), "--out", str(tmp_path / "day.doc"), expect=65)
    wrong = ["report", "--data", str(folder), "--out", str(tmp_path / "x.pdf"), "--language", "tlh"]
    assert "not tlh" in kiosk(*wrong, expect=65)


def test_hours_of_a_place_no_computer_has_heard_of_are_utc(counter: Counter) -> None:
    event = counter.ticket.event
    nowhere = msgspec.structs.replace(event.place, time_zone="Moon/Tranquility")
    counter.ticket = msgspec.structs.replace(counter.ticket, event=msgspec.structs.replace(event, place=nowhere))
    at, _ = counter.report().hours[0]
    assert at == datetime(at.year, at.month, at.day, 9, tzinfo=UTC)
