"""Damage, cuts and random kills: a sample in every run, all of them by ./run faults; each harness catches a mutant."""

import contextlib
import os
import random
import subprocess
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from demo.collector import Collector
from kiosk.clock import now
from kiosk.counter import Counter
from kiosk.errors import DiskFull, Known
from kiosk.settings import Settings
from kiosk.store import ballast, database
from tests.faults.child import take_without_full_sync
from tests.faults.corruption import damage, median_saved, template
from tests.faults.power import cut_power
from tests.faults.powerfs import DEVICE, Mounted
from tests.faults.randomly import kill_at_random
from tests.making import Desk, a_pledge

needs_fuse = pytest.mark.skipif(
    not (os.access(DEVICE, os.W_OK) and os.geteuid() == 0), reason=f"needs {DEVICE} and root to mount a disk"
)
needs_mount = pytest.mark.skipif(os.geteuid() != 0, reason="needs root to mount a small disk")


def test_kiosks_and_collectors_killed_at_random_lose_and_double_nothing(
    tmp_path: Path, collector_process: Collector
) -> None:
    found = kill_at_random(tmp_path / "kiosk", collector_process, kills=20)
    assert found.is_clean(), found
    assert found.thanked >= 109  # what the dice of this seed wait for


@needs_fuse
def test_power_cuts_take_nothing_that_was_thanked(tmp_path: Path) -> None:
    found = cut_power(tmp_path / "power", cuts=15)
    assert found.is_clean(), found
    assert found.thanked > 40


@needs_fuse
@pytest.mark.long
def test_a_store_that_does_not_sync_each_commit_is_caught(tmp_path: Path) -> None:
    assert cut_power(tmp_path / "power", cuts=10, work=take_without_full_sync).lost > 0


@needs_fuse
def test_after_such_a_disk_was_let_go_a_broken_pipe_is_still_an_error_and_ends_nothing(tmp_path: Path) -> None:
    Mounted(tmp_path / "disk").close()
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "wb", buffering=0) as pipe, pytest.raises(BrokenPipeError):
        pipe.write(b"nobody reads this")


@pytest.mark.parametrize("second_copy", [pytest.param(False, marks=pytest.mark.long), True])
def test_no_damage_is_silent_and_most_is_saved(tmp_path: Path, second_copy: bool) -> None:
    written, arrived = template(tmp_path, second_copy)
    dice = random.Random(1)
    found = [damage(written, arrived, dice) for _ in range(8)]
    assert [each for each in found if each.silent] == []
    assert median_saved(found) >= (0.99 if second_copy else 0.95)


@pytest.mark.long
def test_a_store_that_is_not_checked_at_the_start_is_caught(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    written, arrived = template(tmp_path, second_copy=False)
    monkeypatch.setattr(database, "check", lambda *_: None)
    dice = random.Random(1)
    silent = 0
    for _ in range(20):
        with contextlib.suppress(Known, msgspec.MsgspecError):  # noticed, only too late: that is not silent
            silent += damage(written, arrived, dice).silent
    assert silent > 0


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """Two megabytes that can really be full."""
    folder = tmp_path / "small"
    folder.mkdir(mode=0o700)
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=2m,mode=700", "tmpfs", str(folder)], check=True)
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)


def fill(counter: Counter) -> int:
    """Take pledges until there is no room; how many were thanked."""
    thanked = 0
    while True:
        try:
            counter.pledges.take(a_pledge(now()))
        except DiskFull:
            return thanked
        thanked += 1


@needs_mount
def test_a_full_disk_keeps_what_was_thanked_opens_again_and_goes_on_when_there_is_room(
    small_disk: Path, tmp_path: Path
) -> None:
    (small_disk / "somebody's photos").write_bytes(b"x" * 700_000)
    ticket = Desk().ticket_file(tmp_path, not_after=now().replace(year=2100))
    counter = Counter(small_disk, Settings(), ticket, now)
    thanked = fill(counter)
    counter.close()
    counter = Counter(small_disk, Settings(), None, now)
    assert counter.pledges.total() == thanked > 100
    (small_disk / "somebody's photos").unlink()
    assert counter.pledges.take(a_pledge(now())).number == thanked + 1
    assert not counter.was_mended
    counter.close()


@needs_mount
def test_the_room_put_by_keeps_the_pledge_in_hand(
    small_disk: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ballast, "SIZE", 400_000)
    monkeypatch.setattr(ballast, "SPARE", 0)
    ticket = Desk().ticket_file(tmp_path, not_after=now().replace(year=2100))
    counter = Counter(small_disk, Settings(), ticket, now)
    taken = 0
    while not counter.disk_is_tight():
        counter.pledges.take(a_pledge(now()))
        taken += 1
    assert counter.pledges.total() == taken, "the pledge that met the full disk was kept"
    assert fill(counter) > 10
    counter.close()
