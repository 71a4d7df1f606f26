"""A booth without a screen, for journeys and for whoever tries a case by hand. Not part of the product.

    python -m tests.screenless DIR stand --ticket FILE     take a ticket, a coordinator's
    python -m tests.screenless DIR open | close            the booth
    python -m tests.screenless DIR take N                  so many visitors pledge; says their ids and claim codes
    python -m tests.screenless DIR withdraw CODE           the visitor with that code takes the pledge back
    python -m tests.screenless DIR void N REASON           staff: nobody made the last N (nobody, again, mistake)
    python -m tests.screenless DIR commit | contact        the visitor who pledged last
    python -m tests.screenless DIR send                    until nothing more can be sent
    python -m tests.screenless DIR exchange STICK          answers in, what waits out: STICK is a folder
    python -m tests.screenless DIR export FILE             every letter, for `collector import`
    python -m tests.screenless DIR erase [ANSWERS]         make the kiosk as new, if nothing is lost by it
    python -m tests.screenless DIR status

DIR is the kiosk's data folder, made if it is missing. Each command prints one line of JSON; one that the kiosk refuses
prints {"error": …, "says": …} and ends with the error's exit code. Without a command they are read from standard input,
one a line. `--clock 2010-01-01T00:00:00Z` is what the computer's clock shows; the kiosk's kiosk.toml holds.
"""

import argparse
import inspect
import json
import shlex
import sys
from base64 import b32encode
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from secrets import token_bytes
from typing import Any, TypeVar
from uuid import UUID

import msgspec
from sqlalchemy import select

from collector.codes import hash_of
from kiosk import clock
from kiosk.campaign.pack import pack_folder, read_pack
from kiosk.campaign.pledge import Commitment, Contact, Pledge, new_id
from kiosk.carry import exchange, export
from kiosk.counter import Counter
from kiosk.day.report import as_json
from kiosk.erasing import erase
from kiosk.errors import Known, Refused
from kiosk.event.offers import read_offer
from kiosk.event.standing import has_event
from kiosk.settings import read_settings
from kiosk.store.schema import pledges
from kiosk.trust.files import private_folder
from kiosk.trust.media import read_file, write_file
from sync.uploader import State

Said = dict[str, Any]
CODE = 26
T = TypeVar("T")


