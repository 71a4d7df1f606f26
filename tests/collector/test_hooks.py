"""Other programs are told what happened, once, however often they fail; a real receiver checks the signature."""

import json
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, timedelta
from functools import partial
from http.server import HTTPServer
from pathlib import Path
from typing import Any
from unittest import mock

import pytest
from sqlalchemy import Connection, update
from standardwebhooks import Webhook, WebhookVerificationError

from collector.campaign import HEFORSHE, read_campaign
from collector.database import Database
from collector.hooks import FILE, WAITS, Hooks, Receiver, read_receivers
from collector.intake import Intake
from collector.public import Public
from collector.schema import events, tallies
from demo.collector import Collector
from kiosk.clock import now
from kiosk.counter import Counter
from kiosk.errors import Refused
from kiosk.settings import Settings
from sync.uploader import State
from tests.collector.listening import Quiet, listening
from tests.conftest import Clock
from tests.making import a_pledge
from tests.sync.test_wire import a_batch, a_letter

SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"


class Program(HTTPServer):
    """Answers with the next of `answers`, then with 204; keeps what came with the right signature."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.answers: list[int] = []
        self.heard: list[tuple[str, dict[str, Any]]] = []
        self.forged = 0

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}/hear"


class Handler(Quiet):
    def do_POST(self) -> None:
        program = self.server
        assert isinstance(program, Program)
        body = self.rfile.read(int(self.headers["content-length"]))
        try:
            said = Webhook(SECRET).verify(body, dict(self.headers.items()))
        except WebhookVerificationError:
            program.forged += 1
        else:
            program.heard.append((self.headers["webhook-id"], said))
        self.send_response(program.answers.pop(0) if program.answers else 204)
        self.end_headers()


@pytest.fixture
def program() -> Iterator[Program]:
    with listening(Program()) as running:
        yield running


@pytest.fixture
def world_clock(clock: Clock) -> Clock:
    """Starts now: a signature is of this minute."""
    clock.time = now().astimezone(UTC)
    return clock


@pytest.fixture
def hire(database: Database, program: Program, world_clock: Clock) -> Callable[[], Hooks]:
    """Another process of the same collector."""

    def make() -> Hooks:
        public = Public(database, read_campaign(HEFORSHE), world_clock)
        hooks = Hooks(database, [Receiver(program.url, SECRET)], public.read, world_clock)
        hooks.notice()
        return hooks

    return make


def test_a_change_is_told_once_however_many_processes_notice_it(
    hire: Callable[[], Hooks], intake: Intake, program: Program, world_clock: Clock
) -> None:
    first, second = hire(), hire()
    intake.accept(a_batch(*(a_letter(number) for number in range(1, 8))), world_clock())
    assert sorted([first.notice(), second.notice()]) == [0, 1]
    assert sorted([first.deliver(), second.deliver()]) == [0, 1]
    assert (first.notice(), first.deliver()) == (0, 0)
    ((_, said),) = program.heard
    assert said["type"] == "pledges.counted"
    assert said["data"] == {"event": "uppsala-1", "pledges": 7, "total": 7}


def test_of_two_processes_that_see_the_same_message_due_one_sends_it(
    hire: Callable[[], Hooks], database: Database, intake: Intake, program: Program, world_clock: Clock
) -> None:
    first, second = hire(), hire()
    intake.accept(a_batch(*(a_letter(number) for number in range(1, 8))), world_clock())
    first.notice()
    look = database.transaction

    def look_while_the_other_sends(work: Callable[[Connection], Any]) -> Any:
        seen = look(work)
        meanwhile.stop()
        assert second.deliver() == 1
        return seen

    meanwhile = mock.patch.object(database, "transaction", look_while_the_other_sends)
    meanwhile.start()
    assert first.deliver() == 0
    assert len(program.heard) == 1


def test_a_number_that_goes_back_and_forth_is_told_each_time(
    hire: Callable[[], Hooks], database: Database, intake: Intake, program: Program, world_clock: Clock
) -> None:
    hooks = hire()
    intake.accept(a_batch(*(a_letter(number) for number in range(1, 8))), world_clock())
    for pledges in (7, 6, 7):
        database.transaction(partial(Connection.execute, statement=update(tallies).values(n=pledges)))
        world_clock.forward(minutes=1)
        assert hooks.notice() == 1
        hooks.deliver()
    assert [said["data"]["pledges"] for _, said in program.heard] == [7, 6, 7]
    assert len({message for message, _ in program.heard}) == 3


def test_it_is_tried_again_later_and_later_with_the_same_id_until_it_is_heard(
    hire: Callable[[], Hooks], intake: Intake, program: Program, world_clock: Clock
) -> None:
    program.answers = [500, 302]
    hooks = hire()
    intake.accept(a_batch(*(a_letter(number) for number in range(1, 8))), world_clock())
    hooks.notice()
    assert (hooks.deliver(), hooks.deliver()) == (0, 0), "not at once again"
    for wait, heard in zip(WAITS[:2], (0, 1), strict=True):
        world_clock.time += wait
        assert hooks.deliver() == heard
    world_clock.time += timedelta(days=9)
    assert hooks.deliver() == 0
    assert len({message for message, _ in program.heard}) == 1
    assert program.forged + len(program.heard) == 3, "a signature of later than its own clock is refused there"


def test_who_wants_no_more_is_left_alone(
    hire: Callable[[], Hooks], intake: Intake, program: Program, world_clock: Clock
) -> None:
    program.answers = [410]
    hooks = hire()
    intake.accept(a_batch(*(a_letter(number) for number in range(1, 8))), world_clock())
    hooks.notice()
    assert hooks.deliver() == 0
    world_clock.time += timedelta(days=1)
    hooks.deliver()
    assert len(program.heard) + program.forged == 1


def test_a_running_collector_tells_without_being_asked(collector: Collector, folder: Path, program: Program) -> None:
    (collector.folder / FILE).write_text(
        f'[[receivers]]\nurl = "{program.url}"\nsecret = "{SECRET}"\nkinds = ["event.closed"]\n'
    )
    counter = Counter(folder, Settings(), collector.ticket(100)[0], now)
    counter.openings.open()
    for _ in range(5):
        counter.pledges.take(a_pledge(now()))
    counter.openings.close()
    while counter.uploader.step().state is State.SENT:
        continue
    counter.close()
    database = Database(f"sqlite:///{collector.folder / 'collector.db'}")
    database.transaction(lambda c: c.execute(update(events).values(closes=now() - timedelta(minutes=1))))
    database.close()
    collector.stop()
    collector.start_again()
    wait = threading.Event()
    for _ in range(100):
        if program.heard or wait.wait(0.1):
            break
    assert [said["type"] for _, said in program.heard] == ["event.closed"]


@pytest.mark.parametrize("wrong", ["x", '[[receivers]]\nurl = "x"', '[[receivers]]\nurl = "x"\nsecret = "whsec_?"'])
def test_a_file_of_receivers_that_cannot_be_read_is_refused(tmp_path: Path, wrong: str) -> None:
    (tmp_path / FILE).write_text(wrong)
    with pytest.raises(Refused, match="operator.md"):
        read_receivers(tmp_path)
    assert json.dumps(read_receivers(tmp_path / "elsewhere")) == "[]"
