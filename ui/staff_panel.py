"""View-model: behind the PIN, the answer to "is it safe?"."""

from collections.abc import Callable
from datetime import timedelta

from msgspec import structs
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk import VERSION
from kiosk.errors import Known, Refused
from kiosk.trust.pin import Locked, Opened, Pin, Wrong
from ui.background import Background
from ui.safety import Safety

QML_IMPORT_NAME = "booth"
QML_IMPORT_MAJOR_VERSION = 1
QVariantList = list
"""By the name that the QML linter's type generator reads."""


def _safety(field: str) -> Callable[["StaffPanel"], object]:
    """Reads one field of what the panel shows; the QML linter's type generator wants each getter by its name."""

    def read(panel: "StaffPanel") -> object:
        value: object = getattr(panel.safety, field)
        return [*value] if isinstance(value, tuple) else value

    return read


@QmlElement
class StaffPanel(QObject):
    """Opens for the PIN; shows what waits; sends now; leaves."""

    opened = Signal()
    refused = Signal(str, int, arguments=["reason", "seconds"])
    """`reason`: "wrong", "wait", "locked", "weak" or "disk"; `seconds` to wait before the next try."""
    chosen = Signal()
    sendAsked = Signal()
    voidAsked = Signal(int, str, arguments=["last", "reason"])
    recounted = Signal(int, arguments=["total"])
    """Those that staff found void are on disk as such."""
    retryAsked = Signal()
    stickAsked = Signal()
    stickDone = Signal(int, int, str, arguments=["settled", "written", "trouble"])
    """Letters settled by the answers on the stick, and written to it; or why not: an error's name."""
    copyStickChosen = Signal()
    leaveAsked = Signal()
    changed = Signal()

    def __init__(self, background: Background) -> None:
        super().__init__()
        self._background = background
        self._pin: Pin | None = None
        self._campaign_words = ""
        self.safety = Safety()
        self._sending = False
        self._to_send = 0
        self._at_stick = False

    def open(self, pin: Pin, campaign_words: str) -> None:
        """From now on this PIN opens the door. `campaign_words` name the campaign's key, for staff to compare."""
        self._pin, self._campaign_words = pin, campaign_words
        self.changed.emit()

    def show(self, safety: Safety) -> None:
        """The letters stand like this now."""
        self.safety = safety
        self.changed.emit()

    def complain(self, trouble: str) -> None:
        """The store does not say how the letters stand: what was known before may no longer be true."""
        self.show(structs.replace(self.safety, trouble=trouble))

    def finish_sending(self) -> None:
        """What staff asked for is over."""
        self._sending = False
        self.changed.emit()

    @Slot(str)
    def enter(self, digits: str) -> None:
        """Try a PIN; `opened` or `refused` follows."""
        if self._pin is not None:
            pin = self._pin
            self._background.run(lambda: pin.enter(digits), self._entered, self._disk_failed)

    @Slot(str)
    def choose(self, digits: str) -> None:
        """Choose the first PIN; `chosen` or `refused` follows. Once there is one, this does nothing."""
        if self._pin is not None and not self._pin.is_set():
            pin = self._pin
            self._background.run(lambda: _choose(pin, digits), self._chosen, self._disk_failed)

    @Slot()
    def forgetPin(self) -> None:
        """The coordinator's code was entered: the door asks for a new PIN."""
        if self._pin is not None:
            self._background.run(self._pin.forget, lambda _: self.changed.emit(), self._disk_failed)

    @Slot()
    def sendNow(self) -> None:
        """Try to send at once."""
        self._sending, self._to_send = True, self.safety.letters_waiting
        self.changed.emit()
        self.sendAsked.emit()

    @Slot(int, str)
    def doNotCount(self, last: int, reason: str) -> None:
        """Nobody made the last pledges."""
        self.voidAsked.emit(last, reason)

    @Slot()
    def tryAgain(self) -> None:
        """Let what was set aside go once more."""
        self.retryAsked.emit()

    @Slot()
    def useStick(self) -> None:
        """Take in what the courier's stick brought, and give it what waits; `stickDone` follows."""
        if not self._at_stick:
            self._at_stick = True
            self.changed.emit()
            self.stickAsked.emit()

    def tell_of_stick(self, settled: int, written: int, trouble: str) -> None:
        """It is done: see `stickDone`."""
        self._at_stick = False
        self.changed.emit()
        self.stickDone.emit(settled, written, trouble)

    @Slot()
    def chooseCopyStick(self) -> None:
        """The stick in the second copy's place is this kiosk's from now on."""
        self.copyStickChosen.emit()

    @Slot()
    def leave(self) -> None:
        """Close the kiosk."""
        self.leaveAsked.emit()

    def _entered(self, result: Opened | Wrong | Locked) -> None:
        match result:
            case Opened():
                self.opened.emit()
            case Wrong(wait) if wait > timedelta():
                self.refused.emit("wait", round(wait.total_seconds()))
            case Wrong():
                self.refused.emit("wrong", 0)
            case Locked():
                self.refused.emit("locked", 0)

    def _disk_failed(self, _: Known) -> None:
        self.refused.emit("disk", 0)

    def _chosen(self, accepted: bool) -> None:
        self.changed.emit()
        if accepted:
            self.chosen.emit()
        else:
            self.refused.emit("weak", 0)

    def _pin_is_set(self) -> bool:
        return self._pin is None or self._pin.is_set()

    def _get_campaign_words(self) -> str:
        return self._campaign_words

    def _version(self) -> str:
        return VERSION

    def _is_sending(self) -> bool:
        return self._sending

    def _is_at_stick(self) -> bool:
        return self._at_stick

    def _sent(self) -> float:
        return 1 - min(1.0, self.safety.letters_waiting / self._to_send) if self._to_send else 0.0

    _taken = _safety("taken")
    _waiting = _safety("waiting")
    _letters_waiting = _safety("letters_waiting")
    _delivered = _safety("delivered")
    _set_aside = _safety("set_aside")
    _withdrawn = _safety("withdrawn")
    _void = _safety("void")
    _letters_aside = _safety("letters_aside")
    _last_receipt = _safety("last_receipt")
    _trouble = _safety("trouble")
    _aside = _safety("aside")
    _has_copy = _safety("has_copy")
    _copy_lacks = _safety("copy_lacks")
    _copy_is_other = _safety("copy_is_other")
    _was_mended = _safety("was_mended")
    _disk_is_tight = _safety("disk_is_tight")
    _free_bytes = _safety("free_bytes")
    _battery = _safety("battery")
    _newer = _safety("newer")

    campaignWords = Property(str, _get_campaign_words, notify=changed)
    pinIsSet = Property(bool, _pin_is_set, notify=changed)
    taken = Property(int, _taken, notify=changed)
    waiting = Property(int, _waiting, notify=changed)
    lettersWaiting = Property(int, _letters_waiting, notify=changed)
    delivered = Property(int, _delivered, notify=changed)
    setAside = Property(int, _set_aside, notify=changed)
    withdrawn = Property(int, _withdrawn, notify=changed)
    voided = Property(int, _void, notify=changed)
    lettersAside = Property(int, _letters_aside, notify=changed)
    lastReceipt = Property(str, _last_receipt, notify=changed)
    trouble = Property(str, _trouble, notify=changed)
    aside = Property(QVariantList, _aside, notify=changed)
    hasCopy = Property(bool, _has_copy, notify=changed)
    copyLacks = Property(int, _copy_lacks, notify=changed)
    copyIsOther = Property(bool, _copy_is_other, notify=changed)
    wasMended = Property(bool, _was_mended, notify=changed)
    diskIsTight = Property(bool, _disk_is_tight, notify=changed)
    freeBytes = Property(float, _free_bytes, notify=changed)
    battery = Property(int, _battery, notify=changed)
    newer = Property(str, _newer, notify=changed)
    version = Property(str, _version, notify=changed)
    sending = Property(bool, _is_sending, notify=changed)
    atStick = Property(bool, _is_at_stick, notify=changed)
    sent = Property(float, _sent, notify=changed)


def _choose(pin: Pin, digits: str) -> bool:
    try:
        pin.choose(digits)
    except Refused:
        return False
    return True
