"""The tables. No behaviour. A change here needs a migration; a test compares the two. `hour`: hours since 1970, UTC."""

from sqlalchemy import CheckConstraint, Column, DateTime, Index, Integer, LargeBinary, MetaData, String, Table, text

metadata = MetaData()

pledges = Table(
    "pledge",
    metadata,
    Column("id", LargeBinary(16), primary_key=True),
    Column("event", String, nullable=False),
    Column("number", Integer, nullable=False),
    Column("hour", Integer, nullable=False),
    Column("language", String, nullable=False),
    Column("text", String, nullable=False),
    Column("pledging_as", String),
    Column("claim", String, nullable=False),
    Index("pledge_number", "event", "number", unique=True),
)
"""What was promised here, for the count. Never changed, never deleted."""

outbox = Table(
    "outbox",
    metadata,
    Column("id", LargeBinary(16), primary_key=True),
    Column("event", String, nullable=False),
    Column("pledge", LargeBinary(16), nullable=False),
    Column("number", Integer, nullable=False, unique=True),
    Column("kind", String, nullable=False),
    Column("hour", Integer, nullable=False),
    Column("clear", String, nullable=False),
    Column("sealed", String),
    Column("state", String, CheckConstraint("state in ('waiting', 'delivered', 'set_aside')"), nullable=False),
    Column("tries", Integer, nullable=False),
    Column("code", String),
    Column("reason", String),
    Index("outbox_waiting", "tries", "number", sqlite_where=text("state = 'waiting'")),
)
"""Letters about pledges. `clear` and `sealed` are JSON. Only what the collector signed changes `state`.

No row is deleted.
"""

milestones = Table(
    "milestone",
    metadata,
    Column("event", String, primary_key=True),
    Column("step", Integer, primary_key=True),
    Column("hour", Integer, nullable=False),
)
"""Each milestone once, for ever: not again after a restart, not again after a void."""

receipts = Table(
    "receipt",
    metadata,
    Column("id", Integer, CheckConstraint("id = 1"), primary_key=True),
    Column("received_at", DateTime, nullable=False),
    Column("letters", Integer, nullable=False),
    Column("campaign_total", Integer, nullable=False),
)
"""The last receipt, for the staff panel."""
