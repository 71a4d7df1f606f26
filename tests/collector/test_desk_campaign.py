"""The desk's pages for the whole campaign, what waits for review, and accounts for some events only."""

import json
from unittest import mock

import msgspec
import requests
from playwright.sync_api import Page, expect

from collector.database import Database
from collector.desk.campaign_pages import CampaignPages
from collector.intake import REVOKED, Intake
from collector.withdrawals import Withdrawals
from demo.collector import Collector
from kiosk.campaign.pledge import Pledge, new_id
from kiosk.clock import hour_of, now
from kiosk.counter import Counter
from kiosk.trust.digest import digest
from sync import wire
from tests.collector.conftest import Inside, counted
from tests.making import a_pledge
from tests.sync.test_wire import a_batch, a_letter


def test_letters_kept_aside_are_reviewed_at_the_desk(inside: Inside, collector: Collector, counter: Counter) -> None:
    for _ in range(3):
        counter.pledges.take(a_pledge(now()))
    counter.uploader.step()
    database = Database(f"sqlite:///{collector.folder / 'collector.db'}")
    intake = Intake(database, Withdrawals(database, collector.folder))
    event, slot = counter.ticket.event, counter.ticket.slot
    place = wire.Place(*msgspec.structs.astuple(event.place))
    brought = a_batch(*(a_letter(number) for number in range(4, 6)))
    told = wire.Event(event.id, event.name, place)
    intake.accept(msgspec.structs.replace(brought, kiosk=slot, event=told), now(), REVOKED)
    database.close()
    page = inside("coordinator")
    ticket = f"{collector.address}/desk/events/{event.id}/tickets/{slot}.ticket?collector={collector.address}"
    cookie = {"desk": page.context.cookies()[0]["value"]}
    assert requests.get(ticket, cookies=cookie, timeout=10).status_code == 404, "a used ticket is not given again"
    page.locator("tbody th a").click()
    assert "Were they made before it was stolen?" in page.locator("main").inner_text()
    page.get_by_role("button", name="Count them").click()
    expect(page.get_by_role("heading", name="To review")).to_have_count(0)
    counted(collector, 5)
    page.get_by_role("link", name="What was done").click()
    assert f"2 letters of {slot}: revoked" in page.locator("tbody").inner_text()


def test_the_campaigns_page_adds_up_recounts_takes_back_and_exports(
    inside: Inside, collector: Collector, counter: Counter
) -> None:
    code = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    mine = Pledge(new_id(now()), hour_of(now()), "en", "a" * 64, None, digest(code.encode())[:32])
    for pledge in (mine, a_pledge(now())):
        counter.pledges.take(pledge)
    counter.uploader.step()
    page = inside("coordinator")
    page.get_by_role("link", name="Campaign").click()
    assert "It adds up. The tallies say 2" in page.locator(".verdict").inner_text()
    page.get_by_role("button", name="Count every letter").click()
    expect(page.get_by_role("status")).to_contain_text("Every letter was counted.")
    page.get_by_label("Claim code").fill(f"{collector.address}/c/{code}?lang=fr")
    page.get_by_role("button", name="Take it back").click()
    expect(page.get_by_role("status")).to_contain_text("erased and no longer counted")
    assert "The tallies say 1" in page.locator(".verdict").inner_text()
    page.get_by_label("Claim code").fill("no code")
    page.get_by_role("button", name="Take it back").click()
    expect(page.locator("main")).to_contain_text("A claim code has 26 letters and digits")
    page.goto(f"{collector.address}/desk/campaign")
    with page.expect_download() as file:
        page.get_by_role("link", name="Every kiosk").click()
    assert counter.ticket.slot in file.value.path().read_text()
    with page.expect_download() as file:
        page.get_by_role("link", name="The sealed addresses").click()
    assert json.loads(file.value.path().read_text()) == []
    page.goto(f"{collector.address}/desk/audit")
    done = page.locator("tbody").inner_text()
    for deed in ("recounted", "took back", "exported\tkiosks", "exported\tsealed contacts"):
        assert deed in done


def test_an_account_for_one_event_sees_that_one_and_nothing_else(
    collector: Collector, counter: Counter, page: Page
) -> None:
    mine = counter.ticket.event.id
    other = collector.ticket(10)[0].name.removesuffix(".1.ticket")
    said = collector.command("person", "--name", "Ben", "--event", mine)
    page.goto(f"{collector.address}/desk")
    page.get_by_label("Name").fill("Ben")
    page.get_by_label("Password").fill(said.splitlines()[0].rpartition(": ")[2])
    page.get_by_role("button", name="Sign in").click()
    expect(page.locator("tbody tr")).to_have_count(1)
    token, form = page.context.cookies()[0]["value"], page.locator("input[name=form]").first.get_attribute("value")
    for path, status in {
        f"events/{mine}": 200,
        f"events/{mine}/tickets": 200,
        f"events/{other}": 404,
        f"events/{other}/tickets": 404,
        f"events/{mine}/tickets/{other}.1.ticket?collector={collector.address}": 404,
        "new": 403,
        "audit": 403,
        "campaign": 403,
        "export/contacts.sealed": 403,
        "export/kiosks.csv": 403,
    }.items():
        answer = requests.get(f"{collector.address}/desk/{path}", cookies={"desk": token}, timeout=10)
        assert answer.status_code == status, path
    for path, status in {
        f"kiosks/{other}.1/revoke": 404,
        f"events/{other}/review": 404,
        f"events/{other}/more": 404,
        "campaign/recount": 403,
        "campaign/withdraw": 403,
    }.items():
        where = f"{collector.address}/desk/{path}"
        answer = requests.post(where, data={"form": form}, cookies={"desk": token}, timeout=10)
        assert answer.status_code == status, path


def test_looking_whether_it_adds_up_takes_a_tenth_of_the_time_at_most(database: Database) -> None:
    pages = CampaignPages(database, mock.Mock(), mock.Mock(), now)
    with (
        mock.patch("collector.desk.campaign_pages.time.monotonic", side_effect=[0, 2, 2, 21, 23, 23, 25, 25]),
        mock.patch("collector.desk.campaign_pages.tally.check") as check,
    ):
        for checks in (1, 1, 2):
            pages._check()
            assert check.call_count == checks
