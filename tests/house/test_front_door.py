"""The commands a person types, as they type them."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from demo.collector import Collector
from tests.making import Desk


def kiosk(*arguments: str, stdin: str = "") -> "subprocess.CompletedProcess[str]":
    line = [sys.executable, "-m", "kiosk", *arguments]
    return subprocess.run(line, check=False, input=stdin, capture_output=True, text=True, timeout=60)


def test_status_without_a_ticket_says_what_to_do(folder: Path) -> None:
    said = kiosk("status", "--data", str(folder))
    assert said.returncode == 70
    assert "--ticket FILE" in said.stderr


def test_a_folder_that_others_can_read_stops_the_start(folder: Path) -> None:
    folder.chmod(0o755)
    said = kiosk("status", "--data", str(folder))
    assert said.returncode == 77
    assert "chmod 700" in said.stderr


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("idle_seconds = 1", "idle_seconds: Expected `int` >= 5"),
        ('idle_seconds = "x"', "idle_seconds: Expected `int`, got `str`"),
        ("idel_seconds = 45", "idel_seconds"),
        ("idle_seconds =", "not TOML"),
    ],
)
def test_a_wrong_setting_stops_the_start_and_is_named(folder: Path, text: str, reason: str) -> None:
    (folder / "kiosk.toml").write_text(text)
    said = kiosk("status", "--data", str(folder))
    assert said.returncode == 65
    assert reason in said.stderr


def test_a_weak_pin_is_refused_with_its_reason(folder: Path) -> None:
    said = kiosk("pin", "--data", str(folder), stdin="123456\n")
    assert (said.returncode, said.stderr.strip()) == (65, "PIN: This PIN is easy to guess.")


def test_a_ticket_of_nobody_is_refused(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "bad.ticket").write_text('{"ticket": "", "key": "", "signature": ""}')
    said = kiosk("run", "--data", str(folder), "--ticket", str(tmp_path / "bad.ticket"), "--windowed")
    assert said.returncode == 65
    assert "altered" in said.stderr


def test_sync_with_nothing_listening_keeps_everything_and_says_so(folder: Path, tmp_path: Path, desk: Desk) -> None:
    from datetime import UTC, datetime

    from kiosk.counter import Counter
    from kiosk.settings import Settings
    from tests.making import a_pledge

    counter = Counter(folder, Settings(), desk.ticket_file(tmp_path), lambda: datetime.now(UTC))
    counter.pledges.take(a_pledge(datetime.now(UTC)))
    counter.close()
    said = kiosk("sync", "--data", str(folder))
    assert said.returncode == 1
    assert "No internet. Kept safely here: 1." in said.stdout
    status = json.loads(kiosk("status", "--json", "--data", str(folder)).stdout)
    assert (status["taken"], status["waiting"], status["delivered"]) == (1, 1, 0)


def test_sync_delivers_and_status_and_counts_agree(folder: Path, collector: Collector) -> None:
    from datetime import UTC, datetime

    from kiosk.counter import Counter
    from kiosk.settings import Settings
    from tests.making import a_pledge

    counter = Counter(folder, Settings(), collector.ticket(100)[0], lambda: datetime.now(UTC))
    for _ in range(3):
        counter.pledges.take(a_pledge(datetime.now(UTC)))
    counter.close()
    assert kiosk("sync", "--data", str(folder)).returncode == 0
    status = json.loads(kiosk("status", "--json", "--data", str(folder)).stdout)
    assert (status["taken"], status["waiting"], status["delivered"]) == (3, 0, 3)
    assert json.loads(collector.command("counts"))["check"]["counted"] == 3


def test_several_kiosks_are_brought_in_at_once_and_one_that_cannot_be_is_named(
    folder: Path, tmp_path: Path, collector: Collector
) -> None:
    from datetime import UTC, datetime

    from kiosk.counter import Counter
    from kiosk.settings import Settings
    from tests.making import a_pledge

    folders = [folder, tmp_path / "second", tmp_path / "never used"]
    for each, ticket in zip(folders, collector.ticket(100, 2), strict=False):
        each.mkdir(mode=0o700, exist_ok=True)
        counter = Counter(each, Settings(), ticket, lambda: datetime.now(UTC))
        counter.pledges.take(a_pledge(datetime.now(UTC)))
        counter.close()
    said = kiosk("sync", "--data", *map(str, folders))
    assert said.returncode == 1
    assert "never used: there is no such folder." in said.stdout
    assert "Everything is in from 2 of 3 kiosks." in said.stdout
    assert json.loads(collector.command("counts"))["check"]["counted"] == 2
    assert all((each / "kiosk.log").exists() for each in folders[:2]), "each kiosk has its own log"


def test_the_collector_does_not_write_over_a_campaigns_keys(tmp_path: Path) -> None:
    line = [sys.executable, "-m", "collector", "key", "--data", str(tmp_path / "c")]
    assert subprocess.run(line, check=False, capture_output=True, timeout=60).returncode == 0
    before = (tmp_path / "c" / "keys" / "sealing.key").read_bytes()
    again = subprocess.run(line, check=False, capture_output=True, text=True, timeout=60)
    assert again.returncode == 70
    assert "Nothing was changed" in again.stderr
    assert (tmp_path / "c" / "keys" / "sealing.key").read_bytes() == before
