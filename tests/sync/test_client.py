"""One attempt against every kind of answer: the collector's, a portal's, an impostor's, a proxy's."""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from uuid import UUID, uuid4

import msgspec
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.event.standing import Stint
from kiosk.trust.signing import sign_response
from sync import errors, wire
from sync.client import Client
from sync.http import Reply
from tests.making import Desk
from tests.sync.test_wire import a_batch

NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)
Answer = Callable[[str, bytes], Reply]


def client(desk: Desk, answer: Answer) -> Client:
    def post(path: str, body: bytes, headers: Mapping[str, str], largest: int) -> Reply:
        return answer(path, body)

    return Client(Stint(desk.ticket(), Ed25519PrivateKey.generate()), post, lambda: NOW)


def receipt_for(body: bytes, key: Ed25519PrivateKey, **changes: object) -> Reply:
    batch = wire.unpack(body)
    verdicts = tuple(wire.Verdict(letter.id) for letter in batch.letters)
    receipt = msgspec.structs.replace(wire.Receipt(batch.id, NOW, verdicts, {}, 1), **changes)
    answer = wire.encode(receipt)
    return Reply(200, sign_response(body, 200, wire.RECEIPT_TYPE, answer, key, NOW), answer)


def problem(status: int, code: str = "x") -> Reply:
    content = wire.encode(wire.Problem(f"/problems/{code}", code, status, "why"))
    return Reply(status, {"content-type": wire.PROBLEM_TYPE}, content)


def test_a_signed_receipt_is_believed(desk: Desk) -> None:
    batch = a_batch()
    receipt = client(desk, lambda _, body: receipt_for(body, desk.receipt)).send(batch)
    assert receipt.batch == batch.id


HTML = {"content-type": "text/html"}
STRANGERS: dict[str, Callable[[Desk, bytes], Reply]] = {
    "portal page, 200": lambda desk, body: Reply(200, HTML, b"<html>Sign in to CampusWiFi"),
    "portal redirect": lambda desk, body: Reply(302, HTML | {"location": "http://login.campus/"}, b""),
    "511": lambda desk, body: Reply(511, HTML, b""),
    "204": lambda desk, body: Reply(204, {}, b""),
    "json, right shape, no signature": lambda desk, body: msgspec.structs.replace(
        receipt_for(body, desk.receipt), headers={"content-type": wire.RECEIPT_TYPE}
    ),
    "signed by a stranger": lambda desk, body: receipt_for(body, Ed25519PrivateKey.generate()),
    "old receipt of another batch": lambda desk, body: receipt_for(wire.pack(a_batch()), desk.receipt),
    "signed for this request, naming another batch": lambda desk, body: receipt_for(body, desk.receipt, batch=uuid4()),
    "body cut short": lambda desk, body: msgspec.structs.replace(receipt_for(body, desk.receipt), body=b'{"ba'),
    "wrong type": lambda desk, body: msgspec.structs.replace(
        receipt_for(body, desk.receipt),
        headers=receipt_for(body, desk.receipt).headers | {"content-type": "application/json"},
    ),
    "201 with a good receipt": lambda desk, body: msgspec.structs.replace(receipt_for(body, desk.receipt), status=201),
    "proxy's 403 page": lambda desk, body: Reply(403, HTML, b"blocked"),
    "proxy's 404 page": lambda desk, body: Reply(404, HTML, b"not here"),
    "proxy's 401 page": lambda desk, body: Reply(401, HTML, b"who are you"),
}


@pytest.mark.parametrize("name", STRANGERS)
def test_nothing_a_stranger_says_is_believed(desk: Desk, name: str) -> None:
    with pytest.raises(errors.NotTheCollector):
        client(desk, lambda _, body: STRANGERS[name](desk, body)).send(a_batch())


