"""The coordinators' desk, in a real browser: from signing in to the unplugging."""

import re
from datetime import UTC
from html import unescape
from pathlib import Path

import requests
from playwright.sync_api import expect

from demo.collector import Collector
from kiosk.clock import now
from kiosk.counter import Counter
from kiosk.event.offers import read_offer
from sync.uploader import State
from tests.collector.conftest import Inside
from tests.making import a_pledge


def send(counter: Counter) -> None:
    while counter.uploader.step().state is State.SENT:
        continue


def test_a_coordinator_sees_who_is_not_here_yet_and_when_all_may_be_unplugged(
    inside: Inside, collector: Collector, counter: Counter
) -> None:
    page = inside("coordinator")
    row = page.locator("tbody tr")
    assert "Not yet: 1 of 1 kiosks" in row.inner_text()
    for _ in range(3):
        counter.pledges.take(a_pledge(now()))
    counter.openings.open()
    send(counter)
    page.reload()
    assert "Not yet: 1 of 1 kiosks" in row.inner_text(), "all of it is here, and its booth is open"
    counter.openings.close()
    counter.uploader.ask()
    send(counter)
    page.reload()
    assert "Yes" in row.inner_text()
    row.get_by_role("link").click()
    expect(page.locator(".verdict")).to_contain_text("You may unplug")
    cells = page.locator("tbody tr").inner_text().split("\t")
    assert cells[0] == counter.ticket.slot
    assert cells[1:3] == ["Closed, and all of it is here", "3"]


def test_a_stolen_kiosk_is_revoked_at_the_desk_and_it_is_written_down(
    inside: Inside, collector: Collector, counter: Counter
) -> None:
    page = inside("coordinator")
    page.locator("tbody a").click()
    page.locator("summary", has_text="Revoke").click()
    page.get_by_role("button", name=f"Revoke {counter.ticket.slot}").click()
    expect(page.locator("tbody tr")).to_contain_text("Revoked")
    counter.pledges.take(a_pledge(now()))
    assert counter.uploader.step().state is State.ASK_STAFF
    page.get_by_role("link", name="What was done").click()
    assert re.search(rf"Ana\s+revoked\s+{counter.ticket.slot}", page.locator("tbody").inner_text())


def test_an_event_is_made_at_the_desk_and_its_ticket_opens_a_kiosk_there(
    inside: Inside, collector: Collector, tmp_path: Path
) -> None:
    page = inside("coordinator")
    page.get_by_role("link", name="New event").click()
    page.get_by_label("Country or area").select_option("BR")
    page.get_by_label("City, in any script").fill("sao paulo")
    page.get_by_role("button", name="Find").click()
    filled = {
        "House or hall": "Casa <b>1</b>",
        "Name of the event": "Dia da igualdade",
        "Opens, by": "2026-12-10T09:00",
        "Closes, by": "2026-12-10T18:00",
        "Pledges hoped for": "300",
        "Kiosks; one": "2",
    }
    for label, value in filled.items():
        page.get_by_label(label).fill(value)
    page.get_by_role("button", name="Make the event").click()
    expect(page.locator(".ticket img")).to_have_count(2)
    expect(page.locator(".ticket img").last).to_have_js_property("complete", True)
    assert page.evaluate("[...document.images].every(each => each.naturalWidth > 0)")
    with page.expect_download() as file:
        page.get_by_role("link", name="Ticket file").first.click()
    file.value.save_as(tmp_path / "one.ticket")
    offer = read_offer((tmp_path / "one.ticket").read_bytes(), "one.ticket", now)
    event = offer.ticket.event
    assert (event.place.city, event.place.country, event.place.name) == ("São Paulo", "BR", "Casa <b>1</b>")
    assert event.opens.astimezone(UTC).hour == 12, "nine o'clock in São Paulo"
    assert offer.ticket.collector == collector.address
    page.get_by_role("link", name="Back to the event").click()
    page.get_by_label("More kiosks").fill("3")
    page.get_by_role("button", name="Make tickets").click()
    expect(page.locator(".ticket")).to_have_count(5)
    page.goto(f"{collector.address}/desk/audit")
    assert "2 times since" in page.locator("tbody tr", has_text="saw tickets").inner_text()
    assert page.locator("tbody tr", has_text="more tickets").count() == 1
    assert re.search(
        rf"Ana\s+got a ticket\s+{offer.ticket.slot} for {collector.address}", page.locator("tbody").inner_text()
    )
    with page.expect_download() as file:
        page.get_by_role("link", name="All of it, as CSV").click()
    assert f"Ana,got a ticket,{offer.ticket.slot}" in file.value.path().read_text()


