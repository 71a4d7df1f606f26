"""Secrets are kept encrypted, and are longer so; of a code that takes a pledge back only the hash is kept.

The server encrypts the old secrets when it starts: it has the key. One letter may be kept aside for several kiosks.
"""

import json
from hashlib import sha256

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"

COLUMNS = ("event_id", "id", "digest", "kiosk_id", "key", "code", "letter", "received_at", "decided")
NO_CODE = "A" * 26


def upgrade() -> None:
    """Make room; SQLite heeds no length."""
    if op.get_bind().dialect.name != "sqlite":
        op.alter_column("kiosk", "secret", type_=sa.String(255))
        op.alter_column("coordinator", "totp", type_=sa.String(255))
    _set_aside()
    _hide_codes()


def _set_aside() -> None:
    op.drop_index("ix_set_aside_kiosk_id", "set_aside")
    op.rename_table("set_aside", "set_aside_before")
    op.create_table(
        "set_aside",
        sa.Column("event_id", sa.String(64), primary_key=True),
        sa.Column("id", sa.Uuid, primary_key=True),
        sa.Column("digest", sa.String(32), primary_key=True),
        sa.Column("kiosk_id", sa.String(64), primary_key=True),
        sa.Column("key", sa.String(64), primary_key=True, server_default=""),
        sa.Column("code", sa.String(64), nullable=False),
        sa.Column("letter", sa.String, nullable=False),
        sa.Column("claim", sa.String(64)),
        sa.Column("received_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("decided", sa.String(16)),
    )
    op.create_index("ix_set_aside_kiosk_id", "set_aside", ["kiosk_id"])
    before, now = (sa.table(name, *map(sa.column, COLUMNS)) for name in ("set_aside_before", "set_aside"))
    op.execute(sa.insert(now).from_select(COLUMNS, sa.select(before)))
    op.drop_table("set_aside_before")


def _hide_codes() -> None:
    table = sa.table("set_aside", sa.column("letter"), sa.column("claim"))
    connection = op.get_bind()
    regrets = sa.select(table.c.letter).where(table.c.letter.contains('"kind":"withdrawal"')).distinct()
    for letter in connection.scalars(regrets).all():
        said = json.loads(letter)
        if said.get("kind") == "withdrawal":
            hidden = json.dumps(said | {"code": NO_CODE}, separators=(",", ":"), ensure_ascii=False)
            claim = sha256(said["code"].encode()).hexdigest()[:32]
            change = sa.update(table).where(table.c.letter == letter)
            connection.execute(change.values(letter=hidden, claim=claim))
