"""What may be wrong with a collector before its first kiosk finds out."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

from msgspec import Struct
from sqlalchemy.exc import SQLAlchemyError

from collector.campaign import read_campaign
from collector.database import Database
from collector.keys import read_public, signing_key
from collector.mail import Mail, NotSent
from kiosk.errors import Known
from kiosk.trust.system import is_private, most_files

LEAST_DISK = 1_000_000_000
"""Bytes."""
LEAST_FILES = 1024


class Finding(Struct, frozen=True):
    """One thing that was looked at; `wrong`: what is not as it should be, and what to do."""

    what: str
    wrong: str = ""


class Setup(Struct, frozen=True):
    """What is looked at. `smtp`, `address`: as they are set, or nothing."""

    data: Path
    database: str
    pack: Path
    smtp: str
    address: str


def check(setup: Setup) -> list[Finding]:
    """Every one of them, whatever the others say."""
    looks: tuple[Callable[[Setup], Iterator[Finding]], ...] = (_keys, _database, _pack, _mail, _machine)
    return [finding for look in looks for finding in look(setup)]


def _keys(setup: Setup) -> Iterator[Finding]:
    keys = setup.data / "keys"
    try:
        read_public(keys)
        signing_key(keys / "receipt.key")
        yield Finding("the campaign's keys")
    except Known as error:
        yield Finding("the campaign's keys", f"{error} Make them with `collector key`, or bring them here.")
    for name in ("sealing.key", "recovery.key"):
        here = (keys / name).exists()
        away = "move it to the coordinator's own computer, or to a safe: whoever has this server can read every address"
        yield Finding(f"{name} is elsewhere", f"it is here; {away}" if here else "")


def _database(setup: Setup) -> Iterator[Finding]:
    try:
        database = Database(setup.database)
        ready = database.is_ready()
        database.close()
        yield Finding("the database", "" if ready else "it is of another version: install the newest collector")
    except (SQLAlchemyError, OSError) as error:
        yield Finding("the database", f"it does not answer ({type(error).__name__}): see COLLECTOR_DATABASE")


def _pack(setup: Setup) -> Iterator[Finding]:
    try:
        read_campaign(setup.pack)
        yield Finding("the campaign's pack")
    except (OSError, ValueError) as error:
        yield Finding("the campaign's pack", f"{setup.pack} cannot be read: {error}")


def _mail(setup: Setup) -> Iterator[Finding]:
    if not setup.smtp:
        yield Finding("no mail: COLLECTOR_SMTP is not set, and nobody can leave an address on their own page")
        return
    try:
        Mail(setup.smtp).greet()
        yield Finding("mail")
    except NotSent as error:
        yield Finding("mail", f"the mail server does not answer ({error}): see COLLECTOR_SMTP")
    except Known as error:
        yield Finding("mail", f"COLLECTOR_SMTP: {error}")
    safe = setup.address.startswith("https://")
    yield Finding("the address in messages", "" if safe else "it does not begin with https://: set COLLECTOR_ADDRESS")


def _machine(setup: Setup) -> Iterator[Finding]:
    free = shutil.disk_usage(setup.data).free
    yield Finding("disk", "" if free >= LEAST_DISK else f"only {free // 1_000_000} MB are free at {setup.data}")
    yield Finding(
        "the data folder is private", "" if is_private(setup.data) else f"others may read {setup.data}: chmod 700"
    )
    files = most_files()
    few = f"only {files}: pages hold one each; set LimitNOFILE, or ulimit -n"
    yield Finding("open files", few if files < LEAST_FILES else "")
