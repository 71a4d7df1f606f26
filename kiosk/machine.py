"""What this computer says of itself."""

import ctypes
import shutil
import sys
from pathlib import Path
from string import ascii_uppercase

from kiosk.errors import NoStick
from kiosk.settings import Settings

POWER = Path("/sys/class/power_supply")
MOUNTS = Path("/proc/self/mounts")
STICKS = ("/media/", "/run/media/")
"""Where Linux mounts what is put in."""
VOLUMES = Path("/Volumes")
"""Where macOS does."""
REMOVABLE = 2
"""What Windows calls a drive that can be pulled."""


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


def sticks(mounts: Path = MOUNTS) -> list[Path]:
    """The folders of what is put in now."""
    if sys.platform == "win32":
        drives = [Path(f"{letter}:/") for letter in ascii_uppercase]
        return [drive for drive in drives if ctypes.windll.kernel32.GetDriveTypeW(str(drive)) == REMOVABLE]
    if sys.platform == "darwin":
        return [folder for folder in VOLUMES.iterdir() if folder.is_mount() and not folder.samefile("/")]
    mounted = [line.split()[1] for line in _reads(mounts).splitlines()]
    # the system writes a space in a name as \040
    return [Path(folder.replace("\\040", " ")) for folder in mounted if folder.startswith(STICKS)]


def sticks_for(settings: Settings) -> list[Path]:
    """The stick for a courier: the folder that kiosk.toml names, or what is put in, but for the second copy's medium.

    Raises NoStick.
    """
    found = [Path(settings.stick)] if settings.stick else sticks()
    copy = Path(settings.copy) if settings.copy else None
    try:
        found = [stick for stick in found if stick.is_dir() and (copy is None or not copy.is_relative_to(stick))]
    except OSError as error:
        raise NoStick("The stick was pulled, or does not read.") from error
    if not found:
        raise NoStick("No stick is there.")
    return found


def _reads(file: Path) -> str:
    """What a file of the system says; nothing, where the system will not tell."""
    try:
        return file.read_text().strip()
    except (OSError, ValueError):
        return ""
