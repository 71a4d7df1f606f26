"""Nobody leaves the kiosk by what they touch, press, drag or type; only staff do, behind the PIN."""

import random
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QClipboard, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest

from kiosk.clock import now
from kiosk.trust.pin import Pin
from kiosk.wiring import PIN as PIN_FILE
from kiosk.wiring import Kiosk
from tests.booth import PIN, Booth
from tests.making import Desk

HOUSE = Path(__file__).parents[2]
QML = sorted((HOUSE / "ui" / "qml").rglob("*.qml"))
CONTROL, ALT, SHIFT, META = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.MetaModifier,
)
BUTTONS = (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton)
WAYS_OUT = [
    (Qt.Key.Key_F4, ALT),
    *((key, CONTROL) for key in (Qt.Key.Key_Q, Qt.Key.Key_W, Qt.Key.Key_N, Qt.Key.Key_O, Qt.Key.Key_P, Qt.Key.Key_S)),
    *((key, Qt.KeyboardModifier.NoModifier) for key in (Qt.Key.Key_Escape, Qt.Key.Key_Menu, Qt.Key.Key_Back)),
    *((Qt.Key(Qt.Key.Key_F1.value + n), Qt.KeyboardModifier.NoModifier) for n in range(12)),
    *((Qt.Key(Qt.Key.Key_F1.value + n), CONTROL | ALT) for n in range(7)),
    (Qt.Key.Key_Tab, ALT),
    (Qt.Key.Key_Tab, META),
    (Qt.Key.Key_Delete, CONTROL | ALT),
    (Qt.Key.Key_Escape, CONTROL | SHIFT),
    (Qt.Key.Key_Print, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_D, META),
]


@pytest.fixture
def booth(qapp: QGuiApplication, folder: Path, tmp_path: Path) -> Iterator[Booth]:
    """A kiosk that fills the screen, as at a booth; its collector is not there."""
    Pin(folder / PIN_FILE, now).choose(PIN)
    kiosk = Kiosk(qapp, folder, Desk().ticket_file(tmp_path, not_after=now().replace(year=2100)), now, None)
    yield Booth(kiosk)
    kiosk.close()


def is_still_there(booth: Booth) -> bool:
    view = booth.kiosk.window.view
    whole_screen = view.geometry() == view.screen().geometry()
    return view.isVisible() and whole_screen and booth.kiosk.failure is None and not booth.visitor.sees("sendNow")


def test_the_window_cannot_be_closed(booth: Booth) -> None:
    booth.kiosk.window.view.close()
    assert is_still_there(booth)


def test_no_key_leads_out(booth: Booth) -> None:
    for key, modifiers in WAYS_OUT:
        QTest.keyClick(booth.kiosk.window.view, key, modifiers)
        assert is_still_there(booth), (key, modifiers)
    assert booth.visitor.sees("start")
    assert booth.counter.pledges.total() == 0


def test_no_click_of_another_button_opens_anything(booth: Booth) -> None:
    view = booth.kiosk.window.view
    for button in (Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton, Qt.MouseButton.BackButton):
        QTest.mouseClick(view, button, Qt.KeyboardModifier.NoModifier, QPoint(300, 300))
    assert is_still_there(booth)
    assert booth.visitor.sees("start")