class Booth:
    """One kiosk's folder; each method is a command and returns what it prints."""

    def __init__(self, folder: Path, now: clock.Now) -> None:
        self.folder, self.now = private_folder(folder), now
        self.settings = read_settings(folder)
        self.pack = read_pack(pack_folder(self.settings.pack))

    def stand(self, *words: str) -> Said:
        given = Path(words[-1])
        stood = self._with(lambda counter: counter.outbox.events()) if has_event(self.folder) else set[str]()
        offer = read_offer(read_file(given), str(given), self.now, stood)
        counter = Counter(self.folder, self.settings, msgspec.structs.replace(offer, agreed=True), self.now)
        counter.close()
        return {"kiosk": counter.ticket.slot, "event": counter.ticket.event.id}

    def open(self) -> Said:
        return self._with(lambda counter: {"opening": counter.openings.open().number})

    def close(self) -> Said:
        def work(counter: Counter) -> Said:
            found = counter.openings.close()
            return {"taken": found.taken, "adds_up": found.adds_up, "wrong": found.wrong}

        return self._with(work)

    def take(self, many: str) -> Said:
        def work(counter: Counter) -> Said:
            taken = [self._pledge(counter) for _ in range(int(many))]
            return {"total": counter.pledges.total(), "pledges": taken}

        return self._with(work)

    def withdraw(self, code: str) -> Said:
        def work(counter: Counter) -> Said:
            query = select(pledges.c.id).where(pledges.c.claim == hash_of(code))
            pledge = counter.database.transaction(lambda connection: connection.scalar(query))
            if pledge is None:
                raise Refused("code", "", "no pledge of this kiosk has it")
            return {"total": counter.pledges.take_back(UUID(bytes=pledge), code)}

        return self._with(work)

    def void(self, last: str, reason: str) -> Said:
        return self._with(lambda counter: {"total": counter.pledges.void(int(last), reason)})

    def commit(self) -> Said:
        plan = self.pack.plans[0]
        due = (self.now() + timedelta(days=30)).date()

        def work(counter: Counter) -> Said:
            counter.pledges.commit(_last(counter), Commitment(plan.id, plan.actions[0].id, due))
            return {"plan": plan.id, "action": plan.actions[0].id}

        return self._with(work)

    def contact(self) -> Said:
        consent = self.pack.consents[0]

        def work(counter: Counter) -> Said:
            contact = Contact("visitor@example.org", (consent.id,), ("0" * 64,))
            counter.pledges.add_contact(_last(counter), contact)
            return {"consents": [consent.id]}

        return self._with(work)

    def send(self) -> Said:
        def work(counter: Counter) -> Said:
            counter.uploader.ask()
            while (report := counter.uploader.step()).state is State.SENT:
                continue
            trouble = type(report.trouble).__name__ if report.trouble else None
            return {"state": report.state.value, "trouble": trouble, **_counts(counter)}

        return self._with(work)

    def exchange(self, stick: str) -> Said:
        settings = msgspec.structs.replace(self.settings, stick=stick)

        def work(counter: Counter) -> Said:
            settled, written = exchange(counter, settings, as_json)
            return {"settled": settled, "written": written, **_counts(counter)}

        return self._with(work)

    def export(self, file: str) -> Said:
        def work(counter: Counter) -> Said:
            write_file(Path(file), export(counter))
            return {"file": file, "letters": sum(map(len, counter.outbox.whole().values()))}

        return self._with(work)

    def erase(self, answers: str = "") -> Said:
        erased = self._with(lambda counter: erase(counter, Path(answers) if answers else None))
        return {"left": [each.name for each in erased.left], "said_at": erased.said_at}

    def status(self) -> Said:
        def work(counter: Counter) -> Said:
            found = counter.outbox.counts("pledge", counter.ticket.event.id)
            agreed, strangers = counter.agreed()
            return {
                "kiosk": counter.ticket.slot,
                "event": counter.ticket.event.id,
                "pledges": msgspec.to_builtins(found),
                **_counts(counter),
                "aside": counter.outbox.aside(),
                "adds_up": counter.balance().adds_up,
                "agreed": agreed,
                "strangers": strangers,
                "second_copy_lacks": counter.second_copy.try_to_catch_up() if counter.second_copy else None,
            }

        return self._with(work)

    def _pledge(self, counter: Counter) -> Said:
        code = b32encode(token_bytes(17)).decode()[:CODE]
        language = self.pack.languages[0]
        moment = self.now()
        made = Pledge(
            new_id(moment), clock.hour_of(moment), language, self.pack.pledge_hash(language), None, hash_of(code)
        )
        counter.pledges.take(made)
        return {"id": str(made.id), "code": code}

    def _with(self, work: Callable[[Counter], T]) -> T:
        counter = Counter(self.folder, self.settings, None, self.now)
        try:
            return work(counter)
        finally:
            counter.close()


def _last(counter: Counter) -> UUID:
    query = select(pledges.c.id).where(pledges.c.event == counter.ticket.event.id).order_by(pledges.c.number.desc())
    found = counter.database.transaction(lambda connection: connection.scalar(query.limit(1)))
    if found is None:
        raise Refused("pledge", "", "nobody has pledged here yet")
    return UUID(bytes=found)


def _counts(counter: Counter) -> Said:
    found: Said = msgspec.to_builtins(counter.outbox.counts())
    return {"letters": found}


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(
        prog="python -m tests.screenless", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--clock", type=datetime.fromisoformat, metavar="MOMENT")
    parser.add_argument("dir", type=Path)
    parser.add_argument("command", nargs=argparse.REMAINDER)
    chosen = parser.parse_args(arguments)
    off = chosen.clock - clock.now() if chosen.clock else timedelta()
    booth = Booth(chosen.dir, lambda: (clock.now() + off).astimezone(UTC))
    if chosen.command:
        return _do(booth, chosen.command)
    return max([_do(booth, shlex.split(line)) for line in sys.stdin if line.strip()], default=0)


def _do(booth: Booth, words: list[str]) -> int:
    """Run one command and print its line."""
    name, *given = words
    names = ("stand", "open", "close", "take", "withdraw", "void", "commit", "contact", "send", "exchange", "export")
    try:
        if name not in (*names, "erase", "status"):
            raise Refused("command", "", f"there is no {name}")
        method = getattr(booth, name)
        try:
            inspect.signature(method).bind(*given)
        except TypeError as error:
            raise Refused("command", name, str(error)) from error
        said, code = method(*given), 0
    except Known as error:
        said, code = {"error": type(error).__name__, "says": str(error)}, error.exit_code
    print(json.dumps(said, default=str), flush=True)
    return code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
