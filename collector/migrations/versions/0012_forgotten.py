"""Whose address was erased, and when."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"


def upgrade() -> None:
    """Add to what is there."""
    op.create_table(
        "forgotten",
        sa.Column("event_id", sa.String(64), primary_key=True),
        sa.Column("pledge", sa.Uuid, primary_key=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
    )
