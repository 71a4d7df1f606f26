"""What a kiosk does in a minute, in a process that may be killed anywhere: takes, thanks, sends.

Prints each pledge's id after it was thanked. `mutant` plants one known fault, which the harness must catch.
"""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from sqlalchemy import update

from kiosk.campaign.pledge import Contact, Pledge, Taken
from kiosk.clock import now
from kiosk.counter import Counter
from kiosk.settings import Settings
from kiosk.store.outbox import Letter, Outbox
from kiosk.store.pledges import Pledges
from kiosk.store.schema import outbox
from sync import client, wire
from sync.errors import NotTheCollector
from sync.http import Reply
from sync.uploader import State
from tests.making import a_pledge

VISITORS = 3


def thank(pledge: Pledge) -> None:
    print(pledge.id, flush=True)


def thank_before_commit() -> None:
    take = Pledges.take

    def hasty(self: Pledges, pledge: Pledge) -> Taken:
        thank(pledge)
        return take(self, pledge)

    Pledges.take = hasty  # type: ignore[method-assign]  # the mutant


def delete_on_send() -> None:
    due = Outbox.due

    def forgetful(self: Outbox, event: str, limit: int) -> list[Letter]:
        letters = due(self, event, limit)
        gone = update(outbox).where(outbox.c.id.in_([letter.id.bytes for letter in letters])).values(state="delivered")
        self._database.transaction(lambda connection: connection.execute(gone))
        return letters

    Outbox.due = forgetful  # type: ignore[method-assign]  # the mutant


def any_200_is_success() -> None:
    ask = client.Client._ask

    def trusting(self: Any, path: str, content_type: str, body: bytes, shape: Any) -> Any:
        seen: list[Reply] = []
        post = self._post

        def watched(*arguments: Any) -> Reply:
            seen.append(post(*arguments))
            return seen[-1]

        self._post = watched
        try:
            return ask(self, path, content_type, body, shape)
        except NotTheCollector:
            if seen[-1].status != 200:
                raise
            batch = wire.unpack(body)
            verdicts = tuple(wire.Verdict(letter.id) for letter in batch.letters)
            return wire.Receipt(batch.id, now(), verdicts, {}, 0)
        finally:
            self._post = post

    client.Client._ask = trusting  # type: ignore[method-assign]  # the mutant


MUTANTS: dict[str, Callable[[], None]] = {
    "thank-before-commit": thank_before_commit,
    "delete-on-send": delete_on_send,
    "any-200-is-success": any_200_is_success,
}


def main(folder: Path, mutant: str = "", address: str = "") -> None:
    if mutant:
        MUTANTS[mutant]()
    counter = Counter(folder, Settings(), None, now)
    if address:
        next(iter(counter._lines.values()))._address = address  # somebody else answers for the collector
    for number in range(VISITORS):
        pledge = a_pledge(now())
        counter.pledges.take(pledge)
        if mutant != "thank-before-commit":
            thank(pledge)
        if number == 1:
            counter.pledges.add_contact(pledge.id, Contact("canaria@example.org", ("news",), ("0" * 64,)))
    while counter.uploader.step().state is State.SENT:
        continue
    counter.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:])
