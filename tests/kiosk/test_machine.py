"""What this computer says of itself."""

from pathlib import Path

from kiosk.machine import battery, free_bytes


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
