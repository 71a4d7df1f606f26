"""Tallies by the hour in which pledges were made, filled from the letters that are here."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Add to what is there, and count it once."""
    op.create_table(
        "hour_tally",
        sa.Column("event_id", sa.String(64), primary_key=True),
        sa.Column("kiosk_id", sa.String(64), primary_key=True),
        sa.Column("hour", sa.Integer, primary_key=True),
        sa.Column("n", sa.Integer, nullable=False),
    )
    op.execute(
        "INSERT INTO hour_tally (event_id, kiosk_id, hour, n) SELECT event_id, kiosk_id, hour, count(*) FROM letter "
        "WHERE kind = 'pledge' AND NOT EXISTS (SELECT 1 FROM letter AS other WHERE other.event_id = letter.event_id "
        "AND other.pledge = letter.id AND other.kind = 'void' AND other.kiosk_id = letter.kiosk_id) "
        "GROUP BY event_id, kiosk_id, hour"
    )
