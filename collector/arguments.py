"""What may stand on the command line, and what each command is for."""

import argparse
from collections.abc import Callable, Mapping
from pathlib import Path

from collector.campaign import HEFORSHE
from collector.environment import setting

Run = Callable[[argparse.Namespace], int]


def parser(description: str | None, runs: Mapping[str, Run]) -> argparse.ArgumentParser:
    """Reads a line; `run` of what it returns is the one of `runs` that the command names."""
    made = argparse.ArgumentParser(
        prog="collector", description=description, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    commands = made.add_subparsers(required=True, metavar="COMMAND")

    def command(name: str, summary: str) -> argparse.ArgumentParser:
        one = commands.add_parser(name, help=summary, description=summary)
        one.set_defaults(run=runs[name])
        _everywhere(one)
        return one

    command("key", "make a new campaign's keys in DATA/keys")
    command("counts", "print the totals as JSON; exit 1 if a tally and a count of the letters differ")
    command("recount", "count every letter, and put right what a tally says otherwise")
    code = command("code", "tell a kiosk's code: it opens a closed booth again, and a locked staff door")
    code.add_argument("--kiosk", required=True, help="its slot, as in the name of its ticket file")
    stolen = command("revoke", "withdraw a kiosk: it may no longer send; nothing is deleted")
    stolen.add_argument("--kiosk", required=True, help="its slot, as in the name of its ticket file")
    person = command("person", "an account at the desk, or a new password for one; printed once")
    person.add_argument("--name", required=True)
    person.add_argument("--role", choices=["coordinator", "auditor"], default="coordinator")
    person.add_argument("--second-factor", action="store_true", help="six digits from a phone besides")
    bag = command("import", "take in a courier's bag, and write the answers for its kiosk")
    bag.add_argument("bag", type=Path)
    bag.add_argument("--answers", type=Path, help="where to write what the kiosk takes in (beside the bag)")
    withdraw = command("withdraw", "take a pledge back: erased, not counted, and not to return")
    withdraw.add_argument("--code", required=True, help="the claim code on the visitor's phone, or its address")
    contacts = command("contacts", "open what visitors left and print it as CSV")
    contacts.add_argument("--key", type=Path, required=True, help="sealing.key or recovery.key")
    _serving(command("serve", "receive batches and show the world map"))
    world = command("demo", "make a campaign that never was, to look at; refused where there is one")
    world.add_argument("--pledges", type=int, default=21_000, help="how many (21000)")
    event = command("event", "make an event and its tickets")
    more = command("tickets", "make more tickets for an event, as for a kiosk that has used up its own")
    more.add_argument("--event", required=True, help="as in the names of its ticket files, without the last number")
    for one in (event, more):
        one.add_argument("--collector", required=True, help="the address that kiosks will send to")
        one.add_argument("--kiosks", type=int, default=1, help="how many tickets to make")
        one.add_argument("--tickets", type=Path, required=True, help="folder to write the ticket files to")
    _describe(event)
    return made


def _describe(event: argparse.ArgumentParser) -> None:
    for name, kind, summary in (
        ("name", str, "what the event is called"),
        ("venue", str, "where it stands: a building, a hall"),
        ("city", str, "its city"),
        ("country", str, "ISO 3166-1 code, as in SE"),
        ("lat", float, "degrees north"),
        ("lon", float, "degrees east"),
        ("time-zone", str, "IANA name, as in Europe/Stockholm"),
        ("opens", str, "2026-11-24T09:00+01:00"),
        ("closes", str, "2026-11-24T18:00+01:00"),
        ("target", int, "pledges hoped for"),
    ):
        event.add_argument(f"--{name}", type=kind, required=True, help=summary)
    event.add_argument("--students", type=int, help="how many study there, if it is a campus: for the list of campuses")


def _everywhere(one: argparse.ArgumentParser) -> None:
    where, database = setting("DATA"), setting("DATABASE")
    one.add_argument(
        "--data",
        type=Path,
        default=where,
        required=where is None,
        help="folder of keys and of the SQLite file (COLLECTOR_DATA)",
    )
    one.add_argument(
        "--database",
        default=database,
        help="URL of a PostgreSQL (COLLECTOR_DATABASE); without it, a SQLite file in the data folder",
    )
    one.add_argument(
        "--pack", type=Path, default=setting("PACK") or HEFORSHE, help="campaign pack folder (COLLECTOR_PACK; HeForShe)"
    )


def _serving(serve: argparse.ArgumentParser) -> None:
    serve.add_argument("--host", default="127.0.0.1")
    serve.add_argument("--port", type=int, default=8080, help="0: any free port; the address is printed")
    serve.add_argument(
        "--address",
        default=setting("ADDRESS"),
        help="where people reach it, for links in messages (COLLECTOR_ADDRESS); without it, what is printed",
    )
