"""Accounts at the desk: who gets in, who waits, and when a session ends."""

from base64 import b32decode
from functools import partial
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from cryptography.hazmat.primitives.hashes import SHA1
from cryptography.hazmat.primitives.twofactor.totp import TOTP
from sqlalchemy import Table, select

from collector import schema as tables
from collector.database import Database
from collector.desk.audit import PAGE, audit_table, note, page
from collector.desk.coordinators import FREE, LASTS, Coordinators, Wait, Wrong
from collector.secret_columns import SecretColumns
from tests.conftest import Clock


@pytest.fixture
def coordinators(database: Database, tmp_path: Path, clock: Clock) -> Coordinators:
    return Coordinators(database, SecretColumns(tmp_path / "keys"), clock)


def test_a_wrong_password_an_unknown_name_and_a_wrong_code_are_not_told_apart(coordinators: Coordinators) -> None:
    password, _ = coordinators.add("Ana", "coordinator", second_factor=True)
    for name, said, code in (("Ana", "wrong", ""), ("Ben", password, ""), ("Ana", password, "000000")):
        with pytest.raises(Wrong):
            coordinators.sign_in(name, said, code)


def test_after_three_wrong_passwords_the_next_waits_and_the_right_one_does_not(
    coordinators: Coordinators, database: Database
) -> None:
    password, _ = coordinators.add("Ana", "coordinator", second_factor=False)
    for name in ("Ana", "Nobody"):
        for _ in range(FREE):
            with pytest.raises(Wrong):
                coordinators.sign_in(name, "wrong", "", "192.0.2.1")
        with pytest.raises(Wait) as waits:
            coordinators.sign_in(name, "wrong", "", "192.0.2.1")
        assert 0 < waits.value.seconds <= 1
        with pytest.raises(Wrong):
            coordinators.sign_in(name, "wrong", "", "198.51.100.1")
    assert coordinators.sign_in("Ana", password, "", "192.0.2.1"), "a stranger keeps nobody out"
    noted = {(deed.who, deed.did, deed.about) for deed in page(database, 0)[0]}
    assert ("Ana", "could not sign in", "wrong password, 3 times") in noted
    assert "Nobody" not in {who for who, *_ in noted}


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
    assert [(deed.who, deed.did) for deed in page(database, 0)[0]] == [
        ("Ana", "signed in"),
        ("command line", "account"),
    ]


def test_each_code_of_a_phone_is_good_once_and_who_guesses_them_waits(
    coordinators: Coordinators, database: Database, clock: Clock, tmp_path: Path
) -> None:
    password, address = coordinators.add("Ana", "coordinator", second_factor=True)
    phone = TOTP(b32decode(parse_qs(urlsplit(str(address)).query)["secret"][0]), 6, SHA1(), 30)
    code = phone.generate(int(clock.time.timestamp())).decode()
    for _ in range(FREE + 1):
        with pytest.raises((Wrong, Wait)):
            coordinators.sign_in("Ana", "wrong", code)
    assert coordinators.sign_in("Ana", password, code), "whoever has no password uses no code up"
    for network in ("192.0.2.1", "192.0.2.2", "192.0.2.3"):
        with pytest.raises(Wrong):
            coordinators.sign_in("Ana", password, code, network)
    clock.forward(seconds=30)
    another = phone.generate(int(clock.time.timestamp())).decode()
    with pytest.raises(Wait):
        coordinators.sign_in("Ana", password, another, "192.0.2.4")
    assert "wrong code, right password" in {deed.about for deed in page(database, 0)[0]}
    # it does not wait, since it goes on as another process
    again = Coordinators(database, SecretColumns(tmp_path / "keys"), clock)
    assert again.sign_in("Ana", password, another)


def test_what_is_done_again_and_again_hides_nothing(database: Database, clock: Clock) -> None:
    deeds = [("Ana", "revoked", "uppsala-1.2"), *[("Eve", "exported", "kiosks")] * PAGE]
    for who, did, about in deeds:
        clock.forward(seconds=1)
        database.transaction(partial(note, at=clock.time, who=who, did=did, about=about))
    newest, older = page(database, 0)
    assert [(deed.did, deed.times) for deed in newest] == [("exported", PAGE)]
    assert older
    rest, older = page(database, 1)
    assert [(deed.did, deed.times, older) for deed in rest] == [("revoked", 1, False)]
    lines = audit_table(database).decode().splitlines()
    assert lines[1].endswith(",Ana,revoked,uppsala-1.2")
    assert len(lines) == 1 + len(deeds)


def rows(database: Database, table: Table) -> list[tuple[object, ...]]:
    return database.transaction(lambda connection: [tuple(row) for row in connection.execute(select(table))])
