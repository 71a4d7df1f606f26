"""Pledges that staff found void are found at once."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Add to what is there."""
    op.create_index("outbox_void", "outbox", ["pledge"], sqlite_where=sa.text("kind = 'void'"))
