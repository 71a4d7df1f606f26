from base64 import b64decode, b64encode
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import msgspec
import pytest

from kiosk.errors import Refused
from kiosk.event.offers import read_offer
from kiosk.event.standing import read_standing, take_ticket
from kiosk.trust.signing import raw_public
from kiosk.trust.ticket import (
    LARGEST,
    Place,
    SignedTicket,
    Ticket,
    fingerprint,
    read_ticket,
    sign_ticket,
    ticket_text,
)
from sync import wire
from tests.conftest import Clock
from tests.making import Desk

NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)


def test_a_good_ticket_is_read_whole(desk: Desk) -> None:
    ticket, _ = read_ticket(sign_ticket(desk.ticket(), desk.campaign), "t")
    assert ticket == desk.ticket()


def test_a_ticket_changed_by_one_byte_is_refused(desk: Desk) -> None:
    signed = msgspec.json.decode(sign_ticket(desk.ticket(), desk.campaign), type=SignedTicket)
    forged = b64decode(signed.ticket).replace(b'"lat":59.855', b'"lat":-9.855')
    changed = msgspec.structs.replace(signed, ticket=b64encode(forged).decode())
    with pytest.raises(Refused, match="altered"):
        read_ticket(msgspec.json.encode(changed), "t")


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"collector": "http://collector.example"}, "collector"),
        ({"collector": "ftp://127.0.0.1"}, "collector"),
        ({"slot": "UPPER"}, "slot"),
        ({"version": 2}, "version"),
    ],
)
def test_a_ticket_that_cannot_be_used_is_refused_by_field(desk: Desk, changes: dict[str, object], field: str) -> None:
    with pytest.raises(Refused) as refusal:
        read_ticket(sign_ticket(desk.ticket(**changes), desk.campaign), "t")
    assert refusal.value.field == field


@pytest.mark.parametrize("content", [b"", b"\xff\xfe", b"[]", b"{}", b"null", b"x" * (LARGEST + 1)])
def test_what_is_not_a_ticket_is_refused(content: bytes) -> None:
    with pytest.raises(Refused):
        read_ticket(content, "t")


def test_a_later_ticket_must_come_from_the_same_campaign(
    folder: Path, tmp_path: Path, desk: Desk, clock: Clock
) -> None:
    take_ticket(folder, read_offer(desk.ticket_file(tmp_path).read_bytes(), "t", clock))
    before = read_standing(folder).ticket
    with pytest.raises(Refused, match="belongs to"):
        take_ticket(folder, read_offer(Desk().ticket_file(tmp_path).read_bytes(), "t", clock))
    assert read_standing(folder).ticket == before


def test_a_kept_ticket_does_not_run_out(folder: Path, tmp_path: Path, desk: Desk, clock: Clock) -> None:
    take_ticket(folder, read_offer(desk.ticket_file(tmp_path).read_bytes(), "t", clock))
    clock.forward(days=4000)
    assert isinstance(read_standing(folder).ticket, Ticket)


def test_a_place_is_the_same_on_the_ticket_and_on_the_wire() -> None:
    assert Place.__struct_fields__ == wire.Place.__struct_fields__


def test_the_text_of_a_ticket_is_the_same_ticket_however_it_was_broken_into_lines(desk: Desk, tmp_path: Path) -> None:
    file = desk.ticket_file(tmp_path).read_bytes()
    text = ticket_text(file)
    assert len(text) < 900, "a QR code that any phone reads"
    broken = "\r\n".join(text[i : i + 60] for i in range(0, len(text), 60)) + "\r\n"
    assert read_ticket(broken.encode(), "scanned") == read_ticket(file, "file")


@pytest.mark.parametrize(
    "spoil", [lambda t: t[:-5], lambda t: t[:40] + "A" + t[41:], lambda t: "pledge-ticket:", str.upper]
)
def test_a_text_that_was_not_scanned_whole_is_refused(desk: Desk, tmp_path: Path, spoil: Callable[[str], str]) -> None:
    text = ticket_text(desk.ticket_file(tmp_path).read_bytes())
    with pytest.raises(Refused):
        read_ticket(spoil(text).encode(), "scanned")


def test_a_key_is_eight_words_and_another_key_is_others(desk: Desk) -> None:
    words = fingerprint(raw_public(desk.campaign.public_key()))
    assert len(words.split()) == 8
    assert words != fingerprint(raw_public(Desk().campaign.public_key()))
    assert words == fingerprint(raw_public(desk.campaign.public_key()))
