"""A pledge that comes under two events, or two with one claim code, are seen, and coordinators are told whose."""

from pathlib import Path
from uuid import uuid4

import msgspec
from playwright.sync_api import expect

from collector import tally
from collector.database import Database
from collector.event import keep_event, new_slots
from collector.intake import Intake
from collector.repeats import Repeated, repeated
from collector.secret_columns import SecretColumns
from collector.withdrawals import Withdrawals
from demo.collector import Collector
from kiosk.clock import now
from kiosk.counter import Counter
from sync import wire
from tests.collector.conftest import Inside
from tests.collector.test_intake import NOW
from tests.making import Desk
from tests.sync.test_wire import a_batch, a_letter


def a_pledge(number: int) -> wire.PledgeLetter:
    return msgspec.structs.replace(a_letter(number), claim=f"{number:064d}")


def another_event(database: Database, desk: Desk, keys: Path) -> None:
    event = msgspec.structs.replace(desk.ticket().event, id="lund-1")
    database.transaction(lambda c: keep_event(c, event, "heforshe"))
    database.transaction(lambda c: new_slots(c, event.id, 1, SecretColumns(keys)))


def at_lund(*these: wire.Letter) -> wire.Batch:
    batch = a_batch(*these)
    return msgspec.structs.replace(batch, kiosk="lund-1.1", event=msgspec.structs.replace(batch.event, id="lund-1"))


def test_of_pledges_that_came_once_there_is_nothing_to_tell(database: Database, intake: Intake) -> None:
    batch = a_batch(*map(a_pledge, range(1, 6)))
    for _ in range(2):
        intake.accept(batch, NOW)
    assert tally.check(database, NOW).repeated == []


def test_one_id_at_two_events_and_one_code_for_two_pledges_are_told(
    database: Database, intake: Intake, desk: Desk, tmp_path: Path
) -> None:
    another_event(database, desk, tmp_path / "keys")
    first, second = a_pledge(1), a_pledge(2)
    intake.accept(a_batch(first, second, a_pledge(3)), NOW)
    other_code = msgspec.structs.replace(first, claim="f" * 64)
    other_id = msgspec.structs.replace(second, id=uuid4())
    receipt = intake.accept(at_lund(other_code, other_id, a_pledge(9)), NOW)
    assert {each.verdict for each in receipt.verdicts} == {"accepted"}
    assert database.transaction(repeated) == [
        Repeated("lund-1", "lund-1.1", 2),
        Repeated("uppsala-1", "uppsala-1.1", 2),
    ]
    voids = (wire.VoidLetter(uuid4(), each.id, 7, each.hour, "nobody") for each in (other_code, other_id))
    intake.accept(at_lund(*voids), NOW)
    assert database.transaction(repeated) == [], "what is void is not counted"


def test_the_campaigns_page_says_whose_they_are(inside: Inside, collector: Collector, counter: Counter) -> None:
    counter.uploader.step()
    database = Database(f"sqlite:///{collector.folder / 'collector.db'}")
    event, slot = counter.ticket.event, counter.ticket.slot
    told = wire.Event(event.id, event.name, wire.Place(*msgspec.structs.astuple(event.place)))
    twice = msgspec.structs.replace(a_batch(a_letter(1), a_letter(2)), kiosk=slot, event=told)
    Intake(database, Withdrawals(database, collector.folder)).accept(twice, now())
    database.close()
    page = inside("auditor")
    page.get_by_role("link", name="Campaign").click()
    expect(page.get_by_text("counted more than once")).to_be_visible()
    page.get_by_role("link", name=slot).click()
    expect(page.get_by_role("heading", level=1)).to_have_text(event.name)
