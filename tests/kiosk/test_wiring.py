"""The kiosk put together: tickets, two starts, leaving."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication

from kiosk.campaign.pack import HEFORSHE
from kiosk.clock import now
from kiosk.counter import Counter
from kiosk.errors import AlreadyOpen, CannotKeep, Refused
from kiosk.event.standing import read_standing
from kiosk.settings import Settings
from kiosk.trust.signing import raw_public
from kiosk.trust.ticket import Ticket, fingerprint, sign_ticket
from kiosk.wiring import Kiosk
from tests.booth import Booth
from tests.conftest import Clock
from tests.making import Desk, a_pledge
from ui.visitor import Visitor

Open = Callable[[Path | None], Counter]


def another(desk: Desk, folder: Path) -> Path:
    """A ticket for another event of the same campaign."""
    ticket: Ticket = desk.ticket(slot="lund-1.1")
    moved = msgspec.structs.replace(ticket, event=msgspec.structs.replace(ticket.event, id="lund-1", name="Lund"))
    (folder / "lund.ticket").write_bytes(sign_ticket(moved, desk.campaign))
    return folder / "lund.ticket"


def test_a_new_ticket_is_taken_and_what_waits_under_the_old_goes_on_waiting(
    open_counter: Open, tmp_path: Path, desk: Desk, clock: Clock
) -> None:
    open_counter(desk.ticket_file(tmp_path)).pledges.take(a_pledge(clock()))
    moved = open_counter(another(desk, tmp_path))
    assert moved.ticket.event.name == "Lund"
    assert moved.outbox.counts().waiting == 1
    assert {stint.ticket.slot for stint in read_standing(moved.folder).stints} == {"uppsala-1.1", "lund-1.1"}


def test_a_second_start_with_another_ticket_changes_nothing(
    open_counter: Open, tmp_path: Path, desk: Desk, clock: Clock, folder: Path
) -> None:
    open_counter(desk.ticket_file(tmp_path))
    with pytest.raises(AlreadyOpen, match="Nothing was changed"):
        Counter(folder, Settings(), another(desk, tmp_path), clock)
    assert read_standing(folder).ticket.slot == "uppsala-1.1"


def test_staff_choose_a_pin_before_any_visitor_and_can_close_a_kiosk_that_fills_the_screen(
    qapp: QGuiApplication, folder: Path, tmp_path: Path, desk: Desk
) -> None:
    kiosk = Kiosk(qapp, folder, desk.ticket_file(tmp_path, not_after=datetime(2100, 1, 1, tzinfo=UTC)), now, None)
    visitor = Visitor(kiosk.window.view)
    visitor.waits_for("pin_1")
    assert not visitor.sees("start")
    assert not visitor.sees("back")
    words = str(visitor.value("campaignWords", "text"))
    assert fingerprint(raw_public(desk.campaign.public_key())) in words
    for digit in "271828271828":
        visitor.touches(f"pin_{digit}")
    visitor.waits_for("openBooth")
    kiosk.window.view.close()
    assert kiosk.window.view.isVisible()

    def quits() -> None:
        visitor.touches("leave")
        visitor.touches("agreed")

    QTimer.singleShot(0, quits)
    assert qapp.exec() == 0
    kiosk.close()


def test_a_ticket_for_another_pack_stops_the_start(
    qapp: QGuiApplication, folder: Path, tmp_path: Path, desk: Desk
) -> None:
    file = desk.ticket_file(tmp_path, pack="0" * 64, not_after=datetime(2100, 1, 1, tzinfo=UTC))
    kiosk = Kiosk(qapp, folder, file, now, None)
    assert qapp.exec() == 65
    assert "another campaign pack" in str(kiosk.failure)
    assert not (folder / "ticket.json").exists()
    kiosk.close()


def test_a_pack_in_a_language_the_screens_do_not_speak_stops_the_start(
    qapp: QGuiApplication, folder: Path, tmp_path: Path
) -> None:
    text = (HEFORSHE / "pack.toml").read_text(encoding="utf-8")
    (tmp_path / "pack.toml").write_text(text.replace('"ar"', '"tlh"').replace("ar = ", "tlh = "), encoding="utf-8")
    (folder / "kiosk.toml").write_text(f'pack = "{tmp_path}"')
    with pytest.raises(Refused, match="do not speak tlh"):
        Kiosk(qapp, folder, None, now, None)


def test_a_ticket_that_could_not_be_kept_changes_no_key(
    open_counter: Open, tmp_path: Path, desk: Desk, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_counter(desk.ticket_file(tmp_path))
    before = {path.name: path.read_bytes() for path in folder.glob("*.key")}

    def no_room(path: Path, content: bytes) -> None:
        raise CannotKeep("no room")

    monkeypatch.setattr("kiosk.event.standing.write_whole", no_room)
    with pytest.raises(CannotKeep):
        open_counter(desk.ticket_file(tmp_path, slot="uppsala-1.2"))
    assert {path.name: path.read_bytes() for path in folder.glob("*.key")} == before
    assert open_counter(None).ticket.slot == "uppsala-1.1"


def test_the_first_versions_key_becomes_its_slots(open_counter: Open, tmp_path: Path, desk: Desk, folder: Path) -> None:
    open_counter(desk.ticket_file(tmp_path))
    key = (folder / "uppsala-1.1.key").read_bytes()
    (folder / "uppsala-1.1.key").rename(folder / "kiosk.key")
    open_counter(desk.ticket_file(tmp_path, slot="uppsala-1.2"))
    assert (folder / "uppsala-1.1.key").read_bytes() == key
    assert (folder / "uppsala-1.2.key").read_bytes() != key


def test_a_report_that_comes_while_the_kiosk_closes_is_let_be(
    qapp: QGuiApplication, open_kiosk: Callable[[Path | None], Booth], tmp_path: Path, desk: Desk
) -> None:
    kiosk = open_kiosk(desk.ticket_file(tmp_path)).kiosk
    assert kiosk.counter is not None
    report = kiosk.counter.uploader.step()
    kiosk.close()
    kiosk._show_sent(report)
    kiosk._look()
