"""Where the Tab key goes on a screen: to every control once, and downwards."""

from itertools import pairwise

from PySide6.QtCore import QRectF, Qt
from PySide6.QtTest import QTest

from tests.screens.conftest import Stage
from tests.screens.reach import BUTTON_ROLES, FIELD_ROLE


def tab_faults(now: Stage) -> list[str]:
    """What is wrong with it on the screen that is shown."""
    stops = [each for each in now.visitor.things() if each["role"] in {*BUTTON_ROLES, FIELD_ROLE}]
    boxes = {each["name"]: each["box"] for each in stops if each["enabled"]}
    seen = []
    for _ in boxes:
        QTest.keyClick(now.window.view, Qt.Key.Key_Tab)
        seen.append(now.visitor.focused())
    if sorted(seen) != sorted(boxes):
        return [f"{seen} instead of {sorted(boxes)}"]
    ups = [pair for pair in pairwise([*seen, *seen[:1]]) if is_above(boxes[pair[1]], boxes[pair[0]])]
    return [f"goes up {ups}"] if len(ups) > 1 else []  # one leads from the last to the first


def is_above(box: QRectF, other: QRectF) -> bool:
    """In the same column: what stands beside may be higher."""
    return box.bottom() <= other.top() and box.left() < other.right() and other.left() < box.right()
