"""What goes out of a kiosk in a file, and comes back: a courier's bag, its answers, an export, all of it on a stick."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.errors import CannotKeep, Known, Refused

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kiosk.counter import Counter
    from kiosk.day.report import Report
    from kiosk.settings import Settings


def bag(counter: Counter) -> bytes:
    """What waits, and the question what the collector holds then, signed for a courier. Nothing changes here."""
    from sync.courier import pack_bag

    _needs_ticket(counter)
    return pack_bag(counter.client, counter.uploader, counter.reconciler.question(counter.ticket.event.id))


def answers(counter: Counter, content: bytes, name: str) -> bool:
    """Believe what a courier brought back; whether it was for this kiosk. Raises Refused for another file."""
    from sync.courier import read_answers

    _needs_ticket(counter)
    return read_answers(content, name, counter.client, counter.uploader, counter.reconciler)


def export(counter: Counter) -> bytes:
    """Every letter that is whole here, signed: see sync/courier.py. Those of a local event for people to read."""
    from sync.courier import pack_export

    slot, event = counter.ticket.slot, "" if counter.ticket.is_local else counter.ticket.event.id
    outbox = counter.outbox
    return pack_export(counter.client, counter.uploader, slot, event, outbox.whole(), outbox.set_aside_ids())


def exchange(counter: Counter, settings: Settings, printed: Callable[[Report], bytes]) -> tuple[int, int]:
    """Take in the answers that a stick brought, then write to it what still waits, and the report: as a table, and as
    `printed` makes a PDF of it.

    Returns how many letters were settled, and how many written. Raises Known; what was settled until then stays so.
    """
    from kiosk.machine import sticks_for

    try:
        return _exchange(counter, sticks_for(settings)[0], printed)
    except OSError as error:
        raise CannotKeep(f"The stick failed: {error.strerror}. Everything is kept here. Try another one.") from error


def _exchange(counter: Counter, stick: Path, printed: Callable[[Report], bytes]) -> tuple[int, int]:
    from kiosk.day.report import as_csv
    from kiosk.trust.files import read_bytes, write_whole

    ticket, before = counter.ticket, counter.outbox.counts().waiting
    trouble: Known | None = None
    for brought in sorted(stick.glob("[!.]*.answers")):
        try:
            if not ticket.is_local and answers(counter, read_bytes(brought), str(brought)):
                brought.replace(brought.with_suffix(".taken"))  # an old answer must not speak again
        except Known as error:
            trouble = error  # the others go on
    left, out = counter.outbox.counts().waiting, stick / f"{ticket.slot}.bag"
    out.unlink(missing_ok=True)
    if not ticket.is_local and (left or not counter.keeping.agreement().agreed):
        write_whole(out, bag(counter))
    found = counter.report()
    write_whole(stick / f"{ticket.slot}.csv", as_csv(found))
    write_whole(stick / f"{ticket.slot}.pdf", printed(found))
    if trouble is not None and left == before:
        raise trouble
    return before - left, left


def _needs_ticket(counter: Counter) -> None:
    if counter.ticket.is_local:
        raise Refused("ticket", "", "this event has none yet, so nobody can count what is here. Take one first")
