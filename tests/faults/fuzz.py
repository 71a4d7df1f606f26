"""A kiosk with a true key and a broken mind: signed requests, mutated in their words, bytes, packing and headers.

The oracle is not that the collector is alive, but that a known-good batch is still accepted and counted.
"""

import gzip
import json
import random
from collections import Counter as Tally
from copy import deepcopy
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import requests

from demo.collector import Collector
from kiosk.clock import now
from kiosk.event.offers import read_offer
from kiosk.event.standing import read_standing, take_ticket
from kiosk.trust.signing import raw_public, sign_request
from sync import wire
from sync.client import Client
from sync.http import Line
from tests.faults.harness import letters_at, tally_is_off

PROBE_EVERY = 1000
RAW = "\x01raw:"
"""Marks a string that stands for JSON tokens no encoder would write."""
DEEP = 3000
TOKENS = (
    *("NaN", "Infinity", "-Infinity", "1e999", "-0", "1.5e-400", str(2**63), str(2**80)),
    *('"\\ud800"', '"\\udfff\\ud800"', '"\\u0000"', '"\t"', "\ufeff1"),
    *("[" * DEEP, "[" * DEEP + "]" * DEEP, '{"a":' * DEEP + "1" + "}" * DEEP),
    *('{"kind":"pledge","kind":"contact"}', "", "//", "'x'", "tru"),
)
VALUES: tuple[Any, ...] = (
    *(None, True, False, 0, -1, 1, 2**31, 2**53 + 1, 1.5, [], {}, [[]], [None], {"": None}),
    *("", " ", "x" * 5000, "\u202e\u2066", "\u0000", "e\u0301" * 400, "😀" * 200),
    *("' OR 1=1 --", "<script>alert(1)</script>", "=cmd|' /C calc'!A0", "../../etc/passwd"),
    *("2026-13-45T99:99:99Z", "0001-01-01T00:00:00Z", "9999-12-31T23:59:59+14:00", str(UUID(int=0))),
)


@dataclass
class Found:
    """What came of many requests."""

    sent: int = 0
    statuses: Tally[int] = field(default_factory=Tally)
    broken: list[str] = field(default_factory=list)
    """Each request that was answered by 5xx or not at all, and each probe that failed."""


