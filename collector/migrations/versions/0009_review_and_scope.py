"""What was decided about letters kept for review; which events an account is for."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    """Add to what is there."""
    op.add_column("set_aside", sa.Column("decided", sa.String(16)))
    op.create_index("ix_set_aside_kiosk_id", "set_aside", ["kiosk_id"])
    op.add_column("coordinator", sa.Column("events", sa.String))