def test_what_could_not_be_an_event_is_said_and_nothing_is_made(inside: Inside, collector: Collector) -> None:
    page = inside("coordinator")
    said = {
        "form": page.locator("input[name=form]").first.get_attribute("value"),
        "country": "SE",
        "city": "uppsala",
        "which": "0",
        "venue": "House",
        "name": "Day",
        "opens": "2026-12-10T09:00",
        "closes": "2026-12-10T18:00",
        "target": "10",
        "kiosks": "1",
        "collector": collector.address,
    }
    cookie = {"desk": page.context.cookies()[0]["value"]}
    for field, value, says in (
        ("closes", "2026-12-10T08:00", "closes after it opens"),
        ("closes", "soon", "a day and a time"),
        ("target", "many", "a number up to"),
        ("kiosks", "201", "a number up to 200"),
        ("which", "7", "a number up to"),
        ("name", "", "name"),
        ("collector", "http://pledge.example", "https"),
    ):
        changed = said | {field: value}
        answer = requests.post(f"{collector.address}/desk/new", data=changed, cookies=cookie, timeout=10)
        assert (answer.status_code, says in unescape(answer.text)) == (422, True), (field, value)
    page.goto(f"{collector.address}/desk")
    assert "No event yet." in page.locator("main").inner_text()


def test_an_auditor_looks_and_changes_nothing(inside: Inside, collector: Collector, counter: Counter) -> None:
    page = inside("auditor")
    page.locator("tbody a").click()
    assert page.locator("details").count() == 0
    token = page.context.cookies()[0]["value"]
    form = page.locator("input[name=form]").get_attribute("value")
    event = counter.ticket.event.id
    for path in (f"kiosks/{counter.ticket.slot}/revoke", "new", f"events/{event}/more"):
        where = f"{collector.address}/desk/{path}"
        answer = requests.post(where, data={"form": form}, cookies={"desk": token}, timeout=10)
        assert (answer.status_code, "change nothing" in answer.text) == (403, True)
    for path in (f"events/{event}/tickets", f"events/{event}/tickets/{counter.ticket.slot}.ticket", "new"):
        answer = requests.get(f"{collector.address}/desk/{path}", cookies={"desk": token}, timeout=10)
        assert answer.status_code == 403, "a ticket lets a kiosk speak for the event"


def test_a_form_of_another_site_does_nothing(inside: Inside, collector: Collector, counter: Counter) -> None:
    (cookie,) = inside("coordinator").context.cookies()
    assert (cookie["httpOnly"], cookie["sameSite"], cookie["path"]) == (True, "Strict", "/desk")
    where = f"{collector.address}/desk/kiosks/{counter.ticket.slot}/revoke"
    for form in ({}, {"form": "guessed"}, {"form": "x" * 5000}):
        assert requests.post(where, data=form, cookies={"desk": cookie["value"]}, timeout=10).status_code == 403


def test_outside_there_is_only_the_door(inside: Inside, collector: Collector) -> None:
    page = inside("coordinator")
    token = page.context.cookies()[0]["value"]
    page.get_by_role("button", name="Sign out Ana").click()
    for cookie in ({}, {"desk": token}, {"desk": "guessed"}):
        for path in ("/desk", "/desk/audit", "/desk/events/x"):
            answer = requests.get(collector.address + path, cookies=cookie, allow_redirects=False, timeout=10)
            assert (answer.status_code, answer.headers["location"]) == (303, "/desk/sign-in")
            assert answer.text == ""
