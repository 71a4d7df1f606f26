"""Secrets are kept encrypted, and are longer so; the server encrypts the old ones when it starts: it has the key."""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"


def upgrade() -> None:
    """Make room; SQLite heeds no length."""
    if op.get_bind().dialect.name != "sqlite":
        op.alter_column("kiosk", "secret", type_=sa.String(255))
        op.alter_column("coordinator", "totp", type_=sa.String(255))
