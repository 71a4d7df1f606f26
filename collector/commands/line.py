"""The line that is typed: its commands, and what all of them have in common."""

import argparse
from collections.abc import Callable
from pathlib import Path

from collector import generation
from collector.campaign import HEFORSHE, read_campaign
from collector.database import Database
from collector.door import Door
from collector.environment import setting
from collector.event import Maker
from collector.forgetting import Forgetting
from collector.secret_columns import SecretColumns
from collector.withdrawals import Withdrawals
from kiosk.clock import now

Run = Callable[[argparse.Namespace], int]
KEEP_CONTACTS = 730


class Line:
    """Commands are added to it, each with the function that it runs."""

    def __init__(self, description: str | None) -> None:
        self._parser = argparse.ArgumentParser(
            prog="collector", description=description, formatter_class=argparse.RawDescriptionHelpFormatter
        )
        self._commands = self._parser.add_subparsers(required=True, metavar="COMMAND")

    def command(self, name: str, summary: str, run: Run, has_data: bool = True) -> argparse.ArgumentParser:
        """One more. `has_data`: it works on a campaign's folder and database."""
        one = self._commands.add_parser(name, help=summary, description=summary)
        one.set_defaults(run=run)
        if has_data:
            _add_data(one)
        return one

    def read(self, arguments: list[str] | None) -> argparse.Namespace:
        """What was typed; ends the program where it cannot be read."""
        return self._parser.parse_args(arguments)


def _add_data(one: argparse.ArgumentParser) -> None:
    where, pack = setting("DATA"), setting("PACK") or HEFORSHE
    data = "folder of keys and of the SQLite file (COLLECTOR_DATA)"
    one.add_argument("--data", type=Path, default=where, required=where is None, help=data)
    database = "URL of a PostgreSQL (COLLECTOR_DATABASE); without it, a SQLite file in the data folder"
    one.add_argument("--database", default=setting("DATABASE"), help=database)
    one.add_argument("--pack", type=Path, default=pack, help="campaign pack folder (COLLECTOR_PACK; HeForShe)")


def add_days(one: argparse.ArgumentParser) -> None:
    """How long an address is kept."""
    said = f"how long an address is kept after it was left (COLLECTOR_KEEP_CONTACTS; {KEEP_CONTACTS})"
    one.add_argument("--days", type=int, default=int(setting("KEEP_CONTACTS") or KEEP_CONTACTS), help=said)


def open_database(chosen: argparse.Namespace) -> Database:
    """The campaign's, until the command is done; without what was taken back or erased: it may be a restored one."""
    database = Database(address_of(chosen))
    chosen.when_done.callback(database.close)
    Withdrawals(database, chosen.data).reapply()
    Forgetting(database, chosen.data, now).reapply()
    return database


def address_of(chosen: argparse.Namespace) -> str:
    """The database's URL."""
    return str(chosen.database or f"sqlite:///{chosen.data / 'collector.db'}")


def door_of(chosen: argparse.Namespace, database: Database) -> Door:
    """What kiosks knock at."""
    columns = SecretColumns(chosen.data / "keys")
    generation.begin(database, chosen.data)
    database.transaction(columns.encrypt_all)
    return Door(database, Withdrawals(database, chosen.data), chosen.data / "keys", now)


def maker_of(chosen: argparse.Namespace) -> Maker:
    """What makes the campaign's tickets."""
    return Maker(chosen.data / "keys", read_campaign(chosen.pack).id, (chosen.pack / "pack.toml").read_bytes())
