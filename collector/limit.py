"""So often and no oftener: for what a stranger may make us do."""

import threading
import time

KEYS = 10_000


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
                self._counted.clear()  # better a few too many than a memory that fills
            times, since = self._counted.get(key, (0, time.monotonic()))
            if time.monotonic() - since > self._seconds:
                times, since = 0, time.monotonic()
            if times < self._most:
                self._counted[key] = (times + 1, since)
            return times < self._most
