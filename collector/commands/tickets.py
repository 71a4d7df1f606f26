"""key, event, tickets, code, revoke, person: who and what may act for the campaign."""

import argparse
from pathlib import Path

from sqlalchemy import Connection

from collector.commands.line import Line, maker_of, open_database
from collector.enrolment import Enrolment, revoke
from collector.environment import setting
from collector.event import keep_event, kept_event, new_event, new_slots, write_tickets
from collector.keys import make_keys
from collector.secret_columns import SecretColumns
from kiosk.clock import now
from kiosk.errors import Known
from kiosk.trust.files import private_folder
from kiosk.trust.ticket import Event, check_address, coordinators_code, fingerprint

SLOT = "its slot, as in the name of its ticket file"


def add_to(line: Line) -> None:
    """Each with what may stand after it."""
    line.command("key", "make a new campaign's keys in DATA/keys", _key)
    event = line.command("event", "make an event and its tickets", _event)
    more = line.command("tickets", "make more tickets for an event, as for a kiosk that has used up its own", _tickets)
    more.add_argument("--event", required=True, help="as in the names of its ticket files, without the last number")
    for one in (event, more):
        address = setting("ADDRESS")
        sends_to = "the address that kiosks will send to (COLLECTOR_ADDRESS)"
        one.add_argument("--collector", default=address, required=address is None, help=sends_to)
        one.add_argument("--kiosks", type=int, default=1, help="how many tickets to make")
        one.add_argument("--tickets", type=Path, required=True, help="folder to write the ticket files to")
    _describe(event)
    code = line.command("code", "tell a kiosk's code: it opens a closed booth again, and a locked staff door", _code)
    stolen = line.command("revoke", "withdraw a kiosk: it may no longer send; nothing is deleted", _revoke)
    for one in (code, stolen):
        one.add_argument("--kiosk", required=True, help=SLOT)
    person = line.command("person", "an account at the desk, or a new password for one; printed once", _person)
    person.add_argument("--name", required=True)
    person.add_argument("--role", choices=["coordinator", "auditor"], default="coordinator")
    person.add_argument("--second-factor", action="store_true", help="six digits from a phone besides")
    only = "only for this event; may be given several times (all events)"
    person.add_argument("--event", action="append", default=[], help=only)


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


def _key(chosen: argparse.Namespace) -> int:
    public = make_keys(chosen.data / "keys")
    print(f"The campaign's words are: {fingerprint(public.campaign)}")
    print("Print them for the staff: a kiosk shows them with its first ticket, and they must be the same.")
    print(f"The campaign's keys are in {chosen.data / 'keys'}.")
    print(
        "Move sealing.key to the coordinator's own computer and recovery.key to a safe: the server must not have them."
    )
    return 0


def _event(chosen: argparse.Namespace) -> int:
    place = {name: getattr(chosen, name) for name in ("city", "country", "lat", "lon", "time_zone")}
    event = new_event(chosen.name, {"name": chosen.venue, **place}, chosen.opens, chosen.closes, chosen.target, now)
    check_address(chosen.collector, "event")  # before anything is kept
    private_folder(chosen.tickets)
    database, campaign = open_database(chosen), maker_of(chosen).campaign
    columns = SecretColumns(chosen.data / "keys")

    def keep(connection: Connection) -> dict[str, str]:
        keep_event(connection, event, campaign, chosen.students)
        return new_slots(connection, event.id, chosen.kiosks, columns)

    return _write(chosen, event, database.transaction(keep))


def _tickets(chosen: argparse.Namespace) -> int:
    database = open_database(chosen)
    event = kept_event(database, chosen.event)
    check_address(chosen.collector, "event")
    private_folder(chosen.tickets)
    columns = SecretColumns(chosen.data / "keys")
    return _write(chosen, event, database.transaction(lambda c: new_slots(c, event.id, chosen.kiosks, columns)))


def _write(chosen: argparse.Namespace, event: Event, slots: dict[str, str]) -> int:
    maker = maker_of(chosen)
    signed = {slot: maker.sign(event, chosen.collector, slot, secret) for slot, secret in slots.items()}
    print(*write_tickets(signed, chosen.tickets), sep="\n")
    return 0


def _code(chosen: argparse.Namespace) -> int:
    secret = Enrolment(open_database(chosen), SecretColumns(chosen.data / "keys")).secret_of(chosen.kiosk)
    if secret is None:
        raise Known(f"There is no kiosk {chosen.kiosk} with a ticket. Its name is that of its ticket file.")
    code = coordinators_code(secret)
    print(" ".join(code[start : start + 4] for start in range(0, len(code), 4)))
    return 0


def _revoke(chosen: argparse.Namespace) -> int:
    if not open_database(chosen).transaction(lambda connection: revoke(connection, chosen.kiosk)):
        raise Known(f"There is no kiosk {chosen.kiosk}. Nothing was changed.")
    print(f"{chosen.kiosk} may no longer send. Its pledges stay counted; what it still holds stays on it.")
    return 0


def _person(chosen: argparse.Namespace) -> int:
    from collector.desk.coordinators import Coordinators

    database = open_database(chosen)
    for event in chosen.event:
        kept_event(database, event)
    people = Coordinators(database, SecretColumns(chosen.data / "keys"), now)
    password, secret = people.add(chosen.name, chosen.role, chosen.second_factor, chosen.event)
    print(f"The password of {chosen.name} is: {password}")
    if secret:
        print(f"Their phone's program for codes takes: {secret}")
    print("It is shown only now. Whoever had signed in under this name is signed out.")
    return 0
