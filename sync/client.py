"""One attempt to bring a batch to the collector. Every answer but a signed receipt becomes one class of errors.py."""

import hashlib
import hmac
from base64 import b64encode
from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import TypeVar

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from msgspec import Struct, structs

from kiosk.clock import Now
from kiosk.event.standing import Stint
from kiosk.trust.signing import NotSigned, public_key, raw_public, sign_request, verify_request, verify_response
from sync import wire
from sync.backoff import retry_after
from sync.errors import (
    Busy,
    ClockWrong,
    NotAllowed,
    NotDelivered,
    NoTicket,
    NotSure,
    NotTheCollector,
    TicketUsed,
    TooBig,
    Unreadable,
    WrongAddress,
)
from sync.http import Reply

Post = Callable[[str, bytes, Mapping[str, str], int], Reply]
T = TypeVar("T", bound=Struct)
SIGN_IN = "This Wi-Fi wants a sign-in."
PLAUSIBLE = timedelta(days=60)
"""A kiosk sends so long before or after its event at most; what is outside is a wrong clock."""
BUSY = {408, 425, 429}
UNREADABLE = {400, 422}
WRONG_ADDRESS = {404, 405, 410, 415, 426}
"""415 too: it is about headers, which a proxy may have changed, and never about one letter."""


class Client:
    """Speaks for one slot of a kiosk to its collector, and believes only what that collector signed."""

    def __init__(self, stint: Stint, post: Post, now: Now) -> None:
        self.slot = stint.ticket.slot
        self.event = stint.ticket.event
        self._stint = stint
        self._secret = bytes.fromhex(stint.ticket.secret)
        self._key = stint.key
        self._collector = None if stint.ticket.is_local else public_key(stint.ticket.receipt_key)
        self._post = post
        self._now = now
        self._is_tied = stint.first is None
        """The collector has heard in this process that this kiosk's other slots are the same kiosk's."""

    def send(self, batch: wire.Batch) -> wire.Receipt:
        """Bring `batch`; enrol first if the collector does not know this kiosk's key yet. Raises NotDelivered."""
        body = wire.pack(batch)
        if len(body) > wire.LARGEST_BATCH:
            raise TooBig(f"{len(body)} bytes", "too_big", signed=True)  # our own word
        receipt = self._ask_enrolled(wire.BATCHES, wire.BATCH_TYPE, body, wire.Receipt)
        if receipt.batch != batch.id:
            raise NotTheCollector(SIGN_IN)
        return receipt

    def held(self, question: wire.Question) -> wire.Held:
        """Which letters the collector holds. Raises NotDelivered."""
        if not self._is_tied:
            self._enrol()
        held = self._ask_enrolled(wire.DIGEST, wire.QUESTION_TYPE, wire.encode(question), wire.Held)
        if held.nonce != question.nonce:
            raise NotTheCollector(SIGN_IN)
        return held

    def tell(self, closing: wire.Closing) -> wire.Closed:
        """This kiosk's word about its event. Raises NotDelivered."""
        closed = self._ask_enrolled(wire.CLOSING, wire.CLOSING_TYPE, wire.encode(closing), wire.Closed)
        if closed.nonce != closing.nonce:
            raise NotTheCollector(SIGN_IN)
        return closed

    def _ask_enrolled(self, path: str, content_type: str, body: bytes, shape: type[T]) -> T:
        self._theirs()
        try:
            return self._ask(path, content_type, body, shape)
        except _NotEnrolled:
            self._enrol()
        try:
            return self._ask(path, content_type, body, shape)
        except _NotEnrolled as error:
            raise NotAllowed(str(error)) from error

    def enrolments(self) -> list[bytes]:
        """The bodies that bind this kiosk's key to its ticket, each for a collector that did not take the one before.

        The first ties the key to this kiosk's first one; version 0.1.0 of the collector takes only one that does not.
        """
        key = raw_public(self._key.public_key())
        proof = hmac.new(self._secret, key.encode(), hashlib.sha256).hexdigest()
        plain = tied = wire.Enrolment(self.slot, key, proof)
        if (first := self._stint.first) is not None:
            signature = b64encode(first.sign(wire.chain_link(self.slot, key))).decode()
            tied = wire.Enrolment(self.slot, key, proof, raw_public(first.public_key()), signature)
        return [wire.encode(one) for one in ([tied, plain] if tied != plain else [plain])]

    def _enrolment_with_ticket(self) -> bytes:
        """For a collector that has forgotten the event: its ticket says all of it. Only for the line, never for a bag:
        there is a secret in it.
        """
        first = wire.decode(self.enrolments()[0], wire.Enrolment)
        return wire.encode(structs.replace(first, ticket=self._stint.file.decode(errors="replace")))

    def signed(self, path: str, content_type: str, body: bytes) -> dict[str, str]:
        """The headers of a POST: with them the bytes prove themselves, however they travel."""
        signed = sign_request(path, content_type, body, self._key, self.slot, self._now())
        return signed | {"accept": wire.ACCEPT}

    def own(self, path: str, headers: Mapping[str, str], body: bytes) -> None:
        """Raises NotSigned unless this kiosk, with the key it has now, signed exactly this POST."""
        verify_request(path, headers, body, self._key.public_key())

    def _enrol(self) -> None:
        self._theirs()
        refusal: NotDelivered | None = None
        for body in (*self.enrolments(), self._enrolment_with_ticket()):
            try:
                self._ask(wire.ENROL, wire.ENROLMENT_TYPE, body, wire.Enrolled)
            except (_NotEnrolled, Unreadable) as error:
                refusal = refusal or error
            else:
                self._is_tied = True
                return
        raise NotAllowed(str(refusal)) from refusal

    def _ask(self, path: str, content_type: str, body: bytes, shape: type[T]) -> T:
        return self.believed(body, self._posted(path, body, self.signed(path, content_type, body)), shape)

    def believed(self, body: bytes, reply: Reply, shape: type[T]) -> T:
        """What the collector said to `body`. Raises NotDelivered unless the collector itself signed it."""
        if reply.status != 200:
            raise self._refusal(body, reply)
        try:
            if reply.headers.get("content-type") != wire.RECEIPT_TYPE:
                raise NotTheCollector(SIGN_IN)
            verify_response(body, reply.status, reply.headers, reply.body, self._theirs())
            return wire.decode(reply.body, shape)
        except (NotSigned, wire.NotWire) as error:
            raise NotTheCollector(SIGN_IN) from error

    def _posted(self, path: str, body: bytes, headers: Mapping[str, str]) -> Reply:
        try:
            return self._post(path, body, headers, wire.LARGEST_RECEIPT)
        except NotSure as error:
            now = self._now()
            if self.event.opens - PLAUSIBLE < now < self.event.closes + PLAUSIBLE:
                raise
            raise ClockWrong(f"This computer's date is wrong ({now:%d %b %Y}). Set it.") from error

    def _theirs(self) -> Ed25519PublicKey:
        if self._collector is None:
            raise NoTicket("This event has no ticket yet, so there is nobody to send to.")
        return self._collector

    def _refusal(self, body: bytes, reply: Reply) -> Exception:
        try:
            verify_response(body, reply.status, reply.headers, reply.body, self._theirs())
            return _refusal(reply, signed=True)
        except NotSigned:
            return _refusal(reply, signed=False)


