"""A window with everything behind it faked by plain functions, at any size: for pictures and for touches."""

from base64 import b64encode
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from threading import Event
from uuid import UUID

import msgspec
import pytest
from msgspec import structs
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication

from kiosk.campaign.pack import HEFORSHE, Pack, read_pack
from kiosk.campaign.pledge import Commitment, Contact, Pledge, Taken
from kiosk.day.balance import Balance
from kiosk.day.destroying import Reason
from kiosk.day.openings import Opening
from kiosk.errors import CannotKeep, NoStick
from kiosk.event.offers import Offer, own_offer
from kiosk.settings import Settings
from kiosk.store.outbox import Counts
from kiosk.trust.pin import Pin
from kiosk.trust.ticket import Place
from tests.booth import PIN
from tests.conftest import Clock
from tests.making import Desk
from ui.fonts import LATER, load_fonts
from ui.safety import Safety
from ui.visitor import Visitor
from ui.window import Window

MOMENT = datetime(2026, 11, 24, 13, 5, tzinfo=UTC)
CODE = "314159265358"
CAMPAIGN = b64encode(bytes(32)).decode()
PPI = {600: 118, 800: 100, 1080: 102, 1920: 92, 2160: 163}
"""By the picture's height: a 10, 15 and 22 inch screen, a 24 inch one upright, a 27 inch one of 4K."""


class Tickets:
    """The disk of a set-up: two tickets on the stick, and nothing is written."""

    def stays(self) -> tuple[Reason, ...]:
        return ()

    def tickets(self) -> list[Offer]:
        slots = ("uppsala-1.1", "uppsala-1.2")
        return [Offer(b"", structs.replace(Desk().ticket(), slot=slot), CAMPAIGN) for slot in slots]

    def scanned(self, text: str) -> Offer:
        return self.tickets()[0]

    def own(self, name: str, place: Place, target: int) -> Offer:
        offer = own_offer(name, place, target, "", lambda: MOMENT)
        return structs.replace(offer, ticket=structs.replace(offer.ticket, secret="0" * 32))

    def take(self, offer: Offer) -> None:
        pass

    def give(self, name: str, content: bytes) -> None:
        raise NoStick("none")


class Stage:
    """The screens without a store: `taken` is the total before the next pledge."""

    def __init__(self, app: QGuiApplication, folder: Path, size: QSize, settings: Settings, pack: Pack) -> None:
        if settings.ppi == 0:
            settings = msgspec.structs.replace(settings, ppi=PPI.get(size.height(), 96))
        self.window = Window(app, pack, settings, lambda: MOMENT, size, big=True)
        self.room = self.window._views[1]
        self.room.hide()  # it costs every frame twice; who looks at it shows it
        load_fonts(LATER)
        self.total = 247
        self.milestone: int | None = None
        self.disk_is_full = False
        self.slow = Event()  # cleared: the disk takes its time
        self.slow.set()
        self.kept: list[Pledge] = []
        self.contacts: list[tuple[UUID, Contact]] = []
        self.commitments: list[tuple[UUID, Commitment]] = []
        self.undone: list[UUID] = []
        self.visitor = Visitor(self.window.view)
        pin = Pin(folder / "staff.pin", Clock())
        pin.choose(PIN)
        self.window.staff.open(pin, "")
        self.window.staff.show(
            Safety(247, 37, 40, 210, 0, 0, 0, 0, "13:02", "Unreachable", (), True, free_bytes=52.4e9, battery=84)
        )
        self.window.setUp.begin(Tickets(), needed=False)
        self.opening: Opening | None = Opening(1, 0, MOMENT)
        self.wrong: tuple[str, ...] = ()
        self.window.day.begin(self, self.opening, None, CODE)
        self.window.form.open(self, "https://pledge.example")
        self.window.booth.open(Desk().ticket(target=1000).event, self.total)
        self.window.booth.learn(20974, MOMENT)

    def open(self) -> Opening:
        self.opening = Opening(2, self.total, MOMENT)
        return self.opening

    def close(self) -> Balance:
        if self.disk_is_full:
            raise CannotKeep("full")
        self.opening = Opening(1, 0, MOMENT, MOMENT, 247, "")
        return Balance(247, Counts(37, 210, 0), "", self.wrong)

    def latest(self) -> Opening | None:
        return self.opening

    def take(self, pledge: Pledge) -> Taken:
        self.slow.wait(10)
        if self.disk_is_full:
            raise CannotKeep("full")
        self.kept.append(pledge)
        self.total += 1
        return Taken(pledge.id, self.total, self.milestone)

    def add_contact(self, pledge: UUID, contact: Contact) -> None:
        self.contacts.append((pledge, contact))

    def commit(self, pledge: UUID, commitment: Commitment) -> None:
        self.commitments.append((pledge, commitment))

    def take_back(self, pledge: UUID, code: str) -> int:
        self.undone.append(pledge)
        self.total -= 1
        return self.total


@pytest.fixture
def stage(qapp: QGuiApplication, folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., Stage]]:
    """Opens the screens at a size."""
    monkeypatch.setattr("ui.pledge_form.secrets.token_bytes", lambda length: bytes(range(length)))
    opened: list[Stage] = []

    def open_it(
        width: int = 1280, height: int = 800, settings: Settings | None = None, pack: Pack | None = None
    ) -> Stage:
        opened.append(Stage(qapp, folder, QSize(width, height), settings or Settings(), pack or read_pack(HEFORSHE)))
        return opened[0]

    yield open_it
    for each in opened:
        each.window.close()
        each.window.background.close()
