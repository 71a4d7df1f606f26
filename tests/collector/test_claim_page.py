"""One's own pledge, by the code of the booth: in a real browser."""

from datetime import date

import pytest
import requests
from icalendar import Calendar
from playwright.sync_api import Page, expect

from demo.collector import Collector
from kiosk.campaign.pack import HEFORSHE, read_pack
from kiosk.campaign.pledge import Commitment, Pledge
from kiosk.counter import Counter
from tests.collector.conftest import counted
from tests.making import CODE, the_pledge_of_code

PACK = read_pack(HEFORSHE)


@pytest.fixture
def pledge(counter: Counter) -> Pledge:
    """Taken, and not sent yet."""
    made = the_pledge_of_code()
    counter.pledges.take(made)
    return made


def test_a_code_finds_its_pledge_when_it_has_arrived(
    page: Page, collector: Collector, counter: Counter, pledge: Pledge
) -> None:
    page.goto(f"{collector.address}/c/{CODE}")
    expect(page.locator("#says")).to_have_text("Your pledge is on its way.")
    assert page.locator("form").count() == 0, "nothing of a pledge that is not here can be taken back"
    counter.uploader.step()
    page.reload()
    expect(page.locator("#says")).to_have_text("Your pledge is counted.")
    assert "Carolina Rediviva, Uppsala" in page.locator("#more").inner_text()
    assert page.locator("blockquote").inner_text() == PACK.pledge["en"]


def test_what_somebody_set_out_to_do_goes_into_their_calendar(
    page: Page, collector: Collector, counter: Counter, pledge: Pledge
) -> None:
    plan, due = PACK.plans[0], date(2027, 3, 8)
    counter.pledges.commit(pledge.id, Commitment(plan.id, plan.actions[0].id, due))
    counter.uploader.step()
    page.goto(f"{collector.address}/c/{CODE}?lang=fr")
    assert plan.actions[0].label["fr"] in page.locator("main").inner_text()
    link = page.get_by_role("link", name="Le mettre dans mon agenda").get_attribute("href")
    file = requests.get(f"{collector.address}{link}", timeout=10)
    assert file.headers["content-type"].startswith("text/calendar")
    (entry,) = Calendar.from_ical(file.content).walk("VEVENT")
    assert (str(entry["summary"]), entry.decoded("dtstart")) == (plan.actions[0].label["fr"], due)


def test_taking_a_pledge_back_lowers_the_count_and_leaves_nothing_of_it(
    page: Page, collector: Collector, counter: Counter, pledge: Pledge
) -> None:
    counter.uploader.step()
    counted(collector, 1)
    page.goto(f"{collector.address}/c/{CODE}")
    page.get_by_text("Take my pledge back").click()
    page.get_by_role("button", name="Take it back").click()
    expect(page.locator("#says")).to_have_text("Your pledge was taken back.")
    page.goto(collector.address)
    expect(page.locator("#total")).to_have_text("0")
    page.goto(f"{collector.address}/c/{CODE}?lang=ar")
    expect(page.locator("#says")).to_have_text("تم سحب تعهدك.")


def test_a_pledge_that_staff_found_void_says_so(
    page: Page, collector: Collector, counter: Counter, pledge: Pledge
) -> None:
    counter.pledges.void(1, "again")
    counter.uploader.step()
    page.goto(f"{collector.address}/c/{CODE}")
    expect(page.locator("#says")).to_have_text("Your pledge is not counted.")


def test_a_wrong_code_learns_nothing(collector: Collector, counter: Counter, pledge: Pledge) -> None:
    counter.uploader.step()
    counted(collector, 1)
    for code in ("AAAA", "%00", "..%2f..", "<script>", "A" * 3000):
        page = f"{collector.address}/c/{code}"
        for answer in (requests.get(page, timeout=10), requests.post(f"{page}/withdraw", timeout=10)):
            assert (answer.status_code, answer.headers.get("cache-control")) in {(200, "no-store"), (404, None)}, code
            assert "on its way" in answer.text or answer.status_code == 404
        assert requests.get(f"{page}/commitment.ics", timeout=10).status_code == 404
    assert collector.counts()["total"] == 1


def test_what_cannot_be_written_down_is_said_and_works_again_by_itself(
    collector: Collector, counter: Counter, pledge: Pledge
) -> None:
    counter.uploader.step()
    (collector.folder / "withdrawn").mkdir()
    page, browser = f"{collector.address}/c/{CODE}", {"accept": "text/html", "accept-language": "es"}
    answer = requests.post(f"{page}/withdraw", headers=browser, timeout=10)
    assert (answer.status_code, answer.headers["retry-after"]) == (503, "60")
    assert "No se ha perdido nada" in answer.text
    program = requests.post(f"{page}/withdraw", timeout=10)
    assert (program.status_code, program.json()["type"]) == (503, "/problems/unavailable")
    counted(collector, 1)
    (collector.folder / "withdrawn").rmdir()
    requests.post(f"{page}/withdraw", headers=browser, timeout=10).raise_for_status()
    counted(collector, 0)
