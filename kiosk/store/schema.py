"""The tables. No behaviour. A change here needs a migration; a test compares the two. `hour`: hours since 1970, UTC."""

from sqlalchemy import CheckConstraint, Column, DateTime, Index, Integer, LargeBinary, MetaData, String, Table, text

metadata = MetaData()
STATES = ("waiting", "delivered", "set_aside", "withdrawn")

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
    Column("letter", Integer),
    Column("proof", String),
    Index("pledge_number", "event", "number", unique=True),
)
"""What was promised here, for the count. Never changed, never deleted.

`letter`: the number of its letter, so that each of the two rows can be made again from the other.
"""

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
    Column("kiosk", String),
    Column("proof", String),
    Column("state", String, CheckConstraint(f"state in {STATES}"), nullable=False),
    Column("tries", Integer, nullable=False),
    Column("code", String),
    Column("reason", String),
    Column("held", Integer),
    Column("purged", Integer),
    Index("outbox_waiting", "tries", "number", sqlite_where=text("state = 'waiting'")),
)
"""Letters about pledges. `clear` and `sealed` are JSON. Only what the collector signed changes `state`.

`kiosk`: the slot it was taken under, which its envelopes are bound to. `held`: the hour, by the collector's clock, of
the receipt for it. `purged`: the hour in which its envelopes were removed here. `proof`: see intact.py. No row is
deleted.
"""

milestones = Table(
    "milestone",
    metadata,
    Column("event", String, primary_key=True),
    Column("step", Integer, primary_key=True),
    Column("hour", Integer, nullable=False),
)
"""Each milestone once, for ever: not again after a restart, not again after a void."""

openings = Table(
    "opening",
    metadata,
    Column("event", String, primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("before", Integer, nullable=False),
    Column("opened_at", DateTime, nullable=False),
    Column("closed_at", DateTime),
    Column("taken", Integer),
    Column("chain", String),
)
"""Each time staff opened the booth, and closed it again. `before`: the pledges taken until then, its zero. `taken` and
`chain`: the number of the last pledge at closing, and the hash of all up to it; see kiosk/day.
"""

receipts = Table(
    "receipt",
    metadata,
    Column("id", Integer, CheckConstraint("id = 1"), primary_key=True),
    Column("received_at", DateTime, nullable=False),
    Column("letters", Integer, nullable=False),
    Column("campaign_total", Integer, nullable=False),
)
"""The last receipt, for the staff panel."""

marks = Table(
    "mark",
    metadata,
    Column("id", Integer, CheckConstraint("id = 1"), primary_key=True),
    Column("app", String, nullable=False),
    Column("confirmed_at", DateTime),
    Column("erased", Integer, nullable=False, server_default="0"),
    Column("mended", Integer),
    Column("confirmed", Integer),
    Column("generation", String),
    Column("slot", String),
    Column("exported", String),
)
"""How far this store has come: the version that opened it last; when (the collector's clock) the collector confirmed
what it holds, and how many letters that were (`confirmed`); how often envelopes were erased, which the second copy must
follow; the highest letter number known when a damaged file was salvaged, while that file is still kept. `generation`:
which life of its database the collector was in when it spoke last, empty if it does not say. `slot`: where the kiosk
stood when it opened last. `exported`: the nonce of the latest export.
"""
