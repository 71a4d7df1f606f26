"""An address that somebody leaves on their own page: asked for twice, then sealed to the coordinators' keys.

Until its owner has confirmed it, it stands nowhere but in the link of a message: the link is the address, encrypted.
"""

import re
from base64 import urlsafe_b64encode
from datetime import timedelta
from uuid import UUID, uuid4

import msgspec
from cryptography.fernet import Fernet, InvalidToken
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from msgspec import Struct
from sqlalchemy import Connection, select
from sqlalchemy.dialects.postgresql import insert  # the same words on SQLite

from collector.claims import brought_by
from collector.contacts import Contact
from collector.database import Database
from collector.forgetting import forgotten_at
from collector.keys import derived
from collector.schema import contacts, events
from kiosk.clock import Now
from kiosk.trust.digest import digest
from kiosk.trust.sealing import Address, SealingKey, seal

VALID = timedelta(days=7)
"""How long a link confirms."""
_PART = r"[^\s@<>,;:\"()\[\]\\]"
SHAPE = re.compile(rf"(?!.*\.\.)(?!\.){_PART}{{1,64}}@(?!\.){_PART}{{1,180}}\.[^\W\d]{{2,24}}")
"""Of an address; whether it is one, its owner says by the link."""


class Link(Struct, frozen=True):
    """What a link says, to us alone."""

    event: str
    pledge: UUID
    contact: Contact


_LINK = msgspec.json.Decoder(Link)


class NotValid(Exception):
    """This link is older than a week, or none of ours; or its pledge was taken back, or an address erased since."""


def links_of(receipt_key: Ed25519PrivateKey) -> Fernet:
    """What writes links and reads them: the same in every process of a collector."""
    return Fernet(urlsafe_b64encode(derived(receipt_key, "an address in a link")))


class OptIn:
    """Makes the links, and keeps what they confirm."""

    def __init__(self, database: Database, links: Fernet, keys: tuple[SealingKey, ...], now: Now) -> None:
        """`keys`: to which contacts are sealed."""
        self._database, self._links, self._keys, self._now = database, links, keys, now

    def link(self, link: Link) -> str:
        """The last part of the link's address."""
        return self._links.encrypt_at_time(msgspec.json.encode(link), int(self._now().timestamp())).decode()

    def read(self, token: str) -> Link:
        """Raises NotValid."""
        try:
            said = self._links.decrypt_at_time(
                token.encode("utf-8", "replace"), int(VALID.total_seconds()), int(self._now().timestamp())
            )
        except InvalidToken as error:
            raise NotValid from error
        return _LINK.decode(said)

    def confirm(self, token: str) -> Link:
        """Keep what the link says, in place of what was kept before. Raises NotValid."""
        link, made = self.read(token), self._links.extract_timestamp(token)
        self._database.transaction(lambda connection: self._keep(connection, link, made))
        return link

    def _keep(self, connection: Connection, link: Link, made: int) -> None:
        # shared, so that whoever erases or takes back meanwhile waits for this, or this for them
        here = select(events.c.id).where(events.c.id == link.event)
        connection.execute(here.with_for_update(read=True, key_share=True)).all()
        kiosk = brought_by(connection, link.event, link.pledge)
        erased = forgotten_at(connection, link.event, link.pledge)
        if kiosk is None or (erased is not None and made <= erased.timestamp()):
            raise NotValid
        letter = uuid4()
        clear = msgspec.json.encode({"purposes": link.contact.consents})
        address = Address(link.event, kiosk, letter, link.pledge, digest(clear))
        row = insert(contacts).values(
            event_id=link.event,
            pledge=link.pledge,
            id=letter,
            kiosk_id=kiosk,
            purposes=msgspec.json.encode(link.contact.consents).decode(),
            sealed=msgspec.json.encode(seal(msgspec.json.encode(link.contact), self._keys, address)).decode(),
            on=self._now().date(),
        )
        instead = {name: row.excluded[name] for name in ("id", "kiosk_id", "purposes", "sealed", "on")}
        connection.execute(row.on_conflict_do_update(index_elements=contacts.primary_key.columns, set_=instead))
