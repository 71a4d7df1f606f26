"""The collector's tables. Keys start with the event, so that they distribute by event unchanged. No behaviour."""

from datetime import UTC, datetime

from sqlalchemy import (
    Boolean,
    Column,
    Date,
    DateTime,
    Float,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    Uuid,
    false,
    literal_column,
    text,
)
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator

metadata = MetaData()
VOID, COMMITMENT = literal_column("'void'", String), literal_column("'commitment'", String)
"""For queries that shall find the indexes of these kinds: a parameter does not."""
_VOID, _COMMITMENT = text("kind = 'void'"), text("kind = 'commitment'")


class Moment(TypeDecorator[datetime]):
    """A moment in UTC on every database: SQLite keeps no offset."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """On its way in."""
        return value.astimezone(UTC) if value else None

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """On its way out."""
        return value.replace(tzinfo=value.tzinfo or UTC) if value else None


events = Table(
    "event",
    metadata,
    Column("id", String(64), primary_key=True),
    Column("campaign", String(64), nullable=False),
    Column("name", String(120), nullable=False),
    Column("place", String(120), nullable=False),
    Column("city", String(120), nullable=False),
    Column("country", String(2), nullable=False),
    Column("lat", Float, nullable=False),
    Column("lon", Float, nullable=False),
    Column("time_zone", String(120), nullable=False),
    Column("opens", Moment, nullable=False),
    Column("closes", Moment, nullable=False),
    Column("target", Integer, nullable=False),
    Column("students", Integer),
)
"""`students`: how many study at its place, if that is a campus."""

kiosks = Table(
    "kiosk",
    metadata,
    Column("id", String(64), primary_key=True),
    Column("event_id", String(64), nullable=False, index=True),
    Column("secret", String(255), nullable=False),
    Column("public_key", String(64)),
    Column("revoked", Boolean, nullable=False, default=False),
    Column("last_heard", Moment),
    Column("waiting", Integer),
    Column("highest", Integer),
    Column("app", String(120)),
    Column("clock_off", Integer),
    Column("sent_at", Moment),
    Column("owner", String(64)),
    Column("letters", Integer, nullable=False, server_default="0"),
    Column("numbers", Text, nullable=False, server_default=""),
    Column("doubled", Boolean, nullable=False, server_default=false()),
    Column("rivals", Text, nullable=False, server_default=""),
    Column("spare", Boolean, nullable=False, server_default=false()),
    Column("closing", Text),
)
"""A slot of an event. `secret` enrols the one key that may sign for it, see secret_columns.py (empty: it has no
ticket); `waiting`: letters after its last batch.

`clock_off`: seconds by which its clock was ahead of ours then; `sent_at`: what that clock said. `owner`: the first key
of the kiosk, by which its slots are known as one kiosk's. `letters`: how many it brought; `numbers`: which, see
numbers.py. `doubled`: two letters came with one number, so that two kiosks send under this slot. `rivals`: the first
keys of kiosks that came with the same ticket later. `spare`: a coordinator said that nobody uses its ticket. `closing`:
its last word about the event, and when we heard it; see closing.py.
"""

letters = Table(
    "letter",
    metadata,
    Column("event_id", String(64), primary_key=True),
    Column("id", Uuid, primary_key=True),
    Column("kiosk_id", String(64), nullable=False),
    Column("kind", String(16), nullable=False),
    Column("pledge", Uuid, nullable=False),
    Column("number", Integer, nullable=False),
    Column("hour", Integer, nullable=False),
    Column("digest", String(32), nullable=False),
    Column("received", Date, nullable=False),
    Column("pledging_as", String(64)),
    Column("language", String(16)),
    Column("text", String(64)),
    Column("claim", String(64), index=True),
    Column("purposes", String),
    Column("sealed", String),
    Column("taken_by", String(64)),
    Column("plan", String(64)),
    Column("action", String(64)),
    Column("due", Date),
    Column("reason", String(64)),
    Index("letter_pledge", "pledge"),
    Index("letter_void", "event_id", "pledge", sqlite_where=_VOID, postgresql_where=_VOID),
    Index("letter_commitment", "plan", "action", sqlite_where=_COMMITMENT, postgresql_where=_COMMITMENT),
)
"""Every letter once, for ever: its id is the idempotency key. A pledge's is its letter's.

`hour`: hours since 1970, UTC, by the kiosk's clock as far as that is within the event. `received`: the day on which it
came in, by ours. `taken_by`: the slot its envelopes are bound to, if not `kiosk_id`.
"""

tallies = Table(
    "tally",
    metadata,
    Column("event_id", String(64), primary_key=True),
    Column("kiosk_id", String(64), primary_key=True),
    Column("n", Integer, nullable=False),
)
"""Pledges per kiosk, raised once per batch in the transaction that inserted them. No row that all kiosks share."""

hours = Table(
    "hour_tally",
    metadata,
    Column("event_id", String(64), primary_key=True),
    Column("kiosk_id", String(64), primary_key=True),
    Column("hour", Integer, primary_key=True),
    Column("n", Integer, nullable=False),
)
"""The same by the hour in which they were made, however late they came: for the curve of days and a goal's pace."""

