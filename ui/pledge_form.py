"""View-model: one visitor's pledge, from the tap to the thanks. The draft lives here, in memory only."""

import re
import secrets
from base64 import b32encode
from collections.abc import Callable
from datetime import timedelta
from typing import Protocol
from uuid import UUID

from PySide6.QtCore import Property, QDate, QLocale, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.campaign.pack import Pack
from kiosk.campaign.pledge import Commitment, Contact, Pledge, Taken, new_id
from kiosk.clock import Now, hour_of
from kiosk.errors import Known
from kiosk.trust.digest import digest
from kiosk.trust.text import clean_text
from ui.addresses import LONGEST, is_address, meant, providers
from ui.background import Background
from ui.qr import qr_path

QML_IMPORT_NAME = "booth"
QML_IMPORT_MAJOR_VERSION = 1
QVariantList = list
"""By the name that the QML linter's type generator reads."""

WEEKDAY = re.compile(r"^dddd[,،]?\s*|\s*dddd$")
"""In Qt's long date formats."""


class Keeps(Protocol):
    """Whoever keeps pledges: each method returns after it is on disk, or raises Known."""

    def take(self, pledge: Pledge, /) -> Taken:
        """Keep a pledge."""

    def add_contact(self, pledge: UUID, contact: Contact, /) -> None:
        """Keep how to reach whoever pledged."""

    def commit(self, pledge: UUID, commitment: Commitment, /) -> None:
        """Keep what they mean to do."""

    def take_back(self, pledge: UUID, /) -> int:
        """Let it count no more; the new total."""


