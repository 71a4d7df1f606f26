"""Several kiosks, two events and one collector over time: tickets shared, revoked, run out, restores, images, erasures.

Hypothesis draws the story. After every step each pledge that was thanked, and not taken back, is at the collector
(counted or for review), or on a kiosk, or in the export whose answers let a kiosk be erased. At the end every one of
them is counted, once.
"""

import shutil
from base64 import b32encode
from datetime import timedelta
from functools import partial
from typing import Any
from uuid import uuid4

import msgspec
from hypothesis import strategies as st
from hypothesis.stateful import rule

from collector.codes import hash_of
from collector.enrolment import revoke
from kiosk.campaign.pledge import Contact
from kiosk.carry import answers, bag, export
from kiosk.erasing import erase
from kiosk.errors import Known
from sync import wire
from sync.letters import event_on_the_wire
from tests.faults.fleet_stand import Stand, pledges_in
from tests.faults.world import restore, rows
from tests.making import a_pledge

CONTACT = Contact("canaria@example.org", ("news",), ("0" * 64,))
KIOSKS = st.integers(0, 9)
FAULTS = st.sampled_from(["none", "none", "none", "request lost", "reply lost"])
CLOCKS = st.sampled_from([0, 0, 0, -6000, 9000, 40])
"""Days by which a computer's clock is off."""


