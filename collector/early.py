"""Letters about a pledge that is not here yet: kept, and taken when it comes, as if they had come in then."""

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

import msgspec
from sqlalchemy import Connection, delete, func, select
from sqlalchemy.dialects.postgresql import insert  # the same words on SQLite

from collector.database import is_among
from collector.letterbox import Read, read
from collector.schema import early
from sync import wire

_LETTER: msgspec.json.Decoder[wire.Letter] = msgspec.json.Decoder(wire.Letter)
NO_CODE = "A" * 26
"""Stands in a withdrawal that is kept, in place of the code that opens its pledge's own page."""


def keep(connection: Connection, of: Read, which: Collection[UUID], now: datetime) -> None:
    """Keep these letters of a batch."""
    rows = [
        {
            "event_id": of.batch.event.id,
            "id": letter.id,
            "pledge": letter.pledge,
            "kiosk_id": of.batch.kiosk,
            "digest": of.digests[letter.id],
            "letter": wire.encode(without_code(letter)).decode(),
            "claim": of.codes.get(letter.id),
            "received_at": now,
        }
        for letter in of.batch.letters
        if letter.id in which and not isinstance(letter, wire.PledgeLetter)
    ]
    if rows:
        connection.execute(insert(early).on_conflict_do_nothing(), rows)


def keep_one(connection: Connection, event: str, letter: wire.WithdrawalLetter, claim: str) -> None:
    """Keep a withdrawal that is no kiosk's letter. `claim`: the hash of its code."""
    row = {"event_id": event, "id": letter.id, "pledge": letter.pledge, "kiosk_id": "", "claim": claim}
    row |= {"digest": "", "letter": wire.encode(letter).decode(), "received_at": letter.hour}
    connection.execute(insert(early).values(row).on_conflict_do_nothing())


def claims(connection: Connection) -> set[tuple[str, UUID, str]]:
    """Event, pledge and code's hash of every withdrawal that waits."""
    query = select(early.c.event_id, early.c.pledge, early.c.claim).where(early.c.claim.is_not(None))
    return {(row.event_id, row.pledge, row.claim) for row in connection.execute(query)}


def number(connection: Connection, kiosk: str) -> int:
    """How many letters of a kiosk wait for their pledges."""
    return connection.scalar(select(func.count()).where(early.c.kiosk_id == kiosk)) or 0


def taken_back(connection: Connection, event: str, kiosks: Collection[str], pledges: Collection[UUID]) -> set[UUID]:
    """Those of the pledges that these slots of one kiosk took back before they came."""
    its = (early.c.event_id == event, early.c.claim.is_not(None), early.c.kiosk_id.in_(kiosks))
    query = select(early.c.pledge).where(*its, is_among(connection, early.c.pledge, pledges))
    return set(connection.scalars(query))


def erase_own(connection: Connection, event: str, kiosks: Collection[str], pledges: Collection[UUID]) -> None:
    """What these slots of one kiosk brought about these pledges goes, but for the letters that take them back."""
    its = (early.c.event_id == event, early.c.claim.is_(None), early.c.kiosk_id.in_(kiosks))
    connection.execute(delete(early).where(*its, is_among(connection, early.c.pledge, pledges)))


def take(connection: Connection, event: wire.Event, pledges: Collection[UUID], now: datetime) -> list[Read]:
    """The letters that waited for these pledges, by kiosk, as batches; they wait no longer."""
    if not pledges or connection.scalar(select(early.c.id).where(early.c.event_id == event.id).limit(1)) is None:
        return []
    its = (early.c.event_id == event.id, is_among(connection, early.c.pledge, pledges))
    by_kiosk: dict[str, list[Any]] = {}
    for row in connection.execute(delete(early).where(*its).returning(early)):
        by_kiosk.setdefault(row.kiosk_id, []).append(row)
    return [_again(event, kiosk, rows, now) for kiosk, rows in sorted(by_kiosk.items())]


def forget(connection: Connection, event: str, pledge: UUID, kiosks: Collection[str] | None = None) -> None:
    """Erase what waits for this pledge; if `kiosks` are named, only what they brought."""
    gone = delete(early).where(early.c.event_id == event, early.c.pledge == pledge)
    connection.execute(gone if kiosks is None else gone.where(early.c.kiosk_id.in_(kiosks)))


def _again(event: wire.Event, kiosk: str, rows: list[Any], now: datetime) -> Read:
    letters = tuple(_LETTER.decode(row.letter) for row in rows)
    digests: Mapping[UUID, str] = {row.id: row.digest for row in rows}
    codes: Mapping[UUID, str] = {row.id: row.claim for row in rows if row.claim}
    batch = wire.Batch(1, rows[0].id, kiosk, event, now, "early", 0, 0, letters)
    return read(batch, now, digests, codes)


def without_code(letter: wire.Letter) -> wire.Letter:
    """As it is kept: whoever has the code may open the page of its pledge."""
    return msgspec.structs.replace(letter, code=NO_CODE) if isinstance(letter, wire.WithdrawalLetter) else letter
