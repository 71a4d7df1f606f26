"""Pledges that staff found void."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Add to what is there."""
    op.add_column("letter", sa.Column("reason", sa.String(64)))
    void = sa.text("kind = 'void'")
    op.create_index("letter_void", "letter", ["event_id", "pledge"], sqlite_where=void, postgresql_where=void)
