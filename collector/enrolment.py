"""Who may send: a kiosk is known by the key it enrolled with its ticket's secret."""

import hashlib
import hmac

from sqlalchemy import Connection, select, update

from collector.database import Database
from collector.schema import kiosks
from kiosk.trust.signing import public_key
from sync import wire


class Stranger(Exception):
    """No such kiosk, no key yet, or a wrong proof."""


class Revoked(Exception):
    """A coordinator has withdrawn this kiosk."""


class TicketUsed(Exception):
    """Another key was enrolled with this ticket."""


class Enrolment:
    """The list of kiosks and their keys."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def key_of(self, kiosk: str, revoked_too: bool = False) -> str:
        """The public key (base64) of an enrolled kiosk. Raises Stranger, or Revoked unless `revoked_too`."""
        row = self._database.transaction(
            lambda connection: connection.execute(select(kiosks).where(kiosks.c.id == kiosk)).one_or_none()
        )
        if row is None or row.public_key is None:
            raise Stranger
        if row.revoked and not revoked_too:
            raise Revoked
        return str(row.public_key)

    def is_revoked(self, kiosk: str) -> bool:
        """Whether a coordinator has withdrawn it."""
        query = select(kiosks.c.revoked).where(kiosks.c.id == kiosk)
        return bool(self._database.transaction(lambda connection: connection.scalar(query)))

    def secret_of(self, kiosk: str) -> str | None:
        """The secret (hex) on the ticket of this slot; None if there is no such kiosk."""
        query = select(kiosks.c.secret).where(kiosks.c.id == kiosk)
        return self._database.transaction(lambda connection: connection.scalar(query))

    def enrol(self, asked: wire.Enrolment) -> None:
        """Bind the key to the slot; the same key again is fine. Raises Stranger, Revoked or TicketUsed."""
        self._database.transaction(lambda connection: _enrol(connection, asked))


def _enrol(connection: Connection, asked: wire.Enrolment) -> None:
    row = connection.execute(select(kiosks).where(kiosks.c.id == asked.slot)).one_or_none()
    if row is None:
        raise Stranger
    proof = hmac.new(bytes.fromhex(row.secret), asked.public_key.encode(), hashlib.sha256).hexdigest()
    if not hmac.compare_digest(proof, asked.proof):
        raise Stranger
    if row.revoked:
        raise Revoked
    if row.public_key not in {None, asked.public_key}:
        raise TicketUsed
    try:
        public_key(asked.public_key)
    except ValueError as error:
        raise Stranger from error
    connection.execute(update(kiosks).where(kiosks.c.id == asked.slot).values(public_key=asked.public_key))


def revoke(connection: Connection, kiosk: str) -> str | None:
    """From now on this kiosk may not send; what it holds stays there. Its event; None if there is no such kiosk."""
    change = update(kiosks).where(kiosks.c.id == kiosk).values(revoked=True).returning(kiosks.c.event_id)
    event: str | None = connection.scalar(change)
    return event
