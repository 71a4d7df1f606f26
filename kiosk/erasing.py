"""Making a kiosk as new: only when the collector has just said that it holds all that is here, or in its answers to an
export of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from kiosk.errors import NotSafe, Refused

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path
    from uuid import UUID

    from kiosk.counter import Counter
    from kiosk.day.destroying import Reason


class Erased(Struct, frozen=True):
    """`left`: files in the folder that are not the kiosk's own. `said_at`: when the collector said that it has all of
    it; None if it was not asked, since nothing was ever delivered.
    """

    left: list[Path]
    said_at: datetime | None


def erase(counter: Counter, answers: Path | None = None, exported: Path | None = None) -> Erased:
    """Erase everything, if nothing is lost by it. Raises NotSafe with what to do, or Refused for a wrong file.

    The collector is asked in this moment. Where it cannot be, its `answers` to this kiosk's latest export stand for it.
    `exported`: that export, for events of the staff's own, which no collector counts.
    """
    from kiosk.day.destroying import Word, reasons_to_keep
    from kiosk.day.destroying import erase as erase_files

    asked = _ask(counter)
    said_at = counter.now() if asked and counter.keeping.events() else None
    letters: frozenset[UUID] = frozenset()
    if answers is not None:
        letters, at = _answered(counter, answers)
        said_at = said_at or at
    if exported is not None and not counter.postman.routes.has_ticket():
        letters |= _exported(counter, exported)
    if found := reasons_to_keep(counter.database, counter.ticket.event.id, Word(asked, letters)):
        raise NotSafe(_not_erased(found, counter.postman.routes.has_ticket()))
    counter.hang_up()
    left: list[Path] = []
    counter.database.close(lambda: left.extend(erase_files(counter.folder)))
    return Erased(left, said_at)


def _ask(counter: Counter) -> bool:
    """Whether the collector has just said what it holds of every event."""
    from sync.errors import NotDelivered

    try:
        counter.reconciler.reconcile()
    except NotDelivered:
        return False
    return not counter.reconciler.unasked


def _answered(counter: Counter, file: Path) -> tuple[frozenset[UUID], datetime]:
    """The letters that the collector names in its answers to the latest export, and when it said so."""
    from datetime import UTC, datetime

    from kiosk.trust.media import read_file
    from sync.courier import answered

    found = answered(read_file(file), str(file), counter.postman.routes)
    if counter.keeping.exported() not in {str(nonce) for nonce in found.nonces}:
        why = "these are not the collector's answers to this kiosk's latest export. Export it again"
        raise Refused(str(file), "", why)
    known = counter.keeping.generation()
    if known and found.generations - {known}:
        why = "the collector went on from an older copy before or after it wrote them. Export it again"
        raise Refused(str(file), "", why)
    return found.letters, datetime.fromtimestamp(found.at, UTC)


def _exported(counter: Counter, file: Path) -> frozenset[UUID]:
    from kiosk.trust.media import read_file
    from sync.courier import letters_in

    return letters_in(read_file(file), str(file), counter.postman.routes)


def _not_erased(found: tuple[Reason, ...], has_ticket: bool) -> str:
    """Why, and what to do about it."""
    way_out = []
    if {reason.name for reason in found} <= {"waiting", "set_aside", "unconfirmed"}:
        if has_ticket:
            way_out.append(
                "Where the collector cannot be reached: `kiosk export`, bring that file to the collector, and name the "
                "answers it gives with --answers."
            )
        else:
            way_out.append(
                "This event is this kiosk's own: with a coordinator's ticket its pledges can be counted. Or write all "
                "of them to a file with `kiosk export`, and name that with --exported."
            )
    return " ".join(["Nothing was erased.", *(reason.sentence for reason in found), *way_out])
