"""The courier: the same signed batches in a file, carried on a stick where there is no network, and the receipts back.

bag      what a kiosk gives out: for each event, its enrolment, its batches, the question what the collector holds then,
         and the kiosk's own word. Its letters stay waiting.
answers  what the collector gives back for a bag: only with them letters turn delivered.
export   a bag of every letter that is whole here. The collector's answers to it let this kiosk be erased.
"""

from collections.abc import Iterable, Iterator
from contextlib import suppress
from uuid import UUID

import msgspec
from msgspec import Struct

from kiosk.errors import Refused
from kiosk.store.outbox import Letter, Outbox
from kiosk.trust.files import parse_json
from kiosk.trust.signing import NotSigned, key_id
from kiosk.trust.ticket import is_local
from sync import wire
from sync.bag import KEPT, KEPT_TYPE, Answer, Answers, Bag, Parcel
from sync.client import Client
from sync.closing import Closings
from sync.errors import NotDelivered
from sync.http import Reply
from sync.letters import settled_by
from sync.reconcile import Reconciler
from sync.routes import Routes
from sync.uploader import Uploader

Kept = dict[str, list[Letter]]
"""Letters by event."""


class Postman(Struct, frozen=True):
    """Whoever brings letters to the collector, and what he knows."""

    outbox: Outbox
    routes: Routes
    uploader: Uploader
    reconciler: Reconciler
    closings: Closings


def pack_bag(postman: Postman) -> bytes:
    """Everything that waits, signed, and what the collector should answer to. Nothing changes here."""
    waiting = {event: letters for event, letters in postman.outbox.waiting().items() if not is_local(event)}
    return _bag(postman, _parcels(postman, waiting, frozenset()))


def pack_export(postman: Postman, nonce: UUID) -> bytes:
    """Every letter that is whole here, signed under its own event. Nothing changes here.

    `nonce`: that of a question in it, by which the answers to this very export are known. Letters that are set aside
    lie each alone: a batch with one that the collector cannot read is refused as a whole. Those of an event whose
    ticket is not here, which only version 0.1.0 leaves behind, lie in it for people to read.
    """
    whole, current = postman.outbox.whole(), postman.routes.counted()
    parcels = _parcels(postman, whole, postman.outbox.set_aside_ids())
    if strays := {event: letters for event, letters in whole.items() if event not in postman.routes.events()}:
        parcels.append(_parcel(current, KEPT, KEPT_TYPE, msgspec.json.encode(strays)))
    question = msgspec.structs.replace(postman.reconciler.question(current), nonce=nonce)
    parcels.append(_parcel(current, wire.DIGEST, wire.QUESTION_TYPE, wire.encode(question)))
    return _bag(postman, parcels)


def _bag(postman: Postman, parcels: list[Parcel]) -> bytes:
    return msgspec.json.encode(Bag(1, postman.routes.current.slot, parcels))


def _parcels(postman: Postman, letters: Kept, alone: frozenset[UUID]) -> list[Parcel]:
    """By event: the enrolment, the letters, the question. At the end, how it stands everywhere."""
    parcels = []
    asked = {*letters, *postman.reconciler.events(), postman.routes.counted().event.id} & postman.routes.events()
    for event in sorted(asked):
        client = postman.routes.to(event)
        parcels += [_parcel(client, wire.ENROL, wire.ENROLMENT_TYPE, body) for body in client.enrolments()]
        for batch in _batches(postman.uploader, client, letters.get(event, []), alone):
            parcels.append(_parcel(client, wire.BATCHES, wire.BATCH_TYPE, wire.pack(batch)))
        question = wire.encode(postman.reconciler.question(client))
        parcels.append(_parcel(client, wire.DIGEST, wire.QUESTION_TYPE, question))
    for client, closing in postman.closings.all():
        parcels.append(_parcel(client, wire.CLOSING, wire.CLOSING_TYPE, wire.encode(closing)))
    return parcels


def _batches(uploader: Uploader, client: Client, letters: list[Letter], alone: frozenset[UUID]) -> Iterator[wire.Batch]:
    yield from uploader.batches(client, [letter for letter in letters if letter.id not in alone])
    for letter in letters:
        if letter.id in alone:
            yield from uploader.batches(client, [letter])


