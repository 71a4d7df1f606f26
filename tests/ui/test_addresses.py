import pytest

from ui.addresses import is_address, meant, providers


@pytest.mark.parametrize("typed", ["a@example.org", "a.b-c_d@uni.ac.uk", " me@qq.com ", "o'neil@example.org"])
def test_what_has_the_shape_of_an_address_is_one(typed: str) -> None:
    assert is_address(typed)


@pytest.mark.parametrize("typed", ["", "a", "a@b", "a@b.", "a@.org", "a b@example.org", "a@ex@ample.org", "<a@b.org>"])
def test_what_has_not_is_none(typed: str) -> None:
    assert not is_address(typed)


@pytest.mark.parametrize(
    ("typed", "provider"),
    [
        ("me@gamil.com", "gmail.com"),
        ("me@gmial.com", "gmail.com"),
        ("me@gmail.con", "gmail.com"),
        ("me@hotmial.com", "hotmail.com"),
        ("me@yaho.com", "yahoo.com"),
        ("me@outlok.com", "outlook.com"),
    ],
)
def test_a_slip_of_the_finger_is_recognised(typed: str, provider: str) -> None:
    assert meant(typed) == provider
    assert providers(typed) == [provider]


@pytest.mark.parametrize("typed", ["me@gmail.com", "me@uu.se", "me@student.uu.se", "me@gm", "me", "me@un.org"])
def test_a_right_or_a_strange_address_is_left_alone(typed: str) -> None:
    assert meant(typed) == ""


def test_the_usual_providers_are_offered_as_soon_as_the_at_is_typed() -> None:
    assert providers("me@")[:2] == ["gmail.com", "outlook.com"]
    assert providers("me@ya") == ["yahoo.com", "yandex.ru", "yahoo.fr", "yahoo.es"]
    assert providers("me@gmail.com") == providers("me") == []