@QmlElement
class PledgeForm(QObject):
    """Takes a pledge; thanks only what is on disk."""

    taken = Signal(int, int, arguments=["number", "milestone"])
    """On disk. `milestone` is 0 when this pledge reached none."""
    notKept = Signal()
    contactKept = Signal()
    committed = Signal(str, str, arguments=["action", "due"])
    takenBack = Signal(int, arguments=["total"])
    named = Signal(str, arguments=["name"])
    """A first name for the big screen; it is kept nowhere."""
    changed = Signal()
    languageChanged = Signal()

    def __init__(self, pack: Pack, background: Background, now: Now, can_show_name: bool) -> None:
        super().__init__()
        self._pack = pack
        self._background = background
        self._now = now
        self._can_show_name = can_show_name
        self._language = pack.languages[0]
        self._keeps: Keeps | None = None
        self._claim_address = ""
        self._pledge: UUID | None = None
        self._busy = False
        self._left: set[str] = set()
        self._claim = ("", 0)

    def open(self, keeps: Keeps, claim_address: str) -> None:
        """From now on pledges go to `keeps`; claim codes point below `claim_address`."""
        self._keeps, self._claim_address = keeps, claim_address

    def use(self, language: str) -> None:
        """The visitor reads `language`."""
        self._language = language
        self.languageChanged.emit()

    @Slot(str)
    def pledge(self, pledging_as: str) -> None:
        """Take the pledge once, however often this is called; then `taken` or `notKept` follows."""
        keeps = self._keeps
        if self._busy or self._pledge is not None or keeps is None:
            return
        self._busy = True
        code = b32encode(secrets.token_bytes(16)).decode().rstrip("=")
        now = self._now()
        pledge = Pledge(
            id=new_id(now),
            hour=hour_of(now),
            language=self._language,
            text=self._pack.pledge_hash(self._language),
            pledging_as=pledging_as or None,
            claim=digest(code.encode())[:32],
        )
        address = f"{self._claim_address}/c/{code}"
        self._background.run(lambda: (keeps.take(pledge), qr_path(address)), self._thank, self._apologise)

    @Slot(str, list)
    def leaveContact(self, email: str, consents: list[str]) -> None:
        """Seal and keep the address for what was ticked, once; then `contactKept` follows."""
        ticked = [consent for consent in self._pack.consents if consent.asks == "email" and consent.id in consents]
        contact = Contact(
            clean_text(email, LONGEST),
            tuple(consent.id for consent in ticked),
            tuple(digest(consent.label[self._language].encode()) for consent in ticked),
        )
        if ticked:
            self._once("contact", lambda keeps, pledge: keeps.add_contact(pledge, contact), self.contactKept.emit)

    @Slot(str, str)
    def commit(self, plan: str, action: str) -> None:
        """Keep what the visitor means to do, once; then `committed` follows."""
        (chosen,) = [one for each in self._pack.plans if each.id == plan for one in each.actions if one.id == action]
        due = self._now().date() + timedelta(days=chosen.days)
        words, until = chosen.label[self._language], self._day(chosen.days)
        self._once(
            "commitment",
            lambda keeps, pledge: keeps.commit(pledge, Commitment(plan, action, due)),
            lambda: self.committed.emit(words, until),
        )

    @Slot()
    def undo(self) -> None:
        """Take the pledge back; then `takenBack` follows, and nothing more can be left with it."""
        keeps, pledge = self._keeps, self._pledge
        if keeps is None or pledge is None:
            return
        self.forget()
        self._background.run(lambda: keeps.take_back(pledge), self.takenBack.emit, self._apologise)

    @Slot(str)
    def showName(self, typed: str) -> None:
        """Show a first name on the big screen, once."""
        if self._get_can_show_name():
            self._left.add("name")
            self.changed.emit()
            self.named.emit(typed)

    @Slot(str, result=bool)
    def isEmail(self, text: str) -> bool:
        """Whether `text` has the shape of an address."""
        return is_address(text)

    @Slot(str, result=str)
    def meant(self, text: str) -> str:
        """The provider that a mistyped address is likely to mean, or empty."""
        return meant(text)

    @Slot(str, result=list)
    def providers(self, text: str) -> list[str]:
        """How the address may go on."""
        return providers(text)

    @Slot()
    def forget(self) -> None:
        """The visitor has left: nothing of them stays."""
        self._pledge = None
        self._left = set()
        self._claim = ("", 0)
        self.changed.emit()

    def _once(self, what: str, write: Callable[[Keeps, UUID], None], then: Callable[[], None]) -> None:
        keeps, pledge = self._keeps, self._pledge
        if keeps is None or pledge is None or what in self._left:
            return
        self._left.add(what)
        self.changed.emit()
        self._background.run(lambda: write(keeps, pledge), lambda _: then(), self._apologise)

    def _thank(self, kept: tuple[Taken, tuple[str, int]]) -> None:
        taken, self._claim = kept
        self._busy = False
        self._pledge = taken.pledge
        self.changed.emit()
        self.taken.emit(taken.number, taken.milestone or 0)

    def _apologise(self, _: Known) -> None:
        self._busy = False
        self.notKept.emit()

    def _day(self, days: int) -> str:
        day = self._now().date() + timedelta(days=days)
        locale = QLocale(self._language)
        without_weekday = WEEKDAY.sub("", locale.dateFormat(QLocale.FormatType.LongFormat))
        return locale.toString(QDate(day.year, day.month, day.day), without_weekday)

    def _choices(self) -> list[dict[str, str]]:
        return [{"id": choice.id, "label": choice.label[self._language]} for choice in self._pack.pledging_as]

    def _consents(self) -> list[dict[str, str]]:
        asked = [consent for consent in self._pack.consents if consent.asks == "email"]
        return [{"id": consent.id, "label": consent.label[self._language]} for consent in asked]

    def _plans(self) -> list[dict[str, object]]:
        return [
            {
                "id": plan.id,
                "label": plan.label[self._language],
                "actions": [
                    {"id": action.id, "label": action.label[self._language], "due": self._day(action.days)}
                    for action in plan.actions
                ],
            }
            for plan in self._pack.plans
        ]

    def _name_consent(self) -> str:
        asked = [consent.label[self._language] for consent in self._pack.consents if consent.asks == "first_name"]
        return asked[0] if asked else ""

    def _get_can_show_name(self) -> bool:
        return self._can_show_name and bool(self._name_consent()) and "name" not in self._left

    def _can_leave_contact(self) -> bool:
        return "contact" not in self._left and bool(self._consents())

    def _can_commit(self) -> bool:
        return "commitment" not in self._left and bool(self._pack.plans)

    def _claim_path(self) -> str:
        return self._claim[0]

    def _claim_size(self) -> int:
        return self._claim[1]

    choices = Property(QVariantList, _choices, notify=languageChanged)
    consents = Property(QVariantList, _consents, notify=languageChanged)
    plans = Property(QVariantList, _plans, notify=languageChanged)
    nameConsent = Property(str, _name_consent, notify=languageChanged)
    canLeaveContact = Property(bool, _can_leave_contact, notify=changed)
    canCommit = Property(bool, _can_commit, notify=changed)
    canShowName = Property(bool, _get_can_show_name, notify=changed)
    claimPath = Property(str, _claim_path, notify=changed)
    claimSize = Property(int, _claim_size, notify=changed)
