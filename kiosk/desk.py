"""What a coordinator asks of a kiosk's data folder: is everything in, does it add up, how does it stand?"""

from __future__ import annotations

import argparse
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk import carry, erasing
from kiosk.clock import now
from kiosk.counter import Counter
from kiosk.errors import Known, Refused
from kiosk.logs import write_to
from kiosk.trust.files import private_folder

if TYPE_CHECKING:
    from rich.progress import Progress
    from rich.table import Table

LEFT_OVER = 1
"""Exit code while anything still waits or is set aside."""


def sync(chosen: argparse.Namespace) -> int:
    """Bring what waits in each folder to its collector, and say how each stands; LEFT_OVER while anything is left."""
    from rich.console import Console
    from rich.progress import Progress
    from rich.table import Table

    console = Console()
    table = Table("kiosk", "taken", "delivered", "waiting", "set aside", "not counted", "taken back")
    table.columns[0].no_wrap, table.columns[0].overflow = True, "fold"
    with Progress(console=console) as progress:
        troubles = [_bring(folder, progress, table) for folder in chosen.data]
    console.print(table)
    for trouble in filter(None, troubles):
        console.print(trouble, soft_wrap=True)
    all_in = troubles.count(None)
    if len(troubles) > 1:
        console.print(f"Everything is in from {all_in} of {len(troubles)} kiosks.")
    return 0 if all_in == len(troubles) else LEFT_OVER


def _bring(folder: Path, progress: Progress, table: Table) -> str | None:
    """One kiosk: None if nothing is left there, or why something is. The others go on whatever it is."""
    from kiosk.settings import read_settings
    from sync.uploader import State

    try:
        if not folder.is_dir():
            raise Refused(str(folder), "", "there is no such folder. Nothing was written")
        counter = Counter(private_folder(folder), read_settings(folder), None, now)
    except Known as error:
        table.add_row(str(folder), *6 * "?")
        return f"{folder}: {error}"
    write_to(folder)
    try:
        if counter.second_copy is not None:
            counter.second_copy.try_to_catch_up()
        total = counter.outbox.counts().waiting
        bar = progress.add_task(counter.ticket.slot, total=total, visible=total > 0)
        report = counter.uploader.step()
        while report.state is State.SENT:
            progress.update(bar, completed=total - report.letters.waiting)
            report = counter.uploader.step()
    finally:
        counter.close()
    counts, letters = report.pledges, report.letters
    numbers = (counts.all, counts.delivered, counts.waiting, counts.set_aside, counts.void, counts.withdrawn)
    table.add_row(counter.ticket.slot, *map(str, numbers))
    if report.trouble is not None:
        return f"{counter.ticket.slot}: {report.trouble} Kept safely here: {letters.waiting + letters.set_aside}."
    if letters.waiting or letters.set_aside:
        return f"{counter.ticket.slot}: waiting {letters.waiting}, set aside {letters.set_aside}. Nothing is lost."
    return None


def _counter(folder: Path) -> closing[Counter]:
    """The kiosk in `folder`, for one command. Raises Known."""
    from kiosk.settings import read_settings

    return closing(Counter(folder, read_settings(folder), None, now))


def report(chosen: argparse.Namespace) -> int:
    """Write the report of the latest opening: as PDF, as CSV or as JSON, by the name of the file."""
    from kiosk.campaign.pack import pack_folder, read_pack
    from kiosk.day.report import as_csv, as_json
    from kiosk.settings import read_settings
    from kiosk.trust.media import write_file

    settings = read_settings(chosen.data)
    with closing(Counter(chosen.data, settings, None, now)) as counter:
        found = counter.report(chosen.opening)
    kind = chosen.out.suffix
    if kind not in {".pdf", ".csv", ".json"}:
        raise Refused(str(chosen.out), "", "a report ends in .pdf, .csv or .json")
    if kind == ".pdf":
        from ui.report import without_a_screen

        pack = read_pack(pack_folder(settings.pack))
        content = without_a_screen(found, pack, chosen.language or pack.languages[0])
    else:
        content = as_csv(found) if kind == ".csv" else as_json(found)
    write_file(chosen.out, content)
    print(f"{chosen.out}: {found.taken} taken in this opening. It {'adds up' if found.adds_up else 'DOES NOT ADD UP'}.")
    return 0 if found.adds_up else 1


