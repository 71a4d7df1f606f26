"""This kiosk's word about an event, as the collector hears it."""

from uuid import uuid4

from kiosk.day.word import word_of
from kiosk.store.database import Database
from sync import wire


def closing(database: Database, event: str, slot: str) -> wire.Closing | None:
    """As that slot says it; None if nothing has happened there."""
    word = word_of(database, event)
    if word is None:
        return None
    return wire.Closing(
        kiosk=slot,
        event=event,
        nonce=uuid4(),
        opening=word.opening,
        is_open=word.is_open,
        adds_up=word.adds_up,
        pledges=word.pledges,
        highest=word.highest,
        numbers=word.numbers,
    )
