"""How many study at an event's place; what people chose and left on their own page, and what they did of it."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    """Add to what is there."""
    op.add_column("event", sa.Column("students", sa.Integer))
    for table, column in (("chosen", "due"), ("kept", "on")):
        op.create_table(
            table,
            sa.Column("event_id", sa.String(64), primary_key=True),
            sa.Column("pledge", sa.Uuid, primary_key=True),
            sa.Column("plan", sa.String(64), primary_key=True),
            sa.Column("action", sa.String(64), primary_key=True),
            sa.Column(column, sa.Date, nullable=False),
        )
    op.create_table(
        "contact",
        sa.Column("event_id", sa.String(64), primary_key=True),
        sa.Column("pledge", sa.Uuid, primary_key=True),
        sa.Column("id", sa.Uuid, nullable=False),
        sa.Column("kiosk_id", sa.String(64), nullable=False),
        sa.Column("purposes", sa.String, nullable=False),
        sa.Column("sealed", sa.String, nullable=False),
        sa.Column("on", sa.Date, nullable=False),
    )
    op.create_index(
        "letter_commitment",
        "letter",
        ["plan", "action"],
        sqlite_where=sa.text("kind = 'commitment'"),
        postgresql_where=sa.text("kind = 'commitment'"),
    )
