"""What a finger does, and what it must not do."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest

from kiosk.settings import Settings
from tests.screens.conftest import Stage
from tests.screens.visits import pledge
from ui.visitor import pause

Open = Callable[..., Stage]


def test_the_number_and_the_thanks_say_the_same(stage: Open) -> None:
    now = stage()
    assert now.visitor.value("total", "value") == 247
    pledge(now.visitor)
    assert "You are number 248 here." in now.visitor.reads()
    now.visitor.touches("done")
    now.visitor.waits_for("start")
    assert now.visitor.value("total", "value") == 248


def test_the_thanks_wait_for_the_disk(stage: Open) -> None:
    now = stage()
    now.disk_is_full = True
    now.visitor.touches("start")
    now.visitor.holds("pledge", lambda: now.visitor.sees("stopped"))
    assert now.kept == []
    assert not any("number" in text for text in now.visitor.reads())
    assert "Please use the next booth" in now.visitor.reads()


def test_a_finger_that_leaves_early_has_not_pledged(stage: Open) -> None:
    now = stage()
    now.visitor.touches("start")
    for _ in range(3):
        now.visitor.touches("pledge")
    pause(900)
    assert now.kept == []
    assert now.visitor.sees("pledge")


def test_a_finger_that_slides_off_the_disc_has_not_pledged(stage: Open) -> None:
    now = stage()
    view = now.window.view
    now.visitor.touches("start")
    now.visitor.waits_for("pledge")
    finger = now.visitor._finger
    point = now.visitor._steady_centre("pledge")
    QTest.touchEvent(view, finger).press(1, point, view).commit()
    QTest.touchEvent(view, finger).move(1, QPoint(20, 700), view).commit()
    pause(900)
    QTest.touchEvent(view, finger).release(1, QPoint(20, 700), view).commit()
    assert now.kept == []


def test_two_fingers_on_the_disc_pledge_once(stage: Open) -> None:
    now = stage()
    view = now.window.view
    now.visitor.touches("start")
    point = now.visitor._steady_centre("pledge")
    finger = now.visitor._finger
    QTest.touchEvent(view, finger).press(1, point, view).press(2, point + QPoint(20, 0), view).commit()
    now.visitor.waits_for("done")
    QTest.touchEvent(view, finger).release(1, point, view).release(2, point, view).commit()
    assert len(now.kept) == 1


def test_the_tile_that_was_touched_is_what_is_kept_and_none_is_fine(stage: Open) -> None:
    now = stage()
    now.visitor.touches("start")
    now.visitor.touches("as_woman")
    now.visitor.holds("pledge", lambda: now.visitor.sees("done"))
    now.visitor.touches("done")
    pledge(now.visitor)
    now.visitor.touches("done")
    now.visitor.touches("start")
    now.visitor.touches("as_boy")
    now.visitor.touches("as_boy")
    now.visitor.holds("pledge", lambda: now.visitor.sees("done"))
    assert [one.pledging_as for one in now.kept] == ["woman", None, None]


def test_the_promised_text_is_kept_in_the_language_it_was_read_in(stage: Open) -> None:
    now = stage()
    pledge(now.visitor)
    now.visitor.touches("done")
    now.visitor.touches("language_ar")
    pledge(now.visitor)
    assert [one.language for one in now.kept] == ["en", "ar"]
    assert len({one.text for one in now.kept}) == 2


def test_a_milestone_is_celebrated_and_a_touch_goes_on(stage: Open) -> None:
    now = stage()
    now.milestone = 250
    now.visitor.touches("start")
    now.visitor.holds("pledge", lambda: now.visitor.sees("milestone"))
    now.visitor.waits_until(lambda: now.visitor.value("milestone", "value") == 250, "the number to roll")
    now.visitor.touches("milestone")
    now.visitor.waits_for("done")


def test_a_milestone_goes_on_by_itself(stage: Open) -> None:
    now = stage()
    now.milestone = 250
    now.visitor.touches("start")
    now.visitor.holds("pledge", lambda: now.visitor.sees("milestone"))
    now.visitor.waits_for("done")


def test_the_staff_door_needs_the_pin(stage: Open) -> None:
    now = stage()
    now.visitor.holds("staffDoor", lambda: now.visitor.sees("pin_1"))
    for digit in "314159":
        now.visitor.touches(f"pin_{digit}")
    now.visitor.waits_until(lambda: now.visitor.value("doorSays", "text") == "Wrong. Try again.", "the refusal")
    assert not now.visitor.sees("sendNow")


def test_the_kiosk_window_does_not_close(stage: Open) -> None:
    now = stage()
    now.window.view.setProperty("closable", False)
    now.window.view.close()
    assert now.window.view.isVisible()
    now.window.view.setProperty("closable", True)


@pytest.mark.parametrize("payload", ["<img src='file:///etc/passwd'>", "<b>bold</b>", "&amp;"])
def test_text_on_the_screen_is_never_markup(stage: Open, payload: str) -> None:
    now = stage()
    now.window.staff.show(now.window.staff.safety.__class__(last_receipt=payload))
    now.visitor.holds("staffDoor", lambda: now.visitor.sees("pin_1"))
    for digit in "271828":
        now.visitor.touches(f"pin_{digit}")
    now.visitor.waits_for("sendNow")
    assert payload in now.visitor.reads()


def test_a_language_touched_in_passing_does_not_stay_for_the_next(stage: Open) -> None:
    now = stage(settings=Settings(idle_seconds=1, goodbye_seconds=2))
    now.visitor.touches("language_ar")
    now.visitor.waits_until(lambda: now.window.booth.property("language") == "en", "the first language again")


def test_a_store_that_opens_late_shows_nobody_the_day_without_the_pin(stage: Open) -> None:
    now = stage()
    now.visitor.holds("staffDoor", lambda: now.visitor.sees("pin_1"))
    now.window.day.begin(now, None, None, "314159265358")
    now.visitor.waits_until(lambda: now.window.booth.property("whyNot") == "before", "the booth to stand")
    assert now.visitor.sees("pin_1")
    assert not now.visitor.sees("openBooth")


def test_nothing_is_rehearsed_over_an_opening_that_is_on_its_way(stage: Open) -> None:
    now = stage()
    day = now.window.day
    day.begin(now, None, None, "314159265358")
    now.slow.clear()
    now.window.background.run(lambda: now.slow.wait(10), lambda _: None)
    day.openBooth()
    day.rehearse()
    now.slow.set()
    now.visitor.waits_until(lambda: day.property("stands") == "open", "the opening")
    assert not day.property("rehearsing")


def test_a_booth_that_is_being_closed_takes_no_more(stage: Open) -> None:
    now = stage()
    now.slow.clear()
    now.window.background.run(lambda: now.slow.wait(10), lambda _: None)
    now.window.day.closeBooth()
    assert now.window.booth.property("whyNot") == "closing"
    now.slow.set()
    now.visitor.waits_for("closed")


def test_a_closing_that_the_disk_does_not_keep_says_so_and_stays_there(stage: Open) -> None:
    now = stage()
    now.disk_is_full = True
    now.visitor.holds("staffDoor", lambda: now.visitor.sees("pin_1"))
    for digit in "271828":
        now.visitor.touches(f"pin_{digit}")
    now.window.day.failed.connect(now.window.staff.complain)
    for name in ("day", "closeBooth", "agreed"):
        now.visitor.touches(name)
    now.visitor.waits_until(lambda: "disk is full" in str(now.visitor.value("daySays", "text")), "the reason")
    assert now.window.booth.property("isOpen")
