import gzip
import json
from datetime import UTC, datetime
from uuid import UUID, uuid4

import msgspec
import pytest

from sync import wire

PLACE = wire.Place("Carolina Rediviva", "Uppsala", "SE", 59.855, 17.63, "Europe/Stockholm")
EVENT = wire.Event("uppsala-1", "Equality Day", PLACE)
HOUR = datetime(2026, 11, 24, 9, tzinfo=UTC)


def a_letter(number: int = 1) -> wire.PledgeLetter:
    return wire.PledgeLetter(uuid4(), number, HOUR, "en", "a" * 64, "b" * 32, "man")


def a_batch(*letters: wire.Letter) -> wire.Batch:
    return wire.Batch(1, uuid4(), "uppsala-1.1", EVENT, HOUR, "test", 1, 1, letters or (a_letter(),))


def test_a_batch_comes_out_as_it_went_in() -> None:
    batch = a_batch(a_letter(), a_letter(2))
    assert wire.unpack(wire.pack(batch)) == batch


def test_the_same_batch_is_the_same_bytes() -> None:
    batch = a_batch()
    assert wire.pack(batch) == wire.pack(batch)


def test_the_place_is_stated_once_however_many_pledges() -> None:
    text = gzip.decompress(wire.pack(a_batch(*(a_letter(n) for n in range(1, 100)))))
    assert text.count(b"59.855") == 1


@pytest.mark.parametrize(
    "spoil",
    [
        lambda b: b | {"extra": 1},
        lambda b: b | {"version": 2},
        lambda b: b | {"letters": []},
        lambda b: b | {"letters": b["letters"] * 2},
        lambda b: b | {"waiting": -1},
        lambda b: b | {"waiting": "1"},
        lambda b: b | {"event": b["event"] | {"place": b["event"]["place"] | {"lat": 91}}},
        lambda b: b | {"letters": [b["letters"][0] | {"kind": "vote"}]},
        lambda b: b | {"letters": [b["letters"][0] | {"claim": "x"}]},
    ],
)
def test_a_batch_that_is_not_right_is_refused(spoil: object) -> None:
    batch = json.loads(wire.encode(a_batch()))
    with pytest.raises(wire.NotWire):
        wire.unpack(gzip.compress(json.dumps(spoil(batch)).encode()))  # type: ignore[operator]  # a lambda of the list above


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"not gzip",
        gzip.compress(b"{}"),
        gzip.compress(b"\xff\xfe"),
        gzip.compress(b"[" * 100_000),
        gzip.compress(b'{"version": NaN}'),
        gzip.compress(b'{"app": "\\ud800"}'),
        gzip.compress(b"\0" * 50_000_000),
        wire.pack(a_batch()) + b"more",
        wire.pack(a_batch())[:-4],
    ],
    ids=["empty", "text", "object", "utf8", "depth", "nan", "surrogate", "bomb", "tail", "cut"],
)
def test_bytes_that_are_not_a_batch_are_refused(body: bytes) -> None:
    with pytest.raises(wire.NotWire):
        wire.unpack(body)


def test_a_letter_with_one_change_has_another_digest() -> None:
    letter = a_letter()
    assert wire.letter_digest(letter) != wire.letter_digest(msgspec.structs.replace(letter, pledging_as="woman"))
    assert wire.letter_digest(letter) == wire.letter_digest(msgspec.structs.replace(letter))


def test_a_bare_pledge_is_some_sixty_bytes_on_the_wire() -> None:
    letters = [
        wire.PledgeLetter(uuid4(), n, HOUR, "en", "a" * 64, UUID(int=uuid4().int).hex, None) for n in range(1, 501)
    ]
    assert len(wire.pack(a_batch(*letters))) / 500 < 70


@pytest.mark.parametrize(
    "content",
    [
        b'{"slot":"uppsala-1.1","slot":"uppsala-1.2","received_at":"2026-11-24T09:00:00Z"}',
        b'{"slot":"uppsala-1.1","received_at":NaN}',
        b'{"slot":"\\ud800ab","received_at":"2026-11-24T09:00:00Z"}',
        b"[" * 100_000,
        b'{"slot":"uppsala-1.1","received_at":"2026-11-24T09:00:00Z"} {}',
        "{}".encode("utf-16"),
    ],
)
def test_json_that_could_mean_two_things_or_nothing_is_refused(content: bytes) -> None:
    with pytest.raises(wire.NotWire):
        wire.decode(content, wire.Enrolled)


def test_json_written_with_other_spaces_and_order_is_read() -> None:
    content = b'{ "received_at" : "2026-11-24T09:00:00+00:00", "slot" : "uppsala-1.1" }'
    assert wire.decode(content, wire.Enrolled).slot == "uppsala-1.1"
