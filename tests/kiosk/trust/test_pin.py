from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.errors import Refused
from kiosk.trust.pin import FREE_TRIES, LAST_TRY, Locked, Opened, Pin, Wrong
from tests.conftest import Clock

GOOD, BAD = "271828", "314159"


@pytest.fixture
def pin(folder: Path, clock: Clock) -> Pin:
    pin = Pin(folder / "staff.pin", clock)
    pin.choose(GOOD)
    return pin


def test_the_right_pin_opens(pin: Pin) -> None:
    assert pin.enter(GOOD) == Opened()


@pytest.mark.parametrize(
    "weak", ["123456", "987654", "111111", "112211", "121212", "123123", "12345", "12345a", "١٢٣٤٥٦"]
)
def test_a_weak_pin_is_not_taken(folder: Path, clock: Clock, weak: str) -> None:
    with pytest.raises(Refused):
        Pin(folder / "staff.pin", clock).choose(weak)


def test_five_misses_cost_fifteen_seconds_then_twice_as_long(pin: Pin, clock: Clock) -> None:
    assert [pin.enter(BAD) for _ in range(FREE_TRIES)][-1] == Wrong(timedelta(seconds=15))
    assert isinstance(pin.enter(GOOD), Wrong), "not even the right PIN opens before its time"
    clock.forward(seconds=16)
    assert pin.enter(BAD) == Wrong(timedelta(seconds=30))


def test_misses_are_counted_across_a_restart(pin: Pin, folder: Path, clock: Clock) -> None:
    for _ in range(FREE_TRIES):
        Pin(folder / "staff.pin", clock).enter(BAD)
    assert isinstance(Pin(folder / "staff.pin", clock).enter(GOOD), Wrong)


def test_fifteen_misses_lock_the_door(pin: Pin, clock: Clock) -> None:
    for _ in range(LAST_TRY):
        clock.forward(days=1)
        pin.enter(BAD)
    clock.forward(days=365)
    assert pin.enter(GOOD) == Locked()


def test_a_clock_set_back_by_years_does_not_lock_staff_out_for_years(pin: Pin, clock: Clock) -> None:
    for _ in range(FREE_TRIES):
        pin.enter(BAD)
    clock.forward(days=-3650)
    assert pin.enter(GOOD) == Wrong(timedelta(seconds=15))
    clock.forward(seconds=16)
    assert pin.enter(GOOD) == Opened()


def test_one_miss_and_a_clock_set_back_do_not_keep_the_right_pin_out(pin: Pin, clock: Clock) -> None:
    pin.enter(BAD)
    clock.forward(days=-365)
    assert pin.enter(GOOD) == Opened()


def test_success_forgets_the_misses(pin: Pin) -> None:
    for _ in range(FREE_TRIES - 1):
        pin.enter(BAD)
    assert pin.enter(GOOD) == Opened()
    assert pin.enter(BAD) == Wrong(timedelta())


def test_the_pin_is_not_in_the_file(pin: Pin, folder: Path) -> None:
    assert GOOD.encode() not in (folder / "staff.pin").read_bytes()
