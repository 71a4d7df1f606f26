"""Bags that couriers bring: each parcel is treated as if it had come over the line, and answered the same way."""

from pathlib import Path

import msgspec

from collector.door import Door, Refusal
from kiosk.trust.files import parse_json, read_bytes
from sync import wire
from sync.bag import KEPT, Answer, Answers, Bag, Parcel


def take_bag(door: Door, file: Path) -> tuple[bytes, int]:
    """Take everything in the bag; gives the file of answers for its kiosk, and how many parcels were refused.

    What is KEPT in an export is for people, and stays in the file. The same bag again changes nothing. Raises Refused
    for a file that is no bag.
    """
    bag = parse_json(read_bytes(file), Bag, str(file))
    answers = [_answer(door, parcel) for parcel in bag.parcels if parcel.path != KEPT]
    refused = sum(answer.status != 200 for answer in answers)
    return msgspec.json.encode(Answers(1, bag.kiosk, answers)), refused


def _answer(door: Door, parcel: Parcel) -> Answer:
    try:
        if parcel.path == wire.ENROL:
            response = door.enrol(parcel.headers, parcel.body)
        elif parcel.path == wire.DIGEST:
            response = door.digest(parcel.headers, parcel.body)
        else:
            response = door.batch(parcel.headers, parcel.body, by_courier=True)
    except Refusal as refusal:
        response = door.refuse(parcel.body, refusal)
    return Answer(parcel, response.status_code, dict(response.headers), bytes(response.body))
