"""Every page there is: nobody is shut out of one, and no name does anything in one but be read."""

import csv
import io
import re
from pathlib import Path

import pytest
import requests
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from collector.claims import find_claim
from collector.contacts import Contact as LeftOnPage
from collector.database import Database
from collector.keys import signing_key
from collector.open_data import kiosk_table
from collector.opt_in import Link, OptIn, links_of
from collector.recipients import Recipients
from collector.standing import every_event
from demo.collector import EVENT, Collector
from kiosk.campaign.pack import HEFORSHE, read_pack
from kiosk.campaign.pledge import Commitment, Contact
from kiosk.clock import hour_of, now
from kiosk.counter import Counter
from kiosk.settings import Settings
from tests.collector.conftest import Inside, counted
from tests.making import CODE, a_pledge, the_pledge_of_code

PACK = read_pack(HEFORSHE)
HOSTILE = "=1+1<script>alert(document.domain)</script><img src=x onerror=alert(1)>"
OPEN = "document.querySelectorAll('details').forEach(each => each.open = true)"
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
PUBLIC = (
    "/",
    "/?lang=ar",
    "/embed",
    "/e/EVENT",
    "/plan/campus",
    f"/c/{CODE}",
    "/c/AAAA",
    "/confirm/x",
    "/confirm/LINK",
    "/stop/x",
    "/stop/STOP",
    "/e/none",
)
DESK = (
    "/desk/sign-in",
    "/desk/events/none",
    "/desk",
    "/desk/events/EVENT",
    "/desk/new?country=SE&city=uppsala",
    "/desk/events/EVENT/tickets",
    "/desk/audit",
    "/desk/campaign",
)


@pytest.fixture
def event(collector: Collector, folder: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """The id of an event of hostile names, with five pledges; one has a code, a commitment and an address."""
    for field in ("name", "venue", "city"):
        monkeypatch.setitem(EVENT, field, HOSTILE)
    monkeypatch.setenv("COLLECTOR_SMTP", "smtp://127.0.0.1:9?from=pledges@example.org")
    collector.stop()
    collector.start_again()
    counter = Counter(folder, Settings(), collector.ticket(100)[0], now)
    mine = the_pledge_of_code()
    for pledge in (mine, *(a_pledge(now()) for _ in range(4))):
        counter.pledges.take(pledge)
    plan, day = PACK.plans[0], hour_of(now()).date()
    counter.pledges.commit(mine.id, Commitment(plan.id, plan.actions[0].id, day))
    counter.pledges.add_contact(mine.id, Contact("=cmd|x@example.org", ("news",), ("0" * 64,)))
    counter.uploader.step()
    counter.close()
    counted(collector, 5)
    return counter.ticket.event.id


@pytest.fixture
def link(collector: Collector, event: str) -> str:
    """The last part of the address in a message to somebody who left one on their page."""
    database = Database(f"sqlite:///{collector.folder / 'collector.db'}")
    made = find_claim(database, CODE).made
    assert made
    links = links_of(signing_key(collector.folder / "keys" / "receipt.key"))
    said = Link(event, made.pledge, LeftOnPage("=cmd|x@example.org", ("news",), ("0" * 64,)))
    written = OptIn(database, links, (), now).link(said)
    database.close()
    return written


@pytest.fixture
def stop(collector: Collector) -> str:
    """The last part of the other address in such a message."""
    database = Database(f"sqlite:///{collector.folder / 'collector.db'}")
    key = signing_key(collector.folder / "keys" / "receipt.key")
    made = Recipients(database, collector.folder, key, now).link("x@example.org")
    database.close()
    return made


@pytest.fixture
def everywhere(inside: Inside, collector: Collector, event: str, link: str, stop: str) -> list[tuple[str, Page]]:
    """Where each page is; whoever opens them is signed in at the desk."""
    page, names = inside("coordinator"), {"EVENT": event, "LINK": link, "STOP": stop}
    paths = [re.sub("EVENT|LINK|STOP", lambda name: names[name[0]], path) for path in (*PUBLIC, *DESK)]
    return [(collector.address + path, page) for path in paths]


def test_nobody_is_shut_out_of_any_page_none_scrolls_sideways_and_a_name_is_only_ever_read(
    everywhere: list[tuple[str, Page]],
) -> None:
    """A script that ran, and a picture that was asked for, would be a message of the console: `page` refuses any."""
    faults: dict[str, list[str]] = {}
    shown = 0
    for address, page in everywhere:
        page.set_viewport_size({"width": 1280, "height": 900})
        page.emulate_media(color_scheme="light")
        page.goto(address)
        page.evaluate(OPEN)
        faults |= shut_out(page, address, RULES)
        page.emulate_media(color_scheme="dark")
        faults |= shut_out(page, f"{address} in the dark", ["cat.color"])
        page.set_viewport_size({"width": 360, "height": 640})
        if page.evaluate("document.documentElement.scrollWidth > innerWidth"):
            faults[f"{address} scrolls sideways"] = []
        assert page.locator("main script, main img[src=x]").count() == 0
        shown += HOSTILE[:40] in page.inner_text("body")
    assert faults == {}
    assert shown >= 7, "on the public page, the event's, its claim's, and on the desk's"


def shut_out(page: Page, where: str, rules: list[str]) -> dict[str, list[str]]:
    """What axe finds."""
    found = Axe().run(page, options={"runOnly": rules}).response["violations"]
    return {f"{where}: {one['id']}": [node["html"] for node in one["nodes"]] for one in found}


def test_a_name_is_never_computed_in_what_is_exported(collector: Collector, event: str) -> None:
    rows = csv.reader(io.StringIO(requests.get(f"{collector.address}/v1/events.csv", timeout=10).text))
    contacts = collector.command("contacts", "--key", str(collector.folder / "keys" / "sealing.key"))
    database = Database(f"sqlite:///{collector.folder / 'collector.db'}")
    kiosks = csv.reader(io.StringIO(kiosk_table(every_event(database)).decode()))
    database.close()
    cells = [cell for row in (*rows, *kiosks, *csv.reader(io.StringIO(contacts))) for cell in row]
    assert sum("<script>" in cell for cell in cells) == 6
    assert sum("cmd|x" in cell for cell in cells) == 1
    assert [cell for cell in cells if re.match(r"\s*[=+@-](?!\d)", cell)] == []
    for path in ("/v1/counts", "/v1/events.geojson"):
        assert requests.get(collector.address + path, timeout=10).headers["content-type"].split(";")[0].endswith("json")
