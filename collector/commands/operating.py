"""check, backup, restore: for those who keep it running."""

import argparse
from pathlib import Path

from collector import tally
from collector.backup import backup, restore
from collector.commands.line import Line, address_of, open_database
from collector.database import Database
from collector.environment import setting
from collector.generation import renew
from collector.recount import recount
from collector.withdrawals import Withdrawals
from kiosk.clock import now


def add_to(line: Line) -> None:
    """Each with what may stand after it."""
    line.command("check", "say what may be wrong with this collector; exit 1 if anything is", _check)
    copy = line.command("backup", "copy the database to a file, while the collector works", _backup)
    back = line.command("restore", "go on from such a copy, where there is no database yet", _restore)
    for one in (copy, back):
        one.add_argument("file", type=Path)


def _check(chosen: argparse.Namespace) -> int:
    from collector.checks import Setup, check

    smtp, address = setting("SMTP") or "", setting("ADDRESS") or ""
    findings = check(Setup(chosen.data, address_of(chosen), chosen.pack, smtp, address))
    for finding in findings:
        print(f"look: {finding.what}: {finding.wrong}" if finding.wrong else f"good: {finding.what}")
    return 1 if any(finding.wrong for finding in findings) else 0


def _backup(chosen: argparse.Namespace) -> int:
    backup(address_of(chosen), chosen.file)
    print(
        f"{chosen.file} holds the database as it was. The keys and the files `withdrawn` and `forgotten` are not "
        "in it: keep them apart."
    )
    return 0


def _restore(chosen: argparse.Namespace) -> int:
    restore(address_of(chosen), chosen.file)
    before = Database(address_of(chosen))
    again = Withdrawals(before, chosen.data).reapply()
    before.transaction(renew)
    before.close()
    database = open_database(chosen)
    put_right, found = recount(database), tally.check(database, now())
    print(f"{found.counted} pledges are here. Taken back again: {again}. Tallies put right: {len(put_right)}.")
    print("Kiosks that sent more since then find out by themselves, and send it again.")
    return 0
