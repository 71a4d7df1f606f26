"""How long to wait before the next try. Pure."""

from collections.abc import Callable
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

FIRST = 5.0
LEAST_ASKED, MOST_ASKED = 1.0, 3600.0


def next_wait(failures: int, longest: float, share: Callable[[], float]) -> float:
    """Seconds: full jitter, `share()` (0 to 1) of 5 s doubled with each failure, never more than `longest`."""
    return min(longest, FIRST * 2.0 ** min(failures, 30)) * share()


def retry_after(header: str | None, date: str | None) -> float:
    """Seconds a server asked for in Retry-After (a number, or a date read against its own Date); 1 s to 1 h."""
    seconds = LEAST_ASKED
    try:
        if header is not None and header.strip().isdigit():
            seconds = float(header)
        elif header is not None:
            said = parsedate_to_datetime(date) if date else datetime.now(UTC)
            seconds = (parsedate_to_datetime(header) - said).total_seconds()
    except (ValueError, TypeError):
        seconds = LEAST_ASKED  # an unreadable date asks for nothing
    return min(MOST_ASKED, max(LEAST_ASKED, seconds))
