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
        kind, level = supply / "type", supply / "capacity"
        if kind.exists() and level.exists() and kind.read_text().strip() == "Battery":
            found = max(found, int(level.read_text()))
    return found
