"""A campaign that never was has come in as a real one does, and is never mixed with one."""

from pathlib import Path

import pytest
from sqlalchemy import func, select

from collector import commitments, tally
from collector.campaign import HEFORSHE, read_campaign
from collector.database import Database
from collector.demo_world import DAYS, make_world
from collector.intake import Intake
from collector.keys import make_keys
from collector.naming import FEWEST
from collector.recount import recount
from collector.schema import kiosks, letters
from collector.secret_columns import SecretColumns
from collector.withdrawals import Withdrawals
from kiosk.campaign.pack import read_pack
from kiosk.errors import Known
from tests.collector.test_intake import NOW

PLEDGES = 3000


def world(folder: Path) -> Database:
    opened = Database(f"sqlite:///{folder / 'collector.db'}")
    make_keys(folder / "keys")
    columns = SecretColumns(folder / "keys")
    make_world(opened, Intake(opened, Withdrawals(opened, folder)), read_campaign(HEFORSHE), columns, PLEDGES, NOW)
    return opened


def test_a_made_world_has_as_many_pledges_as_were_asked_for_and_they_add_up(tmp_path: Path) -> None:
    opened = world(tmp_path)
    found = tally.check(opened, NOW)
    assert (found.tallied, found.by_hour, found.counted, found.set_aside) == (PLEDGES, PLEDGES, PLEDGES, 0)
    assert recount(opened) == []
    assert len(tally.count(opened).events) == PLEDGES // 150
    days = tally.days(opened)
    named = sum(event.pledges for event in tally.count(opened).events if event.pledges >= FEWEST)
    assert sum(days.values()) == named <= PLEDGES
    assert max(days) <= NOW.date()
    assert (NOW.date() - min(days)).days <= DAYS
    opened.close()


def test_its_pledges_are_of_a_text_that_the_campaign_has_and_of_kiosks_that_were_heard(tmp_path: Path) -> None:
    opened = world(tmp_path)
    texts = opened.transaction(lambda c: set(c.scalars(select(letters.c.text).where(letters.c.kind == "pledge"))))
    deeds = [
        each for plan in commitments.count(opened, read_campaign(HEFORSHE).plans).values() for each in plan.values()
    ]
    assert PLEDGES / 2 > sum(each.made for each in deeds) > sum(each.kept for each in deeds) > 0
    assert texts == {read_pack(HEFORSHE).pledge_hash("en")}
    heard = select(func.count()).where(kiosks.c.last_heard.is_not(None), kiosks.c.waiting == 0)
    assert (opened.transaction(lambda c: c.scalar(heard)) or 0) >= PLEDGES // 150
    opened.close()


def test_where_there_is_an_event_none_is_made(database: Database, intake: Intake, tmp_path: Path) -> None:
    columns = SecretColumns(tmp_path / "keys")
    with pytest.raises(Known, match="There are events here already"):
        make_world(database, intake, read_campaign(HEFORSHE), columns, PLEDGES, NOW)
    assert len(tally.count(database).events) == 1
