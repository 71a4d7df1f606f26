"""The public number as it moves: one reading a second, whoever is watching.

Every page sees the same reading, so a million visitors cost the database nothing. Pages that cannot hold a stream
open ask `GET /v1/counts` again and again.
"""

import asyncio
import hashlib
import logging
import resource
import time
from collections.abc import AsyncIterator, Callable
from datetime import date

import msgspec
from msgspec import Struct
from sqlalchemy.exc import SQLAlchemyError
from starlette.concurrency import run_in_threadpool

from collector.campaign import Campaign, Goal
from collector.pace import Pace, pace_of
from collector.tally import Counts, EventCount
from kiosk.clock import Now

log = logging.getLogger("collector")
EVERY = 1.0
MOST_WATCHERS = min(5000, max(100, resource.getrlimit(resource.RLIMIT_NOFILE)[0] - 500))
"""Open streams. Each is an open file: some must be left for kiosks, whose batches matter more than a page."""
KEEP_ALIVE = 15.0
DAYS_EVERY = 60.0
"""Seconds between two readings of the days: they come from more rows than the total."""


class GoalReading(Struct, frozen=True):
    """A goal, and how far it is at our booths."""

    target: int
    start: date
    deadline: date
    status: str
    pace: Pace


class Reading(Struct, frozen=True):
    """The body of `GET /v1/counts` and of every message of `GET /v1/live`."""

    campaign: str
    total: int
    countries: dict[str, int]
    events: list[EventCount]
    goals: list[GoalReading]
    days: dict[date, int]
    """Per day in which they were made (UTC); up to a minute old."""


class TooManyWatchers(Exception):
    """The page should ask for counts instead."""


class Live:
    """The latest reading, and a stream of the next ones."""

    def __init__(
        self, campaign: Campaign, count: Callable[[], Counts], days: Callable[[], dict[date, int]], now: Now
    ) -> None:
        self._campaign = campaign
        self._count = count
        self._read_days = days
        self._now = now
        self._days: dict[date, int] = {}
        self._days_at = -DAYS_EVERY
        self._changed = asyncio.Condition()
        self._watchers = 0
        self.body = b""
        self.etag = ""

    async def read(self) -> None:
        """Take one reading and wake the watchers if it differs from the last."""
        counts = await run_in_threadpool(self._count)
        if time.monotonic() - self._days_at >= DAYS_EVERY:
            self._days_at = time.monotonic()
            self._days = await run_in_threadpool(self._read_days)
        goals = [self._goal(goal) for goal in self._campaign.goals]
        reading = Reading(self._campaign.name, counts.total, counts.countries, counts.events, goals, self._days)
        body = msgspec.json.encode(reading)
        if body != self.body:
            async with self._changed:
                self.body = body
                self.etag = f'"{hashlib.sha256(body).hexdigest()[:16]}"'
                self._changed.notify_all()

    def _goal(self, goal: Goal) -> GoalReading:
        pace = pace_of(goal, self._days, self._now().date())
        return GoalReading(goal.target, goal.start, goal.deadline, goal.status, pace)

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
