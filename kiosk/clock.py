"""What time it is. Passed in wherever a rule needs it, so that a test can say what time it is."""

import os
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

Now = Callable[[], datetime]


def now() -> datetime:
    """The current time, aware, in UTC."""
    return datetime.now(UTC)


def hour_of(moment: datetime) -> datetime:
    """The full hour that holds `moment`: the finest time that is ever stored about a pledge."""
    return moment.astimezone(UTC).replace(minute=0, second=0, microsecond=0)


def hours_since_1970(moment: datetime) -> int:
    """The hour that holds `moment`, as it is stored."""
    return int(moment.timestamp()) // 3600


def hour_from(hours: int) -> datetime:
    """The other way: the beginning of that hour, in UTC."""
    return datetime.fromtimestamp(hours * 3600, UTC)


def age_of_process() -> float:
    """Seconds since this process began, to a hundredth; since the import of this module on other systems."""
    if sys.platform != "linux":
        return time.monotonic() - _IMPORTED
    ticks = int(Path("/proc/self/stat").read_text().rpartition(")")[2].split()[19])
    return time.clock_gettime(time.CLOCK_BOOTTIME) - ticks / os.sysconf("SC_CLK_TCK")


_IMPORTED = time.monotonic()
