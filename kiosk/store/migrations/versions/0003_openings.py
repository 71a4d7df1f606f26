"""Openings and closings of the booth, and how many letters the collector confirmed."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Add what is new; nothing that is there changes."""
    op.create_table(
        "opening",
        sa.Column("event", sa.String, primary_key=True),
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("before", sa.Integer, nullable=False),
        sa.Column("opened_at", sa.DateTime, nullable=False),
        sa.Column("closed_at", sa.DateTime),
        sa.Column("taken", sa.Integer),
        sa.Column("chain", sa.String),
    )
    op.add_column("mark", sa.Column("confirmed", sa.Integer))
