"""Indexes that a database cannot mistake for those of the keys, whatever it believes of how large an event is."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"


def upgrade() -> None:
    """Nothing but indexes: programs before this one go on as they were."""
    void = sa.text("kind = 'void'")
    op.drop_index("letter_pledge", "letter")
    op.create_index("letter_pledge", "letter", ["pledge"])
    op.drop_index("letter_void", "letter")
    columns = ["event_id", "kiosk_id", "pledge"]
    op.create_index("letter_void", "letter", columns, sqlite_where=void, postgresql_where=void)
