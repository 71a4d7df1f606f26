"""What this computer says of itself."""

import shutil
from pathlib import Path

POWER = Path("/sys/class/power_supply")


def free_bytes(folder: Path) -> int:
    """Room on the disk that holds `folder`."""
    return shutil.disk_usage(folder).free


def battery(power: Path = POWER) -> int:
    """Percent of the fullest battery; -1 where the system tells none."""
    found = -1
    for supply in power.glob("*") if power.is_dir() else ():
        level = _reads(supply / "capacity")
        own = _reads(supply / "scope") != "Device"  # not a mouse's or a pen's
        if _reads(supply / "type") == "Battery" and own and level.isdecimal():
            found = max(found, int(level))
    return found


def _reads(file: Path) -> str:
    """What a file of the system says; nothing, where the system will not tell."""
    try:
        return file.read_text().strip()
    except (OSError, ValueError):
        return ""
