"""Whom a message went to: an address gets one a day, whichever pledges ask for it, and none once its owner said so.

Of an address only a keyed hash is kept: without receipt.key it says nothing. A part of it after a “+” is left out,
since mail to both reaches one person. Who wants none is first a line of a file beside the keys (`tombstones.py`), then
a row.
"""

import hmac
import re
from base64 import urlsafe_b64encode
from datetime import datetime, timedelta
from pathlib import Path

from cryptography.fernet import Fernet, InvalidToken
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.postgresql import insert  # the same words on SQLite

from collector.database import Database
from collector.keys import derived
from collector.schema import recipients
from collector.tombstones import Tombstones
from kiosk.clock import Now

FILE = "stopped"
HASH = 64
EVERY = timedelta(days=1)
_TAG = re.compile(r"\+[^@]*@")


class NoSuchLink(Exception):
    """This link is none of ours."""


class Recipients:
    """The addresses that were written to, in every process of a collector."""

    def __init__(self, database: Database, folder: Path, receipt_key: Ed25519PrivateKey, now: Now) -> None:
        self._database, self._now = database, now
        self._tombstones = Tombstones(folder / FILE)
        self._key = derived(receipt_key, "whom a message went to")
        self._links = Fernet(urlsafe_b64encode(derived(receipt_key, "a link that ends messages")))

    def may_be_written_to(self, email: str) -> bool:
        """Whether a message may go there now; then it counts as sent."""
        at, who = self._now(), self._hash(email)

        def count(connection: Connection) -> bool:
            # what is older says nothing any more
            connection.execute(delete(recipients).where(recipients.c.at <= at - EVERY, ~recipients.c.stopped))
            row = insert(recipients).values(who=who, at=at, stopped=False).on_conflict_do_nothing()
            return connection.execute(row.returning(recipients.c.who)).first() is not None

        return self._database.transaction(count)

    def was_not_written_to(self, email: str) -> None:
        """The message did not go: another may."""
        this = (recipients.c.who == self._hash(email), ~recipients.c.stopped)
        self._database.transaction(lambda connection: connection.execute(delete(recipients).where(*this)))

    def link(self, email: str) -> str:
        """The last part of the address of the page on which its owner ends all messages."""
        return self._links.encrypt(self._hash(email).encode()).decode()

    def check(self, token: str) -> str:
        """Whose link this is, as a hash. Raises NoSuchLink."""
        try:
            return self._links.decrypt(token.encode("utf-8", "replace")).decode()
        except InvalidToken as error:
            raise NoSuchLink from error

    def stop(self, token: str) -> None:
        """Never write there again. Raises NoSuchLink."""
        who = self.check(token)
        self._tombstones.add([[who]])
        self._database.transaction(lambda connection: _stop(connection, who, self._now()))

    def reapply(self) -> int:
        """Stop again what a restored database has forgotten; how many there were."""
        lines = {words[0] for words in self._tombstones.read() if len(words) == 1 and len(words[0]) == HASH}

        def apply(connection: Connection) -> int:
            left = lines - set(connection.scalars(select(recipients.c.who).where(recipients.c.stopped)))
            for who in left:
                _stop(connection, who, self._now())
            return len(left)

        return self._database.transaction(apply)

    def _hash(self, email: str) -> str:
        return hmac.digest(self._key, _TAG.sub("@", email.casefold()).encode(), "sha256").hex()


def _stop(connection: Connection, who: str, at: datetime) -> None:
    row = insert(recipients).values(who=who, at=at, stopped=True)
    connection.execute(row.on_conflict_do_update(index_elements=["who"], set_={"stopped": True}))
