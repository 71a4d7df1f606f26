"""The kiosks, the collector and the sticks of fleet.py, and what is true of them after every step."""

from collections.abc import Mapping
from datetime import timedelta
from functools import partial
from pathlib import Path
from uuid import UUID

import msgspec
from hypothesis.stateful import RuleBasedStateMachine, invariant
from sqlalchemy import select

from collector import tally
from collector.bags import take_bag
from collector.door import Door, Refusal
from collector.review import decide, to_review
from collector.schema import letters, set_aside
from collector.withdrawals import Withdrawals
from kiosk.counter import Counter
from kiosk.errors import Known
from kiosk.settings import Settings
from kiosk.store.schema import outbox
from sync import wire
from sync.bag import Bag
from sync.errors import NoAnswer, Unreachable
from sync.http import Reply
from sync.uploader import State
from tests.faults.fleet_world import FleetWorld
from tests.faults.world import rows


class Stand(RuleBasedStateMachine):
    """Two kiosks, one whose key is in wrong hands, and a collector."""

    world: FleetWorld

    def __init__(self) -> None:
        super().__init__()
        self.world.empty()
        self.fault, self.now = "none", self.world.start
        self.thanked: set[UUID] = set()
        self.back: set[UUID] = set()
        """Taken back by whoever has the code."""
        self.codes: dict[UUID, str] = {}
        self.sticks: list[bytes] = []
        self.exports: dict[Path, bytes] = {}
        """The latest of each kiosk, by its folder."""
        self.kept: list[bytes] = []
        """The exports whose answers let a kiosk be erased."""
        self.answered: list[bytes] = []
        self.withdrawals = Withdrawals(self.world.database, self.world.folder)
        keys = self.world.folder / "keys"
        self.door = Door(self.world.database, self.withdrawals, keys, lambda: self.now)
        self.backup = self.world.database.transaction(rows)
        self.tickets = self.world.tickets()
        self.off: dict[Path, int] = {}
        self.rogue = self.open(self.world.folder / "rogue", self.tickets.pop())
        self.kiosks = [self.open(self.world.folder / f"kiosk-{n}", self.tickets.pop()) for n in range(2)]

    def open(self, folder: Path, ticket: Path | None = None) -> Counter:
        folder.mkdir(mode=0o700, exist_ok=True)
        counter = Counter(folder, Settings(), ticket, lambda: self.now + timedelta(days=self.off.get(folder, 0)))
        for client in counter.postman.routes._clients:
            client._post = self.post
        return counter

    def again(self, which: int, ticket: Path | None = None) -> Counter:
        folder = self.kiosks[which].folder
        self.kiosks[which].close()
        try:
            self.kiosks[which] = self.open(folder, ticket)
        except Known:  # a ticket that ran out, by this computer's clock
            self.kiosks[which] = self.open(folder)
        return self.kiosks[which]

    def post(self, path: str, body: bytes, headers: Mapping[str, str], largest: int) -> Reply:
        if self.fault == "request lost":
            raise Unreachable("No internet.")
        ways = {wire.BATCHES: self.door.batch, wire.ENROL: self.door.enrol, wire.DIGEST: self.door.digest}
        try:
            answer = (ways | {wire.CLOSING: self.door.closing})[path](dict(headers), body)
        except Refusal as refusal:
            answer = self.door.refuse(body, refusal)
        if self.fault == "reply lost":
            raise NoAnswer("No internet.")
        return Reply(answer.status_code, dict(answer.headers), bytes(answer.body))

    def which(self, number: int) -> int:
        return number % len(self.kiosks)

    def sends(self, counter: Counter) -> None:
        """All that it has, and then it asks what is there."""
        counter.uploader.ask()
        while counter.uploader.step().state is State.SENT:
            continue

    def takes(self, stick: bytes) -> bytes:
        """A courier brings it to the collector; the answers."""
        file = self.world.folder / "stick.bag"
        file.write_bytes(stick)
        return take_bag(self.door, file).answers

    def counts_what_waits_for_review(self) -> None:
        for event in self.world.events:
            for group in to_review(self.world.database, event):
                which = (group.kiosk, group.key, group.code)
                decided = partial(decide, intake=self.door.intake, event=event, group=which, now=self.now)
                self.world.database.transaction(partial(decided, decision="counted"))

    @invariant()
    def every_pledge_is_somewhere(self) -> None:
        nowhere = self.thanked - self.back - self.counted() - self.review()
        for counter in self.kiosks:
            nowhere -= self.on(counter)
        for content in self.kept if nowhere else ():
            nowhere -= {letter.id for letter in pledges_in(content)}
        assert not nowhere, f"{len(nowhere)} of {len(self.thanked)}"

    @invariant()
    def no_pledge_is_counted_twice_and_the_tallies_are_right(self) -> None:
        found = tally.check(self.world.database, self.now)
        assert found.tallied == found.by_hour == found.counted
        assert found.counted == len(self.counted()), "at one event, once"

    def counted(self) -> set[UUID]:
        query = select(letters.c.id).where(letters.c.kind == "pledge")
        return set(self.world.database.transaction(lambda connection: list(connection.scalars(query))))

    def review(self) -> set[UUID]:
        query = select(set_aside.c.id).where(set_aside.c.decided.is_(None))
        return set(self.world.database.transaction(lambda connection: list(connection.scalars(query))))

    def on(self, counter: Counter) -> set[UUID]:
        query = select(outbox.c.pledge).where(outbox.c.kind == "pledge", outbox.c.state != "withdrawn")
        return {UUID(bytes=each) for each in counter.database.transaction(lambda c: list(c.scalars(query)))}

    def missing(self) -> set[UUID]:
        return self.thanked - self.back - self.counted()

    def teardown(self) -> None:
        """A network for everybody, a good ticket where one is needed, and a coordinator at the desk."""
        self.fault = "none"
        self.off.clear()
        for which in range(len(self.kiosks)):
            self.sends(self.again(which))
        self.counts_what_waits_for_review()
        for which in range(len(self.kiosks)):
            for event in self.world.events if self.missing() else ():
                self.sends(self.again(which, self.world.fresh_ticket(event)))
        for content in self.kept if self.missing() else ():
            self.takes(content)
        self.counts_what_waits_for_review()
        missing = self.missing()
        for counter in (*self.kiosks, self.rogue):
            counter.close()
        assert not missing, f"{len(missing)} of {len(self.thanked)} are not counted"


def pledges_in(stick: bytes) -> list[wire.PledgeLetter]:
    parcels = msgspec.json.decode(stick, type=Bag).parcels
    found = (letter for each in parcels if each.path == wire.BATCHES for letter in wire.unpack(each.body).letters)
    return [letter for letter in found if isinstance(letter, wire.PledgeLetter)]
