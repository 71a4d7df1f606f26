"""Pledges that were taken back, and letters that outlived the slot they were taken under."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Add to what is there."""
    op.add_column("letter", sa.Column("taken_by", sa.String(64)))
    op.create_table(
        "withdrawn",
        sa.Column("event_id", sa.String(64), primary_key=True),
        sa.Column("pledge", sa.Uuid, primary_key=True),
        sa.Column("kiosk_id", sa.String(64), nullable=False),
    )
