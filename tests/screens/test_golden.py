"""Every screen, in both directions of reading, small, full and upright, beside the picture that was looked at."""

from collections.abc import Callable

import pytest

from kiosk.settings import Settings
from tests.booth import PIN
from tests.screens.compare import compare
from tests.screens.conftest import Stage
from ui.visitor import pause

SIZES = [(1024, 600), (1920, 1080), (1080, 1920)]
SETTLED = 350
"""Milliseconds until nothing moves: a screen slides in for 220."""


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("language", ["en", "ar"])
def test_every_screen_looks_as_it_did_when_it_was_looked_at(
    stage: Callable[..., Stage], language: str, size: tuple[int, int]
) -> None:
    now = stage(*size)
    visitor, seen = now.visitor, []

    def look(name: str, share: float = 0.004) -> None:
        pause(SETTLED)
        seen.append(compare(now.window.view, f"{language}-{size[0]}x{size[1]}/{name}", share))

    visitor.touches(f"language_{language}")
    visitor.waits_until(lambda: visitor.value("total", "shown") == now.taken, "the number to roll")
    look("attract")
    visitor.touches("start")
    visitor.touches("as_man")
    look("pledge")
    now.milestone = 250
    visitor.holds("pledge", lambda: visitor.sees("milestone"))
    pause(1500)
    look("milestone", share=0.08)  # confetti falls as it likes
    visitor.touches("milestone")
    visitor.waits_for("done")
    look("thanks")
    visitor.touches("stayInTouch")
    visitor.touches("consent_news")
    look("contact-name")
    visitor.touches("email")
    look("contact-email")
    visitor.touches("back")
    visitor.touches("done")
    visitor.touches(f"language_{language}")
    visitor.holds("staffDoor", lambda: visitor.sees("pin_1"))
    look("door")
    for digit in PIN:
        visitor.touches(f"pin_{digit}")
    visitor.waits_for("leave")
    look("staff")
    visitor.touches("back")
    visitor.touches(f"language_{language}")
    now.disk_is_full = True
    visitor.touches("start")
    visitor.holds("pledge", lambda: visitor.sees("nextBooth"))
    look("next-booth")
    assert [difference for difference in seen if difference] == []


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_question_whether_somebody_is_still_there_looks_as_it_did(
    stage: Callable[..., Stage], language: str, size: tuple[int, int]
) -> None:
    now = stage(*size, settings=Settings(idle_seconds=1, goodbye_seconds=20))
    now.visitor.touches(f"language_{language}")
    now.visitor.touches("start")
    now.visitor.waits_for("stay")
    pause(SETTLED)
    assert compare(now.window.view, f"{language}-{size[0]}x{size[1]}/still-there", share=0.01) == ""
