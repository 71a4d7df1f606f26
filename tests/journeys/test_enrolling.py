"""Who may send under a slot: whoever has its ticket and the key that they name, and of several one."""

import hmac
import threading
from contextlib import closing
from pathlib import Path

import pytest

from collector.database import Database
from collector.enrolment import Enrolment, TicketUsed
from collector.event import keep_event, new_slots
from collector.keys import make_keys
from collector.secret_columns import SecretColumns
from demo.collector import Collector
from kiosk.clock import now
from kiosk.counter import Counter
from kiosk.event.standing import read_standing
from kiosk.settings import Settings
from sync import wire
from sync.client import Client
from sync.http import Line
from tests.conftest import Clock
from tests.faults.home import Journey
from tests.making import Desk, a_pledge
from tests.sync.world import no_line


def test_nobody_enrols_a_key_that_they_do_not_have(collector: Collector, tmp_path: Path) -> None:
    """Else whoever reads a key in a bag names it for a slot of theirs, and its kiosk may never be unplugged."""
    journey = Journey(tmp_path / "journey", collector)
    journey.online()
    victim = wire.decode(journey.kiosk.client.enrolments()[0], wire.Enrolment)
    thief = journey.open("thief", journey.tickets[1])
    proof = hmac.new(bytes.fromhex(thief.ticket.secret), victim.public_key.encode(), "sha256").hexdigest()
    body = wire.encode(wire.Enrolment(thief.ticket.slot, victim.public_key, proof))
    headers = thief.client.signed(wire.ENROL, wire.ENROLMENT_TYPE, body)
    with closing(Line(collector.address)) as line:
        assert line.post(wire.ENROL, body, headers, 10_000).status == 401
    thief.uploader.ask()
    assert thief.uploader.step().trouble is None, "it is still free"
    assert {kiosk.slot[-1]: kiosk.doubled for kiosk in journey.standing()} == {"1": False, "2": False, "3": False}
    thief.close()
    journey.kiosk.close()


def test_a_ticket_that_is_given_again_for_another_address_is_the_one_that_counts(
    tmp_path: Path, folder: Path, desk: Desk, clock: Clock
) -> None:
    for address in ("https://wrong.example", "https://right.example"):
        Counter(folder, Settings(), desk.ticket_file(tmp_path, collector=address), clock).close()
    counter = Counter(folder, Settings(), None, clock)
    assert [stint.ticket.collector for stint in read_standing(folder).stints] == ["https://right.example"]
    counter.close()


@pytest.mark.parametrize("url", ["sqlite", "postgresql"])
def test_of_many_kiosks_with_one_ticket_one_is_enrolled(
    url: str, request: pytest.FixtureRequest, tmp_path: Path, desk: Desk
) -> None:
    where = f"sqlite:///{tmp_path / 'collector.db'}" if url == "sqlite" else request.getfixturevalue("postgresql")
    database = Database(where)
    event = desk.ticket().event
    database.transaction(lambda connection: keep_event(connection, event, "heforshe"))
    make_keys(tmp_path / "keys")
    columns = SecretColumns(tmp_path / "keys")
    slots = database.transaction(lambda connection: new_slots(connection, event.id, 20, columns))
    enrolled: dict[str, list[str]] = {slot: [] for slot in slots}

    def enrol(slot: str, secret: str, start: threading.Barrier) -> None:
        asked = wire.decode(_client(desk, slot, secret).enrolments()[0], wire.Enrolment)
        start.wait()
        try:
            Enrolment(database, columns).enrol(asked)
        except TicketUsed:
            return
        enrolled[slot].append(asked.public_key)

    for slot, secret in slots.items():
        start = threading.Barrier(4)
        threads = [threading.Thread(target=enrol, args=(slot, secret, start)) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    kept = {slot: Enrolment(database, columns).key_of(slot) for slot in slots}
    database.close()
    assert {slot: [key] for slot, key in kept.items()} == enrolled


def _client(desk: Desk, slot: str, secret: str) -> Client:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    from kiosk.event.standing import Stint

    return Client(Stint(desk.ticket(slot=slot, secret=secret), Ed25519PrivateKey.generate()), no_line, now)


def test_a_ticket_of_another_campaign_makes_no_event_here(collector: Collector, tmp_path: Path, desk: Desk) -> None:
    stranger = tmp_path / "stranger"
    stranger.mkdir(mode=0o700)
    counter = Counter(stranger, Settings(), desk.ticket_file(tmp_path, collector=collector.address), now)
    counter.pledges.take(a_pledge(now()))
    report = counter.uploader.step()
    assert type(report.trouble).__name__ == "NotAllowed"
    assert report.letters.waiting == 1
    counter.close()
    assert "uppsala-1" not in collector.command("counts")
