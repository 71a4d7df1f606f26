"""Which programs are told that an event is over, and of which events nothing is told."""

from collections.abc import Callable
from datetime import timedelta
from uuid import uuid4

import msgspec
from sqlalchemy import delete, update

from collector.campaign import HEFORSHE, read_campaign
from collector.closing import hear
from collector.database import Database
from collector.hooks import Hooks, Receiver, Said
from collector.intake import Intake
from collector.public import Public
from collector.schema import events, kiosks
from kiosk.clock import now
from sync import wire
from tests.collector.test_hooks import SECRET, Program, hire, program, world_clock
from tests.conftest import Clock
from tests.sync.test_wire import a_batch, a_letter

__all__ = ["hire", "program", "world_clock"]


def closed(database: Database, batch: wire.Batch, opening: int = 1) -> None:
    """The word of the batch's kiosk: its booth is closed, and it has written these letters."""
    numbers = tuple((letter.number, letter.number) for letter in batch.letters)
    word = wire.Closing(batch.kiosk, batch.event.id, uuid4(), opening, False, True, 1, batch.highest, numbers)
    database.transaction(lambda connection: hear(connection, word, now()))


def test_an_event_that_is_over_and_whose_kiosks_are_all_here_is_told_again_when_its_count_moves(
    hire: Callable[[], Hooks], database: Database, intake: Intake, program: Program, world_clock: Clock
) -> None:
    hooks = hire()
    past = world_clock() - timedelta(hours=1)
    database.transaction(lambda c: c.execute(update(events).values(opens=past - timedelta(hours=8), closes=past)))
    for slot in (1, 2, 3):
        two = a_batch(a_letter(1), a_letter(2))
        batch = msgspec.structs.replace(two, kiosk=f"uppsala-1.{slot}", sent_at=world_clock(), highest=2)
        intake.accept(batch, world_clock())
        hooks.notice()
        hooks.deliver()
        assert not [said for _, said in program.heard if said["type"] == "event.closed"], "not all has said so"
        closed(database, batch)
    assert hooks.notice() == 1
    hooks.deliver()
    assert program.heard[-1][1]["data"] == {"event": "uppsala-1", "pledges": 6}
    assert hooks.notice() == 0
    late = msgspec.structs.replace(a_batch(a_letter(3)), highest=3, sent_at=world_clock())
    intake.accept(late, world_clock())
    closed(database, msgspec.structs.replace(late, letters=(*batch.letters, *late.letters)), opening=2)
    world_clock.forward(minutes=1)
    hooks.notice()
    while hooks.deliver():
        continue
    told = [said["data"]["pledges"] for _, said in program.heard if said["type"] == "event.closed"]
    assert told == [6, 7]


def test_nothing_is_told_of_an_event_that_is_not_named(
    hire: Callable[[], Hooks], database: Database, intake: Intake, world_clock: Clock
) -> None:
    hooks = hire()
    database.transaction(lambda c: c.execute(delete(kiosks).where(kiosks.c.id != "uppsala-1.1")))
    batch = msgspec.structs.replace(a_batch(a_letter(1), a_letter(2)), highest=2)
    intake.accept(batch, world_clock())
    closed(database, batch)
    past = world_clock() - timedelta(hours=1)
    database.transaction(lambda c: c.execute(update(events).values(closes=past)))
    assert hooks.notice() == 0


def test_more_messages_than_one_statement_takes_are_all_written(database: Database, world_clock: Clock) -> None:
    receivers = [Receiver(f"http://127.0.0.1:9/{n}", SECRET) for n in range(3)]
    public = Public(database, read_campaign(HEFORSHE), world_clock)
    hooks = Hooks(database, receivers, public.read, world_clock)
    said: list[Said] = [("event.closed", f"{n}", {"event": f"{n}"}) for n in range(4000)]
    assert database.transaction(lambda c: hooks._write(c, said, world_clock())) == 12_000
