import pytest

from ui.pinyin import candidates


@pytest.mark.parametrize(
    ("typed", "first", "rest"), [("ni", "你", ""), ("nihao", "你", "hao"), ("xiaoming", "小", "ming"), ("lv", "律", "")]
)
def test_the_longest_syllable_comes_first_and_its_frequent_characters(typed: str, first: str, rest: str) -> None:
    found, left = candidates(typed)
    assert (found[0], left) == (first, rest)


def test_a_syllable_that_is_only_begun_offers_what_begins_so() -> None:
    found, left = candidates("zh")
    assert "中" in found
    assert left == ""


def test_what_is_no_pinyin_offers_nothing() -> None:
    assert candidates("") == ("", "")
    assert candidates("qqq")[0] == ""
