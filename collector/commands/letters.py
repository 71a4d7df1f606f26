"""import, withdraw, counts, recount, contacts, open, osdi, retention: what came in, and what becomes of it."""

import argparse
import re
import sys
from pathlib import Path

import msgspec

from collector import tally
from collector.bags import take_bag
from collector.commands.line import Line, add_days, door_of, open_database
from collector.contacts import Sealed, open_contacts, profiles, sealed_contacts, write_csv
from collector.keys import opening_key
from collector.recount import recount
from collector.withdrawals import Withdrawals
from kiosk.clock import now
from kiosk.errors import Known, Refused
from kiosk.trust.digest import digest
from kiosk.trust.files import parse_json, read_bytes
from kiosk.trust.media import read_file, write_file


def add_to(line: Line) -> None:
    """Each with what may stand after it."""
    bag = line.command("import", "take in a courier's bag, and write the answers for its kiosk", _import)
    bag.add_argument("bag", type=Path)
    bag.add_argument("--answers", type=Path, help="where to write what the kiosk takes in (beside the bag)")
    withdraw = line.command("withdraw", "take a pledge back: erased, not counted, and not to return", _withdraw)
    withdraw.add_argument("--code", required=True, help="the claim code on the visitor's phone, or its address")
    line.command("counts", "print the totals as JSON; exit 1 if a tally and a count of the letters differ", _counts)
    line.command("recount", "count every letter, and put right what a tally says otherwise", _recount)
    contacts = line.command("contacts", "open what visitors left and print it as CSV", _contacts)
    sealed = line.command("open", "open a file of sealed contacts from the desk and print it as CSV", _open, False)
    osdi = line.command("osdi", "record those who may be written to in a system that speaks OSDI", _osdi, False)
    osdi.add_argument("--petition", required=True, help="the petition's address there")
    osdi.add_argument("--token-file", type=Path, required=True, help="a file with the token that it gave you")
    for one in (sealed, osdi):
        one.add_argument("file", type=Path, help="contacts.sealed, from the desk")
    for one in (contacts, sealed):
        one.add_argument("--profile", choices=profiles(), default="plain", help="columns as another system names them")
    for one in (contacts, sealed, osdi):
        one.add_argument("--key", type=Path, required=True, help="sealing.key or recovery.key")
    add_days(
        line.command("retention", "erase addresses that are older than they may be; how many are kept", _retention)
    )


def _import(chosen: argparse.Namespace) -> int:
    taken = take_bag(door_of(chosen, open_database(chosen)), chosen.bag)
    back = chosen.answers or chosen.bag.with_suffix(".answers")
    write_file(back, taken.answers)
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
    if not Withdrawals(open_database(chosen), chosen.data).withdraw(code):
        raise Known(
            "No pledge with this code has arrived. Nothing was changed. Its booth may not have been online yet."
        )
    print("This pledge is erased and no longer counted. Its kiosk will be told.")
    return 0


def _counts(chosen: argparse.Namespace) -> int:
    database = open_database(chosen)
    found = tally.check(database, now())
    print(msgspec.json.encode({"check": found, "counts": tally.count(database)}).decode())
    return 0 if found.tallied == found.by_hour == found.counted else 1


def _recount(chosen: argparse.Namespace) -> int:
    differences = recount(open_database(chosen))
    for difference in differences:
        print(difference)
    print(f"Tallies put right: {len(differences)}. No letter was touched.")
    return 0


def _contacts(chosen: argparse.Namespace) -> int:
    return _opened(sealed_contacts(open_database(chosen)), chosen)


def _open(chosen: argparse.Namespace) -> int:
    return _opened(_from_file(chosen.file), chosen)


def _from_file(file: Path) -> list[Sealed]:
    return parse_json(read_file(file), list[Sealed], str(file))


def _opened(sealed: list[Sealed], chosen: argparse.Namespace) -> int:
    opened, closed = open_contacts(sealed, opening_key(chosen.key))
    write_csv(opened, profiles()[chosen.profile], sys.stdout)
    if closed:
        print(f"{closed} contacts do not open with {chosen.key.name}; they are kept.", file=sys.stderr)
    return 1 if closed else 0


def _osdi(chosen: argparse.Namespace) -> int:
    from collector.osdi import record

    opened, _ = open_contacts(_from_file(chosen.file), opening_key(chosen.key))
    ledger = chosen.key.with_name(f"recorded-{digest(chosen.petition.encode())[:16]}")
    token = read_bytes(chosen.token_file).decode().strip()
    found = record(opened, chosen.petition, token, ledger, now())
    print(f"Recorded: {found.now}. Before: {found.before}. Without a tick, and left out: {found.without}.")
    return 0


def _retention(chosen: argparse.Namespace) -> int:
    from collector.retention import Retention

    found = Retention(open_database(chosen), chosen.days, now).erase()
    print(f"Erased: {found.erased} addresses older than {chosen.days} days. Kept: {found.kept}, none of them older.")
    return 0
