"""`python -m collector`: keys, events and their tickets, the server, counts, contacts.

key        make a new campaign's keys
event      make an event and one ticket file per kiosk
tickets    make more tickets for an event
serve      receive batches, count, and show the world map
code       the coordinator's code of a kiosk: it opens a closed booth, and a locked staff door
person     give somebody an account at the desk, the pages under /desk
revoke     withdraw a kiosk that was stolen or is not ours
import     take in a bag that a courier brought from a kiosk without network, and answer it
withdraw   take a pledge back, by the claim code its visitor has
demo       make a campaign that never was, to look at
counts     how many pledges, tallied and counted one by one
recount    put right a tally that its letters do not bear out
contacts   open what visitors left, with the key that only a coordinator has
"""

import argparse
import re
import sys

import msgspec
from sqlalchemy import Connection

from collector import tally
from collector.arguments import parser
from collector.bags import take_bag
from collector.campaign import read_campaign
from collector.contacts import open_contacts, write_csv
from collector.database import Database
from collector.door import Door
from collector.enrolment import Enrolment, revoke
from collector.environment import setting
from collector.event import Maker, keep_event, kept_event, new_event, new_slots, write_tickets
from collector.intake import Intake
from collector.keys import make_keys, opening_key, read_public, signing_key
from collector.recount import recount
from collector.withdrawals import Withdrawals
from kiosk.clock import now
from kiosk.errors import Known, Refused
from kiosk.trust.files import private_folder, write_whole
from kiosk.trust.ticket import Event, check_address, coordinators_code, fingerprint


def main(arguments: list[str] | None = None) -> int:
    """Run one command; returns the exit code."""
    chosen = parser(__doc__, COMMANDS).parse_args(arguments)
    try:
        private_folder(chosen.data)
        code: int = chosen.run(chosen)
    except Known as error:
        print(error, file=sys.stderr)
        return error.exit_code
    return code


def _database(chosen: argparse.Namespace) -> Database:
    database = Database(chosen.database or f"sqlite:///{chosen.data / 'collector.db'}")
    Withdrawals(database, chosen.data).reapply()  # whatever command it is: the database may be a restored one
    return database


def _door(chosen: argparse.Namespace, database: Database) -> Door:
    receipt_key = signing_key(chosen.data / "keys" / "receipt.key")
    return Door(database, Withdrawals(database, chosen.data), receipt_key, now)


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
    database, campaign = _database(chosen), _maker(chosen).campaign

    def keep(connection: Connection) -> dict[str, str]:
        keep_event(connection, event, campaign, chosen.students)
        return new_slots(connection, event.id, chosen.kiosks)

    return _write(chosen, event, database.transaction(keep))


def _tickets(chosen: argparse.Namespace) -> int:
    database = _database(chosen)
    event = kept_event(database, chosen.event)
    check_address(chosen.collector, "event")
    return _write(chosen, event, database.transaction(lambda c: new_slots(c, event.id, chosen.kiosks)))


def _maker(chosen: argparse.Namespace) -> Maker:
    return Maker(chosen.data / "keys", read_campaign(chosen.pack).id, (chosen.pack / "pack.toml").read_bytes())


def _write(chosen: argparse.Namespace, event: Event, slots: dict[str, str]) -> int:
    maker = _maker(chosen)
    signed = {slot: maker.sign(event, chosen.collector, slot, secret) for slot, secret in slots.items()}
    private_folder(chosen.tickets)
    print(*write_tickets(signed, chosen.tickets), sep="\n")
    return 0


def _serve(chosen: argparse.Namespace) -> int:
    from collector.address_page import Post  # here and below: what no other command needs, and takes long to load
    from collector.mail import Mail
    from collector.opt_in import OptIn, links_of
    from collector.server import listen, serve
    from collector.web import Own, make_app

    database, keys = _database(chosen), chosen.data / "keys"
    listener, address = listen(chosen.host, chosen.port)
    smtp = setting("SMTP")
    post = Post(Mail(smtp), (chosen.address or address).rstrip("/")) if smtp else None
    opt_in = OptIn(database, links_of(signing_key(keys / "receipt.key")), read_public(keys).sealing, now)
    own = Own(Withdrawals(database, chosen.data), opt_in, post)
    app = make_app(database, _door(chosen, database), read_campaign(chosen.pack), own, _maker(chosen))
    serve(app, listener, address)
    return 0


