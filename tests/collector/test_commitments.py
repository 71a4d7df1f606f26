"""Commitments as they are counted: once, wherever they were made, and not those of a void pledge."""

from datetime import timedelta

from collector import commitments
from collector.campaign import read_campaign
from collector.claims import find_claim
from collector.commitments import Deeds
from collector.database import Database
from demo.collector import Collector
from kiosk.campaign.pack import HEFORSHE, read_pack
from kiosk.campaign.pledge import Commitment, Pledge
from kiosk.clock import now
from kiosk.counter import Counter
from tests.making import CODE

PACK = read_pack(HEFORSHE)


def counted(database: Database) -> dict[str, dict[str, Deeds]]:
    return commitments.count(database, read_campaign(HEFORSHE).plans)


def test_commitments_of_a_void_pledge_are_not_counted(collector: Collector, counter: Counter, pledge: Pledge) -> None:
    plan, day = PACK.plans[0], (now() + timedelta(days=7)).date()
    counter.pledges.commit(pledge.id, Commitment(plan.id, plan.actions[0].id, day))
    counter.uploader.step()
    database = Database(f"sqlite:///{collector.folder / 'collector.db'}")
    made = find_claim(database, CODE).made
    assert made
    assert [(one.plan, one.due) for one in made.commitments] == [(plan.id, day)]
    database.transaction(lambda c: commitments.choose(c, made.event_id, made.pledge, plan.id, plan.actions[1].id, day))
    database.transaction(lambda c: commitments.choose(c, made.event_id, made.pledge, plan.id, plan.actions[0].id, day))
    deeds = {plan.actions[0].id: Deeds(1, 0), plan.actions[1].id: Deeds(1, 0)}
    assert counted(database) == {plan.id: deeds}, "what was chosen at the booth is not chosen again"
    counter.pledges.void(6, "again")
    counter.uploader.step()
    assert counted(database) == {}
    database.close()


def test_what_was_chosen_and_done_goes_with_the_pledge(collector: Collector, pledge: Pledge) -> None:
    plan, day = PACK.plans[0], now().date()
    database = Database(f"sqlite:///{collector.folder / 'collector.db'}")
    made = find_claim(database, CODE).made
    assert made
    what = (made.event_id, made.pledge, plan.id, plan.actions[0].id, day)
    database.transaction(lambda c: commitments.choose(c, *what))
    database.transaction(lambda c: commitments.report(c, *what))
    assert counted(database) == {plan.id: {plan.actions[0].id: Deeds(1, 1)}}
    collector.command("withdraw", "--code", CODE)
    assert counted(database) == {}
    assert database.transaction(lambda c: commitments.of_pledge(c, made.event_id, made.pledge)) == []
    database.close()
