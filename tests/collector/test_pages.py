"""The public pages in a real browser, on loopback only."""

import re
from datetime import timedelta
from pathlib import Path
from typing import Literal

import pytest
import requests
from playwright.sync_api import Browser, Page, expect
from sqlalchemy import update

from collector.database import Database
from collector.schema import events
from demo.collector import Collector
from kiosk.campaign.palette import contrast
from kiosk.clock import now
from kiosk.counter import Counter
from kiosk.settings import Settings
from tests.collector.conftest import counted
from tests.making import a_pledge


def send(counter: Counter, collector: Collector, pledges: int) -> None:
    for _ in range(pledges):
        counter.pledges.take(a_pledge(now()))
    counter.uploader.step()
    counted(collector, counter.pledges.total())


def test_the_number_and_the_dot_move_while_a_kiosk_sends(page: Page, collector: Collector, counter: Counter) -> None:
    page.goto(collector.address)
    expect(page.locator("#total")).to_have_text("0")
    assert page.locator(".dot").count() == 0
    send(counter, collector, 7)
    expect(page.locator("#total")).to_have_text("7")
    expect(page.locator(".dot")).to_have_count(1)
    expect(page.locator("#events tbody tr")).to_have_text(
        re.compile(r"7\s+HeForShe at Uppsala University\s+Carolina Rediviva · Uppsala\s+Sweden"), timeout=10_000
    )
    assert page.locator("#countries tbody tr").all_inner_texts() == ["7\t0.1\tSweden"]
    assert page.locator("#how").inner_text() == "Live."
    send(counter, collector, 1)
    expect(page.locator(".dot title")).to_have_text("HeForShe at Uppsala University, Uppsala: 8")


def test_the_dot_stands_at_the_events_place_on_the_map(page: Page, collector: Collector, counter: Counter) -> None:
    send(counter, collector, 5)
    page.goto(collector.address)
    page.wait_for_selector(".dot")
    at_the_dot = """() => {
        const dot = document.querySelector('.dot');
        const point = dot.ownerSVGElement.createSVGPoint();
        point.x = dot.cx.baseVal.value;
        point.y = dot.cy.baseVal.value;
        return [...document.querySelectorAll('.country')].filter(c => c.isPointInFill(point)).map(c => c.dataset.shade);
    }"""
    (shade,) = page.evaluate(at_the_dot)
    assert shade != "none", "the country under the dot is shaded"


def test_the_page_tells_each_day_and_how_far_the_goals_are(page: Page, collector: Collector, counter: Counter) -> None:
    database = Database(f"sqlite:///{collector.folder / 'collector.db'}")
    database.transaction(lambda c: c.execute(update(events).values(opens=now() - timedelta(days=3))))
    database.close()
    for days, pledges in ((2, 3), (0, 4)):
        for _ in range(pledges):
            counter.pledges.take(a_pledge(now() - timedelta(days=days)))
    counter.uploader.step()
    collector.stop()
    collector.start_again()  # the days are read again at the start, and then once a minute
    page.goto(collector.address)
    expect(page.locator(".curve rect")).to_have_count(2)
    page.locator("#days summary").click()
    counts = page.locator("#days td.count").all_inner_texts()
    assert counts == ["4", "3"], "the newest day first"
    assert "The most: 4 on" in page.locator("#days-say").inner_text()
    assert "Our booths: 7 of 100,000." in page.locator(".goal").first.inner_text()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_page_can_be_read_by_day_and_by_night(
    page: Page, collector: Collector, counter: Counter, scheme: Literal["light", "dark"]
) -> None:
    send(counter, collector, 7)
    page.emulate_media(color_scheme=scheme)
    page.goto(collector.address)
    page.wait_for_selector(".dot")
    colours = """() => [...document.querySelectorAll('h2, p, td, th, figcaption, a, .number, summary')]
        .filter(each => each.textContent && each.checkVisibility())
        .map(each => [getComputedStyle(each).color, getComputedStyle(document.body).backgroundColor])"""
    found = {(ink, ground) for ink, ground in page.evaluate(colours)}
    assert all(contrast(hexed(ink), hexed(ground)) >= 4.5 for ink, ground in found), found


def hexed(colour: str) -> str:
    """As in #1b1420, of rgb(27, 20, 32)."""
    return "#" + "".join(f"{int(part):02x}" for part in re.findall(r"\d+", colour)[:3])


