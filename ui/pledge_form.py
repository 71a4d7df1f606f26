"""View-model: one visitor's pledge, from the tap to the thanks. The draft lives here, in memory only."""

import re
import secrets
from base64 import b32encode
from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.campaign.pack import Pack
from kiosk.campaign.pledge import Contact, Pledge, Taken, new_id
from kiosk.clock import Now, hour_of
from kiosk.errors import Known
from kiosk.trust.digest import digest
from kiosk.trust.text import clean_text
from ui.background import Background
from ui.qr import qr_path

QML_IMPORT_NAME = "booth"
QML_IMPORT_MAJOR_VERSION = 1
QVariantList = list
"""By the name that the QML linter's type generator reads."""
LONGEST_NAME = 40
LONGEST_EMAIL = 254
EMAIL = re.compile(r"[^@\s,;<>\"]{1,64}@[^@\s.]+(\.[^@\s.]+)+")


@QmlElement
class PledgeForm(QObject):
    """Takes a pledge; thanks only what is on disk."""

    taken = Signal(int, int, arguments=["number", "milestone"])
    """On disk. `milestone` is 0 when this pledge reached none."""
    notKept = Signal()
    contactKept = Signal()
    changed = Signal()
    languageChanged = Signal()

    def __init__(self, pack: Pack, background: Background, now: Now) -> None:
        super().__init__()
        self._pack = pack
        self._background = background
        self._now = now
        self._language = pack.languages[0]
        self._take: Callable[[Pledge], Taken] | None = None
        self._add_contact: Callable[[UUID, Contact], None] | None = None
        self._claim_address = ""
        self._pledge: UUID | None = None
        self._busy = False
        self._contact_left = False
        self._claim = ("", 0)

    def open(
        self, take: Callable[[Pledge], Taken], add_contact: Callable[[UUID, Contact], None], claim_address: str
    ) -> None:
        """From now on pledges go to `take`, contacts to `add_contact`; claim codes point below `claim_address`."""
        self._take, self._add_contact, self._claim_address = take, add_contact, claim_address

    def use(self, language: str) -> None:
        """The visitor reads `language`."""
        self._language = language
        self.languageChanged.emit()

    @Slot(str)
    def pledge(self, pledging_as: str) -> None:
        """Take the pledge once, however often this is called; then `taken` or `notKept` follows."""
        take = self._take
        if self._busy or self._pledge is not None or take is None:
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
        self._background.run(lambda: (take(pledge), qr_path(address)), self._thank, self._apologise)

    @Slot(str, str, list)
    def leaveContact(self, first_name: str, email: str, consents: list[str]) -> None:
        """Seal and keep what the visitor typed; nothing that was not agreed to is kept."""
        add_contact, pledge = self._add_contact, self._pledge
        if add_contact is None or pledge is None or not consents or self._contact_left:
            return
        self._contact_left = True
        ticked = [consent for consent in self._pack.consents if consent.id in consents]
        asked = {consent.asks for consent in ticked}
        contact = Contact(
            clean_text(first_name, LONGEST_NAME),
            clean_text(email, LONGEST_EMAIL) if "email" in asked else "",
            tuple(consent.id for consent in ticked),
            tuple(digest(consent.label[self._language].encode()) for consent in ticked),
        )
        self._background.run(lambda: add_contact(pledge, contact), self._contact_kept, self._apologise)

    @Slot(str, result=bool)
    def isEmail(self, text: str) -> bool:
        """Whether `text` has the shape of an address."""
        return EMAIL.fullmatch(text.strip()) is not None

    @Slot()
    def forget(self) -> None:
        """The visitor has left: nothing of them stays."""
        self._pledge = None
        self._contact_left = False
        self._claim = ("", 0)
        self.changed.emit()

    def _thank(self, kept: tuple[Taken, tuple[str, int]]) -> None:
        taken, self._claim = kept
        self._busy = False
        self._pledge = taken.pledge
        self.changed.emit()
        self.taken.emit(taken.number, taken.milestone or 0)

    def _apologise(self, _: Known) -> None:
        self._busy = False
        self.notKept.emit()

    def _contact_kept(self, _: None) -> None:
        self.contactKept.emit()

    def _choices(self) -> list[dict[str, str]]:
        return [{"id": choice.id, "label": choice.label[self._language]} for choice in self._pack.pledging_as]

    def _consents(self) -> list[dict[str, str]]:
        return [
            {"id": consent.id, "asks": consent.asks, "label": consent.label[self._language]}
            for consent in self._pack.consents
        ]

    def _can_leave_contact(self) -> bool:
        return self._add_contact is not None

    def _claim_path(self) -> str:
        return self._claim[0]

    def _claim_size(self) -> int:
        return self._claim[1]

    choices = Property(QVariantList, _choices, notify=languageChanged)
    consents = Property(QVariantList, _consents, notify=languageChanged)
    canLeaveContact = Property(bool, _can_leave_contact, notify=changed)
    claimPath = Property(str, _claim_path, notify=changed)
    claimSize = Property(int, _claim_size, notify=changed)
