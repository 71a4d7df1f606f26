"""Places are found without a network, by whatever people call them."""

import pytest

from kiosk.event.gazetteer import Gazetteer


@pytest.fixture
def places() -> Gazetteer:
    return Gazetteer()


@pytest.mark.parametrize(
    ("typed", "country", "name"),
    [
        ("sao paulo", "BR", "São Paulo"),
        ("São Pau", "BR", "São Paulo"),
        ("ساو باولو", "BR", "São Paulo"),
        ("圣保罗", "BR", "São Paulo"),
        ("sheng bao luo", "BR", "São Paulo"),
        ("найроби", "KE", "Nairobi"),
        ("القاهره", "EG", "Cairo"),
        ("قاهر", "EG", "Cairo"),
        ("東京", "JP", "Tokyo"),
        ("京", "JP", "Kyoto"),
        ("lodz", "PL", "Łódź"),
        ("köln", "DE", "Köln"),
        ("laquila", "IT", "L'Aquila"),
    ],
)
def test_a_city_is_found_by_any_of_its_names_in_any_script(
    places: Gazetteer, typed: str, country: str, name: str
) -> None:
    assert places.cities(typed, country)[0].name == name


def test_the_largest_come_first_and_only_those_of_the_country(places: Gazetteer) -> None:
    found = places.cities("san", "US")
    assert {city.country for city in found} == {"US"}
    assert [city.name for city in places.cities("springfield", "US")][:2] == ["Springfield", "Springfield"]
    assert len({city.part for city in places.cities("springfield", "US")}) > 1


@pytest.mark.parametrize("typed", ["", " ", "s", "!", '"', "a OR b*", "xyzzyx", "NEAR(", "\0"])
def test_nothing_that_is_typed_is_a_question_to_the_database(places: Gazetteer, typed: str) -> None:
    assert isinstance(places.cities(typed, "BR"), list)
    assert places.cities("sao paulo", "B*") == []


def test_a_city_knows_its_point_and_its_clock(places: Gazetteer) -> None:
    (uppsala, *_) = places.cities("uppsala", "SE")
    assert (uppsala.lat, uppsala.lon, uppsala.time_zone) == (59.8588, 17.6389, "Europe/Stockholm")


@pytest.mark.parametrize(
    ("typed", "language", "name"),
    [
        ("bra", "en", "Brazil"),
        ("البرا", "ar", "البرازيل"),
        ("巴西", "zh", "巴西"),
        ("usa", "en", "United States of America"),
        ("сша", "ru", "Соединенные Штаты Америки"),
        ("pales", "en", "State of Palestine"),
        ("svezia", "en", ""),
        ("suede", "ru", "Швеция"),
    ],
)
def test_a_country_is_found_in_any_of_the_six_languages(
    places: Gazetteer, typed: str, language: str, name: str
) -> None:
    assert [one.name for one in places.countries(typed, language)][:1] == ([name] if name else [])


def test_every_country_has_a_name_in_every_language(places: Gazetteer) -> None:
    by_language = {language: places.countries("", language) for language in ("ar", "en", "es", "fr", "ru", "zh")}
    assert {len(found) for found in by_language.values()} == {244}
    assert all(country.name for found in by_language.values() for country in found)


@pytest.mark.parametrize(
    ("point", "country", "seems"),
    [
        ((59.86, 17.64), "SE", ""),
        ((17.64, 59.86), "SE", "OM"),
        ((59.86, -17.64), "SE", "IS"),
        ((23.55, -46.63), "BR", "GP"),
        ((45.03, 34.1), "UA", ""),
        ((31.5, 34.46), "PS", ""),
        ((69.65, 18.95), "NO", ""),
        ((0.0, 0.0), "GH", ""),
        ((-16.5, 179.99), "FJ", ""),
    ],
)
def test_a_point_outside_its_country_is_noticed(
    places: Gazetteer, point: tuple[float, float], country: str, seems: str
) -> None:
    assert places.strays(*point, country) == seems
