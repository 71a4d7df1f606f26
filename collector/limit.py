"""So often and no oftener: for what a stranger may make us do."""

import threading
import time
from ipaddress import ip_address, ip_network

from starlette.requests import Request

KEYS = 10_000
WIDE = 64
"""Bits of an IPv6 address that one household or campus network shares."""


def network_of(request: Request) -> str:
    """Where a call comes from, as far as a limit should tell callers apart; empty if nobody says. It is never kept."""
    host = request.client.host if request.client else ""
    try:
        address = ip_address(host)
    except ValueError:
        return host
    return str(ip_network((address, WIDE), strict=False)) if address.version > 4 else host


class Limit:
    """At most `most` times in any window of `seconds`, for each of whatever is counted; in this process."""

    def __init__(self, most: int, seconds: float) -> None:
        self._most, self._seconds = most, seconds
        self._counted: dict[str, tuple[int, float]] = {}
        self._lock = threading.Lock()

    def allows(self, key: str) -> bool:
        """Whether it may happen once more; then it is counted."""
        with self._lock:
            if len(self._counted) > KEYS:
                self._counted.pop(next(iter(self._counted)))  # the oldest
            times, since = self._counted.get(key, (0, time.monotonic()))
            if time.monotonic() - since > self._seconds:
                times, since = 0, time.monotonic()
            if times < self._most:
                self._counted[key] = (times + 1, since)
            return times < self._most
