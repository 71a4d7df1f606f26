"""The coordinators' desk: who may sign in, who is signed in, what was done; and how wrong a kiosk's clock is."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """Add to what is there."""
    op.create_table(
        "coordinator",
        sa.Column("name", sa.String(64), primary_key=True),
        sa.Column("password", sa.String(255), nullable=False),
        sa.Column("role", sa.String(16), nullable=False),
        sa.Column("totp", sa.String(64)),
    )
    op.create_table(
        "session",
        sa.Column("token", sa.String(64), primary_key=True),
        sa.Column("coordinator", sa.String(64), nullable=False),
        sa.Column("form", sa.String(64), nullable=False),
        sa.Column("expires", sa.DateTime(timezone=True), nullable=False),
    )
    op.create_table(
        "audit",
        sa.Column("id", sa.Uuid, primary_key=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False, index=True),
        sa.Column("who", sa.String(64), nullable=False),
        sa.Column("did", sa.String(32), nullable=False),
        sa.Column("about", sa.String(200), nullable=False),
    )
    op.add_column("kiosk", sa.Column("clock_off", sa.Integer))
