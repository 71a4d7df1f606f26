"""`python -m kiosk`: the booth on its screen, and what can be asked of it without one.

run       open the booth
ticket    take the ticket of an event, from a file or from its scanned text, without opening the booth
sync      bring what waits in one or several kiosks' folders to the collector now, with a progress bar
courier   where there is no network: give out what waits in a file, take in the collector's answers
ready     is this kiosk fit for tomorrow?
rehearse  pretend visitors, for whoever learns to run a booth; nothing counts
report    the day as a PDF to read, or as CSV or JSON
retry     let what was set aside go once more
export    write every letter to a file that the collector takes in
erase     make this kiosk as new, if nothing is lost by it
balance   is what was taken what became of it, row by row?
status    how many are taken, waiting, delivered, set aside
pin       choose the staff PIN (six digits on standard input)
pack      look a campaign pack over before it is used
"""

import argparse
import sys
import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path

from kiosk import carry, desk
from kiosk.clock import now
from kiosk.counter import Counter
from kiosk.errors import Known, Refused
from kiosk.logs import log, write_to
from kiosk.trust.files import private_folder
from kiosk.trust.system import forbid_dumps
from kiosk.wiring import PIN, Kiosk


def main(arguments: list[str] | None = None) -> int:
    """Run one command; returns the exit code."""
    chosen = _parser().parse_args(arguments)
    if isinstance(chosen.data, Path) and not chosen.data.exists() and chosen.run not in {_run, _ticket, _pin}:
        print(f"{chosen.data}: there is no such folder. Nothing was written.", file=sys.stderr)
        return Refused.exit_code
    try:
        if isinstance(chosen.data, Path):
            private_folder(chosen.data)
            write_to(chosen.data)
        code: int = chosen.run(chosen)
    except Known as error:
        log.error("stopped: %s", type(error).__name__)
        print(error, file=sys.stderr)
        return error.exit_code
    return code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="kiosk", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    def command(name: str, run: object, summary: str, *, several: bool = False) -> argparse.ArgumentParser:
        one = commands.add_parser(name, help=summary, description=summary)
        one.set_defaults(run=run)
        if several:
            one.add_argument("--data", type=Path, required=True, nargs="+", help="one kiosk's private folder or more")
        else:
            one.add_argument("--data", type=Path, required=True, help="this kiosk's private folder")
        return one

    run = command("run", _run, "open the booth")
    run.add_argument("--ticket", type=Path, help="the ticket a coordinator made for this kiosk; needed once")
    ticket = command("ticket", _ticket, "take a ticket, and show whose it is")
    ticket.add_argument("ticket", type=Path, help="its file; or - to scan or paste its text, then Enter and Ctrl-D")
    ticket.add_argument(
        "--words", help="the campaign's eight words, as the coordinator tells them: then it must be theirs"
    )
    ready = command("ready", _ready, "is this kiosk fit for tomorrow? exit 1 if something will not do")
    ready.add_argument("--sheet", type=Path, metavar="FILE", help="write it as a PDF with a QR code, too")
    rehearse = command("rehearse", _rehearse, "pretend visitors touch the screen; nothing counts")
    rehearse.add_argument("--visitors", type=int, default=5, help="how many (5)")
    for one in (run, rehearse):
        one.add_argument("--big-screen", action="store_true", help="a second window for the room")
        one.add_argument("--windowed", action="store_true", help="a window on a desk")
    report = command("report", desk.report, "write the report of the latest opening; exit 1 if it does not add up")
    report.add_argument("--out", type=Path, required=True, metavar="FILE", help="it ends in .pdf, .csv or .json")
    report.add_argument("--opening", type=int, metavar="N", help="the Nth of this event (the latest)")
    report.add_argument("--language", help="of the PDF; otherwise the campaign's first, as in ar")
    command("retry", desk.retry, "let what was set aside go once more, with the next `kiosk sync`")
    _destroying_parsers(command)
    courier = command("courier", _courier, "give out what waits in a file, or take in the answers to it")
    way = courier.add_mutually_exclusive_group(required=True)
    way.add_argument("--out", type=Path, metavar="BAG", help="write what waits, signed; nothing changes here")
    way.add_argument("--in", type=Path, metavar="ANSWERS", dest="back", help="what `collector import` gave back")
    command("sync", desk.sync, "bring what waits to the collector now; exit 1 while anything is left", several=True)
    status = command("status", desk.status, "how many are taken, waiting, delivered, set aside")
    status.add_argument("--json", action="store_true", help="for programs")
    command("balance", desk.balance, "is what was taken what became of it, row by row? exit 1 if it does not add up")
    command("pin", _pin, "choose the staff PIN: six digits on standard input")
    _pack_parser(commands.add_parser("pack", help="look a campaign pack over before it is used"))
    return parser


def _destroying_parsers(command: Callable[[str, object, str], argparse.ArgumentParser]) -> None:
    export = command("export", desk.export, "write every letter to a file, signed; nothing changes here")
    export.add_argument("--out", type=Path, required=True, metavar="FILE", help="where to")
    erase = command("erase", desk.erase, "make this kiosk as new; refused while anything here is not safe elsewhere")
    answers = "where the collector cannot be reached: its answers to what `kiosk export` wrote"
    erase.add_argument("--answers", type=Path, metavar="FILE", help=answers)
    only = "what `kiosk export` wrote, of an event of the staff's own, which no collector counts"
    erase.add_argument("--exported", type=Path, metavar="FILE", help=only)


