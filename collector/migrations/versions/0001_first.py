"""The first schema: events, kiosks, letters, tallies, letters set aside."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "event",
        sa.Column("id", sa.String(64), primary_key=True),
        sa.Column("campaign", sa.String(64), nullable=False),
        sa.Column("name", sa.String(120), nullable=False),
        sa.Column("place", sa.String(120), nullable=False),
        sa.Column("city", sa.String(120), nullable=False),
        sa.Column("country", sa.String(2), nullable=False),
        sa.Column("lat", sa.Float, nullable=False),
        sa.Column("lon", sa.Float, nullable=False),
        sa.Column("time_zone", sa.String(120), nullable=False),
        sa.Column("opens", sa.DateTime(timezone=True), nullable=False),
        sa.Column("closes", sa.DateTime(timezone=True), nullable=False),
        sa.Column("target", sa.Integer, nullable=False),
    )
    op.create_table(
        "kiosk",
        sa.Column("id", sa.String(64), primary_key=True),
        sa.Column("event_id", sa.String(64), nullable=False, index=True),
        sa.Column("secret", sa.String(32), nullable=False),
        sa.Column("public_key", sa.String(64)),
        sa.Column("revoked", sa.Boolean, nullable=False),
        sa.Column("last_heard", sa.DateTime(timezone=True)),
        sa.Column("waiting", sa.Integer),
        sa.Column("highest", sa.Integer),
        sa.Column("app", sa.String(120)),
    )
    op.create_table(
        "letter",
        sa.Column("event_id", sa.String(64), primary_key=True),
        sa.Column("id", sa.Uuid, primary_key=True),
        sa.Column("kiosk_id", sa.String(64), nullable=False),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("pledge", sa.Uuid, nullable=False),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("hour", sa.Integer, nullable=False),
        sa.Column("digest", sa.String(32), nullable=False),
        sa.Column("pledging_as", sa.String(64)),
        sa.Column("language", sa.String(16)),
        sa.Column("text", sa.String(64)),
        sa.Column("claim", sa.String(64), index=True),
        sa.Column("purposes", sa.String),
        sa.Column("sealed", sa.String),
    )
    op.create_table(
        "tally",
        sa.Column("event_id", sa.String(64), primary_key=True),
        sa.Column("kiosk_id", sa.String(64), primary_key=True),
        sa.Column("n", sa.Integer, nullable=False),
    )
    op.create_table(
        "set_aside",
        sa.Column("event_id", sa.String(64), primary_key=True),
        sa.Column("id", sa.Uuid, primary_key=True),
        sa.Column("digest", sa.String(32), primary_key=True),
        sa.Column("kiosk_id", sa.String(64), nullable=False),
        sa.Column("code", sa.String(64), nullable=False),
        sa.Column("letter", sa.String, nullable=False),
        sa.Column("received_at", sa.DateTime(timezone=True), nullable=False),
    )
