"""View-model: one visitor's pledge, from the tap to the thanks. The draft lives here, in memory only."""

import secrets
from base64 import b32encode
from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.campaign.pack import Pack
from kiosk.campaign.pledge import Commitment, Contact, Pledge, Taken, new_id
from kiosk.clock import Now, hour_of
from kiosk.trust.digest import digest
from kiosk.trust.text import clean_text
from ui.addresses import LONGEST, is_address, meant, providers
from ui.background import Background
from ui.keeps import Keeps
from ui.names import fit_to_show
from ui.pack_words import PackWords
from ui.qr import qr_path

QML_IMPORT_NAME = "booth"
QML_IMPORT_MAJOR_VERSION = 1
QVariantList = list
"""By the name that the QML linter's type generator reads."""


@QmlElement
class PledgeForm(QObject):
    """Takes a pledge; thanks only what is on disk."""

    taken = Signal(int, int, arguments=["number", "milestone"])
    """On disk. `milestone` is 0 when this pledge reached none."""
    thanked = Signal(int, int, arguments=["number", "milestone"])
    """The same, while whoever pledged still stands there."""
    notKept = Signal()
    contactKept = Signal()
    committed = Signal(str, str, arguments=["action", "due"])
    takenBack = Signal(int, arguments=["total"])
    named = Signal(str, arguments=["name"])
    unnamed = Signal(str, arguments=["name"])
    """A first name for the big screen, and that it is to go; it is kept nowhere."""
    changed = Signal()
    languageChanged = Signal()

    def __init__(self, pack: Pack, background: Background, now: Now, can_show_name: bool) -> None:
        super().__init__()
        self._pack = pack
        self._words = PackWords(pack, now)
        self._background = background
        self._now = now
        self._can_show_name = can_show_name
        self._language = pack.languages[0]
        self._keeps: Keeps | None = None
        self._claim_address = ""
        self._pledge: UUID | None = None
        self._code = self._named = ""
        self._agreed: tuple[tuple[str, str], ...] = ()
        self._visit = 0
        self._busy = False
        self._left: set[str] = set()
        self._claim = ("", 0)

    def open(self, keeps: Keeps, claim_address: str) -> None:
        """From now on pledges go to `keeps`; claim codes point below `claim_address`.

        Without that address nothing can be claimed, and there is nobody to seal a contact to.
        """
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
        address, visit = f"{self._claim_address}/c/{code}" if self._claim_address else "", self._visit
        self._background.run(
            lambda: (keeps.take(pledge), qr_path(address) if address else ("", 0)),
            lambda kept: self._thank(*kept, code, visit),
            lambda _: self._apologise(visit),
        )

    @Slot(list)
    def agree(self, consents: list[str]) -> None:
        """The visitor ticked these, and read them as they stand now."""
        ticked = [consent for consent in self._pack.consents if consent.asks == "email" and consent.id in consents]
        self._agreed = tuple((one.id, digest(one.label[self._language].encode())) for one in ticked)

    @Slot(str)
    def leaveContact(self, email: str) -> None:
        """Seal and keep the address for what was agreed to, once; then `contactKept` follows."""
        if self._agreed:
            ids, texts = zip(*self._agreed, strict=True)
            contact = Contact(clean_text(email, LONGEST), ids, texts)
            self._once("contact", lambda keeps, pledge: keeps.add_contact(pledge, contact), self.contactKept.emit)

    @Slot(str, str)
    def commit(self, plan: str, action: str) -> None:
        """Keep what the visitor means to do, once; then `committed` follows."""
        words, due, until = self._words.action(plan, action, self._language)
        self._once(
            "commitment",
            lambda keeps, pledge: keeps.commit(pledge, Commitment(plan, action, due)),
            lambda: self.committed.emit(words, until),
        )

    @Slot()
    def undo(self) -> None:
        """Take the pledge back; then `takenBack` follows, and nothing more can be left with it."""
        keeps, pledge, code, visit = self._keeps, self._pledge, self._code, self._visit
        if keeps is None or pledge is None or "undo" in self._left:
            return
        self._left.add("undo")
        self._background.run(
            lambda: keeps.take_back(pledge, code),
            lambda total: self._gone(total, visit),
            lambda _: self._apologise(visit),
        )

    @Slot(str, result=bool)
    def showName(self, typed: str) -> bool:
        """Show a first name on the big screen, once; whether it is fit to be shown."""
        name = fit_to_show(typed)
        if name and self._get_can_show_name():
            self._left.add("name")
            self._named = name
            self.changed.emit()
            self.named.emit(name)
        return bool(name)

    @Slot(str, result=bool)
    def isEmail(self, text: str) -> bool:
        """Whether it has the shape of an address."""
        return is_address(text)

    @Slot(str, result=str)
    def meant(self, text: str) -> str:
        """The provider that a slip is likely to mean, or empty."""
        return meant(text)

    @Slot(str, result=list)
    def providers(self, text: str) -> list[str]:
        """How the address may go on."""
        return providers(text)

    @Slot()
    def forget(self) -> None:
        """The visitor has left: nothing of them stays."""
        self._visit += 1
        self._pledge = None
        self._code, self._agreed, self._named = "", (), ""
        self._busy = False
        self._left = set()
        self._claim = ("", 0)
        self.changed.emit()

    def _once(self, what: str, write: Callable[[Keeps, UUID], None], then: Callable[[], None]) -> None:
        keeps, pledge = self._keeps, self._pledge
        if keeps is None or pledge is None or what in self._left:
            return
        self._left.add(what)
        self.changed.emit()
        visit = self._visit
        self._background.run(
            lambda: write(keeps, pledge),
            lambda _: then() if visit == self._visit else None,
            lambda _: self._apologise(visit),
        )

    def _thank(self, taken: Taken, claim: tuple[str, int], code: str, visit: int) -> None:
        """Who has left meanwhile is counted, and the next visitor sees nothing of it."""
        if visit == self._visit:
            self._busy = False
            self._pledge, self._claim, self._code = taken.pledge, claim, code
            self.changed.emit()
        self.taken.emit(taken.number, taken.milestone or 0)
        if visit == self._visit:
            self.thanked.emit(taken.number, taken.milestone or 0)

    def _gone(self, total: int, visit: int) -> None:
        if visit == self._visit:
            if self._named:
                self.unnamed.emit(self._named)
            self.forget()
        self.takenBack.emit(total)

    def _apologise(self, visit: int) -> None:
        self._busy = self._busy and visit != self._visit
        self.notKept.emit()

    def _choices(self) -> list[dict[str, str]]:
        return self._words.choices(self._language)

    def _consents(self) -> list[dict[str, str]]:
        return self._words.consents(self._language)

    def _plans(self) -> list[dict[str, object]]:
        return self._words.plans(self._language)

    def _name_consent(self) -> str:
        return self._words.name_consent(self._language)

    def _get_can_show_name(self) -> bool:
        return self._can_show_name and bool(self._name_consent()) and "name" not in self._left

    def _can_leave_contact(self) -> bool:
        return bool(self._consents() and self._claim_address) and "contact" not in self._left

    def _can_commit(self) -> bool:
        return bool(self._pack.plans) and "commitment" not in self._left

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
