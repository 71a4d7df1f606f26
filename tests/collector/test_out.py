"""Contacts go to other systems only from where the key is: as a file they take in, or by OSDI to a real receiver."""

import csv
import io
import json
from base64 import b64encode
from collections.abc import Callable, Iterator
from http.server import HTTPServer
from pathlib import Path
from typing import Any
from uuid import uuid4

import msgspec
import pytest

from collector.__main__ import main
from collector.contacts import Contact, Sealed, profiles
from kiosk.trust.digest import digest
from kiosk.trust.sealing import Address, seal
from tests.collector.listening import Quiet, listening
from tests.making import Desk

FIELDS = {"identifiers", "origin_system", "action_date", "referrer_data", "person", "comments", "petition_id", "title"}
"""Of a signature and its helper, as OSDI 1.2's tables have them."""
REFUSED = 70
Say = Callable[..., int]


class Crm(HTTPServer):
    """A system that speaks OSDI: a petition, and the helper that its resource names."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.signatures: list[dict[str, Any]] = []
        self.fails_after = 1000
        self.helper = "/petitions/7/record_signature_helper"

    @property
    def petition(self) -> str:
        return f"http://127.0.0.1:{self.server_port}/petitions/7"


class Handler(Quiet):
    def _answer(self, status: int, body: object) -> None:
        self.send_response(status)
        self.send_header("content-type", "application/hal+json")
        self.end_headers()
        self.wfile.write(json.dumps(body).encode())

    def do_GET(self) -> None:
        crm = self.server
        assert isinstance(crm, Crm)
        if self.headers["OSDI-API-Token"] != "secret":
            return self._answer(403, {})
        return self._answer(200, {"_links": {"osdi:record_signature_helper": {"href": crm.helper}}})

    def do_POST(self) -> None:
        crm = self.server
        assert isinstance(crm, Crm)
        assert (self.path, self.headers["OSDI-API-Token"]) == ("/petitions/7/record_signature_helper", "secret")
        said = json.loads(self.rfile.read(int(self.headers["content-length"])))
        if len(crm.signatures) >= crm.fails_after:
            return self._answer(503, {})
        crm.signatures.append(said)
        return self._answer(200, {})


@pytest.fixture
def crm() -> Iterator[Crm]:
    with listening(Crm()) as running:
        yield running


@pytest.fixture
def say(tmp_path: Path, campaign: Path, desk: Desk) -> Say:
    """Runs one of the offline commands on a file with two contacts, and one who ticked nothing."""
    sealed = []
    key = tmp_path / "sealing.key"
    desk_keys = desk.ticket().sealing_keys
    key.write_bytes(b64encode(desk.sealing.private_bytes_raw()))
    key.chmod(0o600)
    for email, consents in (("=sam@example.org", ("news",)), ("kim@example.org", ("news",)), ("no@example.org", ())):
        letter, pledge = uuid4(), uuid4()
        clear = digest(msgspec.json.encode({"purposes": consents}))
        plain = msgspec.json.encode(Contact(email, consents, ()))
        address = Address("uppsala-1", "uppsala-1.1", letter, pledge, clear)
        sealed.append(Sealed("uppsala-1", "uppsala-1.1", letter, pledge, consents, seal(plain, desk_keys, address)))
    file = tmp_path / "contacts.sealed"
    file.write_bytes(msgspec.json.encode(sealed))
    (tmp_path / "token").write_text("secret\n")

    def run(name: str, *arguments: str) -> int:
        return main([name, str(file), "--key", str(key), *arguments])

    return run


@pytest.mark.parametrize("profile", profiles())
def test_each_system_gets_a_file_with_its_own_columns_and_no_formula(
    say: Say, capsys: pytest.CaptureFixture[str], profile: str
) -> None:
    assert say("open", "--profile", profile) == 0
    header, *rows = csv.reader(io.StringIO(capsys.readouterr().out))
    assert header == list(profiles()[profile])
    assert any("sam@example.org" in value for value in rows[0])
    assert not any(value.startswith("=") or "{" in value for row in rows for value in row)


def osdi(say: Say, crm: Crm, tmp_path: Path) -> int:
    return say("osdi", "--petition", crm.petition, "--token-file", str(tmp_path / "token"))


def test_who_ticked_a_box_is_recorded_by_osdi_once_and_who_did_not_is_left_out(
    say: Say, crm: Crm, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert osdi(say, crm, tmp_path) == 0
    assert capsys.readouterr().out == "Recorded: 2. Before: 0. Without a tick, and left out: 1.\n"
    assert osdi(say, crm, tmp_path) == 0
    assert capsys.readouterr().out == "Recorded: 0. Before: 2. Without a tick, and left out: 1.\n"
    assert len(crm.signatures) == 2, "whoever has unsubscribed since is not subscribed again"
    for said in crm.signatures:
        assert said.keys() <= FIELDS
        assert said["identifiers"][0].startswith("pledge-kiosk:")
    people = [said["person"]["email_addresses"][0]["address"] for said in crm.signatures]
    assert people == ["=sam@example.org", "kim@example.org"]


def test_it_goes_on_where_it_was_interrupted(
    say: Say, crm: Crm, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    crm.fails_after = 1
    assert osdi(say, crm, tmp_path) == REFUSED
    assert "answered 503. 1 were recorded. Nobody goes twice" in capsys.readouterr().err
    crm.fails_after = 9
    assert osdi(say, crm, tmp_path) == 0
    assert len(crm.signatures) == 2


def test_a_token_that_is_wrong_and_an_address_that_is_no_petition_send_nobody_anywhere(
    say: Say, crm: Crm, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "token").write_text("wrong")
    assert osdi(say, crm, tmp_path) == REFUSED
    assert "answered 403" in capsys.readouterr().err
    (tmp_path / "token").write_text("secret")
    for helper in ("", "http://192.0.2.1/steal"):
        crm.helper = helper
        assert osdi(say, crm, tmp_path) == REFUSED
        assert "is it a petition's address?" in capsys.readouterr().err
    plain = ("osdi", "--petition", "http://example.org/petitions/7", "--token-file", str(tmp_path / "token"))
    assert say(*plain) != 0
    assert "https://" in capsys.readouterr().err
    assert crm.signatures == []
