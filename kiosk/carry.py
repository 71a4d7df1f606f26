"""What goes out of a kiosk in a file, and comes back: a courier's bag, its answers, an export, all of it on a stick."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.errors import Known, Refused

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.counter import Counter
    from kiosk.day.report import Report
    from kiosk.settings import Settings
    from kiosk.trust.media import Medium


def bag(counter: Counter) -> bytes:
    """What waits, and the question what the collector holds then, signed for a courier. Nothing changes here."""
    from sync.courier import pack_bag

    _needs_ticket(counter)
    return pack_bag(counter.postman)


def answers(counter: Counter, content: bytes, name: str) -> bool:
    """Believe what a courier brought back; whether it was for this kiosk. Raises Refused for another file."""
    from sync.courier import read_answers

    _needs_ticket(counter)
    return read_answers(content, name, counter.postman)


def export(counter: Counter) -> bytes:
    """Every letter that is whole here, signed, each under its own event: see sync/courier.py."""
    from uuid import uuid4

    from sync.courier import pack_export

    nonce = uuid4()
    content = pack_export(counter.postman, nonce)
    counter.keeping.note_export(nonce)
    return content


def exchange(counter: Counter, settings: Settings, printed: Callable[[Report], bytes]) -> tuple[int, int]:
    """Take in the answers that a stick brought, then write to it what still waits, and the report: as a table, and as
    `printed` makes a PDF of it.

    Returns how many letters were settled, and how many written. Raises Known; what was settled until then stays so.
    """
    from kiosk.machine import sticks_for
    from kiosk.trust.media import Medium

    with Medium(sticks_for(settings)[0]) as stick:
        return _exchange(counter, stick, printed)


def _exchange(counter: Counter, stick: Medium, printed: Callable[[Report], bytes]) -> tuple[int, int]:
    from kiosk.day.report import as_csv

    ticket, before = counter.ticket, counter.outbox.counts().waiting
    has_ticket = counter.postman.routes.has_ticket()
    trouble: Known | None = None
    for brought in stick.names(".answers"):
        try:
            if has_ticket and answers(counter, stick.read(brought), brought):
                stick.rename(brought, f"{brought.removesuffix('.answers')}.taken")  # it must not speak again
        except Known as error:
            trouble = error  # the others go on
    left, out = counter.outbox.counts().waiting, f"{ticket.slot}.bag"
    stick.remove(out)
    if has_ticket:  # also when nothing waits: with it goes the question whether everything is still there
        stick.write(out, bag(counter))
    found = counter.report()
    stick.write(f"{ticket.slot}.csv", as_csv(found))
    stick.write(f"{ticket.slot}.pdf", printed(found))
    if trouble is not None and left == before:
        raise trouble
    return before - left, left


def _needs_ticket(counter: Counter) -> None:
    if not counter.postman.routes.has_ticket():
        raise Refused("ticket", "", "this event has none yet, so nobody can count what is here. Take one first")