class Fuzzer:
    """One enrolled kiosk against one collector."""

    def __init__(self, folder: Path, collector: Collector, seed: int) -> None:
        folder.mkdir(mode=0o700)
        take_ticket(folder, read_offer(collector.ticket(1000)[0].read_bytes(), "ticket", now))
        self._standing = read_standing(folder)
        self._collector = collector
        self._dice = random.Random(seed)
        self._session = requests.Session()
        self._line = Line(collector.address)
        self._client = Client(self._standing.stints[-1], self._line.post, now)
        self._number = 0

    def run(self, requests_to_send: int) -> Found:
        """Send so many, probing before, between and after."""
        found = Found()
        self._probe(found)
        for number in range(requests_to_send):
            path, content_type, body = self._something()
            headers = self._headers(path, content_type, body)
            self._send(path, headers, body, found)
            if number % PROBE_EVERY == PROBE_EVERY - 1:
                self._probe(found)
        if off := tally_is_off(self._collector):
            found.broken.append(f"the tallies are off by {off}")
        self._session.close()
        self._line.close()
        return found

    def _send(self, path: str, headers: dict[str, str], body: bytes, found: Found) -> None:
        found.sent += 1
        try:
            answer = self._session.post(self._collector.address + path, data=body, headers=headers, timeout=20)
        except requests.RequestException as error:
            found.broken.append(f"{path} {type(error).__name__} {body[:200]!r}")
            return
        found.statuses[answer.status_code] += 1
        if answer.status_code >= 500:
            found.broken.append(f"{path} {answer.status_code} {headers} {body[:200]!r}")

    def _probe(self, found: Found) -> None:
        batch = self._batch()
        before = len(list(letters_at(self._collector)))
        receipt = self._client.send(batch)
        after = len(list(letters_at(self._collector)))
        if [verdict.verdict for verdict in receipt.verdicts] != ["accepted"] or after != before + 1:
            found.broken.append(f"a known-good batch came to {receipt.verdicts}")

    def _batch(self) -> wire.Batch:
        self._number += 1
        event = self._standing.ticket.event
        place = wire.Place(*(getattr(event.place, name) for name in wire.Place.__struct_fields__))
        letter = wire.PledgeLetter(uuid4(), self._number, now(), "en", "a" * 64, "b" * 32)
        here = wire.Event(event.id, event.name, place)
        return wire.Batch(1, uuid4(), self._standing.ticket.slot, here, now(), "fuzz", 1, 1, (letter,))

    def _something(self) -> tuple[str, str, bytes]:
        match self._dice.randrange(10):
            case 0:
                return wire.ENROL, wire.ENROLMENT_TYPE, self._words(self._enrolment())
            case 1:
                slot, event = self._standing.ticket.slot, self._standing.ticket.event.id
                question = wire.Question(slot, event, uuid4(), (slot,), self._dice.choice([0, 1, 10_000]))
                return wire.DIGEST, wire.QUESTION_TYPE, self._words(wire.encode(question))
        return wire.BATCHES, wire.BATCH_TYPE, self._packed(self._words(wire.encode(self._batch())))

    def _enrolment(self) -> bytes:
        key = raw_public(self._standing.key.public_key())
        return wire.encode(wire.Enrolment(self._standing.ticket.slot, key, "0" * 64))

    def _words(self, content: bytes) -> bytes:
        """The same JSON, wrong in one to three places, or in its bytes."""
        tree = json.loads(content)
        for _ in range(self._dice.randint(1, 3)):
            self._mutate(tree)
        text = json.dumps(tree)
        for token in TOKENS:
            text = text.replace(json.dumps(RAW + token), token)
        mutated = bytearray(text.encode("utf-8", "surrogatepass"))
        if self._dice.random() < 0.2 and mutated:
            for _ in range(self._dice.randint(1, 4)):
                where = self._dice.randrange(len(mutated))
                mutated[where : where + self._dice.randint(0, 2)] = self._dice.randbytes(self._dice.randint(0, 3))
        return bytes(mutated)

    def _mutate(self, tree: Any) -> None:
        at = tree
        while isinstance(at, dict | list) and at:
            key: Any = self._dice.choice(list(at)) if isinstance(at, dict) else self._dice.randrange(len(at))
            if not isinstance(at[key], dict | list) or not at[key] or self._dice.random() < 0.3:
                break
            at = at[key]
        else:
            return
        match self._dice.randrange(5):
            case 0:
                del at[key]
            case 1 if isinstance(at, dict):
                at[f"{key}_"] = at[key]
            case 2:
                at[key] = RAW + self._dice.choice(TOKENS)
            case 3 if isinstance(at, list):
                at.append(at[key])
            case _:
                at[key] = deepcopy(self._dice.choice(VALUES))  # else a later mutation nests it in itself

    def _packed(self, content: bytes) -> bytes:
        match self._dice.randrange(20):
            case 0:
                return content
            case 1:
                return gzip.compress(content)[: self._dice.randint(0, 60)]
            case 2:
                return gzip.compress(content) + gzip.compress(content)
            case 3:
                return gzip.compress(content + b" " * 5_000_000)
            case 4:
                return gzip.compress(content) + self._dice.randbytes(8)
        return gzip.compress(content)

    def _headers(self, path: str, content_type: str, body: bytes) -> dict[str, str]:
        headers = sign_request(path, content_type, body, self._standing.key, self._standing.ticket.slot, now())
        match self._dice.randrange(20):
            case 0:
                headers["content-type"] = self._dice.choice(["", "text/html", "application/json; charset=utf-16"])
            case 1:
                headers["content-encoding"] = self._dice.choice(["gzip", "br", "identity"])
            case 2:
                del headers[self._dice.choice(list(headers))]
            case 3:
                headers["signature-input"] = self._dice.choice(
                    ["", "sig1=()", "x" * 5000, headers["signature-input"] * 2]
                )
            case 4:
                headers["signature"] = headers["signature"].replace("A", "B")
            case 5:
                headers["content-digest"] = "sha-256=::"
        return headers


def fuzz(folder: Path, collector: Collector, requests_to_send: int, seed: int = 1) -> Found:
    """So many mutated requests against a running collector."""
    return Fuzzer(folder / f"fuzzer-{seed}", collector, seed).run(requests_to_send)
