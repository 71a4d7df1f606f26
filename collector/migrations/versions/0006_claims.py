"""A tombstone knows the hash of its claim code, so that whoever took a pledge back can read that it is gone."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Add to what is there; tombstones from before know none."""
    op.add_column("withdrawn", sa.Column("claim", sa.String(64)))
    op.create_index("ix_withdrawn_claim", "withdrawn", ["claim"])
