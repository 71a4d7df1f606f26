"""What this computer says of itself."""

from pathlib import Path

import pytest

from kiosk.errors import NoStick
from kiosk.machine import battery, free_bytes, sticks, sticks_for
from kiosk.settings import Settings


def test_the_fullest_battery_counts_and_mains_do_not(tmp_path: Path) -> None:
    assert battery(tmp_path / "none") == -1
    for name, kind, level in (("BAT0", "Battery", 40), ("BAT1", "Battery", 84), ("AC", "Mains", 100)):
        (tmp_path / name).mkdir()
        (tmp_path / name / "type").write_text(f"{kind}\n")
        (tmp_path / name / "capacity").write_text(f"{level}\n")
    (tmp_path / "odd").mkdir()
    assert battery(tmp_path) == 84


def test_there_is_some_room(tmp_path: Path) -> None:
    assert free_bytes(tmp_path) > 0


def test_a_stick_is_what_the_system_mounted_below_media(tmp_path: Path) -> None:
    mounts = tmp_path / "mounts"
    mounts.write_text(
        "/dev/sda1 / ext4 rw 0 0\n/dev/sdb1 /media/staff/MY\\040STICK vfat rw 0 0\nshare /mnt/share nfs rw 0 0\n"
    )
    assert sticks(mounts) == [Path("/media/staff/MY STICK")]
    assert sticks(tmp_path / "nothing") == []


def test_the_stick_is_the_one_that_is_named_and_never_the_second_copys(tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    with pytest.raises(NoStick):
        sticks_for(Settings(stick=str(stick)))
    stick.mkdir()
    assert sticks_for(Settings(stick=str(stick))) == [stick]
    with pytest.raises(NoStick):
        sticks_for(Settings(stick=str(stick), copy=str(stick / "pledges")))
