import pytest

from ui.names import fit_to_show


@pytest.mark.parametrize("name", ["Amina", "محمد", "小明", "Ana María", "O’Neil", "Иван", "Jean-Luc", "Zoë", "अमित"])
def test_a_name_is_shown(name: str) -> None:
    assert fit_to_show(name) == name


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "  ",
        "1234",
        "<b>",
        "a@b.org",
        "fuck",
        "F.u.c.k",
        "操你妈",
        "ｆｕｃｋ",
        "😀",
        "Amina 2",
        "fück",
        "fuckyou",
        "fu\u0441k",
        "I hate men",
        "---",
    ],
)
def test_what_is_no_name_or_would_hurt_is_not(typed: str) -> None:
    assert fit_to_show(typed) == ""


def test_a_long_one_is_cut() -> None:
    assert len(fit_to_show("A" * 200)) == 24