def _demo(chosen: argparse.Namespace) -> int:
    from collector.demo_world import make_world

    if not (chosen.data / "keys").exists():
        make_keys(chosen.data / "keys")
    database = _database(chosen)
    intake = Intake(database, Withdrawals(database, chosen.data))
    held = make_world(database, intake, read_campaign(chosen.pack), chosen.pledges, now())
    print(f"{chosen.pledges} pledges at {held} events that never were. Look at them with `collector serve`.")
    return 0


def _code(chosen: argparse.Namespace) -> int:
    secret = Enrolment(_database(chosen)).secret_of(chosen.kiosk)
    if secret is None:
        raise Known(f"There is no kiosk {chosen.kiosk}. Its name is that of its ticket file.")
    code = coordinators_code(secret)
    print(" ".join(code[start : start + 4] for start in range(0, len(code), 4)))
    return 0


def _person(chosen: argparse.Namespace) -> int:
    from collector.desk.coordinators import Coordinators

    password, secret = Coordinators(_database(chosen), now).add(chosen.name, chosen.role, chosen.second_factor)
    print(f"The password of {chosen.name} is: {password}")
    if secret:
        print(f"Their phone's program for codes takes: {secret}")
    print("It is shown only now. Whoever had signed in under this name is signed out.")
    return 0


def _revoke(chosen: argparse.Namespace) -> int:
    if not _database(chosen).transaction(lambda connection: revoke(connection, chosen.kiosk)):
        raise Known(f"There is no kiosk {chosen.kiosk}. Nothing was changed.")
    print(f"{chosen.kiosk} may no longer send. Its pledges stay counted; what it still holds stays on it.")
    return 0


def _import(chosen: argparse.Namespace) -> int:
    taken = take_bag(_door(chosen, _database(chosen)), chosen.bag)
    back = chosen.answers or chosen.bag.with_suffix(".answers")
    write_whole(back, taken.answers)
    print(f"Letters that are here now: {taken.letters}. Kept for review: {taken.aside}.")
    print(f"Bring {back} back to the kiosk: it keeps everything until then.")
    if taken.refused:
        print(f"Refused, and kept on the kiosk: {'; '.join(taken.refused)}.", file=sys.stderr)
    return 1 if taken.refused else 0


def _withdraw(chosen: argparse.Namespace) -> int:
    code = chosen.code.strip().rpartition("/")[2].upper()
    if not re.fullmatch("[A-Z2-7]{26}", code):
        raise Refused(
            "code", "", "a claim code has 26 letters and digits; it ends the address in the visitor's QR code"
        )
    if not Withdrawals(_database(chosen), chosen.data).withdraw(code):
        raise Known(
            "No pledge with this code has arrived. Nothing was changed. Its booth may not have been online yet."
        )
    print("This pledge is erased and no longer counted. Its kiosk will be told.")
    return 0


def _counts(chosen: argparse.Namespace) -> int:
    database = _database(chosen)
    found = tally.check(database, now())
    print(msgspec.json.encode({"check": found, "counts": tally.count(database)}).decode())
    return 0 if found.tallied == found.by_hour == found.counted else 1


def _recount(chosen: argparse.Namespace) -> int:
    differences = recount(_database(chosen))
    for difference in differences:
        print(difference)
    print(f"Tallies put right: {len(differences)}. No letter was touched.")
    return 0


def _contacts(chosen: argparse.Namespace) -> int:
    opened, closed = open_contacts(_database(chosen), opening_key(chosen.key))
    write_csv(opened, sys.stdout)
    if closed:
        print(f"{closed} contacts do not open with {chosen.key.name}; they are kept.", file=sys.stderr)
    return 1 if closed else 0


COMMANDS = {
    "key": _key,
    "event": _event,
    "tickets": _tickets,
    "serve": _serve,
    "code": _code,
    "person": _person,
    "revoke": _revoke,
    "import": _import,
    "withdraw": _withdraw,
    "demo": _demo,
    "counts": _counts,
    "recount": _recount,
    "contacts": _contacts,
}

if __name__ == "__main__":
    sys.exit(main())
