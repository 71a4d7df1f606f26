"""Whatever the description allows, and what it does not, asked of a running collector by a kiosk with a true key."""

import gzip
import json
from collections.abc import Iterator
from typing import Any

import pytest
import requests
import schemathesis
from hypothesis import HealthCheck, given, settings
from schemathesis.checks import CHECKS

from demo.collector import Collector
from kiosk.clock import now
from kiosk.event.offers import read_offer
from kiosk.event.standing import Standing, read_standing, take_ticket
from kiosk.trust.signing import sign_request
from sync import wire
from sync.client import Client
from sync.http import Line
from tests.sync.test_wire import a_batch

JSON_LIKE = (wire.ENROLMENT_TYPE, wire.QUESTION_TYPE)
schemathesis.serializer.alias(list(JSON_LIKE), "application/json")


@schemathesis.serializer(wire.BATCH_TYPE)
def _packed(context: object, value: object) -> bytes:
    return gzip.compress(json.dumps(value).encode("utf-8", "surrogatepass"))


class Signs(requests.auth.AuthBase):
    """Signs whatever is asked, as the kiosk would."""

    def __init__(self, standing: Standing) -> None:
        self._standing = standing

    def __call__(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        if request.method == "POST":
            body = request.body.encode() if isinstance(request.body, str) else request.body or b""
            content_type = str(request.headers.get("content-type", ""))
            path = str(request.path_url)
            slot = self._standing.ticket.slot
            request.headers.update(sign_request(path, content_type, body, self._standing.key, slot, now()))
        return request


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Collector, Standing]]:
    collector = Collector(tmp_path_factory.mktemp("openapi") / "collector")
    folder = tmp_path_factory.mktemp("kiosk")
    folder.chmod(0o700)
    take_ticket(folder, read_offer(collector.ticket(100)[0].read_bytes(), "ticket", now))
    yield collector, read_standing(folder)
    collector.stop()


@pytest.fixture(scope="module")
def session(running: tuple[Collector, Standing]) -> Iterator[requests.Session]:
    with requests.Session() as session:
        session.auth = Signs(running[1])
        yield session


@pytest.fixture(scope="module")
def api(running: tuple[Collector, Standing]) -> schemathesis.BaseSchema:
    return schemathesis.openapi.from_url(f"{running[0].address}/openapi.json")


POSITIVE, NEGATIVE = schemathesis.GenerationMode.POSITIVE, schemathesis.GenerationMode.NEGATIVE


@pytest.mark.parametrize(
    ("method", "path", "mode"),
    [
        *(("POST", path, mode) for path in (wire.BATCHES, wire.ENROL, wire.DIGEST) for mode in (POSITIVE, NEGATIVE)),
        *(
            ("GET", path, POSITIVE)
            for path in ("/v1/counts", "/v1/events.geojson", "/v1/events.csv", "/metrics", "/healthz", "/readyz")
        ),
    ],
)
def test_no_request_breaks_what_is_described(
    method: str, path: str, mode: schemathesis.GenerationMode, api: schemathesis.BaseSchema, session: requests.Session
) -> None:
    # a right shape is not enough to be accepted: a kiosk speaks for itself only
    shape_is_enough: Any = CHECKS.get_one("positive_data_acceptance")

    @settings(max_examples=25, deadline=None, database=None, suppress_health_check=list(HealthCheck))
    @given(case=api[path][method].as_strategy(generation_mode=mode))
    def ask(case: schemathesis.Case[Any]) -> None:
        case.call_and_validate(session=session, excluded_checks=[shape_is_enough])

    ask()


def test_after_all_that_a_good_batch_is_accepted(running: tuple[Collector, Standing]) -> None:
    collector, standing = running
    line = Line(collector.address)
    event = standing.ticket.event
    place = wire.Place(*(getattr(event.place, name) for name in wire.Place.__struct_fields__))
    batch = a_batch()
    good = wire.Batch(
        1, batch.id, standing.ticket.slot, wire.Event(event.id, event.name, place), now(), "x", 1, 1, batch.letters
    )
    receipt = Client(standing.stints[-1], line.post, now).send(good)
    line.close()
    assert {verdict.verdict for verdict in receipt.verdicts} <= {"accepted", "duplicate"}
