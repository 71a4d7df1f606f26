"""What holds over time: generations, whose a letter is, which numbers are here, letters that wait for their pledge."""

import json
from collections import Counter
from datetime import UTC, date, datetime, timedelta
from secrets import token_hex
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"

EVENT = sa.table("event", sa.column("id"), *(sa.column(one, sa.DateTime(timezone=True)) for one in ("opens", "closes")))
KIOSK = sa.table("kiosk", *map(sa.column, ("id", "letters", "numbers")))
LETTER = sa.table(
    "letter",
    sa.column("event_id"),
    sa.column("id", sa.Uuid),
    sa.column("pledge", sa.Uuid),
    sa.column("received", sa.Date),
    sa.column("hour", sa.Integer),
    sa.column("due", sa.Date),
    *map(sa.column, ("kiosk_id", "kind", "number", "digest")),
    *map(sa.column, ("purposes", "sealed", "taken_by", "plan", "action", "reason")),
)
HOURS = sa.table("hour_tally", *map(sa.column, ("event_id", "kiosk_id", "hour")), sa.column("n", sa.Integer))
EARLY = sa.table(
    "early",
    sa.column("id", sa.Uuid),
    sa.column("pledge", sa.Uuid),
    sa.column("received_at", sa.DateTime(timezone=True)),
    *map(sa.column, ("event_id", "kiosk_id", "digest", "letter")),
)


def upgrade() -> None:
    """Add to what is there, and put each letter where it would be if it had come in today."""
    _tables()
    connection = op.get_bind()
    for event in connection.execute(sa.select(EVENT)).all():
        _hours(connection, event)
    for kiosk in connection.scalars(sa.select(KIOSK.c.id)).all():
        _numbers(connection, kiosk)
    _early(connection)