def _pack_parser(pack: argparse.ArgumentParser) -> None:
    check = pack.add_subparsers(required=True, metavar="check").add_parser("check", help="name every fault")
    check.add_argument("folder", type=Path, help="the folder with pack.toml in it")
    check.set_defaults(run=_check_pack, data=None)


def _ticket(chosen: argparse.Namespace) -> int:
    from msgspec import structs

    from kiosk.event.offers import read_offer
    from kiosk.settings import read_settings
    from kiosk.trust.media import read_file

    scanned = str(chosen.ticket) == "-"
    offer = read_offer(sys.stdin.buffer.read() if scanned else read_file(chosen.ticket), str(chosen.ticket), now)
    if chosen.words is not None and chosen.words.split() != offer.words.split():
        raise Refused(str(chosen.ticket), "key", f"its campaign's words are “{offer.words}”. Nothing was changed")
    offer = structs.replace(offer, agreed=chosen.words is not None)
    counter = Counter(chosen.data, read_settings(chosen.data), offer, now)
    event, place = counter.ticket.event, counter.ticket.event.place
    counter.close()
    print(f"{event.name}, {place.name}, {place.city} ({place.country}), kiosk {counter.ticket.slot}")
    print(f"The campaign's words are: {counter.campaign_words}")
    print("Compare them with the coordinator's. If they differ, let nobody pledge here, and run `kiosk erase`.")
    return 0


def _courier(chosen: argparse.Namespace) -> int:
    from kiosk.settings import read_settings
    from kiosk.trust.media import read_file, write_file

    counter = Counter(chosen.data, read_settings(chosen.data), None, now)
    try:
        waiting = counter.outbox.counts().waiting
        if chosen.out is not None:
            write_file(chosen.out, carry.bag(counter))
            print(f"Letters in {chosen.out}: {waiting}. They are kept here too, until the answers come back.")
            return 0
        if not carry.answers(counter, read_file(chosen.back), str(chosen.back)):
            raise Refused(
                str(chosen.back), "", f"no answers to what {counter.ticket.slot} gave out: another's, or altered"
            )
        left = counter.outbox.counts()
        print(f"Settled: {waiting - left.waiting}. Still waiting: {left.waiting}. Set aside: {left.set_aside}.")
        return desk.LEFT_OVER if left.waiting or left.set_aside else 0
    finally:
        counter.close()


def _run(chosen: argparse.Namespace) -> int:
    from PySide6.QtCore import QSize
    from PySide6.QtGui import QGuiApplication

    from kiosk.supervisor import Supervised

    forbid_dumps()
    app = QGuiApplication([sys.argv[0]])
    size = QSize(1280, 800) if chosen.windowed else None
    sys.excepthook = _crash_door
    ticket, again, code = chosen.ticket, True, 0
    while again:
        kiosk = Kiosk(app, chosen.data, ticket, now, size, chosen.big_screen)
        supervised = Supervised(kiosk, chosen.data)
        threading.excepthook = partial(_other_threads_door, kiosk)
        code = app.exec()
        supervised.close()
        kiosk.close()
        if kiosk.failure is not None:
            raise kiosk.failure
        ticket, again = None, kiosk.again
    return code


def _ready(chosen: argparse.Namespace) -> int:
    from kiosk.ready import ready

    return ready(chosen)


def _rehearse(chosen: argparse.Namespace) -> int:
    from kiosk.rehearse import rehearse

    return rehearse(chosen)


def _other_threads_door(kiosk: Kiosk, hook: threading.ExceptHookArgs) -> None:
    """What another thread could not handle comes to the same door."""
    kiosk.window.background.tell(_raise, hook.exc_value)


def _raise(error: BaseException | None) -> None:
    if error is not None:
        raise error


def _crash_door(kind: type[BaseException], error: BaseException, trace: object) -> None:
    """Our own mistake: log where, and leave, so that the supervisor starts a clean kiosk. Nothing thanked is lost."""
    from traceback import format_tb

    from PySide6.QtCore import QCoreApplication

    where = format_tb(error.__traceback__)[-1].strip().splitlines()[0]
    log.critical("bug: %s %s", kind.__name__, where)
    print(f"{kind.__name__}: {error}\n{''.join(format_tb(error.__traceback__))}", file=sys.stderr)
    QCoreApplication.exit(70)


def _pin(chosen: argparse.Namespace) -> int:
    from kiosk.trust.pin import Pin

    Pin(chosen.data / PIN, now).choose(sys.stdin.readline().strip())
    print("The staff PIN is set.")
    return 0


def _check_pack(chosen: argparse.Namespace) -> int:
    from kiosk.campaign.pack import look_at_pack
    from ui.languages import is_compiled

    pack, faults = look_at_pack(chosen.folder)
    faults += [("languages", f"the screens do not speak {one}") for one in pack.languages if not is_compiled(one)]
    for field, why in faults:
        print(f"{field}: {why}", file=sys.stderr)
    print(f"{pack.name}: {len(faults)} fault(s). Its tickets know it by {pack.digest}.")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
