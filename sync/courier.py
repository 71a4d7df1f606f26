"""The courier: the same signed batches in a file, carried on a stick where there is no network, and the receipts back.

bag      what a kiosk gives out: its enrolment, its batches, and the question what the collector holds then. Its letters
         stay waiting.
answers  what the collector gives back for a bag: only with them letters turn delivered.
export   a bag of every letter that is whole here, so that this kiosk may be erased; those that no batch can carry, of
         an earlier event, lie in it for people to read.
"""

from collections.abc import Iterable
from contextlib import suppress
from uuid import UUID

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from kiosk.errors import Refused
from kiosk.store.outbox import Letter
from kiosk.trust.files import parse_json
from kiosk.trust.signing import NotSigned, verify_request
from sync import wire
from sync.bag import KEPT, KEPT_TYPE, Answer, Answers, Bag, Parcel
from sync.client import Client
from sync.errors import NotDelivered
from sync.http import Reply
from sync.reconcile import Reconciler
from sync.uploader import Uploader

Kept = dict[str, list[Letter]]
"""Letters by event."""


def pack_bag(client: Client, uploader: Uploader, question: wire.Question) -> bytes:
    """Everything that waits, signed. Nothing changes here."""
    parcels = [
        *_sent(client, uploader.batches()),
        _parcel(client, wire.DIGEST, wire.QUESTION_TYPE, wire.encode(question)),
    ]
    return msgspec.json.encode(Bag(1, question.kiosk, parcels))


def pack_export(
    client: Client, uploader: Uploader, kiosk: str, event: str, whole: Kept, aside: frozenset[UUID]
) -> bytes:
    """The letters in `whole`, signed: those of `event` in batches. Nothing changes here.

    Those that are set `aside` lie each alone: a batch with one that the collector cannot read is refused as a whole.
    """
    others = {earlier: letters for earlier, letters in whole.items() if earlier != event}
    good = [letter for letter in whole.get(event, []) if letter.id not in aside]
    alone = [[letter] for letter in whole.get(event, []) if letter.id in aside]
    batches = [batch for letters in (good, *alone) for batch in uploader.batches(letters)]
    parcels = _sent(client, batches)
    if others:
        parcels.append(_parcel(client, KEPT, KEPT_TYPE, msgspec.json.encode(others)))
    return msgspec.json.encode(Bag(1, kiosk, parcels))


def read_answers(content: bytes, name: str, client: Client, uploader: Uploader, reconciler: Reconciler) -> bool:
    """Believe the receipts that the collector signed; whether any is this kiosk's. Raises Refused for another file."""
    try:
        answers = parse_json(content, Answers, name)
    except Refused as error:
        raise Refused(name, "", "these are not a collector's answers to a bag, or not all of them") from error
    ours = False
    for answer in answers.answers:
        # an answer to the enrolment, or to a parcel that was not taken, settles nothing
        with suppress(NotDelivered, NotSigned):
            client.own(answer.asked.path, answer.asked.headers, answer.asked.body)  # or others' would be ours delivered
            ours = True
            _believe(answer, client, uploader, reconciler)
    return ours


def letters_in(content: bytes, name: str, key: Ed25519PublicKey) -> frozenset[UUID]:
    """Which letters a bag or an export holds, all of it signed with the kiosk's `key`. Raises Refused."""
    found: set[UUID] = set()
    for parcel in parse_json(content, Bag, name).parcels:
        try:
            verify_request(parcel.path, parcel.headers, parcel.body, key)
            if parcel.path == wire.BATCHES:
                found.update(letter.id for letter in wire.unpack(parcel.body).letters)
            elif parcel.path == KEPT:
                kept = parse_json(parcel.body, Kept, name)
                found.update(letter.id for letters in kept.values() for letter in letters)
        except (NotSigned, wire.NotWire) as error:
            raise Refused(name, "", "this kiosk did not write it, or it was altered since") from error
    return frozenset(found)


def _believe(answer: Answer, client: Client, uploader: Uploader, reconciler: Reconciler) -> None:
    asked, reply = answer.asked, Reply(answer.status, answer.headers, answer.body)
    if asked.path == wire.DIGEST:
        question = wire.decode(asked.body, wire.Question)  # our own, so it reads
        held = client.believed(asked.body, reply, wire.Held)
        if held.nonce == question.nonce:
            reconciler.hear(question.event, held)
        return
    receipt = client.believed(asked.body, reply, wire.Receipt)
    if not reconciler.is_older(receipt.received_at):  # else the collector has said since what it holds
        uploader.settle(receipt)


def _sent(client: Client, batches: Iterable[wire.Batch]) -> list[Parcel]:
    enrolment = _parcel(client, wire.ENROL, wire.ENROLMENT_TYPE, client.enrolment())
    return [enrolment, *(_parcel(client, wire.BATCHES, wire.BATCH_TYPE, wire.pack(batch)) for batch in batches)]


def _parcel(client: Client, path: str, content_type: str, body: bytes) -> Parcel:
    return Parcel(path, client.signed(path, content_type, body), body)
