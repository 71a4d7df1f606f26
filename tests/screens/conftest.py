"""A window with everything behind it faked by plain functions, at any size: for pictures and for touches."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication

from kiosk.campaign.pack import HEFORSHE, read_pack
from kiosk.campaign.pledge import Contact, Pledge, Taken
from kiosk.errors import CannotKeep
from kiosk.settings import Settings
from kiosk.trust.pin import Pin
from tests.booth import PIN
from tests.conftest import Clock
from tests.making import Desk
from ui.fonts import LATER, load_fonts
from ui.staff_panel import Safety
from ui.visitor import Visitor
from ui.window import Window


class Stage:
    """The screens without a store: `taken` is the total before the next pledge."""

    def __init__(self, app: QGuiApplication, folder: Path, size: QSize, settings: Settings) -> None:
        self.window = Window(app, read_pack(HEFORSHE), settings, lambda: datetime(2026, 11, 24, tzinfo=UTC), size)
        load_fonts(LATER)
        self.taken = 247
        self.milestone: int | None = None
        self.disk_is_full = False
        self.kept: list[Pledge] = []
        self.contacts: list[tuple[UUID, Contact]] = []
        self.visitor = Visitor(self.window.view)
        pin = Pin(folder / "staff.pin", Clock())
        pin.choose(PIN)
        self.window.staff.open(pin, "")
        self.window.staff.show(Safety(247, 37, 40, 210, 0, 0, 0, "14:02", "Unreachable"))
        self.window.form.open(
            self._take, lambda pledge, contact: self.contacts.append((pledge, contact)), "https://pledge.example"
        )
        self.window.booth.open(Desk().ticket(target=1000).event, self.taken)

    def _take(self, pledge: Pledge) -> Taken:
        if self.disk_is_full:
            raise CannotKeep("full")
        self.kept.append(pledge)
        self.taken += 1
        return Taken(pledge.id, self.taken, self.milestone)


@pytest.fixture
def stage(qapp: QGuiApplication, folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., Stage]]:
    """Opens the screens at a size."""
    monkeypatch.setattr("ui.pledge_form.secrets.token_bytes", lambda length: bytes(range(length)))
    opened: list[Stage] = []

    def open_it(width: int = 1280, height: int = 800, settings: Settings | None = None) -> Stage:
        opened.append(Stage(qapp, folder, QSize(width, height), settings or Settings()))
        return opened[0]

    yield open_it
    for each in opened:
        each.window.close()
        each.window.background.close()
