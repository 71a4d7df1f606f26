import pytest

from sync.backoff import next_wait, retry_after


def test_the_wait_doubles_up_to_its_longest() -> None:
    assert [next_wait(n, 600, lambda: 1.0) for n in range(9)] == [5, 10, 20, 40, 80, 160, 320, 600, 600]


def test_the_wait_is_spread_evenly_from_nothing() -> None:
    assert next_wait(3, 600, lambda: 0.0) == 0
    assert next_wait(3, 600, lambda: 0.5) == 20


def test_a_million_failures_do_not_overflow() -> None:
    assert next_wait(1_000_000, 600, lambda: 1.0) == 600


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        (None, 1),
        ("7", 7),
        ("0", 1),
        ("999999", 3600),
        ("Tue, 24 Nov 2026 10:00:30 GMT", 30),
        ("Tue, 24 Nov 2020 10:00:30 GMT", 1),
        ("soon", 1),
        ("-5", 1),
        ("1e9", 1),
    ],
)
def test_retry_after_is_read_and_kept_within_reason(header: str | None, seconds: float) -> None:
    assert retry_after(header, "Tue, 24 Nov 2026 10:00:00 GMT") == seconds
