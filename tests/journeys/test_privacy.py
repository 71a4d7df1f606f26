"""A stolen kiosk holds nobody's name: what is typed on the screen is looked for in every byte that is left."""

import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest

from demo.collector import Collector
from tests.booth import Booth

NAME, EMAIL = "Canaria", "canaria@example.org"


def places_that_hold(*folders: Path) -> list[Path]:
    needles = [text.encode(encoding) for text in (NAME.lower(), EMAIL) for encoding in ("utf-8", "utf-16-le")]
    return [
        file
        for folder in folders
        for file in folder.rglob("*")
        if file.is_file() and any(needle in file.read_bytes().lower() for needle in needles)
    ]


def test_a_name_typed_on_the_screen_is_on_no_disk_but_sealed_and_the_coordinator_reads_it(
    collector: Collector,
    open_kiosk: Callable[[Path | None], Booth],
    folder: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    private_temp = tmp_path / "temp"
    private_temp.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(private_temp))
    booth = open_kiosk(collector.ticket(target=100)[0])
    visitor = booth.visitor
    booth.pledge_and_stay()
    visitor.touches("stayInTouch")
    visitor.touches("firstName")
    visitor.types(NAME)
    visitor.touches("email")
    visitor.types(EMAIL)
    assert (visitor.value("firstName", "text"), visitor.value("email", "text")) == (NAME, EMAIL)
    assert not visitor.sees("save"), "nothing is kept without a tick"
    visitor.touches("consent_news")
    visitor.touches("save")
    visitor.waits_for("start")
    letters = booth.letters()
    assert letters.waiting + letters.delivered == 2
    assert places_that_hold(folder, private_temp) == []
    booth.send_now()
    assert places_that_hold(folder, private_temp, collector.folder) == []
    opened = collector.command("contacts", "--key", str(collector.folder / "keys" / "sealing.key"))
    assert opened.splitlines() == ['"first_name","email","consents"', f'"{NAME}","{EMAIL}","news"']
    assert collector.command("contacts", "--key", str(collector.folder / "keys" / "recovery.key")) == opened


def test_the_next_visitor_finds_nothing_of_the_last(
    collector: Collector, open_kiosk: Callable[[Path | None], Booth]
) -> None:
    booth = open_kiosk(collector.ticket(target=100)[0])
    visitor = booth.visitor
    visitor.touches("language_ar")
    booth.pledge_and_stay()
    visitor.touches("stayInTouch")
    visitor.touches("email")
    visitor.types("someone@example.org")
    visitor.touches("back")
    visitor.touches("done")
    visitor.waits_for("start")
    assert booth.kiosk.window.booth.property("language") == "en"
    booth.pledge_and_stay()
    visitor.touches("stayInTouch")
    visitor.waits_for("email")
    assert (visitor.value("firstName", "text"), visitor.value("email", "text")) == ("", "")
