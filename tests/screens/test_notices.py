"""What staff are told beside the numbers has room, each notice in every language on the lowest glass and upright."""

from collections.abc import Callable
from itertools import product

import pytest
from msgspec import structs
from PySide6.QtCore import QRectF

from tests.screens.conftest import PPI, Stage
from tests.screens.reach import faults_when_still
from tests.screens.test_golden import named
from tests.screens.tour import open_door

NOTICES: tuple[dict[str, object], ...] = (
    {"was_mended": True},
    {"disk_is_tight": True},
    {"copy_lacks": 1234},
    {"copy_is_other": True},
    {"newer": "10.20.30"},
)
CASES = tuple(product(("en", "ar", "zh", "fr", "ru", "es"), ((1024, 600), (1080, 1920))))
OFTEN = {("ar", (1024, 600)), ("fr", (1024, 600))}


@pytest.mark.parametrize(
    ("language", "size"),
    [pytest.param(*case, marks=[] if case in OFTEN else pytest.mark.long) for case in CASES],
    ids=named,
)
def test_each_notice_to_staff_has_room(stage: Callable[..., Stage], language: str, size: tuple[int, int]) -> None:
    now = stage(*size)
    staff, visitor = now.window.staff, now.visitor
    visitor.touches(f"language_{language}")
    open_door(now)
    quiet, faults = staff.safety, list[str]()

    def look(where: str) -> None:
        found = faults_when_still(visitor, QRectF(0, 0, *size), PPI[size[1]], 10.0)
        faults.extend(f"{where}: {fault}" for fault in found)

    for notice in NOTICES:
        staff.show(structs.replace(quiet, **notice))
        visitor.waits_for("notices")
        look(f"panel, {notice}")
    staff.show(structs.replace(quiet, copy_is_other=True, letters_aside=3, aside=("earlier_event",)))
    visitor.touches("details")
    visitor.waits_for("copyStick")
    look("details")
    assert not faults, "\n".join(faults)