def export(chosen: argparse.Namespace) -> int:
    """Write every letter that is whole here to a file, and read it back."""
    from kiosk.trust.media import read_file, write_file
    from sync.courier import letters_in

    with _counter(chosen.data) as counter:
        write_file(chosen.out, carry.export(counter))
        letters = letters_in(read_file(chosen.out), str(chosen.out), counter.postman.routes)
        has_collector = counter.postman.routes.has_ticket()
    print(f"Written to {chosen.out}, and read back: letters in it: {len(letters)}. Everything is kept here too.")
    if has_collector:
        print("`collector import` takes all of it in, each letter under its own event, and gives answers.")
        print("With those answers this kiosk may be erased: `kiosk erase --answers FILE`.")
    else:
        print("This event is this kiosk's own: until it has a coordinator's ticket, no collector counts what is in it.")
        print("With this file this kiosk may be erased: `kiosk erase --exported FILE`.")
    return 0


def erase(chosen: argparse.Namespace) -> int:
    """Make this kiosk as new, if nothing is lost by it."""
    with _counter(chosen.data) as counter:
        erased = erasing.erase(counter, chosen.answers, chosen.exported)
    print(f"{chosen.data} is erased. This kiosk has no event any more.")
    if erased.said_at is not None:
        print(f"The collector said {_age(now() - erased.said_at)} ago that it has all of it.")
    if chosen.answers is not None:
        print("Keep the export until the collector's database has been backed up: an older copy would need it again.")
    if erased.left:
        print(f"Not its own, and left: {', '.join(each.name for each in erased.left)}")
    return 0


def _age(age: timedelta) -> str:
    minutes = max(0, int(age.total_seconds())) // 60
    hours = minutes // 60
    return f"{minutes} minutes" if hours < 2 else f"{hours} hours" if hours < 48 else f"{hours // 24} days"


def retry(chosen: argparse.Namespace) -> int:
    """Let what was set aside go once more."""
    with _counter(chosen.data) as counter:
        again = counter.keeping.try_again()
    print(f"Letters that wait again: {again}. Run `kiosk sync` to send them.")
    return 0


def balance(chosen: argparse.Namespace) -> int:
    """Say whether it adds up; 1 if it does not."""
    from rich.console import Console
    from rich.table import Table

    with _counter(chosen.data) as counter:
        found, event, was_mended = counter.balance(), counter.ticket.event.name, counter.was_mended
    counts = found.pledges
    table = Table("taken", "=", "delivered", "waiting", "set aside", "not counted", "taken back", title=event)
    numbers = (counts.delivered, counts.waiting, counts.set_aside, counts.void, counts.withdrawn)
    table.add_row(str(found.taken), "", *map(str, numbers))
    console = Console()
    console.print(table)
    console.print(f"The chain over all {found.taken} ends in {found.chain or 'nothing yet'}.", soft_wrap=True)
    if was_mended:
        console.print("This store was damaged and mended; the damaged file is kept. Tell the coordinator.")
    if found.adds_up:
        console.print("It adds up, and every row says what was written.")
        return 1 if was_mended else 0
    console.print("It does not add up. Nothing was sent. Tell the coordinator these:")
    console.print("\n".join(found.wrong) or f"taken are {found.taken}, of {counts.all} is known what became of them")
    return 1


def status(chosen: argparse.Namespace) -> int:
    """Say how it stands, in words or for programs."""
    import msgspec

    from kiosk.settings import read_settings

    counter = Counter(chosen.data, read_settings(chosen.data), None, now)
    counts = counter.outbox.counts("pledge", counter.ticket.event.id)
    found = {
        "kiosk": counter.ticket.slot,
        "event": counter.ticket.event.name,
        "taken": counts.all,
        "waiting": counts.waiting,
        "delivered": counts.delivered,
        "set_aside": counts.set_aside,
        "withdrawn": counts.withdrawn,
        "void": counts.void,
        "milestones": counter.pledges.milestones(),
        "last_receipt": counter.outbox.last_receipt(),
        "confirmed_at": counter.keeping.confirmed_at(),
        "set_aside_because": counter.outbox.aside(),
        "second_copy_lacks": counter.second_copy.try_to_catch_up() if counter.second_copy else None,
        "was_mended": counter.was_mended,
        "disk_is_tight": counter.disk_is_tight(),
    }
    counter.close()
    if chosen.json:
        print(msgspec.json.encode(found).decode())
    else:
        print("\n".join(f"{name.replace('_', ' ')}: {_said(value)}" for name, value in found.items()))
    return 0


def _said(value: object) -> str:
    """As people read it."""
    from kiosk.store.outbox import LastReceipt

    if isinstance(value, LastReceipt):
        return f"{_said(value.received_at)}, letters {value.letters}, campaign {value.campaign_total}"
    if isinstance(value, datetime):
        return f"{value.astimezone():%d %b %Y %H:%M}"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list):
        return ", ".join(map(str, value)) or "none"
    return "none" if value is None else str(value)