def _tables() -> None:
    op.create_table(
        "generation",
        sa.Column("id", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("value", sa.String(32), nullable=False),
        sa.Column("number", sa.Integer, nullable=False),
    )
    made = sa.table("generation", sa.column("id"), sa.column("value"), sa.column("number"))
    op.execute(sa.insert(made).values(id=1, value=token_hex(16), number=1))
    op.create_table(
        "start",
        sa.Column("collector", sa.String(32), primary_key=True),
        sa.Column("word", sa.String(32), nullable=False),
    )
    op.create_table(
        "recipient",
        sa.Column("who", sa.String(64), primary_key=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("stopped", sa.Boolean, nullable=False),
    )
    op.create_table(
        "early",
        sa.Column("event_id", sa.String(64), primary_key=True),
        sa.Column("id", sa.Uuid, primary_key=True),
        sa.Column("pledge", sa.Uuid, nullable=False),
        sa.Column("kiosk_id", sa.String(64), nullable=False, index=True),
        sa.Column("digest", sa.String(32), nullable=False),
        sa.Column("letter", sa.String, nullable=False),
        sa.Column("claim", sa.String(64)),
        sa.Column("received_at", sa.DateTime(timezone=True), nullable=False),
    )
    op.create_index("early_pledge", "early", ["event_id", "pledge"])
    op.add_column("kiosk", sa.Column("sent_at", sa.DateTime(timezone=True)))
    op.add_column("kiosk", sa.Column("owner", sa.String(64)))
    op.add_column("kiosk", sa.Column("letters", sa.Integer, nullable=False, server_default="0"))
    op.add_column("kiosk", sa.Column("numbers", sa.Text, nullable=False, server_default=""))
    op.add_column("kiosk", sa.Column("doubled", sa.Boolean, nullable=False, server_default=sa.false()))
    op.add_column("kiosk", sa.Column("rivals", sa.Text, nullable=False, server_default=""))
    op.add_column("kiosk", sa.Column("spare", sa.Boolean, nullable=False, server_default=sa.false()))
    op.add_column("kiosk", sa.Column("closing", sa.Text))
    op.add_column("coordinator", sa.Column("totp_step", sa.Integer))
    op.add_column("letter", sa.Column("received", sa.Date, nullable=False, server_default="1970-01-01"))
    op.add_column("set_aside", sa.Column("key", sa.String(64), nullable=False, server_default=""))
    void = sa.text("kind = 'void'")
    op.drop_index("letter_void", "letter")
    op.create_index("letter_void", "letter", ["event_id", "pledge"], sqlite_where=void, postgresql_where=void)


def _hours(connection: sa.Connection, event: Any) -> None:
    """Every hour within the event; the day of receipt, which nobody wrote down, is that of the hour."""
    opens, closes = (int(each.replace(tzinfo=each.tzinfo or UTC).timestamp()) // 3600 for each in event[1:])
    outside = (LETTER.c.event_id == event.id, (LETTER.c.hour < opens) | (LETTER.c.hour > closes))
    within = sa.case((LETTER.c.hour < opens, opens), else_=closes)
    connection.execute(sa.update(LETTER).where(*outside).values(hour=within))
    _hour_tallies(connection, event.id, opens, closes)
    days = sa.select(LETTER.c.hour // 24).where(LETTER.c.event_id == event.id).distinct()
    for day in connection.scalars(days).all():
        its = (LETTER.c.event_id == event.id, LETTER.c.hour >= day * 24, LETTER.c.hour < day * 24 + 24)
        received = date(1970, 1, 1) + timedelta(days=day)
        connection.execute(sa.update(LETTER).where(*its).values(received=received))


def _hour_tallies(connection: sa.Connection, event: str, opens: int, closes: int) -> None:
    outside = (HOURS.c.event_id == event, (HOURS.c.hour < opens) | (HOURS.c.hour > closes))
    moved = Counter[tuple[str, int]]()
    for row in connection.execute(sa.select(HOURS).where(*outside)).all():
        moved[row.kiosk_id, min(closes, max(opens, row.hour))] += row.n
    connection.execute(sa.delete(HOURS).where(*outside))
    for (kiosk, hour), n in moved.items():
        its = (HOURS.c.event_id == event, HOURS.c.kiosk_id == kiosk, HOURS.c.hour == hour)
        if not connection.execute(sa.update(HOURS).where(*its).values(n=HOURS.c.n + n)).rowcount:
            connection.execute(sa.insert(HOURS).values(event_id=event, kiosk_id=kiosk, hour=hour, n=n))


def _numbers(connection: sa.Connection, kiosk: str) -> None:
    ranges: list[list[int]] = []
    found = 0
    for number in connection.scalars(
        sa.select(LETTER.c.number).where(LETTER.c.kiosk_id == kiosk).order_by(LETTER.c.number)
    ):
        found += 1
        if ranges and number <= ranges[-1][1] + 1:
            ranges[-1][1] = number
        else:
            ranges.append([number, number])
    written = " ".join(f"{first}-{last}" if last > first else str(first) for first, last in ranges[:2000])
    connection.execute(sa.update(KIOSK).where(KIOSK.c.id == kiosk).values(letters=found, numbers=written))


def _early(connection: sa.Connection) -> None:
    """What is about a pledge that is not here waits for it; so does a void by another kiosk than the pledge's."""
    about = LETTER.alias()
    here = sa.exists().where(
        about.c.event_id == LETTER.c.event_id,
        about.c.id == LETTER.c.pledge,
        (LETTER.c.kind != "void") | (about.c.kiosk_id == LETTER.c.kiosk_id),
    )
    followers = LETTER.c.kind.in_(("void", "contact", "commitment"))
    for row in connection.execute(sa.select(LETTER).where(followers, ~here)).mappings().all():
        early = {name: row[name] for name in ("event_id", "id", "pledge", "kiosk_id", "digest")}
        letter = json.dumps(_on_the_wire(row), separators=(",", ":"))
        received = datetime.combine(row["received"], datetime.min.time(), UTC)
        connection.execute(sa.insert(EARLY).values(**early, letter=letter, received_at=received))
        connection.execute(sa.delete(LETTER).where(LETTER.c.event_id == row["event_id"], LETTER.c.id == row["id"]))


def _on_the_wire(row: Any) -> dict[str, object]:
    hour = datetime.fromtimestamp(row["hour"] * 3600, UTC).isoformat().replace("+00:00", "Z")
    shared = {"kind": row["kind"], "id": str(UUID(str(row["id"]))), "pledge": str(UUID(str(row["pledge"])))}
    said: dict[str, object] = {**shared, "number": row["number"], "hour": hour}
    if row["kind"] == "void":
        return said | {"reason": row["reason"]}
    if row["kind"] == "commitment":
        return said | {"plan": row["plan"], "action": row["action"], "due": row["due"].isoformat()}
    said |= {"purposes": json.loads(row["purposes"]), "sealed": json.loads(row["sealed"])}
    return said | ({"taken_by": row["taken_by"]} if row["taken_by"] else {})
