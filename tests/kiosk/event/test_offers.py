"""Tickets on a stick that nobody can trust: those that read are offered, whatever lies beside them."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from msgspec import structs

from kiosk.errors import Known, NoStick, Refused
from kiosk.event.offers import MOST, offers_in, read_offer
from kiosk.trust.sealing import SealingKey
from kiosk.trust.ticket import sign_ticket
from tests.conftest import Clock
from tests.making import Desk


@pytest.fixture
def stick(tmp_path: Path, desk: Desk) -> Path:
    desk.ticket_file(tmp_path)
    return tmp_path


def _pipe(stick: Path) -> None:
    os.mkfifo(stick / "pipe.ticket")


def _folder(stick: Path) -> None:
    (stick / "folder.ticket").mkdir()


def _loop(stick: Path) -> None:
    (stick / "loop.ticket").symlink_to(stick / "loop.ticket")


def _large(stick: Path) -> None:
    (stick / "large.ticket").write_bytes(bytes(100_000))


def _macs(stick: Path) -> None:
    for number in range(2 * MOST):
        (stick / f"._{number}.ticket").write_bytes(b"not a ticket")


@pytest.mark.parametrize("leave", [_pipe, _folder, _loop, _large, _macs])
def test_a_good_ticket_is_offered_whatever_lies_beside_it(
    stick: Path, clock: Clock, leave: Callable[[Path], None]
) -> None:
    leave(stick)
    (offer,) = offers_in([stick], clock)
    assert (offer.ticket.slot, len(offer.words.split()), offer.code) == ("uppsala-1.1", 8, "")


def test_a_ticket_that_ran_out_is_taken_only_for_an_event_where_the_kiosk_has_been(stick: Path, clock: Clock) -> None:
    clock.forward(days=400)
    with pytest.raises(Known, match="ran out"):
        offers_in([stick], clock)
    with pytest.raises(Known, match="ran out"):
        offers_in([stick], clock, {"lund-1"})
    (offer,) = offers_in([stick], clock, {"uppsala-1"})
    assert offer.ticket.slot == "uppsala-1.1"


def test_a_stick_with_nothing_good_on_it_says_why(tmp_path: Path, clock: Clock) -> None:
    assert offers_in([tmp_path], clock) == []
    (tmp_path / "torn.ticket").write_bytes(b"torn")
    with pytest.raises(Known, match=r"torn\.ticket"):
        offers_in([tmp_path], clock)


def test_a_stick_that_was_pulled_is_no_stick(tmp_path: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(NoStick):
        offers_in([tmp_path / "pulled"], clock)

    def failing(*_: object) -> None:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(os, "scandir", failing)
    with pytest.raises(NoStick):
        offers_in([tmp_path], clock)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("secret", "zz" * 16),
        ("secret", ""),
        ("collector", "https://[::1"),
        ("collector", "http://pledge.example"),
        ("receipt_key", "AAAA"),
        ("receipt_key", "not base64"),
        ("sealing_keys", (SealingKey("sealing", "AAAA"),)),
    ],
)
def test_a_ticket_that_no_kiosk_could_start_with_is_refused_before_it_is_taken(
    desk: Desk, clock: Clock, field: str, value: object
) -> None:
    spoilt = structs.replace(desk.ticket(), **{field: value})
    with pytest.raises(Refused) as error:
        read_offer(sign_ticket(spoilt, desk.campaign), "spoilt", clock)
    assert error.value.field == field


@pytest.mark.parametrize(("field", "value"), [("name", "Equality\nDay"), ("name", "Day\x1b[2J"), ("id", "uppsala-1\n")])
def test_an_event_that_the_wire_would_not_carry_is_refused_before_it_is_taken(
    desk: Desk, clock: Clock, field: str, value: str
) -> None:
    event = structs.replace(desk.ticket().event, **{field: value})
    with pytest.raises(Refused) as error:
        read_offer(sign_ticket(structs.replace(desk.ticket(), event=event), desk.campaign), "spoilt", clock)
    assert error.value.field == f"event.{field}"
