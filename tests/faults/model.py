"""A kiosk and a collector that live through anything in any order: the real store, client, signatures and intake.

Hypothesis draws the story. After every step what was withdrawn is nowhere and the tallies are right; at the end of
every story the collector holds each pledge that was thanked and not withdrawn, once, and counts all but the void ones.
"""

from base64 import b32encode
from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any
from unittest import mock
from uuid import UUID

import msgspec
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from sqlalchemy import select
from starlette.responses import Response

from collector import tally
from collector.bags import take_bag
from collector.codes import hash_of
from collector.door import Door, Refusal
from collector.schema import letters
from collector.withdrawals import Withdrawals
from kiosk.campaign.pledge import Commitment, Contact
from kiosk.counter import Counter
from kiosk.event.offers import Offer
from kiosk.settings import Settings
from sync import wire
from sync.courier import pack_bag, read_answers
from sync.errors import NoAnswer, NotTheCollector, Unreachable
from sync.http import Reply
from sync.uploader import State
from tests.faults.world import World, restore, rows
from tests.making import a_pledge

CONTACT = Contact("canaria@example.org", ("news",), ("0" * 64,))
FAULTS = st.sampled_from(["none", "none", "request lost", "reply lost", "portal", "killed", "collector dies"])


class Story(RuleBasedStateMachine):
    """One kiosk's life."""

    world: World

    def __init__(self) -> None:
        super().__init__()
        self.world.empty()
        self.fault = "none"
        self.thanked: set[UUID] = set()
        self.codes: dict[UUID, str] = {}
        self.taken_back: set[UUID] = set()
        self.undone: set[UUID] = set()
        self.overheard: list[tuple[str, bytes, dict[str, str]]] = []
        self.withdrawals = Withdrawals(self.world.database, self.world.folder)
        self.door = Door(self.world.database, self.withdrawals, self.world.folder / "keys", self.world.now)
        self.backup = self.world.database.transaction(rows)

    @initialize(own=st.sampled_from([False, False, True]))
    def the_kiosk_is_set_up(self, own: bool) -> None:
        self.counter = self.open(self.world.own if own else self.world.offer)

    @rule()
    def a_ticket_comes(self) -> None:
        if self.counter.ticket.is_local:
            self.counter.close()
            self.counter = self.open(self.world.offer)

    def open(self, ticket: Offer | None) -> Counter:
        counter = Counter(self.world.folder / "kiosk", Settings(), ticket, self.world.now)
        for client in counter.postman.routes._clients:
            client._post = self.post
        return counter

    def post(self, path: str, body: bytes, headers: Mapping[str, str], largest: int) -> Reply:
        """The network between the two."""
        if self.fault == "request lost":
            raise Unreachable("No internet.")
        if self.fault == "portal":
            return Reply(200, {"content-type": "text/html"}, b"<html>")
        self.overheard.append((path, body, dict(headers)))
        if self.fault == "collector dies" and path == wire.BATCHES:
            with mock.patch("collector.tally.add", side_effect=KeyboardInterrupt):
                try:
                    self.knock(path, body, headers)
                except KeyboardInterrupt:
                    raise NoAnswer("No internet.") from None
        reply = self.knock(path, body, headers)
        if self.fault in {"reply lost", "killed"}:
            raise NoAnswer("No internet.")
        return reply

    def knock(self, path: str, body: bytes, headers: Mapping[str, str]) -> Reply:
        ways = {wire.BATCHES: self.door.batch, wire.ENROL: self.door.enrol, wire.DIGEST: self.door.digest}
        act = (ways | {wire.CLOSING: self.door.closing})[path]
        try:
            answer: Response = act(dict(headers), body)
        except Refusal as refusal:
            answer = self.door.refuse(body, refusal)
        return Reply(answer.status_code, dict(answer.headers), bytes(answer.body))

    @rule(with_contact=st.booleans())
    def somebody_pledges(self, with_contact: bool) -> None:
        promise = a_pledge(self.world.now())
        code = b32encode(len(self.codes).to_bytes(16, "big")).decode().rstrip("=")
        self.counter.pledges.take(msgspec.structs.replace(promise, claim=hash_of(code)))
        self.thanked.add(promise.id)
        self.codes[promise.id] = code
        if with_contact and not self.counter.ticket.is_local:
            self.counter.pledges.add_contact(promise.id, CONTACT)

    @rule(choice=st.randoms(use_true_random=False))
    def somebody_undoes_it_at_the_kiosk(self, choice: Any) -> None:
        if (here := self.still_here()) and choice.random() < 0.2:  # else few would be left
            regretted = choice.choice(here)
            self.counter.pledges.take_back(regretted, self.codes[regretted])
            self.undone.add(regretted)

    @rule(last=st.integers(1, 3), choice=st.randoms(use_true_random=False))
    def staff_find_the_last_ones_void(self, last: int, choice: Any) -> None:
        before = self.counter.pledges.total()
        if choice.random() < 0.3:
            assert self.counter.pledges.void(last, "nobody") == max(0, before - last)

    @rule(choice=st.randoms(use_true_random=False))
    def somebody_commits_to_something(self, choice: Any) -> None:
        if here := self.still_here():
            self.counter.pledges.commit(choice.choice(here), Commitment("campus", "club", date(2026, 12, 24)))

    @rule(fault=FAULTS, size=st.integers(1, 5))
    def the_postman_goes(self, fault: str, size: int) -> None:
        self.fault = fault
        self.counter.uploader._size = size
        try:
            self.counter.uploader.step()
        except NotTheCollector:
            raise AssertionError("a stranger's answer is not the loop's end") from None
        self.fault = "none"
        if fault == "killed":
            self.the_kiosk_starts_again()

    @rule(fault=FAULTS)
    def the_kiosk_asks_what_is_held(self, fault: str) -> None:
        self.fault = fault
        self.counter.uploader._reconcile_at = 0
        self.counter.uploader.step()
        self.fault = "none"

    @rule(fault=st.sampled_from(["none", "stick lost", "answers lost", "killed"]))
    def a_courier_goes(self, fault: str) -> None:
        counter, stick = self.counter, self.world.folder / "stick.bag"
        if counter.ticket.is_local:
            return
        stick.write_bytes(pack_bag(counter.postman))
        if fault == "killed":
            self.the_kiosk_starts_again()
        if fault != "stick lost":
            answers = take_bag(self.door, stick).answers
            if fault != "answers lost":
                read_answers(answers, "answers", self.counter.postman)

    @rule()
    def staff_open_the_booth(self) -> None:
        opening = self.counter.openings.open()
        assert opening.is_open
        assert opening.before <= len(self.thanked)

    @rule()
    def staff_close_the_booth(self) -> None:
        assert self.counter.openings.close().adds_up
        latest = self.counter.openings.latest()
        assert latest is None or not latest.is_open

    @rule()
    def the_kiosk_starts_again(self) -> None:
        self.counter.close()
        self.counter = self.open(None)

    @rule(days=st.integers(1, 9))
    def days_go_by(self, days: int) -> None:
        self.world.clock += timedelta(days=days)

    @rule(choice=st.randoms(use_true_random=False))
    def somebody_replays_what_they_overheard(self, choice: Any) -> None:
        if self.overheard:
            self.knock(*choice.choice(self.overheard))

    @rule()
    def the_collector_is_backed_up(self) -> None:
        self.backup = self.world.database.transaction(rows)

    @rule()
    def the_collector_is_restored(self) -> None:
        self.world.database.transaction(lambda connection: restore(connection, self.backup))
        self.withdrawals.reapply()
        self.door.intake._until = 0  # it goes on as another process

    @rule(choice=st.randoms(use_true_random=False))
    def somebody_takes_a_pledge_back(self, choice: Any) -> None:
        if self.thanked:
            regretted = choice.choice(list(self.codes))
            if self.withdrawals.withdraw(self.codes[regretted]):
                self.taken_back.add(regretted)

    def still_here(self) -> list[UUID]:
        """In the order they came: the same story must be the same each time."""
        return [pledge for pledge in self.codes if pledge not in self.undone]

    @invariant()
    def what_was_taken_back_is_nowhere(self) -> None:
        assert not self.taken_back & self.held()

    @invariant()
    def the_tallies_are_right(self) -> None:
        found = tally.check(self.world.database, self.world.now())
        assert found.tallied == found.by_hour == found.counted

    @invariant()
    def the_kiosk_adds_up(self) -> None:
        found = self.counter.balance()
        assert found.adds_up, found
        counts = self.counter.outbox.counts("pledge")
        assert counts.all == len(self.thanked)
        assert self.counter.pledges.recount() == counts.all - counts.withdrawn - counts.void
        assert counts.withdrawn >= len(self.undone)

    def held(self) -> set[UUID]:
        query = select(letters.c.id).where(letters.c.kind == "pledge")
        return set(self.world.database.transaction(lambda connection: list(connection.scalars(query))))

    def teardown(self) -> None:
        """The end of the day: the link is there, the kiosk has all the time it wants."""
        self.fault = "none"
        self.a_ticket_comes()
        for _ in range(2):
            self.counter.uploader._reconcile_at = 0
            for _ in range(200):
                if self.counter.uploader.step().state is not State.SENT:
                    break
        held, counts = self.held(), self.counter.outbox.counts("pledge")
        agreement, strangers = self.counter.keeping.agreement(), self.counter.reconciler.strangers
        self.counter.close()
        assert agreement.agreed, agreement
        assert not strangers
        assert tally.count(self.world.database).total == counts.delivered
        assert held == self.thanked - self.taken_back - self.undone
        assert (counts.waiting, counts.set_aside) == (0, 0)