class _NotEnrolled(NotAllowed):
    """401: the collector does not know this key yet."""


def _refusal(reply: Reply, signed: bool) -> Exception:
    problem = _problem(reply)
    code = problem.type.rpartition("/")[2] if problem else ""
    match reply.status:
        case 401 if problem:
            return _NotEnrolled("The server does not know this kiosk's key.")
        case 403 if problem:
            return NotAllowed("This kiosk may no longer send.")
        case 409 if problem:
            return TicketUsed("Another kiosk has used this ticket. Ask the coordinator for another one.")
        case status if status in BUSY or status >= 500 and status != 511:
            after = retry_after(reply.headers.get("retry-after"), reply.headers.get("date"))
            return Busy("The server is busy.", after)
        case 413:
            return TooBig("The server takes fewer letters at once.", "too_big", signed)
        case status if status in UNREADABLE and problem:
            return Unreadable(f"The server could not read it ({code}).", code, signed)
        case status if status in WRONG_ADDRESS and problem:
            return WrongAddress("The address on the ticket, or this version, is not the server's.")
    return NotTheCollector(SIGN_IN)


def _problem(reply: Reply) -> wire.Problem | None:
    if reply.headers.get("content-type") != wire.PROBLEM_TYPE:
        return None
    try:
        return wire.decode(reply.body, wire.Problem)
    except wire.NotWire:
        return None  # not our collector's words: the caller takes it for a stranger's
