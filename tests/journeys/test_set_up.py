"""A kiosk that came out of its box: set up by touch without a network, run for a day, joined to a campaign later."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication

from demo.collector import Collector
from kiosk.clock import now
from kiosk.event.standing import read_standing
from kiosk.trust.ticket import ticket_text
from kiosk.wiring import Kiosk
from tests.booth import PIN, Booth
from tests.making import Desk
from ui.visitor import Visitor

Unbox = Callable[[], tuple[Kiosk, Visitor]]


@pytest.fixture
def stick(folder: Path, tmp_path: Path) -> Path:
    (folder / "kiosk.toml").write_text(f'stick = "{tmp_path / "stick"}"')
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


@pytest.fixture
def unbox(qapp: QGuiApplication, folder: Path, stick: Path) -> Iterator[Unbox]:
    """Opens the kiosk of `folder`, whatever it is, as often as it is asked to."""
    opened: list[Kiosk] = []

    def open_it() -> tuple[Kiosk, Visitor]:
        for kiosk in opened:
            kiosk.close()
        opened[:] = [Kiosk(qapp, folder, None, now, QSize(1280, 800))]
        return opened[0], Visitor(opened[0].window.view)

    yield open_it
    for kiosk in opened:
        kiosk.close()


def test_a_bare_kiosk_in_sao_paulo_from_the_box_to_the_report(unbox: Unbox, folder: Path, stick: Path) -> None:
    kiosk, visitor = unbox()
    visitor.waits_for("ownEvent")
    assert not visitor.sees("start")
    visitor.touches("ownEvent")
    visitor.types("bra")
    visitor.touches("found_0")
    visitor.types("sao paulo")
    visitor.touches("found_0")
    visitor.types("praca da se 1")
    visitor.touches("save")
    visitor.waits_for("here")
    assert visitor.value("placeSays", "text") == "Praca da se 1\nSão Paulo\nBrazil"
    assert not visitor.sees("strays")
    visitor.touches("north")
    visitor.touches("here")
    visitor.types("dia")
    visitor.touches("save")
    visitor.touches("target_50")
    visitor.waits_for("takeIt")
    code = "".join(filter(str.isdecimal, str(visitor.value("agreeCode", "text"))))
    visitor.touches("giveSheet")
    visitor.waits_until(lambda: "on the stick" in str(visitor.value("agreeSays", "text")), "the sheet")
    (sheet,) = stick.glob("*-set-up.pdf")
    assert "for two seconds" in words_of(sheet)
    assert code[:4] in words_of(sheet)
    visitor.touches("takeIt")
    visitor.waits_until(lambda: kiosk.again, "the kiosk to start anew")

    kiosk, visitor = unbox()
    choose_pin(kiosk)
    booth = Booth(kiosk)
    event = booth.counter.ticket.event
    assert (event.place.city, event.place.country, event.place.time_zone) == ("São Paulo", "BR", "America/Sao_Paulo")
    assert event.place.lat == pytest.approx(-23.5475 + 5 / 111.2, abs=1e-4)
    booth.pledge_and_stay()
    assert not visitor.sees("claim")
    assert not visitor.sees("stayInTouch"), "there is nobody to seal to yet"
    visitor.touches("done")
    visitor.waits_for("start")
    booth.pledge(11)
    booth.open_staff_door()
    visitor.touches("day")
    visitor.waits_for("closeBooth")
    assert not visitor.sees("rehearse"), "every pledge counts now"
    visitor.touches("uncounted")
    for name in ("last_2", "why_nobody", "doNotCount"):
        visitor.touches(name)
    visitor.waits_until(lambda: booth.counter.pledges.total() == 10, "two not to count")
    for name in ("closeBooth", "agreed"):
        visitor.touches(name)
    visitor.waits_for("reopen")
    found = booth.counter.balance()
    assert (found.taken, found.pledges.void, found.adds_up) == (12, 2, True)
    for name in ("back", "details", "useStick"):
        visitor.touches(name)
    visitor.waits_until(lambda: "report was written" in str(visitor.value("detailsSay", "text")), "the report")
    (report,) = stick.glob(f"{booth.counter.ticket.slot}.pdf")
    assert "São Paulo" in words_of(report)
    assert "12" in words_of(report)
    visitor.touches("back")
    visitor.touches("day")
    visitor.touches("reopen")
    for digit in code:
        visitor.touches(f"pin_{digit}")
    visitor.waits_for("start")


@pytest.mark.parametrize(
    ("language", "country", "city"),
    [
        ("ar", [("البر", "")], [("ساو باولو", "")]),
        ("zh", [("baxi", "巴西")], [("sheng", "圣"), ("bao", "保"), ("luo", "罗")]),
    ],
)
def test_sao_paulo_is_found_by_whoever_reads_another_script(
    unbox: Unbox, folder: Path, language: str, country: list[tuple[str, str]], city: list[tuple[str, str]]
) -> None:
    kiosk, visitor = unbox()
    visitor.waits_for("ownEvent")
    visitor.touches(f"language_{language}")
    visitor.touches("ownEvent")
    for typed in (country, city):
        for keys, characters in typed:
            visitor.types(keys)
            for character in characters:
                visitor.touches(f"key_{character}")
        visitor.touches("found_0")
    visitor.types("م" if language == "ar" else "1")
    visitor.touches("save")
    visitor.waits_for("here")
    assert "São Paulo" in str(visitor.value("placeSays", "text"))
    visitor.touches("here")
    visitor.types("م" if language == "ar" else "1")
    visitor.touches("save")
    visitor.touches("target_100")
    visitor.touches("takeIt")
    visitor.waits_until(lambda: kiosk.again, "the kiosk to start anew")
    assert read_standing(folder).ticket.event.place.city == "São Paulo"


def test_what_a_local_event_took_reaches_the_map_with_a_ticket_from_a_stick(
    unbox: Unbox, folder: Path, stick: Path, collector: Collector
) -> None:
    set_up_locally(unbox)
    kiosk, _ = unbox()
    choose_pin(kiosk)
    booth = Booth(kiosk)
    booth.pledge(3)
    visitor = booth.visitor
    booth.open_staff_door()
    visitor.touches("details")
    visitor.touches("anotherEvent")
    visitor.waits_until(lambda: "open" in str(visitor.value("setUpStays", "text")), "the reasons")
    assert not visitor.sees("ownEvent"), "three pledges wait, and could go nowhere from another event of our own"
    visitor.touches("ticketFromStick")
    visitor.waits_until(lambda: "no ticket" in str(visitor.value("ticketsSay", "text")), "an empty stick")
    (stick / "torn.ticket").write_bytes(b"torn")
    visitor.touches("lookAgain")
    visitor.waits_until(lambda: "not a ticket" in str(visitor.value("ticketsSay", "text")), "a torn ticket")
    (ticket,) = collector.ticket(target=100)
    (stick / "day.ticket").write_bytes(ticket.read_bytes())
    visitor.touches("lookAgain")
    visitor.touches("ticket_0")
    visitor.waits_for("takeIt")
    assert len(str(visitor.value("agreeCode", "text")).split()) == 8, "the campaign's words"
    visitor.touches("takeIt")
    visitor.waits_until(lambda: kiosk.again, "the kiosk to start anew")
    kiosk, _ = unbox()
    booth = Booth(kiosk)
    booth.visitor.waits_for("start")  # it is open still
    booth.send_now()
    booth.visitor.waits_until(lambda: collector.counts()["total"] == 3, "the map to show them")
    assert booth.counter.balance().adds_up


def test_a_ticket_is_scanned_on_the_screen(unbox: Unbox, folder: Path, tmp_path: Path, desk: Desk) -> None:
    kiosk, visitor = unbox()
    visitor.touches("ticketByScan")
    visitor.waits_for("scanned")
    scan(visitor, "pledge-ticket:half")
    visitor.waits_until(lambda: "not a ticket" in str(visitor.value("scanSays", "text")), "half a ticket")
    scan(visitor, ticket_text(desk.ticket_file(tmp_path).read_bytes()))
    visitor.waits_for("takeIt")
    assert visitor.value("agreeEvent", "text") == "Equality Day"
    visitor.touches("back")
    visitor.touches("back")
    visitor.waits_for("ownEvent")
    visitor.touches("ticketByScan")
    scan(visitor, ticket_text(desk.ticket_file(tmp_path).read_bytes()))
    visitor.touches("takeIt")
    visitor.waits_until(lambda: kiosk.again, "the kiosk to start anew")
    assert read_standing(folder).ticket.event.name == "Equality Day"
    assert not list(folder.glob("offered*"))


def set_up_locally(unbox: Unbox) -> None:
    """The shortest way."""
    kiosk, visitor = unbox()
    visitor.touches("ownEvent")
    visitor.types("sued")
    visitor.touches("found_0")
    visitor.types("upps")
    visitor.touches("found_0")
    visitor.types("a")
    visitor.touches("save")
    visitor.touches("here")
    visitor.types("b")
    visitor.touches("save")
    visitor.touches("target_25")
    visitor.touches("takeIt")
    visitor.waits_until(lambda: kiosk.again, "the kiosk to start anew")


def choose_pin(kiosk: Kiosk) -> None:
    """And open the booth."""
    visitor = Visitor(kiosk.window.view)
    for _ in range(2):
        visitor.waits_for("pin_1")
        for digit in PIN:
            visitor.touches(f"pin_{digit}")
    visitor.touches("openBooth")
    visitor.waits_for("start")


def scan(visitor: Visitor, text: str) -> None:
    """What a scanner types, and Enter."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    visitor.turns("scanned", "text", text)
    QTest.keyClick(visitor._view, Qt.Key.Key_Return)


def words_of(file: Path) -> str:
    """What stands in a PDF."""
    reader: Any = pypdfium2  # says nothing of its types
    return " ".join(page.get_textpage().get_text_range() for page in reader.PdfDocument(file))
