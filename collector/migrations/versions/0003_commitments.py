"""What visitors mean to do; and pledges that are taken back are found at once."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Add to what is there."""
    for column in (sa.Column("plan", sa.String(64)), sa.Column("action", sa.String(64)), sa.Column("due", sa.Date)):
        op.add_column("letter", column)
    op.create_index("letter_pledge", "letter", ["event_id", "pledge"])
