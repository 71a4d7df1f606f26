"""An address is kept for so many days after it was left, and then erased, whoever has forgotten about it."""

import asyncio
import logging
from datetime import timedelta

from msgspec import Struct
from sqlalchemy import Connection, delete, func, select, update
from sqlalchemy.exc import SQLAlchemyError
from starlette.concurrency import run_in_threadpool

from collector.contacts import EMPTY
from collector.database import Database
from collector.desk.audit import note
from collector.schema import IS_CONTACT, contacts, early, letters, set_aside
from kiosk.clock import Now

log = logging.getLogger("collector")
LONGEST = 36_500
"""Days: a hundred years are for ever."""
EVERY = 3600.0
"""Seconds between two looks."""


class Kept(Struct, frozen=True):
    """How many addresses were erased, and how many are kept; none of those is older than it may be."""

    erased: int
    kept: int


class Retention:
    """Erases what is too old, and writes down that it did."""

    def __init__(self, database: Database, days: int, now: Now) -> None:
        self._database, self._days, self._now = database, min(days, LONGEST), now

    def erase(self) -> Kept:
        """Look once. The letter of an erased address stays known: a kiosk asks whether it is here.

        By the day on which it came in: a kiosk's clock may stand in any year.
        """
        return self._database.transaction(self._erase)

    def _erase(self, connection: Connection) -> Kept:
        before = self._now() - timedelta(days=self._days)
        at_booths = (letters.c.kind == "contact", letters.c.sealed != EMPTY)
        old = update(letters).where(*at_booths, letters.c.received < before.date())
        erased = connection.execute(old.values(purposes=EMPTY, sealed=EMPTY)).rowcount
        erased += connection.execute(delete(contacts).where(contacts.c.on < before.date())).rowcount
        aside = (set_aside.c.letter.contains(IS_CONTACT), set_aside.c.received_at < before)
        erased += connection.execute(delete(set_aside).where(*aside)).rowcount
        waiting = (early.c.letter.contains(IS_CONTACT), early.c.received_at < before)
        erased += connection.execute(delete(early).where(*waiting)).rowcount
        kept = connection.scalar(select(func.count()).select_from(letters).where(*at_booths)) or 0
        kept += connection.scalar(select(func.count()).select_from(contacts)) or 0
        if erased:
            about = f"{erased} addresses left before {before:%Y-%m-%d}; {kept} are kept"
            note(connection, self._now(), "retention", "erased", about)
        return Kept(erased, kept)

    async def run(self) -> None:
        """For ever, once an hour."""
        while True:
            try:
                found = await run_in_threadpool(self.erase)
                if found.erased:
                    log.info("erased %d addresses that were older than %d days", found.erased, self._days)
            except SQLAlchemyError as error:
                log.warning("no address was erased, it is tried again in an hour: %s", type(error).__name__)
            await asyncio.sleep(EVERY)
