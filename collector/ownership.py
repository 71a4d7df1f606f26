"""Whose a letter is: a kiosk adds to, voids and repeats only what it brought itself, under any of its slots."""

from collections.abc import Collection, Iterable
from uuid import UUID

from msgspec import Struct
from sqlalchemy import Connection, func, select

from collector.database import is_among
from collector.schema import kiosks, letters

Reason = tuple[str, str]
"""A code for the programs, and a sentence for people."""
NOT_ITS_OWN = ("not_its_own", "This letter is about a pledge that another kiosk brought.")
OTHER_KIOSK = ("other_kiosk", "Another kiosk has brought this very letter before.")


class Brought(Struct, frozen=True):
    """A pledge that is here: which kiosk brought it, and the hash of its claim code."""

    kiosk: str
    claim: str


owning_key = func.coalesce(kiosks.c.owner, kiosks.c.public_key)
"""The first key of the kiosk of a slot. One that enrolled with version 0.1.0 of the collector has none but its own."""


def own_slots(connection: Connection, event: str, kiosk: str) -> set[str]:
    """The slots of `event` whose keys the kiosk has proven to be its own; `kiosk` is one of them."""
    owner = select(owning_key).where(kiosks.c.id == kiosk).scalar_subquery()
    query = select(kiosks.c.id).where(kiosks.c.event_id == event, owning_key == owner)
    return {kiosk, *connection.scalars(query)}


def may_ask_about(connection: Connection, event: str, kiosk: str, slots: Collection[str]) -> set[str]:
    """All its own slots, those that it does not know of too: a coordinator may have counted its letters under one.

    A kiosk of version 0.1.0 names all `slots` that it ever had, and cannot prove that they were its own: it may ask
    about those that enrolled then.
    """
    owner = select(kiosks.c.owner).where(kiosks.c.id == kiosk)
    if connection.scalar(owner) is not None:
        return own_slots(connection, event, kiosk)
    query = select(kiosks.c.id).where(kiosks.c.owner.is_(None), kiosks.c.public_key.is_not(None))
    return {kiosk, *connection.scalars(query.where(kiosks.c.id.in_(slots)))}


def brought_among(connection: Connection, event: str, pledges: Iterable[UUID]) -> dict[UUID, Brought]:
    """Those of the pledges asked for that are here."""
    asked = set(pledges)
    if not asked:
        return {}
    query = select(letters.c.id, letters.c.kiosk_id, letters.c.claim)
    its = (letters.c.event_id == event, letters.c.kind == "pledge", is_among(connection, letters.c.id, asked))
    return {row.id: Brought(row.kiosk_id, row.claim) for row in connection.execute(query.where(*its))}
