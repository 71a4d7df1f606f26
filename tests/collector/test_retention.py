"""An address is kept as long as it may be and no longer; what the coordinator takes home opens without the database."""

import json
import subprocess
from datetime import timedelta
from pathlib import Path
from uuid import uuid4

import msgspec
import pytest
from sqlalchemy import func, select

from collector.contacts import EMPTY, Contact, open_contacts, sealed_contacts
from collector.database import Database
from collector.desk.audit import page
from collector.holdings import held
from collector.intake import Intake
from collector.opt_in import Link, OptIn, links_of
from collector.retention import Kept, Retention
from collector.schema import letters
from demo.collector import Collector
from kiosk.campaign.pledge import Contact as Left
from kiosk.clock import now
from kiosk.counter import Counter
from kiosk.trust.digest import digest
from kiosk.trust.sealing import Address, seal
from sync import wire
from tests.collector.test_intake import NOW
from tests.making import Desk, a_pledge
from tests.sync.test_wire import a_batch, a_letter


@pytest.fixture
def left(database: Database, intake: Intake, desk: Desk) -> OptIn:
    """One address was left at the booth, one on the page of that pledge."""
    pledge = a_letter(1)
    said = Contact("sam@example.org", ("news",), ("0" * 64,))
    clear = digest(b'{"purposes":["news"]}')
    letter, keys = uuid4(), desk.ticket().sealing_keys
    envelopes = seal(
        json.dumps({"email": said.email, "consents": ["news"], "consent_texts": ["0"]}).encode(),
        keys,
        Address("uppsala-1", "uppsala-1.1", letter, pledge.id, clear),
    )
    sealed = tuple(wire.Envelope(one.key, one.suite, one.text) for one in envelopes)
    contact = wire.ContactLetter(letter, pledge.id, 2, NOW, ("news",), sealed)
    intake.accept(a_batch(pledge, contact), NOW)
    opt_in = OptIn(database, links_of(desk.receipt), keys, lambda: NOW)
    opt_in.confirm(opt_in.link(Link("uppsala-1", pledge.id, said)))
    return opt_in


def test_both_open_with_the_coordinators_key_and_with_no_other(database: Database, left: OptIn, desk: Desk) -> None:
    opened, closed = open_contacts(sealed_contacts(database), desk.sealing)
    assert ([one.email for one in opened], closed) == (["sam@example.org"] * 2, 0)
    assert open_contacts(sealed_contacts(database), Desk().sealing) == ([], 2)


def test_an_address_goes_when_its_time_is_over_and_its_letter_stays_known(database: Database, left: OptIn) -> None:
    keeps = Retention(database, 30, lambda: NOW + timedelta(days=29))
    assert keeps.erase() == Kept(0, 2)
    goes = Retention(database, 30, lambda: NOW + timedelta(days=32))
    assert goes.erase() == Kept(2, 0)
    assert goes.erase() == Kept(0, 0)
    assert sealed_contacts(database) == []
    assert [(deed.who, deed.did) for deed in page(database, 0)[0]] == [("retention", "erased")]
    kept = database.transaction(lambda c: c.scalar(select(func.count()).where(letters.c.sealed == EMPTY)))
    assert kept == 1
    question = wire.Question("uppsala-1.1", "uppsala-1", uuid4(), ("uppsala-1.1",))
    assert held(database, question, NOW).count == 2, "its kiosk finds everything as it was"


def test_what_a_coordinator_takes_home_opens_without_the_database(
    collector: Collector, counter: Counter, tmp_path: Path
) -> None:
    pledge = a_pledge(now())
    counter.pledges.take(pledge)
    counter.pledges.add_contact(pledge.id, Left("sam@example.org", ("news",), ("0" * 64,)))
    counter.uploader.step()
    database = Database(f"sqlite:///{collector.folder / 'collector.db'}")
    file = tmp_path / "contacts.sealed"
    file.write_bytes(msgspec.json.encode(sealed_contacts(database)))
    database.close()
    key = collector.folder / "keys" / "recovery.key"
    line = ["./run", "collector", "open", str(file), "--key", str(key)]
    opened = subprocess.run(line, check=True, capture_output=True, text=True, cwd=Path(__file__).parents[2])
    assert opened.stdout.splitlines() == ['"email","consents"', '"sam@example.org","news"']