@pytest.mark.parametrize("width", [360, 1280, 3840])
def test_no_page_scrolls_sideways(page: Page, collector: Collector, counter: Counter, width: int) -> None:
    send(counter, collector, 5)
    page.set_viewport_size({"width": width, "height": 800})
    event = requests.get(f"{collector.address}/v1/counts", timeout=10).json()["events"][0]["id"]
    for path in ("/", "/?lang=ar", "/embed?lang=ru", f"/e/{event}?lang=fr", "/c/AAAA?lang=es"):
        page.goto(collector.address + path)
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), path


def test_polling_takes_over_when_the_stream_breaks(browser: Browser, collector: Collector, counter: Counter) -> None:
    tab = browser.new_page()
    tab.route("**/v1/live", lambda route: route.abort())
    tab.goto(collector.address)
    expect(tab.locator("#how")).to_contain_text("every ten seconds")
    expect(tab.locator("#total")).to_have_text("0")
    tab.close()


@pytest.mark.parametrize("name", ["<img src=x onerror=alert(1)>", "</script><script>alert(1)</script>", "a & b"])
def test_an_events_name_is_text_on_the_page_whatever_it_says(
    page: Page, collector: Collector, folder: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setitem(__import__("demo.collector").collector.EVENT, "name", name)
    counter = Counter(folder, Settings(), collector.ticket(100)[0], now)
    send(counter, collector, 5)
    counter.close()
    page.goto(collector.address)
    page.wait_for_selector(".dot")
    assert page.locator("#events th bdi").first.inner_text() == name
    page.locator("#events th a").click()
    assert page.locator("h1 bdi").inner_text() == name


def test_in_arabic_the_page_is_mirrored_and_counts_with_its_digits(
    page: Page, collector: Collector, counter: Counter
) -> None:
    send(counter, collector, 12)
    page.goto(f"{collector.address}/?lang=ar")
    expect(page.locator(".dot")).to_have_count(1)
    assert page.locator("#total").inner_text() == "١٢"
    assert page.evaluate("getComputedStyle(document.body).direction") == "rtl"
    assert "السويد" in page.locator("#countries tbody tr").inner_text()
    assert page.locator("#total").bounding_box()["x"] > 640, "it begins at the right"  # type: ignore[index]  # None if it were hidden


def test_countries_can_be_shaded_by_their_people(page: Page, collector: Collector, counter: Counter) -> None:
    send(counter, collector, 5)
    page.goto(collector.address)
    shaded = page.locator('.country:not([data-shade="none"])')
    expect(shaded).to_have_count(1)
    page.get_by_label("pledges per 100,000 people").check()
    expect(shaded).to_have_count(1)


def test_an_events_page_grows_with_it_and_says_who_is_still_awaited(
    page: Page, collector: Collector, counter: Counter
) -> None:
    send(counter, collector, 5)
    event = counter.ticket.event.id
    page.goto(f"{collector.address}/e/{event}")
    assert "Every booth has reported." in page.locator("#target").inner_text()
    send(counter, collector, 2)
    expect(page.locator("#total")).to_have_text("7")
    expect(page.locator("#target")).to_contain_text("7 of 100", timeout=10_000)


@pytest.mark.parametrize("size", [(1024, 600), (3840, 2160), (1080, 1920)])
def test_the_embedded_page_fits_the_screen_it_is_shown_on(
    page: Page, collector: Collector, size: tuple[int, int]
) -> None:
    page.set_viewport_size({"width": size[0], "height": size[1]})
    page.goto(f"{collector.address}/embed?lang=ru")
    page.wait_for_selector(".country", state="attached")
    assert page.evaluate("document.documentElement.scrollHeight <= innerHeight")
    assert page.evaluate("document.getElementById('world').getBoundingClientRect().height") > size[1] / 10


def test_the_embedded_page_may_stand_in_another_and_the_others_may_not(collector: Collector) -> None:
    ancestors = {
        path: requests.get(collector.address + path, timeout=10).headers["content-security-policy"].split()[-1]
        for path in ("/", "/embed", "/c/AAAA")
    }
    assert ancestors == {"/": "'self'", "/embed": "*", "/c/AAAA": "'self'"}


def test_to_a_cache_each_language_is_a_page_of_its_own(collector: Collector) -> None:
    def ask(language: str, seen: str = "") -> requests.Response:
        said = {"accept-language": language, "if-none-match": seen}
        return requests.get(collector.address, headers=said, timeout=10)

    english = ask("en")
    assert "accept-language" in english.headers["vary"].lower()
    assert ask("en", english.headers["etag"]).status_code == 304
    assert ask("ar", english.headers["etag"]).status_code == 200
