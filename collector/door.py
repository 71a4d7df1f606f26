"""What kiosks knock at: each call is verified, read, done, and answered with a signature over what was asked."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import msgspec
from msgspec import Struct, structs
from starlette.responses import Response

from collector import closing
from collector.database import Database
from collector.enrolment import Enrolment, Revoked, Stranger, TicketUsed
from collector.holdings import held
from collector.intake import REVOKED, UNKNOWN_KEY, USED_TICKET, Intake
from collector.keys import read_public, signing_key
from collector.metrics import Metrics
from collector.secret_columns import SecretColumns
from collector.sorting import TooMuchAside
from collector.withdrawals import Withdrawals
from kiosk.clock import Now
from kiosk.trust.signing import NotSigned, key_id, public_key, sign_response, verify_request
from sync import wire

T = TypeVar("T")
UNAUTHORIZED = 401
# What msgspec knows of a type is built when it is first read; two threads that build it at once can end the process
# (seen with 0.22), and eight kiosks do come at once. So it is built here, by one.
for shape in (wire.Batch, wire.Question, wire.Enrolment, wire.Closing):
    msgspec.json.Decoder(shape)


class Refusal(Exception):
    """An answer other than 200, as RFC 9457 says it."""

    def __init__(self, status: int, code: str, title: str, detail: str) -> None:
        super().__init__(title)
        self.problem = wire.Problem(f"/problems/{code}", title, status, detail)


class Door:
    """What kiosks knock at. Every 200 it gives is signed over the request it answers."""

    def __init__(self, database: Database, withdrawals: Withdrawals, keys: Path, now: Now) -> None:
        """`keys`: the folder of the campaign's keys. Raises Known if they cannot be read."""
        self.metrics = Metrics()
        self._database = database
        self.intake = Intake(database, withdrawals)
        self._enrolment = Enrolment(database, SecretColumns(keys), read_public(keys).campaign)
        self._key = signing_key(keys / "receipt.key")
        self._now = now

    def batch(self, headers: dict[str, str], body: bytes) -> Response:
        """Verify, unpack, accept; in that order."""
        return self._batch(headers, body, by_courier=False)

    def courier(self, headers: dict[str, str], body: bytes, offered: wire.Enrolment | None) -> Response:
        """A batch that a courier brought. What is not from an enrolled kiosk is kept for review, if it is signed.

        `offered`: the enrolment that came in the same bag, which says the key of a kiosk that we do not know.
        """
        try:
            return self._batch(headers, body, by_courier=True)
        except Refusal as refusal:
            if offered is None or refusal.problem.status != UNAUTHORIZED:
                raise
            return self._stranger(headers, body, offered)

    def _batch(self, headers: dict[str, str], body: bytes, by_courier: bool) -> Response:
        _expect(headers, wire.BATCH_TYPE)
        sender = self._sender(wire.BATCHES, headers, body, revoked_too=by_courier)
        batch = _readable(lambda: wire.unpack(body))
        _expect_kiosk(batch.kiosk, sender)
        against = REVOKED if by_courier and self._enrolment.is_revoked(sender) else None
        return self._taken(headers, body, lambda: self.intake.accept(batch, self._now(), against))

    def _stranger(self, headers: dict[str, str], body: bytes, offered: wire.Enrolment) -> Response:
        """Keep for review what is signed by the key that its enrolment names, whoever that may be."""
        try:
            verify_request(wire.BATCHES, headers, body, public_key(offered.public_key))
        except (NotSigned, ValueError) as error:
            raise Refusal(401, "not-enrolled", "Not enrolled", "No enrolled kiosk signed this.") from error
        batch = _readable(lambda: wire.unpack(body))
        _expect_kiosk(batch.kiosk, offered.slot)
        against = USED_TICKET if self._enrolment.is_proven(offered) else UNKNOWN_KEY
        key = offered.public_key
        return self._taken(headers, body, lambda: self.intake.set_aside(batch, self._now(), key, against))

    def _taken(self, headers: dict[str, str], body: bytes, take: Callable[[], wire.Receipt]) -> Response:
        try:
            return self._signed(headers, body, self.metrics.timed(take))
        except TooMuchAside as error:
            raise Refusal(429, "review-first", "Review first", "Too much of this kiosk waits for review.") from error

    def digest(self, headers: dict[str, str], body: bytes) -> Response:
        """What is held of a kiosk's letters."""
        _expect(headers, wire.QUESTION_TYPE)
        sender = self._sender(wire.DIGEST, headers, body)
        question = _readable(lambda: wire.decode(body, wire.Question))
        _expect_kiosk(question.kiosk, sender)
        return self._signed(headers, body, held(self._database, question, self._now()))

    def closing(self, headers: dict[str, str], body: bytes) -> Response:
        """A kiosk's word about its event."""
        _expect(headers, wire.CLOSING_TYPE)
        sender = self._sender(wire.CLOSING, headers, body)
        word = _readable(lambda: wire.decode(body, wire.Closing))
        _expect_kiosk(word.kiosk, sender)
        heard = self._database.transaction(lambda connection: closing.hear(connection, word, self._now()))
        return self._signed(headers, body, heard)

    def _sender(self, path: str, headers: dict[str, str], body: bytes, revoked_too: bool = False) -> str:
        try:
            sender = key_id(headers)
            verify_request(path, headers, body, public_key(self._enrolment.key_of(sender, revoked_too)))
        except (NotSigned, Stranger) as error:
            raise Refusal(401, "not-enrolled", "Not enrolled", "No enrolled kiosk signed this.") from error
        except Revoked as error:
            raise Refusal(403, "revoked", "Revoked", "A coordinator has withdrawn this kiosk.") from error
        return sender

    def enrol(self, headers: dict[str, str], body: bytes) -> Response:
        """Bind a kiosk's key to its ticket."""
        _expect(headers, wire.ENROLMENT_TYPE)
        asked = _readable(lambda: wire.decode(body, wire.Enrolment))
        try:
            verify_request(wire.ENROL, headers, body, public_key(asked.public_key))  # it has the key that it names
            self._enrolment.enrol(asked)
        except (Stranger, NotSigned, ValueError) as error:
            raise Refusal(401, "wrong-proof", "Wrong proof", "No ticket of ours has this secret.") from error
        except Revoked as error:
            raise Refusal(403, "revoked", "Revoked", "A coordinator has withdrawn this kiosk.") from error
        except TicketUsed as error:
            raise Refusal(409, "ticket-used", "Ticket used", "Another kiosk has enrolled with this ticket.") from error
        return self._signed(headers, body, wire.Enrolled(asked.slot, self._now()))

    def _signed(self, asked: dict[str, str], request_body: bytes, answer: Struct) -> Response:
        """`asked`: the headers of the request. Version 0.1.0 reads no generation, and is told none."""
        if isinstance(answer, wire.Receipt | wire.Held) and asked.get("accept") != wire.ACCEPT:
            answer = structs.replace(answer, generation="")
        body = wire.encode(answer)
        headers = sign_response(request_body, 200, wire.RECEIPT_TYPE, body, self._key, self._now())
        return Response(body, headers=headers)

    def refuse(self, request_body: bytes, refusal: Refusal) -> Response:
        """A refusal, signed too: a kiosk sets a letter aside for no one else's word."""
        self.metrics.refused(refusal.problem.type.rpartition("/")[2])
        body, status = wire.encode(refusal.problem), refusal.problem.status
        headers = sign_response(request_body, status, wire.PROBLEM_TYPE, body, self._key, self._now())
        return Response(body, status, headers=headers)


def _expect(headers: dict[str, str], content_type: str) -> None:
    if headers.get("content-type") != content_type or "content-encoding" in headers:
        raise Refusal(415, "media-type", "Wrong media type", f"Send {content_type}, without Content-Encoding.")


def _expect_kiosk(named: str, sender: str) -> None:
    if named != sender:
        raise Refusal(422, "other-kiosk", "Other kiosk", "The body names another kiosk than its signature.")


def _readable(read: Callable[[], T]) -> T:
    try:
        return read()
    except wire.NotWire as error:
        raise Refusal(422, "unreadable", "Unreadable", str(error)) from error