@pytest.mark.parametrize(
    ("reply", "error"),
    [
        (problem(403, "revoked"), errors.NotAllowed),
        (problem(401, "wrong-proof"), errors.NotAllowed),
        (problem(409, "ticket-used"), errors.NotAllowed),
        (problem(404), errors.WrongAddress),
        (problem(426), errors.WrongAddress),
        (problem(413), errors.TooBig),
        (Reply(413, HTML, b""), errors.TooBig),
        (problem(422), errors.Unreadable),
        (problem(400), errors.Unreadable),
        (problem(415), errors.WrongAddress),
        (problem(429), errors.Busy),
        (problem(500), errors.Busy),
        (Reply(503, HTML, b"gateway"), errors.Busy),
    ],
)
def test_each_refusal_becomes_what_the_loop_must_do(desk: Desk, reply: Reply, error: type[errors.NotDelivered]) -> None:
    with pytest.raises(error):
        client(desk, lambda path, body: reply).send(a_batch())


def test_retry_after_is_carried_on(desk: Desk) -> None:
    reply = Reply(503, {"retry-after": "42"}, b"")
    with pytest.raises(errors.Busy) as busy:
        client(desk, lambda path, body: reply).send(a_batch())
    assert busy.value.after == 42


def test_an_unknown_kiosk_enrols_and_sends_the_same_bytes_again(desk: Desk) -> None:
    seen: list[tuple[str, bytes]] = []

    def answer(path: str, body: bytes) -> Reply:
        seen.append((path, body))
        if len(seen) == 1:
            return problem(401, "not-enrolled")
        if path == wire.ENROL:
            enrolled = wire.encode(wire.Enrolled("uppsala-1.1", NOW))
            return Reply(200, sign_response(body, 200, wire.RECEIPT_TYPE, enrolled, desk.receipt, NOW), enrolled)
        return receipt_for(body, desk.receipt)

    client(desk, answer).send(a_batch())
    assert [path for path, _ in seen] == [wire.BATCHES, wire.ENROL, wire.BATCHES]
    assert seen[0][1] == seen[2][1]


@pytest.mark.parametrize("status", [413, 422])
def test_only_the_collectors_own_signature_makes_a_refusal_its_word(desk: Desk, status: int) -> None:
    def signed(_: str, body: bytes) -> Reply:
        reply = problem(status)
        return Reply(status, sign_response(body, status, wire.PROBLEM_TYPE, reply.body, desk.receipt, NOW), reply.body)

    for answer, is_signed in ((signed, True), (lambda path, body: problem(status), False)):
        with pytest.raises(errors.Narrow) as refusal:
            client(desk, answer).send(a_batch())
        assert refusal.value.signed is is_signed


def holds(body: bytes, key: Ed25519PrivateKey, nonce: UUID) -> Reply:
    answer = wire.encode(wire.Held(nonce, NOW, 0, "0" * 64, (), ()))
    return Reply(200, sign_response(body, 200, wire.RECEIPT_TYPE, answer, key, NOW), answer)


def test_what_is_held_is_believed_only_for_the_question_that_was_asked(desk: Desk) -> None:
    question = wire.Question("uppsala-1.1", "uppsala-1", uuid4(), ("uppsala-1.1",))
    true = client(desk, lambda _, body: holds(body, desk.receipt, question.nonce))
    assert true.held(question).count == 0
    replayed = client(desk, lambda _, body: holds(body, desk.receipt, uuid4()))
    with pytest.raises(errors.NotTheCollector):
        replayed.held(question)


def test_a_certificate_that_does_not_hold_is_the_clocks_fault_when_the_event_is_years_away(desk: Desk) -> None:
    def not_sure(path: str, body: bytes) -> Reply:
        raise errors.NotSure("Cannot be sure that this is our server. Not sending.")

    with pytest.raises(errors.NotSure) as found:
        client(desk, not_sure).send(a_batch())
    assert type(found.value) is errors.NotSure

    def post(path: str, body: bytes, headers: Mapping[str, str], largest: int) -> Reply:
        return not_sure(path, body)

    lost = Client(Stint(desk.ticket(), Ed25519PrivateKey.generate()), post, lambda: NOW.replace(year=2001))
    with pytest.raises(errors.ClockWrong, match="24 Nov 2001"):
        lost.send(a_batch())
