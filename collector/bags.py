"""Bags that couriers bring: each parcel is treated as if it had come over the line, and answered the same way."""

from contextlib import suppress
from pathlib import Path

import msgspec
from msgspec import Struct

from collector.door import Door, Refusal
from kiosk.errors import Refused
from kiosk.trust.files import parse_json
from kiosk.trust.media import read_file
from kiosk.trust.signing import NotSigned, key_id
from sync import wire
from sync.bag import KEPT, Answer, Answers, Bag, Parcel


class Taken(Struct, frozen=True):
    """The file of `answers` for the kiosk; letters here now, and those kept for review; why parcels were refused."""

    answers: bytes
    letters: int
    aside: int
    refused: list[str]


def take_bag(door: Door, file: Path) -> Taken:
    """Take everything in the bag. What is KEPT in an export is for people, and stays in the file.

    The same bag again changes nothing. Raises Refused for a file that is no bag.
    """
    try:
        bag = parse_json(read_file(file), Bag, str(file))
    except Refused as error:
        raise Refused(str(file), "", "this is not a courier's bag, or not all of it") from error
    offered = _enrolments(bag)
    answers = [_answer(door, parcel, offered) for parcel in bag.parcels if parcel.path != KEPT]
    good = [each for each in answers if each.status == 200 and each.asked.path == wire.BATCHES]
    verdicts = [verdict for each in good for verdict in wire.decode(each.body, wire.Receipt).verdicts]
    aside = sum(verdict.verdict == "set_aside" for verdict in verdicts)
    refused = [wire.decode(each.body, wire.Problem).title for each in answers if each.status != 200]
    content = msgspec.json.encode(Answers(1, bag.kiosk, answers))
    return Taken(content, len(verdicts) - aside, aside, list(dict.fromkeys(refused)))


def _sender(parcel: Parcel) -> str:
    try:
        return key_id(parcel.headers)
    except NotSigned:
        return ""


def _enrolments(bag: Bag) -> dict[str, wire.Enrolment]:
    """By slot, the key that each kiosk in the bag says is its own."""
    found = {}
    for parcel in bag.parcels:
        if parcel.path == wire.ENROL:
            with suppress(wire.NotWire):  # it is answered as such
                asked = wire.decode(parcel.body, wire.Enrolment)
                found[asked.slot] = asked
    return found


def _answer(door: Door, parcel: Parcel, offered: dict[str, wire.Enrolment]) -> Answer:
    ways = {wire.ENROL: door.enrol, wire.DIGEST: door.digest, wire.CLOSING: door.closing}
    try:
        if parcel.path in ways:
            response = ways[parcel.path](parcel.headers, parcel.body)
        else:
            response = door.courier(parcel.headers, parcel.body, offered.get(_sender(parcel)))
    except Refusal as refusal:
        response = door.refuse(parcel.body, refusal)
    return Answer(parcel, response.status_code, dict(response.headers), bytes(response.body))
