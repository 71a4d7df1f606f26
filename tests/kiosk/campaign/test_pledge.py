from datetime import UTC, datetime, timedelta

from kiosk.campaign.pledge import new_id

MOMENT = datetime(2026, 11, 24, 9, 41, 7, tzinfo=UTC)


def test_an_id_has_the_layout_of_uuid_version_7() -> None:
    assert new_id(MOMENT).version == 7
    assert new_id(MOMENT).variant == "specified in RFC 4122"


def test_an_id_betrays_the_hour_and_no_more() -> None:
    hour = int(MOMENT.replace(minute=0, second=0).timestamp()) * 1000
    assert {new_id(MOMENT + timedelta(seconds=s)).int >> 80 for s in range(0, 1000, 100)} == {hour}


def test_ids_of_later_hours_sort_later() -> None:
    ids = [new_id(MOMENT + timedelta(hours=n)) for n in range(10)]
    assert ids == sorted(ids)


def test_ids_do_not_repeat() -> None:
    assert len({new_id(MOMENT) for _ in range(10_000)}) == 10_000
