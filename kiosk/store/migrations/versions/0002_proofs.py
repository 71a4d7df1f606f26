"""Rows that prove themselves, letters that can be withdrawn and purged, marks of how far the store has come."""

from typing import Any

import sqlalchemy as sa
from alembic import op

from kiosk.store.intact import LETTER, PLEDGE, proof

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Copy both tables into their new form, each row with its proof."""
    store = op.get_bind()
    op.rename_table("pledge", "pledge_0001")
    op.rename_table("outbox", "outbox_0001")
    op.drop_index("pledge_number")
    op.drop_index("outbox_waiting")
    pledges, outbox = _tables()
    pairs = store.execute(sa.text("SELECT id, number FROM outbox_0001 WHERE kind = 'pledge'"))
    numbers: dict[Any, int] = {row.id: row.number for row in pairs}
    for rows in store.execute(sa.text("SELECT * FROM pledge_0001")).mappings().partitions(1000):
        store.execute(sa.insert(pledges), [_proven({**row, "letter": numbers.get(row["id"])}, PLEDGE) for row in rows])
    for rows in store.execute(sa.text("SELECT * FROM outbox_0001")).mappings().partitions(1000):
        store.execute(sa.insert(outbox), [_proven({**row, "kiosk": None}, LETTER) for row in rows])
    op.drop_table("pledge_0001")
    op.drop_table("outbox_0001")


def _proven(row: dict[str, object], names: tuple[str, ...]) -> dict[str, object]:
    return row | {"proof": proof([row[name] for name in names])}


def _tables() -> tuple[sa.Table, sa.Table]:
    pledges = op.create_table(
        "pledge",
        sa.Column("id", sa.LargeBinary(16), primary_key=True),
        sa.Column("event", sa.String, nullable=False),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("hour", sa.Integer, nullable=False),
        sa.Column("language", sa.String, nullable=False),
        sa.Column("text", sa.String, nullable=False),
        sa.Column("pledging_as", sa.String),
        sa.Column("claim", sa.String, nullable=False),
        sa.Column("letter", sa.Integer),
        sa.Column("proof", sa.String),
    )
    op.create_index("pledge_number", "pledge", ["event", "number"], unique=True)
    states = sa.CheckConstraint("state in ('waiting', 'delivered', 'set_aside', 'withdrawn')")
    outbox = op.create_table(
        "outbox",
        sa.Column("id", sa.LargeBinary(16), primary_key=True),
        sa.Column("event", sa.String, nullable=False),
        sa.Column("pledge", sa.LargeBinary(16), nullable=False),
        sa.Column("number", sa.Integer, nullable=False, unique=True),
        sa.Column("kind", sa.String, nullable=False),
        sa.Column("hour", sa.Integer, nullable=False),
        sa.Column("clear", sa.String, nullable=False),
        sa.Column("sealed", sa.String),
        sa.Column("kiosk", sa.String),
        sa.Column("proof", sa.String),
        sa.Column("state", sa.String, states, nullable=False),
        sa.Column("tries", sa.Integer, nullable=False),
        sa.Column("code", sa.String),
        sa.Column("reason", sa.String),
        sa.Column("held", sa.Integer),
        sa.Column("purged", sa.Integer),
    )
    op.create_index("outbox_waiting", "outbox", ["tries", "number"], sqlite_where=sa.text("state = 'waiting'"))
    op.create_table(
        "mark",
        sa.Column("id", sa.Integer, sa.CheckConstraint("id = 1"), primary_key=True),
        sa.Column("app", sa.String, nullable=False),
        sa.Column("confirmed_at", sa.DateTime),
        sa.Column("erased", sa.Integer, nullable=False, server_default="0"),
        sa.Column("mended", sa.Integer),
    )
    return pledges, outbox
