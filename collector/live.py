"""The public number as it moves: one reading a second, whoever is watching.

Every page sees the same reading, so a million visitors cost the database nothing. Pages that cannot hold a stream
open ask `GET /v1/counts` again and again.
"""

import asyncio
import hashlib
import logging
import resource
from collections.abc import AsyncIterator, Callable

import msgspec
from sqlalchemy.exc import SQLAlchemyError
from starlette.concurrency import run_in_threadpool

from collector.public import Reading
from collector.tally import EventReading

log = logging.getLogger("collector")
EVERY = 1.0
MOST_WATCHERS = min(5000, max(100, resource.getrlimit(resource.RLIMIT_NOFILE)[0] - 500))
"""Open streams. Each is an open file: some must be left for kiosks, whose batches matter more than a page."""
KEEP_ALIVE = 15.0


class TooManyWatchers(Exception):
    """The page should ask for counts instead."""


class Live:
    """The latest reading, and a stream of the next ones."""

    def __init__(self, read: Callable[[], Reading]) -> None:
        self._read = read
        self._changed = asyncio.Condition()
        self._watchers = 0
        self.events: list[EventReading] = []
        self.body = b""
        self.etag = ""

    async def read(self) -> None:
        """Take one reading and wake the watchers if it differs from the last."""
        reading = await run_in_threadpool(self._read)
        body = msgspec.json.encode(reading)
        if body != self.body:
            async with self._changed:
                self.events, self.body = reading.events, body
                self.etag = f'"{hashlib.sha256(body).hexdigest()[:16]}"'
                self._changed.notify_all()

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
        seen = ""
        try:
            while True:
                if self.etag != seen:
                    seen = self.etag
                    yield b"data: " + self.body + b"\n\n"
                try:
                    async with asyncio.timeout(KEEP_ALIVE), self._changed:
                        while self.etag == seen:
                            await self._changed.wait()
                except TimeoutError:
                    yield b": still here\n\n"
        finally:
            self._watchers -= 1
