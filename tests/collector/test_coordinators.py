"""Accounts at the desk: who gets in, who waits, and when a session ends."""

from base64 import b32decode
from urllib.parse import parse_qs, urlsplit

import pytest
from cryptography.hazmat.primitives.hashes import SHA1
from cryptography.hazmat.primitives.twofactor.totp import TOTP
from sqlalchemy import Table, select

from collector import schema as tables
from collector.database import Database
from collector.desk.audit import latest
from collector.desk.coordinators import FREE, LASTS, Coordinators, Wait, Wrong
from tests.conftest import Clock


@pytest.fixture
def coordinators(database: Database, clock: Clock) -> Coordinators:
    return Coordinators(database, clock)


def test_a_wrong_password_an_unknown_name_and_a_wrong_code_are_not_told_apart(coordinators: Coordinators) -> None:
    password, _ = coordinators.add("Ana", "coordinator", second_factor=True)
    for name, said, code in (("Ana", "wrong", ""), ("Ben", password, ""), ("Ana", password, "000000")):
        with pytest.raises(Wrong):
            coordinators.sign_in(name, said, code)


def test_after_three_wrong_passwords_one_waits(coordinators: Coordinators) -> None:
    password, _ = coordinators.add("Ana", "coordinator", second_factor=False)
    for name in ("Ana", "Nobody"):
        for _ in range(FREE):
            with pytest.raises(Wrong):
                coordinators.sign_in(name, "wrong", "")
        with pytest.raises(Wait) as waits:
            coordinators.sign_in(name, password, "")
        assert 0 < waits.value.seconds <= 1


def test_a_second_factor_takes_the_phones_code_of_this_half_minute(coordinators: Coordinators, clock: Clock) -> None:
    password, address = coordinators.add("Ana", "coordinator", second_factor=True)
    secret = b32decode(parse_qs(urlsplit(str(address)).query)["secret"][0])
    phone = TOTP(secret, 6, SHA1(), 30)
    code = phone.generate(int(clock.time.timestamp())).decode()
    assert coordinators.who(coordinators.sign_in("Ana", password, f" {code} "))
    clock.forward(minutes=2)
    with pytest.raises(Wrong):
        coordinators.sign_in("Ana", password, code)


def test_a_session_ends_with_the_day_and_with_a_new_password(coordinators: Coordinators, clock: Clock) -> None:
    password, _ = coordinators.add("Ana", "coordinator", second_factor=False)
    first = coordinators.sign_in("Ana", f"  {password.replace(' ', '   ')} ", "")
    assert coordinators.who(first)
    coordinators.add("Ana", "auditor", second_factor=False)
    assert coordinators.who(first) is None
    password, _ = coordinators.add("Ana", "auditor", second_factor=False)
    second = coordinators.sign_in("Ana", password, "")
    clock.time += LASTS
    clock.forward(seconds=1)
    assert coordinators.who(second) is None


def test_no_password_and_no_cookie_is_kept_as_it_is(
    coordinators: Coordinators, database: Database, clock: Clock
) -> None:
    password, _ = coordinators.add("Ana", "coordinator", second_factor=False)
    clock.forward(seconds=1)
    token = coordinators.sign_in("Ana", password, "")
    written = str([rows(database, one) for one in (tables.coordinators, tables.sessions, tables.audit)])
    assert password not in written
    assert token not in written
    assert [(deed.who, deed.did) for deed in latest(database)] == [("Ana", "signed in"), ("command line", "account")]


def rows(database: Database, table: Table) -> list[tuple[object, ...]]:
    return database.transaction(lambda connection: [tuple(row) for row in connection.execute(select(table))])
