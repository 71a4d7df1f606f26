"""Who may send: a kiosk is known by the key it enrolled with its ticket's secret."""

import hashlib
import hmac
from base64 import b64decode

from cryptography.exceptions import InvalidSignature
from sqlalchemy import Connection, select, update
from sqlalchemy.dialects.postgresql import insert  # the same words on SQLite

from collector.database import Database
from collector.event import keep_event
from collector.schema import events, kiosks
from collector.secret_columns import SecretColumns
from kiosk.errors import Refused
from kiosk.trust.signing import public_key
from kiosk.trust.ticket import read_ticket
from sync import wire

MOST_RIVALS = 20
"""Kiosks with one ticket."""


class Stranger(Exception):
    """No such kiosk, no key yet, or a wrong proof."""


class Revoked(Exception):
    """A coordinator has withdrawn this kiosk."""


class TicketUsed(Exception):
    """Another key was enrolled with this ticket."""


class Enrolment:
    """The list of kiosks and their keys."""

    def __init__(self, database: Database, columns: SecretColumns, campaign_key: str = "") -> None:
        """`campaign_key`: the public key (base64) that signs the campaign's tickets."""
        self._database, self._columns, self._campaign_key = database, columns, campaign_key

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

    def is_proven(self, asked: wire.Enrolment) -> bool:
        """Whether whoever asks has the secret of that slot's ticket, used or not."""
        secret = self.secret_of(asked.slot)
        return secret is not None and hmac.compare_digest(_proof(secret, asked.public_key), asked.proof)

    def secret_of(self, kiosk: str) -> str | None:
        """The secret (hex) on the ticket of this slot; None if there is no such kiosk, or no ticket of it."""
        query = select(kiosks.c.secret).where(kiosks.c.id == kiosk)
        kept: str | None = self._database.transaction(lambda connection: connection.scalar(query))
        return self._columns.decrypt(kept) if kept else None

    def enrol(self, asked: wire.Enrolment) -> None:
        """Bind the key to the slot; the same key again is fine. Raises Stranger, Revoked or TicketUsed.

        A slot that is not here comes back with its ticket, which says all of it: an older copy of the database may have
        been restored since it was made.
        """

        def work(connection: Connection) -> None:
            if asked.ticket:
                self._readmit(connection, asked)
            self._enrol(connection, asked)

        try:
            self._database.transaction(work)
        except TicketUsed:
            self._database.transaction(lambda connection: _note_rival(connection, asked))
            raise

    def _enrol(self, connection: Connection, asked: wire.Enrolment) -> None:
        row = connection.execute(select(kiosks).where(kiosks.c.id == asked.slot)).one_or_none()
        if row is None or not row.secret:
            raise Stranger
        if not hmac.compare_digest(_proof(self._columns.decrypt(row.secret), asked.public_key), asked.proof):
            raise Stranger
        if row.revoked:
            raise Revoked
        if row.public_key not in {None, asked.public_key}:
            raise TicketUsed
        try:
            public_key(asked.public_key)
        except ValueError as error:
            raise Stranger from error
        # nobody else may have come in between the question above and this
        free = kiosks.c.public_key.is_(None) | (kiosks.c.public_key == asked.public_key)
        change = update(kiosks).where(kiosks.c.id == asked.slot, free)
        taken = connection.execute(change.values(public_key=asked.public_key, owner=_owner(asked, row.owner))).rowcount
        if not taken:
            raise TicketUsed

    def _readmit(self, connection: Connection, asked: wire.Enrolment) -> None:
        """Make the event and the slot again that this ticket names. Raises Stranger if it is none of ours."""
        try:
            ticket, key = read_ticket(asked.ticket.encode(), "ticket")
        except Refused as error:
            raise Stranger from error
        if not self._campaign_key or (key, ticket.slot) != (self._campaign_key, asked.slot) or ticket.is_local:
            raise Stranger
        if connection.scalar(select(events.c.id).where(events.c.id == ticket.event.id)) is None:
            keep_event(connection, ticket.event, ticket.campaign)
        secret = self._columns.encrypt(ticket.secret)
        slot = {"id": ticket.slot, "event_id": ticket.event.id, "secret": secret, "revoked": False}
        connection.execute(insert(kiosks).values(slot).on_conflict_do_nothing())


def _note_rival(connection: Connection, asked: wire.Enrolment) -> None:
    """Another kiosk has this ticket too, and may hold pledges: nobody unplugs before that one has said its word."""
    query = select(kiosks.c.rivals).where(kiosks.c.id == asked.slot).with_for_update()
    known = str(connection.scalar(query)).split()
    first = asked.first_key or asked.public_key
    if first not in known and len(known) < MOST_RIVALS:
        change = update(kiosks).where(kiosks.c.id == asked.slot)
        connection.execute(change.values(rivals=" ".join([*known, first])))


def _proof(secret: str, key: str) -> str:
    return hmac.new(bytes.fromhex(secret), key.encode(), hashlib.sha256).hexdigest()


def _owner(asked: wire.Enrolment, before: str | None) -> str:
    """The first key of this kiosk, if that has signed the new one; else as it was; else the new one is its first."""
    if asked.first_key:
        try:
            link = wire.chain_link(asked.slot, asked.public_key)
            public_key(asked.first_key).verify(b64decode(asked.first_signature, validate=True), link)
        except (InvalidSignature, ValueError) as error:
            raise Stranger from error
        return asked.first_key
    return before or asked.public_key


def call_spare(connection: Connection, kiosk: str) -> str | None:
    """A coordinator says that nobody uses this ticket: nothing is awaited from it unless it is heard after all.

    Its event; None if there is no such slot, or it was heard before.
    """
    unheard = (kiosks.c.id == kiosk, kiosks.c.last_heard.is_(None))
    event: str | None = connection.scalar(
        update(kiosks).where(*unheard).values(spare=True).returning(kiosks.c.event_id)
    )
    return event


def revoke(connection: Connection, kiosk: str) -> str | None:
    """From now on this kiosk may not send; what it holds stays there. Its event; None if there is no such kiosk."""
    change = update(kiosks).where(kiosks.c.id == kiosk).values(revoked=True).returning(kiosks.c.event_id)
    event: str | None = connection.scalar(change)
    return event
