"""View-model: the booth's day, as staff open it, rehearse before it, and close it with a balance."""

from __future__ import annotations

import hmac
from typing import TYPE_CHECKING, Protocol

from msgspec import Struct
from PySide6.QtCore import Property, QDateTime, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

if TYPE_CHECKING:  # the store's libraries take longer to import than Qt to paint
    from collections.abc import Callable
    from datetime import datetime

    from kiosk.day.balance import Balance
    from kiosk.day.openings import Opening
    from kiosk.errors import Known
    from ui.background import Background

    Clock = Callable[[], datetime | None]

QML_IMPORT_NAME = "booth"
QML_IMPORT_MAJOR_VERSION = 1
QVariantList = list
"""By the name that the QML linter's type generator reads."""


class Day(Protocol):
    """Who keeps the openings: the store, or a fake in a test. Each method raises Known."""

    def open(self) -> Opening:
        """Begin from zero."""

    def close(self) -> Balance:
        """Write down what was taken."""

    def latest(self) -> Opening | None:
        """The latest opening."""


class Word(Struct, frozen=True):
    """What the collector said of a closed day. `strangers`: ids that it holds and this kiosk does not know."""

    agreed: bool = False
    strangers: tuple[str, ...] = ()


@QmlElement
class DayPanel(QObject):
    """Before, open or closed; a rehearsal only while visitors cannot pledge."""

    changed = Signal()
    standsNow = Signal(str, arguments=["stands"])
    """"before", "open", "closing" or "closed"."""
    opened = Signal()
    """Visitors may come."""
    rehearsalAsked = Signal(bool, arguments=["on"])
    codeRefused = Signal()
    failed = Signal(str, arguments=["trouble"])

    def __init__(self, background: Background) -> None:
        super().__init__()
        self._background = background
        self._day: Day | None = None
        self._latest: Opening | None = None
        self._balance: Balance | None = None
        self._word = Word()
        self._code = ""
        self._clock: Clock = lambda: None
        self._rehearsing = False
        self._moving = False
        """An opening or a closing is on its way to the disk."""
        self.may_open = True
        """False where only a rehearsal is meant."""

    def begin(
        self, day: Day, latest: Opening | None, balance: Balance | None, code: str, clock: Clock = lambda: None
    ) -> None:
        """Go on where the booth stands. `balance`: of a closed one. `code`: the coordinator's. `clock` says what this
        computer's shows, if the event is not then.
        """
        self._day, self._code, self._balance, self._clock = day, code, balance, clock
        self._stand(latest)

    def hear(self, word: Word) -> None:
        """What the collector says now."""
        if word != self._word:
            self._word = word
            self.changed.emit()

    @Slot()
    def openBooth(self) -> None:
        """For the first time. What was rehearsed is gone. Once it was closed, only `reopen` opens it."""
        if self._stands() == "before":
            self._open()

    @Slot(str)
    def reopen(self, code: str) -> None:
        """Open a closed booth with the coordinator's code, or emit `codeRefused`."""
        if self.isCode(code):
            self._open()
        else:
            self.codeRefused.emit()

    @Slot(str, result=bool)
    def isCode(self, code: str) -> bool:
        """Whether it is the coordinator's."""
        return self._code != "" and hmac.compare_digest(code, self._code)

    @Slot()
    def closeBooth(self) -> None:
        """For today. The balance follows."""
        if self._day is not None and self._stands() == "open" and not self._moving:
            day = self._day
            self._moving = True
            self.standsNow.emit("closing")  # nobody begins a pledge that the closing would not count
            self._background.run(lambda: (day.close(), day.latest()), lambda kept: self._closed(*kept), self._failed)

    @Slot()
    def rehearse(self) -> None:
        """Begin a rehearsal, or end it. Not while the booth is open: then every pledge counts."""
        if not self._moving and (self._rehearsing or self._stands() != "open"):
            self._rehearse(not self._rehearsing)

    def _open(self) -> None:
        if self._day is not None and not self._moving and self.may_open:
            self._moving = True
            self._rehearse(False)
            self._background.run(self._day.open, self._opened, self._failed)

    def _rehearse(self, on: bool) -> None:
        if on != self._rehearsing:
            self._rehearsing = on
            self.rehearsalAsked.emit(on)
            self.changed.emit()

    def _stand(self, latest: Opening | None) -> None:
        self._latest, self._moving = latest, False
        self._word = Word()
        self.changed.emit()
        self.standsNow.emit(self._stands())

    def _opened(self, latest: Opening) -> None:
        self._stand(latest)
        self.opened.emit()

    def _closed(self, balance: Balance, latest: Opening | None) -> None:
        self._balance = balance
        self._stand(latest)

    def _failed(self, error: Known) -> None:
        self._moving = False
        self.failed.emit(type(error).__name__)
        self.standsNow.emit(self._stands())

    def _stands(self) -> str:
        if self._day is None:
            return ""
        return "before" if self._latest is None else "open" if self._latest.is_open else "closed"

    def _before(self) -> int:
        return self._latest.before if self._latest else 0

    def _opened_at(self) -> QDateTime:
        return _shown(self._latest.opened_at if self._latest else None)

    def _closed_at(self) -> QDateTime:
        return _shown(self._latest.closed_at if self._latest else None)

    def _wrong(self) -> list[str]:
        return [*self._balance.wrong] if self._balance else []

    def _adds_up(self) -> bool:
        return self._balance is not None and self._balance.adds_up

    def _agreed(self) -> bool:
        return self._word.agreed

    def _strangers(self) -> list[str]:
        return [*self._word.strangers]

    def _wrong_clock(self) -> QDateTime:
        return _shown(self._clock())

    def _is_rehearsing(self) -> bool:
        return self._rehearsing

    stands = Property(str, _stands, notify=changed)
    before = Property(int, _before, notify=changed)
    openedAt = Property(QDateTime, _opened_at, notify=changed)
    closedAt = Property(QDateTime, _closed_at, notify=changed)
    wrong = Property(QVariantList, _wrong, notify=changed)
    addsUp = Property(bool, _adds_up, notify=changed)
    agreed = Property(bool, _agreed, notify=changed)
    strangers = Property(QVariantList, _strangers, notify=changed)
    rehearsing = Property(bool, _is_rehearsing, notify=changed)
    wrongClock = Property(QDateTime, _wrong_clock, notify=changed)


def _shown(moment: datetime | None) -> QDateTime:
    return QDateTime.fromSecsSinceEpoch(round(moment.timestamp())) if moment else QDateTime()
