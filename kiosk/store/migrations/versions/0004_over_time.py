"""Which life of the collector's database is believed, where the kiosk stood, and its latest export."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Add what is new; nothing that is there changes."""
    for name in ("generation", "slot", "exported"):
        op.add_column("mark", sa.Column(name, sa.String))
