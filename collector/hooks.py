"""Telling other programs what happened here: Standard Webhooks, each kept until it was heard.

The receivers stand in `hooks.toml` beside the keys. What is told is how things stand, never a person: a receiver that
missed one knows as much after the next.
"""

import asyncio
import logging
import tomllib
from base64 import b64decode
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from uuid import NAMESPACE_URL, UUID, uuid5

import msgspec
from msgspec import Struct
from sqlalchemy import Connection, delete, select, update
from sqlalchemy.dialects.postgresql import insert  # the same words on SQLite
from sqlalchemy.exc import SQLAlchemyError
from starlette.concurrency import run_in_threadpool

from collector.database import Database
from collector.public import Reading
from collector.schema import hooks
from collector.standing import every_event
from kiosk.clock import Now
from kiosk.errors import Refused

log = logging.getLogger("collector")
FILE = "hooks.toml"
WAITS = tuple(timedelta(seconds=each) for each in (5, 300, 1800, 7200, 18_000, 36_000, 50_400, 72_000, 86_400))
"""After each try that failed, as the specification of Standard Webhooks has it; then it is given up."""
EVERY = 5.0
"""Seconds between two deliveries. What has changed is looked for each minute of the clock, by every process alike."""
LATELY = timedelta(days=7)
"""What happened earlier is no news."""
KEPT = timedelta(days=30)
"""How long it can be looked up what was told."""
AT_ONCE = 50
SLICE = 1000
"""Messages that are written by one statement: a database takes so many values and no more."""


Said = tuple[str, str, dict[str, object]]
"""A kind, what makes it one and the same message, and its data."""


class Receiver(Struct, frozen=True, forbid_unknown_fields=True):
    """A program that wants to hear. `secret`: whsec_ and base64, shared with it."""

    url: str
    secret: str
    kinds: tuple[str, ...] = ("pledges.counted", "event.closed", "goal.reached")


class _File(Struct, frozen=True, forbid_unknown_fields=True):
    receivers: list[Receiver] = []


def read_receivers(folder: Path) -> list[Receiver]:
    """Those in `hooks.toml` of the data folder; none if there is no such file. Raises Refused."""
    file = folder / FILE
    if not file.exists():
        return []
    try:
        found = msgspec.convert(tomllib.loads(file.read_text(encoding="utf-8")), _File).receivers
        for receiver in found:
            b64decode(receiver.secret.removeprefix("whsec_"), validate=True)
    except (OSError, ValueError) as error:
        raise Refused(str(file), "receivers", f"{error}; see docs/manual/operator.md") from error
    return found


class Hooks:
    """Notices what happened, writes it down, and brings it to the receivers."""

    def __init__(self, database: Database, receivers: list[Receiver], reading: Callable[[], Reading], now: Now) -> None:
        self._database, self._receivers, self._reading, self._now = database, receivers, reading, now
        self._told: dict[str, int] | None = None

    async def run(self) -> None:
        """For ever, if there is anybody to tell."""
        noticed = 0
        while self._receivers:
            try:
                if (minute := _minute(self._now())) != noticed:
                    await run_in_threadpool(self.notice)
                    noticed = minute
                await run_in_threadpool(self.deliver)
            except SQLAlchemyError as error:
                log.warning("hooks wait: %s", type(error).__name__)
            await asyncio.sleep(EVERY)

    def notice(self) -> int:
        """Write down what happened since the last look; how many messages. Several processes write each once."""
        reading, now = self._reading(), self._now()
        minute = _minute(now)
        counts = {event.id: event.pledges for event in reading.events}
        said: list[Said] = [
            (
                "pledges.counted",
                f"{event}:{pledges}:{minute}",
                {"event": event, "pledges": pledges, "total": reading.total},
            )
            for event, pledges in counts.items()
            if self._told is not None and self._told.get(event) != pledges
        ]
        self._told = counts
        said += [  # again, when what came in late has moved the count; never of an event that is not named
            ("event.closed", f"{one.id}:{counts[one.id]}", {"event": one.id, "pledges": counts[one.id]})
            for one in every_event(self._database)
            if now - LATELY < one.closes < now and not one.awaited and one.id in counts
        ]
        said += [
            ("goal.reached", f"{goal.target}:{goal.start}", {"target": goal.target, "reached": goal.pace.reached})
            for goal in reading.goals
            if goal.pace.reached and now.date() - LATELY < goal.pace.reached
        ]
        return self._database.transaction(lambda connection: self._write(connection, said, now))

    def _write(self, connection: Connection, said: list[Said], now: datetime) -> int:
        connection.execute(delete(hooks).where(hooks.c.due.is_(None), hooks.c.made < now - KEPT))
        rows = [
            {
                "id": uuid5(NAMESPACE_URL, f"{kind}:{what}"),
                "receiver": receiver.url,
                "body": msgspec.json.encode({"type": kind, "timestamp": now, "data": data}).decode(),
                "made": now,
                "due": now,
                "tries": 0,
            }
            for kind, what, data in said
            for receiver in self._receivers
            if kind in receiver.kinds
        ]
        return sum(_insert(connection, rows[start : start + SLICE]) for start in range(0, len(rows), SLICE))

    def deliver(self) -> int:
        """Try what is due, the least tried first; how many were heard."""
        due = (hooks.c.due <= self._now(), hooks.c.receiver.in_([one.url for one in self._receivers]))
        query = select(hooks).where(*due).order_by(hooks.c.tries, hooks.c.due).limit(AT_ONCE)
        rows = self._database.transaction(lambda connection: connection.execute(query).all())
        if not rows:
            return 0
        secrets = {one.url: one.secret for one in self._receivers}
        return sum(self._try(row.id, row.receiver, row.body, row.tries, secrets[row.receiver]) for row in rows)

    def _try(self, message: UUID, receiver: str, body: str, tries: int, secret: str) -> bool:
        """Take the turn first: another process that comes meanwhile finds it not due."""
        wait = WAITS[tries] if tries < len(WAITS) else None
        its = (hooks.c.id == message, hooks.c.receiver == receiver)
        mine = update(hooks).where(*its, hooks.c.tries == tries)
        turn = mine.values(tries=tries + 1, due=self._now() + wait if wait else None)
        if not self._database.transaction(lambda connection: connection.execute(turn).rowcount):
            return False
        from collector.hook_post import GONE, post  # needed where there is a receiver

        trouble = post(receiver, secret, message, body, self._now())
        after = {"trouble": trouble} if trouble and trouble != GONE else {"trouble": trouble, "due": None}
        self._database.transaction(lambda c: c.execute(update(hooks).where(*its).values(after)))
        if trouble and (wait is None or trouble == GONE):
            log.warning("a message to %s is given up: %s", receiver, trouble)
        return trouble is None


def _insert(connection: Connection, rows: list[dict[str, object]]) -> int:
    new = insert(hooks).values(rows).on_conflict_do_nothing().returning(hooks.c.id)
    return len(connection.execute(new).all())


def _minute(moment: datetime) -> int:
    return int(moment.timestamp()) // 60