def test_what_is_dropped_on_it_falls_off(booth: Booth) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl("file:///etc/passwd")])
    drop = QDropEvent(
        QPointF(300, 300), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    QGuiApplication.sendEvent(booth.kiosk.window.view, drop)
    assert is_still_there(booth)


def test_nothing_typed_goes_to_the_clipboard_nor_comes_from_it(booth: Booth) -> None:
    clipboard: QClipboard = QGuiApplication.clipboard()
    clipboard.setText("what the last visitor copied")
    visitor, view = booth.visitor, booth.kiosk.window.view
    booth.pledge_and_stay()
    booth.reach_the_address()
    visitor.types("me@example.org")
    for key in (Qt.Key.Key_A, Qt.Key.Key_C, Qt.Key.Key_X, Qt.Key.Key_V, Qt.Key.Key_Z):
        QTest.keyClick(view, key, CONTROL)
    QTest.keyClick(view, Qt.Key.Key_Insert, SHIFT)
    QTest.keyClick(view, Qt.Key.Key_Insert, CONTROL)
    assert visitor.value("field", "text") == "me@example.org"
    assert clipboard.text() == "what the last visitor copied"


def test_the_screens_have_no_door_to_the_system() -> None:
    doors = re.compile(
        r"openUrlExternally|FileDialog|FolderDialog|ColorDialog|FontDialog|WebEngine|WebView|linkActivated|Menu\b|"
        r"\bShortcut\b|Qt\.quit|Qt\.exit|RichText|StyledText|MarkdownText|AutoText|\bDrag\b|DropArea"
    )
    assert [path.name for path in QML if doors.search(path.read_text(encoding="utf-8"))] == []
    own_text = re.compile(r"(?<![\w.])(Text|TextEdit|TextArea|Label)\s*\{")
    assert [path.name for path in QML if own_text.search(path.read_text(encoding="utf-8"))] == ["Plain.qml"]
    assert "textFormat: Text.PlainText" in (HOUSE / "ui/qml/controls/Plain.qml").read_text(encoding="utf-8")


def maul(booth: Booth, blows: int, seed: int = 1) -> None:
    """So many touches, drags, pinches, clicks, wheels and keys, anywhere and in any order."""
    dice = random.Random(seed)
    view, finger = booth.kiosk.window.view, booth.visitor._finger
    width, height = view.width(), view.height()
    keys = [key for key, _ in WAYS_OUT] + [Qt.Key(Qt.Key.Key_A.value + n) for n in range(26)]
    keys += [Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Tab, Qt.Key.Key_Backspace, Qt.Key.Key_Left]
    modifiers = [Qt.KeyboardModifier.NoModifier, CONTROL, ALT, SHIFT, META, CONTROL | ALT]
    down: set[int] = set()

    def somewhere() -> QPoint:
        return QPoint(dice.randrange(width), dice.randrange(height))

    for blow in range(blows):
        match dice.randrange(6):
            case 0 | 1 | 2:
                touch = QTest.touchEvent(view, finger)
                for point in range(1, 5):
                    if point not in down:
                        if dice.random() < 0.4:
                            touch.press(point, somewhere(), view)
                            down.add(point)
                    elif dice.random() < 0.4:
                        touch.move(point, somewhere(), view)
                    elif dice.random() < 0.5:
                        touch.release(point, somewhere(), view)
                        down.discard(point)
                    else:
                        touch.stationary(point)
                touch.commit()
            case 3 | 4 if down:  # a hand on the glass: the mouse waits until it is lifted
                touch = QTest.touchEvent(view, finger)
                for point in down:
                    touch.release(point, somewhere(), view)
                touch.commit()
                down.clear()
            case 3:
                QTest.mouseClick(view, dice.choice(BUTTONS), dice.choice(modifiers), somewhere())
            case 4:
                QTest.mouseDClick(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, somewhere())
            case _:
                QTest.keyClick(view, dice.choice(keys), dice.choice(modifiers))
        if blow % 50 == 0:
            QTest.qWait(dice.choice([0, 0, 0, 30, 700]))
            assert is_still_there(booth), f"after blow {blow} the screen says {booth.visitor.reads()}"


def test_a_monkey_does_not_get_out(booth: Booth) -> None:
    maul(booth, 1_200)


@pytest.mark.long
@pytest.mark.timeout(3600)
def test_a_monkey_with_a_hundred_thousand_blows_does_not_get_out(booth: Booth) -> None:
    maul(booth, 100_000)
    taken = booth.counter.pledges.total()
    assert booth.counter.outbox.counts("pledge").waiting == taken
