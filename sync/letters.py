"""From the outbox's words to the wire's, and back."""

import msgspec

from kiosk.store.outbox import Letter, Settled
from kiosk.trust.ticket import Event
from sync import wire


def event_on_the_wire(event: Event) -> wire.Event:
    """An event with its place, as each batch states it once."""
    return msgspec.convert({"id": event.id, "name": event.name, "place": msgspec.to_builtins(event.place)}, wire.Event)


def on_the_wire(letter: Letter, kiosk: str) -> wire.Letter:
    """A letter as `kiosk` sends it, which may not be the slot it was taken under."""
    fields: dict[str, object] = {"kind": letter.kind, "id": letter.id, "number": letter.number, "hour": letter.hour}
    if letter.pledge != letter.id:
        fields |= {"pledge": letter.pledge}
    if letter.kind == "contact":
        taken_by = None if letter.kiosk in {None, kiosk} else letter.kiosk
        fields |= {"sealed": letter.sealed, "taken_by": taken_by}
    on_the_wire: wire.Letter = msgspec.convert(fields | letter.clear, wire.Letter)
    return on_the_wire


def settled_by(verdict: wire.Verdict) -> Settled | None:
    """What a verdict means for the outbox; None if it is a newer collector's, and the letter stays waiting."""
    match verdict.verdict:
        case "accepted" | "duplicate":
            return Settled(verdict.id, "delivered")
        case "gone":
            return Settled(verdict.id, "withdrawn")
        case "set_aside":
            return Settled(verdict.id, "set_aside", verdict.code, verdict.sentence)
    return None