class Fleet(Stand):
    """The life of a few kiosks."""

    @rule(number=KIOSKS, many=st.integers(1, 3), with_contact=st.booleans())
    def people_pledge(self, number: int, many: int, with_contact: bool) -> None:
        counter = self.kiosks[self.which(number)]
        for _ in range(many):
            made = a_pledge(counter.now())
            code = b32encode(len(self.codes).to_bytes(16, "big")).decode().rstrip("=")
            counter.pledges.take(msgspec.structs.replace(made, claim=hash_of(code)))
            self.thanked.add(made.id)
            self.codes[made.id] = code
            if with_contact:
                counter.pledges.add_contact(made.id, CONTACT)

    @rule(number=KIOSKS, choice=st.randoms(use_true_random=False))
    def somebody_undoes_it(self, number: int, choice: Any) -> None:
        counter = self.kiosks[self.which(number)]
        ours = [each for each in self.codes if each in self.on(counter) and each not in self.back]
        if ours and choice.random() < 0.3:
            regretted = choice.choice(ours)
            counter.pledges.take_back(regretted, self.codes[regretted])
            self.back.add(regretted)

    @rule(choice=st.randoms(use_true_random=False))
    def somebody_takes_it_back_on_their_page(self, choice: Any) -> None:
        if self.codes and choice.random() < 0.3:
            regretted = choice.choice(list(self.codes))
            if self.withdrawals.withdraw(self.codes[regretted]):
                self.back.add(regretted)

    @rule(number=KIOSKS, fault=FAULTS, asks=st.booleans())
    def the_postman_goes(self, number: int, fault: str, asks: bool) -> None:
        self.fault = fault
        uploader = self.kiosks[self.which(number)].uploader
        if asks:
            uploader.ask()
        for _ in range(3):
            uploader.step()
        self.fault = "none"

    @rule(number=KIOSKS, whole=st.booleans())
    def a_stick_goes_out(self, number: int, whole: bool) -> None:
        counter = self.kiosks[self.which(number)]
        self.sticks.append((export if whole else bag)(counter))
        if whole:
            self.exports[counter.folder] = self.sticks[-1]

    @rule(choice=st.randoms(use_true_random=False))
    def a_courier_brings_any_of_them(self, choice: Any) -> None:
        if self.sticks:
            self.answered.append(self.takes(choice.choice(self.sticks)))

    @rule(number=KIOSKS, choice=st.randoms(use_true_random=False))
    def any_answers_come_back(self, number: int, choice: Any) -> None:
        if self.answered:
            answers(self.kiosks[self.which(number)], choice.choice(self.answered), "answers")

    @rule(number=KIOSKS)
    def a_kiosk_gets_a_further_ticket(self, number: int) -> None:
        if self.tickets:
            self.again(self.which(number), self.tickets.pop())

    @rule(number=KIOSKS, other=KIOSKS)
    def a_kiosk_gets_a_ticket_that_another_has(self, number: int, other: int) -> None:
        slot = self.kiosks[self.which(other)].ticket.slot
        self.again(self.which(number), self.world.ticket(slot))

    @rule(number=KIOSKS)
    def a_slot_is_revoked(self, number: int) -> None:
        slot = self.kiosks[self.which(number)].ticket.slot
        self.world.database.transaction(partial(revoke, kiosk=slot))

    @rule(number=KIOSKS, days=CLOCKS)
    def a_clock_is_set(self, number: int, days: int) -> None:
        self.off[self.kiosks[self.which(number)].folder] = days
        self.again(self.which(number))

    @rule(days=st.integers(1, 9))
    def days_go_by(self, days: int) -> None:
        self.now = min(self.now + timedelta(days=days), self.world.start + timedelta(days=28))

    @rule(number=KIOSKS)
    def a_kiosk_starts_from_an_image_of_another(self, number: int) -> None:
        if len(self.kiosks) < 4:
            source, folder = self.which(number), self.world.folder / f"kiosk-{uuid4().hex[:6]}"
            self.kiosks[source].close()
            shutil.copytree(self.kiosks[source].folder, folder)
            folder.chmod(0o700)
            self.kiosks[source] = self.open(self.kiosks[source].folder)
            self.kiosks.append(self.open(folder))

    @rule()
    def the_collector_is_backed_up(self) -> None:
        self.backup = self.world.database.transaction(rows)

    @rule()
    def the_collector_is_restored(self) -> None:
        self.world.database.transaction(lambda connection: restore(connection, self.backup))
        self.withdrawals.reapply()
        self.door.intake._until = 0  # it goes on as another process

    @rule(number=KIOSKS, online=st.booleans(), restored=st.booleans(), choice=st.randoms(use_true_random=False))
    def a_kiosk_goes_home_and_is_erased(self, number: int, online: bool, restored: bool, choice: Any) -> None:
        which = self.which(number)
        counter, file = self.kiosks[which], self.world.folder / "erase.answers"
        self.sends(counter)
        if restored:
            self.the_collector_is_restored()
        self.fault = "none" if online else "request lost"
        if self.answered:
            file.write_bytes(choice.choice(self.answered))
        try:
            erase(counter, file if self.answered and not online else None)
        except Known:
            return
        finally:
            self.fault = "none"
        if online:
            self.the_collector_is_backed_up()  # an older copy would have nobody left to ask
        elif counter.folder in self.exports:
            self.kept.append(self.exports[counter.folder])
        ticket = self.world.fresh_ticket(next(iter(self.world.events)))
        self.kiosks[which] = self.open(self.world.folder / f"kiosk-{uuid4().hex[:6]}", ticket)

    @rule(choice=st.randoms(use_true_random=False))
    def somebody_with_a_stolen_key_reads_a_bag_and_writes(self, choice: Any) -> None:
        seen = [letter for content in self.sticks for letter in pledges_in(content)]
        if not seen:
            return
        about, event = choice.choice(seen), event_on_the_wire(self.rogue.ticket.event)
        hour, pledge = self.now.replace(minute=0, second=0, microsecond=0), about.id
        forged: list[wire.Letter] = [
            wire.WithdrawalLetter(uuid4(), pledge, 1, hour, "Z" * 26),
            wire.VoidLetter(uuid4(), pledge, 2, hour, "nobody"),
            wire.CommitmentLetter(uuid4(), pledge, 3, hour, "campus", "club", hour.date()),
        ]
        letter = choice.choice(forged)
        batch = wire.Batch(1, uuid4(), self.rogue.ticket.slot, event, self.now, "x", 0, 9, (letter,))
        self.rogue.client.send(batch)

    @rule()
    def a_coordinator_counts_what_waits_for_review(self) -> None:
        self.counts_what_waits_for_review()
