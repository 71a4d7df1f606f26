"""What other programs are told, until they have heard it."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"


def upgrade() -> None:
    """Add to what is there."""
    op.create_table(
        "hook",
        sa.Column("id", sa.Uuid, primary_key=True),
        sa.Column("receiver", sa.String(255), primary_key=True),
        sa.Column("body", sa.String, nullable=False),
        sa.Column("made", sa.DateTime(timezone=True), nullable=False),
        sa.Column("due", sa.DateTime(timezone=True), index=True),
        sa.Column("tries", sa.Integer, nullable=False),
        sa.Column("trouble", sa.String(120)),
    )
