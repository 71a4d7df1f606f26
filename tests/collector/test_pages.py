"""The public pages in a real browser, on loopback only."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Literal

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

from demo.collector import Collector
from kiosk.campaign.palette import contrast
from kiosk.campaign.pledge import Pledge, new_id
from kiosk.clock import hour_of, now
from kiosk.counter import Counter
from kiosk.settings import Settings
from kiosk.trust.digest import digest
from tests.making import a_pledge

OFFLINE = [
    "--disable-gpu",
    "--no-sandbox",
    "--disable-background-networking",
    "--disable-component-update",
    "--no-first-run",
]


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=OFFLINE)
        yield chromium
        chromium.close()


@pytest.fixture
def page(browser: Browser, collector: Collector) -> Iterator[Page]:
    """A page on which nothing may go wrong: no console message, no error, no request but to the collector."""
    tab = browser.new_page(viewport={"width": 1280, "height": 900})
    troubles: list[str] = []
    tab.on("console", lambda message: troubles.append(message.text))
    tab.on("pageerror", lambda error: troubles.append(str(error)))
    tab.on(
        "request",
        lambda request: troubles.append(request.url) if not request.url.startswith(collector.address) else None,
    )
    yield tab
    tab.close()
    assert troubles == []


@pytest.fixture
def counter(collector: Collector, folder: Path) -> Iterator[Counter]:
    opened = Counter(folder, Settings(), collector.ticket(100)[0], now)
    yield opened
    opened.close()


def send(counter: Counter, pledges: int) -> None:
    for _ in range(pledges):
        counter.pledges.take(a_pledge(now()))
    counter.uploader.step()


def test_the_number_and_the_dot_move_while_a_kiosk_sends(page: Page, collector: Collector, counter: Counter) -> None:
    page.goto(collector.address)
    expect(page.locator("#total")).to_have_text("0")
    assert page.locator(".dot").count() == 0
    send(counter, 7)
    expect(page.locator("#total")).to_have_text("7")
    assert page.locator("#events tr").all_inner_texts() == [
        "HeForShe at Uppsala University\tCarolina Rediviva, Uppsala\tSweden\t7"
    ]
    assert page.locator("#how").inner_text() == "Live."


def test_the_dot_stands_at_the_events_place_on_the_map(page: Page, collector: Collector, counter: Counter) -> None:
    send(counter, 5)
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
    for days, pledges in ((2, 3), (0, 4)):
        for _ in range(pledges):
            counter.pledges.take(a_pledge(now() - timedelta(days=days)))
    counter.uploader.step()
    collector.stop()
    collector.start_again()  # the days are read again at the start, and then once a minute
    page.goto(collector.address)
    expect(page.locator(".curve rect")).to_have_count(2)
    page.locator("summary").click()
    counts = page.locator("#days td.count").all_inner_texts()
    assert counts == ["4", "3"], "the newest day first"
    assert "The most: 4 on" in page.locator("#days-say").inner_text()
    assert "Our booths: 7 of 100,000." in page.locator(".goal").first.inner_text()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_page_can_be_read_by_day_and_by_night(
    page: Page, collector: Collector, counter: Counter, scheme: Literal["light", "dark"]
) -> None:
    send(counter, 7)
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
    send(counter, 5)
    page.set_viewport_size({"width": width, "height": 800})
    for path in ("/", "/c/AAAA"):
        page.goto(collector.address + path)
        page.wait_for_load_state("networkidle") if path != "/" else page.wait_for_selector(".dot")
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_polling_takes_over_when_the_stream_breaks(browser: Browser, collector: Collector, counter: Counter) -> None:
    tab = browser.new_page()
    tab.route("**/v1/live", lambda route: route.abort())
    tab.goto(collector.address)
    expect(tab.locator("#how")).to_contain_text("every 10 seconds")
    expect(tab.locator("#total")).to_have_text("0")
    tab.close()


@pytest.mark.parametrize("name", ["<img src=x onerror=alert(1)>", "</script><script>alert(1)</script>", "a & b"])
def test_an_events_name_is_text_on_the_page_whatever_it_says(
    page: Page, collector: Collector, folder: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setitem(__import__("demo.collector").collector.EVENT, "name", name)
    counter = Counter(folder, Settings(), collector.ticket(100)[0], now)
    send(counter, 5)
    counter.close()
    page.goto(collector.address)
    page.wait_for_selector(".dot")
    assert page.locator("#events td").first.inner_text() == name


def test_a_claim_code_finds_its_pledge_when_it_has_arrived(page: Page, collector: Collector, counter: Counter) -> None:
    code = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    moment = datetime.now(UTC)
    page.goto(f"{collector.address}/c/{code}")
    expect(page.locator("#says")).to_contain_text("on its way")
    pledge = Pledge(new_id(moment), hour_of(moment), "en", "a" * 64, None, digest(code.encode())[:32])
    counter.pledges.take(pledge)
    counter.uploader.step()
    page.reload()
    expect(page.locator("#says")).to_contain_text("counted")
    assert "Carolina Rediviva, Uppsala" in page.locator("#more").inner_text()
