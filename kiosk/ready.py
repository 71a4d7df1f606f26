"""`kiosk ready`: is this kiosk fit for tomorrow? One table, one exit code, one sheet to put beside it."""

from __future__ import annotations

import argparse
import time
from contextlib import closing
from datetime import timedelta
from pathlib import Path

from msgspec import Struct

from kiosk import VERSION
from kiosk.clock import now
from kiosk.counter import Counter
from kiosk.day.report import zone_of
from kiosk.errors import Known
from kiosk.machine import battery, free_bytes
from kiosk.settings import Settings
from kiosk.trust.ticket import NEAR

ENOUGH = 1_000_000_000
"""Bytes: a day of letters takes a hundredth of it."""
MUCH = 120.0
"""Seconds between this clock and the collector's."""
SLOW = 0.5
"""Seconds: a visitor waits for two writes."""


class Check(Struct, frozen=True):
    """One line: what was looked at, whether it will do, and what was found."""

    what: str
    good: bool
    says: str


def ready(chosen: argparse.Namespace) -> int:
    """Look, say, and write the sheet if one is wanted; 1 if something will not do."""
    from rich.console import Console
    from rich.table import Table

    from kiosk.settings import read_settings

    settings = read_settings(chosen.data)
    with closing(Counter(chosen.data, settings, None, now)) as counter:
        found = look(counter, chosen.data, settings)
        slot, event = counter.ticket.slot, counter.ticket.event.name
    good = all(check.good for check in found)
    table = Table("looked at", "", "found", title=f"{event}, {slot}")
    for check in found:
        table.add_row(check.what, "good" if check.good else "NOT GOOD", check.says)
    Console().print(table)
    if chosen.sheet is not None:
        from kiosk.trust.media import write_file
        from ui.paper import sheet

        stamp = f"{slot} {'ready' if good else 'NOT READY'} {now():%Y-%m-%dT%H:%MZ} {VERSION}"
        rows = [(check.what, check.good, check.says) for check in found]
        write_file(chosen.sheet, sheet(event, stamp, rows))
        print(f"The sheet: {chosen.sheet}")
    return 0 if good else 1


def look(counter: Counter, folder: Path, settings: Settings) -> list[Check]:
    """Everything that stands in the way of a good day, and what does not."""
    event, moment = counter.ticket.event, now()
    zone = zone_of(event.place.time_zone)
    counts, latest = counter.outbox.counts(), counter.openings.latest()
    stands = "not open yet" if latest is None else "open" if latest.is_open else "closed"
    return [
        Check(
            "event",
            moment < event.closes,
            f"{event.place.name}, {event.place.city}; until {event.closes.astimezone(zone):%d %b %Y %H:%M}",
        ),
        Check(
            "clock",
            event.opens - timedelta(days=60) < moment < event.closes + NEAR,
            f"{moment.astimezone(zone):%d %b %Y %H:%M} in {event.place.time_zone}",
        ),
        Check(
            "PIN", (folder / "staff.pin").exists(), "chosen" if (folder / "staff.pin").exists() else "none: kiosk pin"
        ),
        Check("booth", stands != "closed", stands),
        Check("letters", counts.set_aside == 0, f"waiting {counts.waiting}, set aside {counts.set_aside}"),
        Check("store", not counter.was_mended, "sound" if not counter.was_mended else "was damaged and mended"),
        _disk(folder),
        _folder("second copy", settings.copy),
        _folder("stick", settings.stick),
        _collector(counter),
        Check("battery", True, f"{battery()} %" if battery() >= 0 else "none that the system tells of"),
    ]


def _disk(folder: Path) -> Check:
    from kiosk.trust.files import write_whole

    began = time.perf_counter()
    write_whole(folder / "probe.half", bytes(4096))
    took, free = time.perf_counter() - began, free_bytes(folder)
    (folder / "probe.half").unlink()
    return Check("disk", free > ENOUGH and took < SLOW, f"{free / 1e9:.1f} GB free, a write takes {took * 1000:.0f} ms")


def _folder(what: str, named: str) -> Check:
    if not named:
        return Check(what, True, "none is named in kiosk.toml")
    return Check(what, Path(named).is_dir(), named if Path(named).is_dir() else f"{named} is not there")


def _collector(counter: Counter) -> Check:
    from sync.errors import NotDelivered, NoTicket, Unreachable

    try:
        held = counter.client.held(counter.reconciler.question(counter.client))
    except NoTicket:
        return Check("collector", True, "none yet: an event of our own; everything is kept until a ticket is taken")
    except Unreachable:
        return Check("collector", True, "no internet here; everything is kept until there is")
    except (NotDelivered, Known) as error:
        return Check("collector", False, str(error))
    off = abs((now() - held.received_at).total_seconds())
    return Check("collector", off < MUCH, f"answers, and knows this kiosk; the clocks differ by {off:.0f} s")
