"""Every screen in every language, size and theme: beside the picture that was looked at, and measured."""

from collections.abc import Callable
from datetime import timedelta
from itertools import product
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QRectF, QSize

from kiosk.campaign.pack import HEFORSHE, read_pack
from kiosk.settings import Settings
from tests.making import Desk
from tests.screens.compare import compare_when_still
from tests.screens.conftest import MOMENT, PPI, Stage
from tests.screens.reach import faults_when_still
from tests.screens.tour import SETTLED, tour
from ui.visitor import Visitor, pause

LANGUAGES = ("en", "ar", "zh", "fr", "ru", "es")
SIZES = ((1024, 600), (1920, 1080), (1080, 1920))
THEMES = ("default", "large", "strong")
LARGEST = tuple(product(("en", "ar"), ((3840, 2160),), ("default",)))
MOVES = {"milestone": 0.08}
"""Confetti falls as it likes."""
OFTEN = {("ar", (1080, 1920), "strong")}
"""That of the default run: mirrored, upright, the theme with least room; `test_longer.py` has the lowest glass."""


def named(case: object) -> str:
    return "x".join(map(str, case)) if isinstance(case, tuple) else str(case)


@pytest.mark.parametrize(
    ("language", "size", "theme"),
    [
        pytest.param(*case, marks=[] if case in OFTEN else pytest.mark.long)
        for case in (*product(LANGUAGES, SIZES, THEMES), *LARGEST)
    ],
    ids=named,
)
def test_every_screen_can_be_read_and_reached_and_looks_as_it_did(
    stage: Callable[..., Stage], language: str, size: tuple[int, int], theme: str
) -> None:
    now = stage(*size)
    glass = QRectF(0, 0, *size)
    faults: list[str] = []

    def look(name: str) -> None:
        least = 10.0 if theme != "strong" else 18.0
        found = faults_when_still(now.visitor, glass, PPI[size[1]], least)
        picture = f"{language}-{size[0]}x{size[1]}-{theme}/{name}"
        found += filter(None, [compare_when_still(now.window.view, picture, MOVES.get(name, 0.004))])
        faults.extend(f"{name}: {fault}" for fault in found)

    tour(now, language, theme, look)
    assert not faults, "\n".join(faults)


@pytest.mark.parametrize(
    ("language", "size"),
    [
        pytest.param(*case, marks=[] if case in {("en", SIZES[0]), ("ar", SIZES[2])} else pytest.mark.long)
        for case in product(("en", "ar"), SIZES)
    ],
    ids=named,
)
def test_the_question_whether_somebody_is_still_there_looks_as_it_did(
    stage: Callable[..., Stage], language: str, size: tuple[int, int]
) -> None:
    now = stage(*size, settings=Settings(idle_seconds=1, goodbye_seconds=20))
    now.visitor.touches(f"language_{language}")
    now.visitor.touches("start")
    now.visitor.waits_for("stay")
    pause(SETTLED)
    assert compare_when_still(now.window.view, f"{language}-{size[0]}x{size[1]}-default/still-there", share=0.01) == ""


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("size", [(1920, 1080), pytest.param((1024, 768), marks=pytest.mark.long)], ids=named)
def test_the_rooms_screen_can_be_read_and_looks_as_it_did(
    stage: Callable[..., Stage], tmp_path: Path, language: str, size: tuple[int, int]
) -> None:
    text = (HEFORSHE / "pack.toml").read_text(encoding="utf-8")
    (tmp_path / "pack.toml").write_text(
        text.replace('["en", "ar"', '["en", "ar"' if language == "en" else '["ar", "en"')
    )
    now = stage(pack=read_pack(tmp_path))
    now.room.resize(*size)
    now.room.show()
    room, booth, event = Visitor(now.room), now.window.booth, Desk().ticket(target=1000).event
    room.waits_until(lambda: now.room.size() == QSize(*size), "the size")
    room.waits_until(lambda: room.value("bigNumber", "shown") == 247, "the number to roll")
    for name in ("Amina", "Bo", "Konstantinopolitanischer"):
        now.window.big.show(name)
    faults: list[str] = []

    def look(name: str) -> None:
        pause(SETTLED)
        found = faults_when_still(room, QRectF(0, 0, *size), 96, 10.0)
        found += filter(
            None, [compare_when_still(now.room, f"{language}-room/{size[0]}x{size[1]}-{name}", MOVES.get(name, 0.004))]
        )
        faults.extend(f"{name}: {fault}" for fault in found)

    look("number")
    booth.open(msgspec.structs.replace(event, opens=MOMENT + timedelta(hours=1)), 0)
    room.waits_until(lambda: room.value("bigNumber", "shown") == 0, "the number to roll")
    look("countdown")
    booth.open(event, 250)
    now.window.big.celebrate(250, 250)
    room.waits_until(lambda: room.value("bigNumber", "shown") == 250, "the number to roll")
    look("milestone")
    assert not faults, "\n".join(faults)