def read_answers(content: bytes, name: str, postman: Postman) -> bool:
    """Believe the receipts that the collector signed; whether any is this kiosk's. Raises Refused for another file."""
    ours = False
    for answer, client in _own(content, name, postman.routes):
        ours = True
        # an answer to the enrolment, or to a parcel that was not taken, settles nothing
        with suppress(NotDelivered):
            _believe(answer, client, postman.uploader, postman.reconciler)
    return ours


class Answered(Struct, frozen=True):
    """What a collector says in its answers: which letters it has, counted or for review; to which questions; when."""

    letters: frozenset[UUID]
    nonces: frozenset[UUID]
    generations: frozenset[str]
    at: float
    """Seconds since 1970, by its clock, of the oldest word among them; 0 if it said nothing."""


def answered(content: bytes, name: str, routes: Routes) -> Answered:
    """What the collector signed in this file of answers for this kiosk. Raises Refused for another file."""
    letters, nonces, generations, times = set[UUID](), set[UUID](), set[str](), list[float]()
    for answer, client in _own(content, name, routes):
        reply = Reply(answer.status, answer.headers, answer.body)
        with suppress(NotDelivered):
            if answer.asked.path == wire.BATCHES:
                receipt = client.believed(answer.asked.body, reply, wire.Receipt)
                letters.update(each.letter for each in map(settled_by, receipt.verdicts) if each is not None)
                generations.add(receipt.generation)
                times.append(receipt.received_at.timestamp())
            elif answer.asked.path == wire.DIGEST:
                held = client.believed(answer.asked.body, reply, wire.Held)
                nonces.add(held.nonce)
    return Answered(frozenset(letters), frozenset(nonces), frozenset(generations), min(times, default=0.0))


def letters_in(content: bytes, name: str, routes: Routes) -> frozenset[UUID]:
    """Which letters an export holds that this kiosk signed. Raises Refused if another did, or if it was altered."""
    found: set[UUID] = set()
    for parcel in parse_json(content, Bag, name).parcels:
        try:
            client = routes.of(key_id(parcel.headers))
            if client is None:
                raise NotSigned("not one of our slots")
            client.own(parcel.path, parcel.headers, parcel.body)
            if parcel.path == wire.BATCHES:
                found.update(letter.id for letter in wire.unpack(parcel.body).letters)
        except (NotSigned, wire.NotWire) as error:
            raise Refused(name, "", "this kiosk did not write it, or it was altered since") from error
    return frozenset(found)


def _own(content: bytes, name: str, routes: Routes) -> Iterable[tuple[Answer, Client]]:
    """The answers to what this kiosk has signed, each with the slot that signed it."""
    try:
        answers = parse_json(content, Answers, name)
    except Refused as error:
        raise Refused(name, "", "these are not a collector's answers to a bag, or not all of them") from error
    found = []
    for answer in answers.answers:
        with suppress(NotSigned):  # another kiosk's, and no answer to us
            client = routes.of(key_id(answer.asked.headers))
            if client is not None:
                client.own(answer.asked.path, answer.asked.headers, answer.asked.body)
                found.append((answer, client))
    return found


def _believe(answer: Answer, client: Client, uploader: Uploader, reconciler: Reconciler) -> None:
    asked, reply = answer.asked, Reply(answer.status, answer.headers, answer.body)
    if asked.path == wire.DIGEST:
        question = wire.decode(asked.body, wire.Question)  # our own, so it reads
        held = client.believed(asked.body, reply, wire.Held)
        if held.nonce == question.nonce and not reconciler.is_older(held.received_at):
            reconciler.notice(held.generation)
            reconciler.hear(question.event, held)
        return
    if asked.path != wire.BATCHES:
        return
    receipt = client.believed(asked.body, reply, wire.Receipt)
    if not reconciler.is_older(receipt.received_at):  # else the collector has said since what it holds
        reconciler.notice(receipt.generation)
        uploader.settle(receipt)


def _parcel(client: Client, path: str, content_type: str, body: bytes) -> Parcel:
    return Parcel(path, client.signed(path, content_type, body), body)
