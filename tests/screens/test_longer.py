"""Every screen in a language 40 % longer than English: nothing is clipped, covered or out of reach, by Tab neither."""

from collections.abc import Callable
from datetime import timedelta
from itertools import product

import pytest
from msgspec import structs
from PySide6.QtCore import QRectF, QSize

from tests.screens.conftest import MOMENT, PPI, Stage
from tests.screens.longer import Longer, LongerDesk, longer_pack
from tests.screens.reach import faults_when_still
from tests.screens.tabs import tab_faults
from tests.screens.test_golden import SIZES, THEMES, named
from tests.screens.tour import SETTLED, tour
from ui.visitor import Visitor, pause

OFTEN = {((1024, 600), "large")}


@pytest.fixture(autouse=True)
def everybody_speaks_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ui.languages.QTranslator", Longer)
    monkeypatch.setattr("tests.screens.conftest.Desk", LongerDesk)


@pytest.mark.parametrize(
    ("size", "theme"),
    [
        pytest.param(*case, marks=[] if case in OFTEN else pytest.mark.long)
        for case in (*product(SIZES, THEMES), ((3840, 2160), "default"))
    ],
    ids=named,
)
def test_words_40_per_cent_longer_still_have_room_and_the_tab_key_reaches_every_control(
    stage: Callable[..., Stage], size: tuple[int, int], theme: str
) -> None:
    now = stage(*size, pack=longer_pack())
    glass, least = QRectF(0, 0, *size), 10.0 if theme != "strong" else 18.0
    now.visitor.waits_until(now.window.view.isActive, "the keyboard to be ours")
    faults: list[str] = []

    def look(name: str) -> None:
        found = [*faults_when_still(now.visitor, glass, PPI[size[1]], least), *tab_faults(now)]
        faults.extend(f"{name}: {fault}" for fault in found)

    tour(now, "en", theme, look)
    assert not faults, "\n".join(faults)


@pytest.mark.parametrize("size", [(1920, 1080), (1024, 768)], ids=named)
def test_they_have_room_on_the_rooms_screen_too(stage: Callable[..., Stage], size: tuple[int, int]) -> None:
    now = stage(pack=longer_pack())
    now.room.resize(*size)
    now.room.show()
    room, booth, event = Visitor(now.room), now.window.booth, LongerDesk().ticket(target=1000).event
    room.waits_until(lambda: now.room.size() == QSize(*size), "the size")
    for name in ("Amina", "Bo", "Konstantinopolitanischer"):
        now.window.big.show(name)
    faults: list[str] = []

    def look(name: str) -> None:
        pause(SETTLED)
        found = faults_when_still(room, QRectF(0, 0, *size), 96, 10.0)
        faults.extend(f"{name}: {fault}" for fault in found)

    look("number")
    booth.open(structs.replace(event, opens=MOMENT + timedelta(hours=1)), 0)
    look("countdown")
    booth.open(event, 250)
    now.window.big.celebrate(250, 250)
    look("milestone")
    assert not faults, "\n".join(faults)
