"""A copy of the database gives no secret away: not a ticket's, not a phone's, and none that 0.1.0 wrote."""

import shutil
from base64 import b32decode
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from cryptography.hazmat.primitives.hashes import SHA1
from cryptography.hazmat.primitives.twofactor.totp import TOTP
from sqlalchemy import Connection, select, update

from collector.database import Database
from collector.desk.coordinators import Coordinators
from collector.enrolment import Enrolment
from collector.event import new_slots, slot_without_ticket
from collector.keys import make_keys
from collector.schema import coordinators, kiosks
from collector.secret_columns import SecretColumns
from kiosk.errors import Known
from tests.conftest import Clock

EVENT = "uppsala-1"


@pytest.fixture
def columns(tmp_path: Path, database: Database) -> SecretColumns:
    assert database
    return SecretColumns(tmp_path / "keys")


def everything(database: Database) -> str:
    def read(connection: Connection) -> str:
        return repr([connection.execute(select(table)).all() for table in (kiosks, coordinators)])

    return database.transaction(read)


def kept_secrets(database: Database) -> dict[str, str]:
    rows = database.transaction(lambda c: c.execute(select(kiosks.c.id, kiosks.c.secret)).all())
    return {row.id: row.secret for row in rows}


def test_neither_tickets_nor_phones_have_their_secret_in_the_database(
    database: Database, columns: SecretColumns, clock: Clock
) -> None:
    slots = database.transaction(lambda c: new_slots(c, EVENT, 3, columns))
    people = Coordinators(database, columns, clock)
    password, address = people.add("Ana", "coordinator", second_factor=True)
    phone = b32decode(parse_qs(urlsplit(str(address)).query)["secret"][0])
    kept = everything(database)
    assert all(len(secret) == 32 for secret in slots.values())
    assert not [secret for secret in (*slots.values(), phone.hex()) if secret in kept]
    assert {slot: Enrolment(database, columns).secret_of(slot) for slot in slots} == slots
    code = TOTP(phone, 6, SHA1(), 30).generate(int(clock.time.timestamp())).decode()
    assert people.sign_in("Ana", password, code)


def test_what_0_1_0_kept_in_the_clear_is_read_and_then_encrypted(database: Database, columns: SecretColumns) -> None:
    secret, (slot, *_) = "5e" * 16, database.transaction(lambda c: new_slots(c, EVENT, 2, columns))
    database.transaction(lambda c: c.execute(update(kiosks).where(kiosks.c.id == slot).values(secret=secret)))
    assert Enrolment(database, columns).secret_of(slot) == secret
    before = kept_secrets(database)
    database.transaction(columns.encrypt_all)
    after = kept_secrets(database)
    assert {slot for slot in before if before[slot] != after[slot]} == {slot}
    assert secret not in everything(database)
    assert Enrolment(database, columns).secret_of(slot) == secret


def test_a_slot_without_a_ticket_has_no_secret_that_could_be_guessed(
    database: Database, columns: SecretColumns
) -> None:
    slot = database.transaction(lambda c: slot_without_ticket(c, EVENT, "A" * 44))
    database.transaction(columns.encrypt_all)
    assert Enrolment(database, columns).secret_of(slot) is None


def test_with_another_receipt_key_nothing_is_read_and_a_sentence_says_so(
    database: Database, columns: SecretColumns, tmp_path: Path
) -> None:
    (slot,) = database.transaction(lambda c: new_slots(c, EVENT, 1, columns))
    shutil.rmtree(tmp_path / "keys")
    make_keys(tmp_path / "keys")
    others = SecretColumns(tmp_path / "keys")
    with pytest.raises(Known, match=r"used with another receipt\.key"):
        Enrolment(database, others).secret_of(slot)
    with pytest.raises(Known, match=r"used with another receipt\.key"):
        database.transaction(others.encrypt_all)  # as a server does that starts
