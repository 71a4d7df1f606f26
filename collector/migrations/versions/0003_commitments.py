"""What visitors mean to do."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Add to what is there."""
    for column in (sa.Column("plan", sa.String(64)), sa.Column("action", sa.String(64)), sa.Column("due", sa.Date)):
        op.add_column("letter", column)
