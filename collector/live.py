"""The public number as it moves: one reading a second, whoever is watching.

Every page sees the same reading, so a million visitors cost the database nothing. Pages that cannot hold a stream
open ask `GET /v1/counts` again and again.
"""

import asyncio
import hashlib
import logging
import time
from collections.abc import AsyncIterator, Callable

import msgspec
from msgspec import Struct
from sqlalchemy.exc import SQLAlchemyError
from starlette.concurrency import run_in_threadpool

from collector.public import Reading
from kiosk.trust.system import most_files

log = logging.getLogger("collector")
EVERY = 1.0
MOST_WATCHERS = min(5000, max(100, most_files() - 500))
"""Open streams. Each is an open file: some must be left for kiosks, whose batches matter more than a page."""
KEEP_ALIVE = 15.0
NOTHING = Reading("", 0, 0, {}, [], [], {}, {})


class TooManyWatchers(Exception):
    """The page should ask for counts instead."""


class Moment(Struct, frozen=True):
    """A message of `GET /v1/live`: what is other than in the message before. The first tells of no event."""

    total: int
    countries: dict[str, int]
    events: dict[str, int]
    """Pledges of each event that has more or fewer, or is new; 0: it is named no longer."""


class Live:
    """The latest reading, and a stream of what changes in the next ones."""

    def __init__(self, read: Callable[[], Reading]) -> None:
        self._read = read
        self._changed = asyncio.Condition()
        self._watchers = 0
        self._read_at = time.monotonic()
        self._messages: dict[str, bytes] = {}
        """For whoever has seen the reading with that etag."""
        self.reading = NOTHING
        self.body = b""
        self.etag = ""

    async def read(self) -> None:
        """Take one reading and wake the watchers if it differs from the last."""
        reading = await run_in_threadpool(self._read)
        self._read_at = time.monotonic()
        body = msgspec.json.encode(reading)
        if body != self.body:
            async with self._changed:
                self.reading, self.body = reading, body
                self._messages.clear()
                self.etag = f'"{hashlib.sha256(body).hexdigest()[:16]}"'
                self._changed.notify_all()

    @property
    def watchers(self) -> int:
        """Streams that are open."""
        return self._watchers

    @property
    def age(self) -> float:
        """Seconds since the last reading."""
        return time.monotonic() - self._read_at

    async def run(self) -> None:
        """Read for ever; a database that is away for a moment costs a reading, not the map."""
        while True:
            try:
                await self.read()
            except SQLAlchemyError as error:
                log.warning("the map keeps its last reading: %s", type(error).__name__)
            await asyncio.sleep(EVERY)

    def watch(self) -> AsyncIterator[bytes]:
        """Server-sent events. Raises TooManyWatchers at once."""
        if self._watchers >= MOST_WATCHERS:
            raise TooManyWatchers
        return self._stream()

    async def _stream(self) -> AsyncIterator[bytes]:
        self._watchers += 1
        seen, reading = "", self.reading
        try:
            while True:
                if self.etag != seen:
                    message = self._message(seen, reading)
                    seen, reading = self.etag, self.reading
                    yield message
                try:
                    async with asyncio.timeout(KEEP_ALIVE), self._changed:
                        while self.etag == seen:
                            await self._changed.wait()
                except TimeoutError:
                    yield b": still here\n\n"
        finally:
            self._watchers -= 1

    def _message(self, seen: str, before: Reading) -> bytes:
        if seen not in self._messages:
            had = {event.id: event.pledges for event in before.events}
            has = {event.id: event.pledges for event in self.reading.events}
            new = {event: has.get(event, 0) for event in had.keys() | has.keys() if has.get(event) != had.get(event)}
            moment = Moment(self.reading.total, self.reading.countries, new if seen else {})
            self._messages[seen] = b"data: " + msgspec.json.encode(moment) + b"\n\n"
        return self._messages[seen]
