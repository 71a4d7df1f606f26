"""The collector as a stranger meets it, over real HTTP on loopback."""

import gzip
import json
import sqlite3
import threading
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
import requests
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from demo.collector import Collector
from kiosk.counter import Counter
from kiosk.trust.signing import sign_request
from kiosk.trust.ticket import Ticket, read_ticket
from sync import wire
from sync.errors import NotAllowed
from sync.uploader import State
from tests.conftest import Clock
from tests.making import a_pledge
from tests.sync.test_wire import a_batch

NOW = datetime(2026, 11, 24, tzinfo=UTC)


def post(collector: Collector, path: str, content_type: str, body: bytes, **headers: str) -> requests.Response:
    signed = sign_request(path, content_type, body, Ed25519PrivateKey.generate(), "nobody.1", NOW)
    return requests.post(collector.address + path, data=body, headers=signed | headers, timeout=10)


@pytest.mark.parametrize(
    ("path", "content_type", "body", "status"),
    [
        (wire.BATCHES, wire.BATCH_TYPE, wire.pack(a_batch()), 401),
        (wire.BATCHES, "application/json", b"{}", 415),
        (wire.BATCHES, wire.BATCH_TYPE, b"x" * (wire.LARGEST_BATCH + 1), 413),
        (wire.ENROL, wire.ENROLMENT_TYPE, b"null", 422),
        (wire.ENROL, wire.ENROLMENT_TYPE, b'{"slot":"nobody.1","public_key":"","proof":"%064d"}' % 0, 401),
        ("/v1/nothing", wire.BATCH_TYPE, b"", 404),
        ("/v1/counts", wire.BATCH_TYPE, b"", 405),
    ],
)
def test_what_is_not_a_kiosks_gets_a_problem_and_changes_nothing(
    collector: Collector, path: str, content_type: str, body: bytes, status: int
) -> None:
    answer = post(collector, path, content_type, body)
    assert (answer.status_code, answer.headers["content-type"]) == (status, wire.PROBLEM_TYPE)
    assert wire.decode(answer.content, wire.Problem).status == status
    assert answer.headers["content-security-policy"].startswith("default-src 'none'")
    assert collector.counts()["total"] == 0


def test_a_batch_that_is_encoded_twice_is_refused(collector: Collector) -> None:
    body = gzip.compress(wire.pack(a_batch()))
    assert post(collector, wire.BATCHES, wire.BATCH_TYPE, body, **{"content-encoding": "gzip"}).status_code == 415


def test_counts_are_open_and_change_their_etag_only_when_they_change(collector: Collector) -> None:
    first = requests.get(f"{collector.address}/v1/counts", timeout=10)
    assert json.loads(first.content)["total"] == 0
    again = requests.get(f"{collector.address}/v1/counts", headers={"if-none-match": first.headers["etag"]}, timeout=10)
    assert (again.status_code, again.content) == (304, b"")


def test_a_used_ticket_does_not_enrol_another_key(collector: Collector, tmp_path: Path, clock: Clock) -> None:
    from kiosk.settings import Settings

    clock.time = datetime.now(UTC)
    ticket = collector.ticket(100)[0]
    counters = []
    for name in ("first", "second"):
        (tmp_path / name).mkdir(mode=0o700)
        counters.append(Counter(tmp_path / name, Settings(), ticket, clock))
        counters[-1].pledges.take(a_pledge(clock()))
    assert counters[0].uploader.step().state is State.SENT
    refused = counters[1].uploader.step()
    assert (refused.state, refused.letters.waiting) == (State.ASK_STAFF, 1)
    assert isinstance(refused.trouble, NotAllowed)
    for counter in counters:
        counter.close()


def test_the_stream_sends_the_reading_and_then_each_change(collector: Collector, folder: Path, clock: Clock) -> None:
    from kiosk.settings import Settings

    clock.time = datetime.now(UTC)
    ticket = collector.ticket(100)[0]
    counter = Counter(folder, Settings(), ticket, clock)
    counter.pledges.take(a_pledge(clock()))
    totals: list[int] = []
    first = threading.Event()

    def watch() -> None:
        with requests.get(f"{collector.address}/v1/live", stream=True, timeout=20) as stream:
            for line in stream.iter_lines():
                if line.startswith(b"data: "):
                    totals.append(json.loads(line[6:])["total"])
                    first.set()
                    if totals[-1] == 1:
                        return

    watcher = threading.Thread(target=watch)
    watcher.start()
    assert first.wait(20)
    counter.uploader.step()
    watcher.join(20)
    assert not watcher.is_alive()
    assert (totals[0], totals[-1]) == (0, 1)
    counter.close()


def test_a_ticket_made_by_the_command_is_one_a_kiosk_takes(collector: Collector) -> None:
    (file,) = collector.ticket(100)
    ticket, _ = read_ticket(file.read_bytes(), str(file))
    assert isinstance(ticket, Ticket)
    assert ticket.collector == collector.address
    assert (ticket.event.place.city, ticket.event.place.country) == ("Uppsala", "SE")


def test_it_is_alive_and_ready_and_says_when_it_is_not(collector: Collector) -> None:
    answers = [requests.get(f"{collector.address}/{path}", timeout=10).text for path in ("healthz", "readyz")]
    assert answers == ["alive\n", "ready\n"]
    with closing(sqlite3.connect(collector.folder / "collector.db")) as other, other:
        other.execute("UPDATE alembic_version SET version_num = '9999'")
    not_ready = requests.get(f"{collector.address}/readyz", timeout=10)
    assert (not_ready.status_code, not_ready.json()["type"]) == (503, "/problems/not-ready")
    assert requests.get(f"{collector.address}/healthz", timeout=10).status_code == 200


def test_no_answer_leads_to_a_host_that_a_caller_names(collector: Collector) -> None:
    for path, status, where in (("/desk/", 307, "/desk"), ("/desk", 303, "/desk/sign-in"), ("/v1/counts/", 404, None)):
        named = {"host": "evil.example"}
        answer = requests.get(f"{collector.address}{path}", headers=named, timeout=10, allow_redirects=False)
        assert (answer.status_code, answer.headers.get("location")) == (status, where)
        assert "evil" not in answer.text
