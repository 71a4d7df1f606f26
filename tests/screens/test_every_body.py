"""For every body: two touches instead of a hold, the lower half, a turned glass, keys and switches."""

from collections.abc import Callable
from typing import Literal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.settings import Settings
from tests.screens.conftest import Stage
from tests.screens.visits import pledge

Open = Callable[..., Stage]


def test_two_touches_do_what_holding_does_for_whoever_asked_for_it(stage: Open) -> None:
    now = stage()
    now.visitor.touches("view")
    now.visitor.touches("touch_1")
    now.visitor.touches("displayDone")
    now.visitor.touches("start")
    now.visitor.touches("pledge")
    assert now.kept == []
    assert "Touch again" in now.visitor.reads()
    now.visitor.touches("pledge")
    now.visitor.waits_for("done")
    assert len(now.kept) == 1


def test_everything_comes_into_the_lower_half_of_an_upright_glass(stage: Open) -> None:
    now = stage(1080, 1920)
    now.visitor.touches("view")
    now.visitor.touches("reach_1")
    now.visitor.touches("displayDone")
    now.visitor.touches("start")
    for name in ("back", "language_en", "view", "as_man", "pledge"):
        assert now.visitor._steady_centre(name).y() > 960, name
    now.visitor.holds("pledge", lambda: now.visitor.sees("done"))
    assert len(now.kept) == 1


@pytest.mark.parametrize("degrees", [90, 180, 270])
def test_a_picture_that_is_turned_is_touched_where_it_is_seen(stage: Open, degrees: Literal[90, 180, 270]) -> None:
    now = stage(settings=Settings(rotate=degrees))
    pledge(now.visitor)
    assert len(now.kept) == 1


def test_the_keyboard_goes_through_every_control_in_order_and_pledges(stage: Open) -> None:
    now = stage()
    view = now.window.view
    pledge_screen = ["back", *(f"language_{each}" for each in ("en", "ar", "zh", "fr", "ru", "es")), "view"]
    pledge_screen += [f"as_{each}" for each in ("man", "boy", "woman", "girl", "another")] + ["pledge"]
    now.visitor.waits_until(view.isActive, "the keyboard to be ours")
    now.visitor.touches("start")
    now.visitor.waits_for("pledge")
    seen = []
    for _ in pledge_screen:
        QTest.keyClick(view, Qt.Key.Key_Tab)
        seen.append(now.visitor.focused())
    start = seen.index("back")
    assert seen[start:] + seen[:start] == pledge_screen
    while now.visitor.focused() != "pledge":
        QTest.keyClick(view, Qt.Key.Key_Tab)
    QTest.keyClick(view, Qt.Key.Key_Space)
    now.visitor.waits_for("done")
    assert len(now.kept) == 1
