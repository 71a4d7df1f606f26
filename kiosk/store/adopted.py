"""Which coordinator's event each event of the staff's own has become: for ever, whatever ticket is here later.

Written down before the rows are changed, so that a salvage, an older second copy or a start that was interrupted makes
the same rows of them, and no pledge is sent under two events.
"""

from collections.abc import Iterable, Iterator
from pathlib import Path

import msgspec
from msgspec import Struct

from kiosk.errors import Known, Refused
from kiosk.logs import log
from kiosk.store.records import Records
from kiosk.store.schema import openings
from kiosk.trust.files import parse_json, read_bytes, write_whole

FILE = "adopted.json"


class Adoption(Struct, frozen=True):
    """`local` became `event`, under `slot`: its pledges are numbered after `before`, its openings after `earlier`."""

    local: str
    event: str
    slot: str
    before: int
    earlier: int

    def of(self, row: dict[str, object]) -> dict[str, object]:
        """A pledge's or a letter's row as it is afterwards. A letter's number counts through all events, and stays."""
        if "kiosk" in row:
            return row | {"event": self.event, "kiosk": self.slot}
        number = row["number"]
        return row | {"event": self.event, "number": number + self.before if isinstance(number, int) else number}


def read_adoptions(folder: Path) -> dict[str, Adoption]:
    """By local event. A file that does not read keeps no kiosk from opening: it only matters to a salvage."""
    path = folder / FILE
    try:
        found = parse_json(read_bytes(path), list[Adoption], str(path)) if path.exists() else []
    except Known as error:
        log.warning("what became of local events does not read: %s", type(error).__name__)
        if isinstance(error, Refused):  # the next adoption must not write over what a person may still read
            path.replace(path.with_suffix(".broken"))
        found = []
    return {one.local: one for one in found}


class Adopted:
    """The rows of local events as their adoption made them, so that both forms of a row are one."""

    def __init__(self, folder: Path) -> None:
        self._known = read_adoptions(folder)

    def rows(self, rows: Iterable[dict[str, object]]) -> Iterator[dict[str, object]]:
        """Each as it is afterwards."""
        for row in rows:
            to = self._known.get(str(row["event"]))
            yield to.of(row) if to else row

    def leave_one(self, records: Records) -> None:
        """Where an opening has its adopted form, that one stays; else the next start adopts it."""
        for name, event, number in [key for key in records if key[0] == openings.name]:
            to = self._known.get(str(event))
            if to and isinstance(number, int) and (name, to.event, number + to.earlier) in records:
                del records[name, event, number]


def write_adoption(folder: Path, new: Adoption) -> None:
    """Remember it. Raises CannotKeep."""
    write_whole(folder / FILE, msgspec.json.encode([*read_adoptions(folder).values(), new]))
