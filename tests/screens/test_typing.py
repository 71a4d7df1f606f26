"""The kiosk's own keyboard, in every script."""

from collections.abc import Callable

from PySide6.QtTest import QTest

from tests.screens.conftest import Stage
from tests.screens.visits import pledge, reach_the_address

Open = Callable[..., Stage]


def test_a_slip_in_the_address_is_asked_about_and_mended_by_one_touch(stage: Open) -> None:
    now = stage()
    pledge(now.visitor)
    reach_the_address(now.visitor)
    now.visitor.types("me@gamil.com")
    assert "Did you mean gmail.com?" in now.visitor.reads()
    now.visitor.touches("key_gmail.com")
    assert now.visitor.value("field", "text") == "me@gmail.com"
    now.visitor.touches("save")
    now.visitor.waits_for("done")
    assert now.contacts[0][1].email == "me@gmail.com"


def test_two_thumbs_type_two_letters(stage: Open) -> None:
    now = stage()
    pledge(now.visitor)
    now.visitor.touches("showName")
    view, finger = now.window.view, now.visitor._finger
    h, i = now.visitor._steady_centre("key_h"), now.visitor._steady_centre("key_i")
    QTest.touchEvent(view, finger).press(1, h, view).commit()
    QTest.touchEvent(view, finger).move(1, h, view).press(2, i, view).commit()
    QTest.touchEvent(view, finger).release(1, h, view).move(2, i, view).commit()
    QTest.touchEvent(view, finger).release(2, i, view).commit()
    assert now.visitor.value("field", "text") == "Hi"


def test_a_letter_that_is_held_offers_its_accents_and_erase_repeats(stage: Open) -> None:
    now = stage()
    now.visitor.touches("language_fr")
    pledge(now.visitor)
    now.visitor.touches("showName")
    now.visitor.types("Andr")
    now.visitor.holds("key_e", lambda: now.visitor.sees("key_é"))
    now.visitor.touches("key_é")
    assert now.visitor.value("field", "text") == "André"
    now.visitor.holds("key_erase", lambda: now.visitor.value("field", "text") == "")


def test_arabic_from_attract_to_the_code_with_a_typed_name(stage: Open) -> None:
    now = stage()
    now.visitor.touches("language_ar")
    assert now.visitor._steady_centre("start").x() < 640, "read from the right"
    pledge(now.visitor)
    now.visitor.touches("showName")
    now.visitor.types("محمد")
    assert now.visitor.value("field", "text") == "محمد"
    now.visitor.touches("save")
    now.visitor.waits_for("claim")
    assert now.window.big.property("names") == ["محمد"]


def test_chinese_from_attract_to_the_code_with_a_typed_name(stage: Open) -> None:
    now = stage()
    now.visitor.touches("language_zh")
    pledge(now.visitor)
    now.visitor.touches("showName")
    now.visitor.types("xiaoming")
    for character in "小明":
        now.visitor.touches(f"key_{character}")
    assert now.visitor.value("field", "text") == "小明"
    now.visitor.touches("save")
    now.visitor.waits_for("claim")
    assert now.window.big.property("names") == ["小明"]


def test_another_language_in_the_middle_keeps_what_was_typed(stage: Open) -> None:
    now = stage()
    pledge(now.visitor)
    now.visitor.touches("showName")
    now.visitor.types("Amina")
    now.visitor.touches("language_ru")
    now.visitor.waits_for("key_й")
    assert now.visitor.value("field", "text") == "Amina"
    assert "Имя" not in now.visitor.reads(), "the label is hidden by what was typed"
    assert "Показать" in now.visitor.reads()
