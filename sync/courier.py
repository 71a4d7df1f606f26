"""The courier: the same signed batches in a file, carried on a stick where there is no network, and the receipts back.

bag      what a kiosk gives out: its enrolment, then its batches. Its letters stay waiting.
answers  what the collector gives back for a bag: only with them letters turn delivered.
"""

import msgspec

from kiosk.trust.files import parse_json
from kiosk.trust.signing import NotSigned
from sync import wire
from sync.bag import Answers, Bag, Parcel
from sync.client import Client
from sync.errors import NotDelivered
from sync.http import Reply
from sync.uploader import Uploader


def pack_bag(client: Client, uploader: Uploader, kiosk: str) -> bytes:
    """Everything that waits, signed. Nothing changes here."""
    parcels = [_parcel(client, wire.ENROL, wire.ENROLMENT_TYPE, client.enrolment())]
    parcels += [_parcel(client, wire.BATCHES, wire.BATCH_TYPE, wire.pack(batch)) for batch in uploader.batches()]
    return msgspec.json.encode(Bag(1, kiosk, parcels))


def read_answers(content: bytes, name: str, client: Client, uploader: Uploader) -> int:
    """Believe the receipts that the collector signed; how many answers were none. Raises Refused for another file."""
    answers = parse_json(content, Answers, name)
    refused = 0
    for answer in answers.answers:
        try:
            asked = answer.asked
            client.own(asked.path, asked.headers, asked.body)  # or somebody else's letters would be ours delivered
            receipt = client.believed(asked.body, Reply(answer.status, answer.headers, answer.body), wire.Receipt)
        except (NotDelivered, NotSigned):
            refused += 1  # the answer to the enrolment, or a parcel that was not taken
            continue
        uploader.settle(receipt)
    return refused


def _parcel(client: Client, path: str, content_type: str, body: bytes) -> Parcel:
    return Parcel(path, client.signed(path, content_type, body), body)
