"""The first schema: pledges, their letters, milestones, the last receipt."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "pledge",
        sa.Column("id", sa.LargeBinary(16), primary_key=True),
        sa.Column("event", sa.String, nullable=False),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("hour", sa.Integer, nullable=False),
        sa.Column("language", sa.String, nullable=False),
        sa.Column("text", sa.String, nullable=False),
        sa.Column("pledging_as", sa.String),
        sa.Column("claim", sa.String, nullable=False),
    )
    op.create_index("pledge_number", "pledge", ["event", "number"], unique=True)
    op.create_table(
        "outbox",
        sa.Column("id", sa.LargeBinary(16), primary_key=True),
        sa.Column("event", sa.String, nullable=False),
        sa.Column("pledge", sa.LargeBinary(16), nullable=False),
        sa.Column("number", sa.Integer, nullable=False, unique=True),
        sa.Column("kind", sa.String, nullable=False),
        sa.Column("hour", sa.Integer, nullable=False),
        sa.Column("clear", sa.String, nullable=False),
        sa.Column("sealed", sa.String),
        sa.Column(
            "state", sa.String, sa.CheckConstraint("state in ('waiting', 'delivered', 'set_aside')"), nullable=False
        ),
        sa.Column("tries", sa.Integer, nullable=False),
        sa.Column("code", sa.String),
        sa.Column("reason", sa.String),
    )
    op.create_index("outbox_waiting", "outbox", ["tries", "number"], sqlite_where=sa.text("state = 'waiting'"))
    op.create_table(
        "milestone",
        sa.Column("event", sa.String, primary_key=True),
        sa.Column("step", sa.Integer, primary_key=True),
        sa.Column("hour", sa.Integer, nullable=False),
    )
    op.create_table(
        "receipt",
        sa.Column("id", sa.Integer, sa.CheckConstraint("id = 1"), primary_key=True),
        sa.Column("received_at", sa.DateTime, nullable=False),
        sa.Column("letters", sa.Integer, nullable=False),
        sa.Column("campaign_total", sa.Integer, nullable=False),
    )