early = Table(
    "early",
    metadata,
    Column("event_id", String(64), primary_key=True),
    Column("id", Uuid, primary_key=True),
    Column("pledge", Uuid, nullable=False),
    Column("kiosk_id", String(64), nullable=False, index=True),
    Column("digest", String(32), nullable=False),
    Column("letter", String, nullable=False),
    Column("claim", String(64)),
    Column("received_at", Moment, nullable=False),
    Index("early_pledge", "event_id", "pledge"),
)
"""Letters about a pledge that is not here yet. `claim`: of a withdrawal, the hash of its code, which is not kept."""

set_aside = Table(
    "set_aside",
    metadata,
    Column("event_id", String(64), primary_key=True),
    Column("id", Uuid, primary_key=True),
    Column("digest", String(32), primary_key=True),
    Column("kiosk_id", String(64), primary_key=True, index=True),
    Column("key", String(64), primary_key=True, server_default=""),
    Column("code", String(64), nullable=False),
    Column("letter", String, nullable=False),
    Column("claim", String(64)),
    Column("received_at", Moment, nullable=False),
    Column("decided", String(16)),
)
"""Letters kept for a coordinator to look at; never thrown away. `decided`: counted, left_out, or nothing yet.

`key`: the public key that signed it, if that is not the one of its slot: one letter may come from several. `claim`: of
a withdrawal, the hash of its code, which is not kept.
"""

IS_CONTACT = '"kind":"contact"'
"""Stands in a set-aside letter that holds an address, sealed."""

withdrawn = Table(
    "withdrawn",
    metadata,
    Column("event_id", String(64), primary_key=True),
    Column("pledge", Uuid, primary_key=True),
    Column("kiosk_id", String(64), nullable=False),
    Column("claim", String(64), index=True),
)
"""Tombstones: pledges that were taken back. A letter that did so keeps its hour; nothing brings them back."""

chosen = Table(
    "chosen",
    metadata,
    Column("event_id", String(64), primary_key=True),
    Column("pledge", Uuid, primary_key=True),
    Column("plan", String(64), primary_key=True),
    Column("action", String(64), primary_key=True),
    Column("due", Date, nullable=False),
)
"""What somebody set out to do on their own page, besides what they chose at the booth (a letter)."""

kept = Table(
    "kept",
    metadata,
    Column("event_id", String(64), primary_key=True),
    Column("pledge", Uuid, primary_key=True),
    Column("plan", String(64), primary_key=True),
    Column("action", String(64), primary_key=True),
    Column("on", Date, nullable=False),
)
"""What somebody told us that they have done, of what they had set out to do."""

contacts = Table(
    "contact",
    metadata,
    Column("event_id", String(64), primary_key=True),
    Column("pledge", Uuid, primary_key=True),
    Column("id", Uuid, nullable=False),
    Column("kiosk_id", String(64), nullable=False),
    Column("purposes", String, nullable=False),
    Column("sealed", String, nullable=False),
    Column("on", Date, nullable=False),
)
"""An address that somebody left on their own page and confirmed `on` that day, sealed as a kiosk seals it."""

recipients = Table(
    "recipient",
    metadata,
    Column("who", String(64), primary_key=True),
    Column("at", Moment, nullable=False),
    Column("stopped", Boolean, nullable=False),
)
"""Addresses that a message went to `at` that moment, as keyed hashes; `stopped`: none goes there again."""

forgotten = Table(
    "forgotten",
    metadata,
    Column("event_id", String(64), primary_key=True),
    Column("pledge", Uuid, primary_key=True),
    Column("at", Moment, nullable=False),
)
"""Whose address was erased `at` that moment: neither a link from before nor a letter that comes late brings it back."""

generations = Table(
    "generation",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("value", String(32), nullable=False),
    Column("number", Integer, nullable=False),
)
"""One row: which life of this database it is, and how many there were; see generation.py."""

starts = Table(
    "start",
    metadata,
    Column("collector", String(32), primary_key=True),
    Column("word", String(32), nullable=False),
)
"""The last start of each collector on this database."""

coordinators = Table(
    "coordinator",
    metadata,
    Column("name", String(64), primary_key=True),
    Column("password", String(255), nullable=False),
    Column("role", String(16), nullable=False),
    Column("totp", String(255)),
    Column("totp_step", Integer),
    Column("events", String),
)
"""Who may sign in at the desk. `password`: Argon2id, as PHC writes it. `totp`: the secret of a second factor, see
secret_columns.py; `totp_step`: that of the last code, since each is good once.

`events`: the ids of those that the account is for, with spaces between them; nothing: all.
"""

sessions = Table(
    "session",
    metadata,
    Column("token", String(64), primary_key=True),
    Column("coordinator", String(64), nullable=False),
    Column("form", String(64), nullable=False),
    Column("expires", Moment, nullable=False),
)
"""Who is signed in: SHA-256 of the cookie, and what each of their forms must bring back."""

hooks = Table(
    "hook",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("receiver", String(255), primary_key=True),
    Column("body", String, nullable=False),
    Column("made", Moment, nullable=False),
    Column("due", Moment, index=True),
    Column("tries", Integer, nullable=False),
    Column("trouble", String(120)),
)
"""What other programs are told. `due`: when it is tried next; nothing: it was heard, or given up (then `trouble`)."""

audit = Table(
    "audit",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("at", Moment, nullable=False, index=True),
    Column("who", String(64), nullable=False),
    Column("did", String(32), nullable=False),
    Column("about", String(200), nullable=False),
)
"""What was done at the desk, and by whom. Rows are added and never changed."""
