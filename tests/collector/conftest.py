"""A database of each kind, with an event of three kiosks in it; a browser, and a kiosk that sends."""

import socket
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from aiosmtpd.controller import Controller
from playwright.sync_api import Browser, ConsoleMessage, Page, expect, sync_playwright

from collector.database import Database
from collector.event import keep_event, new_slots
from collector.intake import Intake
from collector.keys import make_keys
from collector.secret_columns import SecretColumns
from collector.withdrawals import Withdrawals
from demo.collector import Collector
from kiosk.campaign.pledge import Pledge
from kiosk.clock import now
from kiosk.counter import Counter
from kiosk.settings import Settings
from tests.collector.mailing import PostOffice
from tests.making import Desk, a_pledge, the_pledge_of_code

Inside = Callable[[str], Page]
OFFLINE = [
    "--disable-gpu",
    "--no-sandbox",
    "--disable-background-networking",
    "--disable-component-update",
    "--no-first-run",
]
PATIENCE = 30_000
"""Milliseconds in which a page must become what is expected of it: a busy machine takes its time."""


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest, tmp_path: Path, desk: Desk) -> Iterator[Database]:
    sqlite = f"sqlite:///{tmp_path / 'collector.db'}"
    url = sqlite if request.param == "sqlite" else request.getfixturevalue("postgresql")
    opened = Database(url)
    make_keys(tmp_path / "keys")
    event = desk.ticket().event
    opened.transaction(lambda connection: keep_event(connection, event, "heforshe"))
    opened.transaction(lambda connection: new_slots(connection, event.id, 3, SecretColumns(tmp_path / "keys")))
    yield opened
    opened.close()


@pytest.fixture
def intake(database: Database, tmp_path: Path) -> Intake:
    """The way in."""
    return Intake(database, Withdrawals(database, tmp_path))


@pytest.fixture(scope="package")
def browser() -> Iterator[Browser]:
    expect.set_options(timeout=PATIENCE)
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=OFFLINE)
        yield chromium
        chromium.close()


@pytest.fixture
def page(browser: Browser, collector: Collector) -> Iterator[Page]:
    """A page on which nothing may go wrong: no console message, no error, no request but to the collector."""
    tab = browser.new_page(viewport={"width": 1280, "height": 900})
    troubles: list[str] = []
    tab.on("console", lambda message: None if _is_of_the_page(message) else troubles.append(message.text))
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


@pytest.fixture
def inside(page: Page, collector: Collector) -> Inside:
    """A browser in which somebody of that role has signed in."""

    def sign_in(role: str) -> Page:
        said = collector.command("person", "--name", "Ana", "--role", role)
        page.goto(f"{collector.address}/desk")
        page.get_by_label("Name").fill("Ana")
        page.get_by_label("Password").fill(said.splitlines()[0].rpartition(": ")[2])
        page.get_by_role("button", name="Sign in").click()
        expect(page.get_by_role("heading", level=1)).to_have_text("Events")
        return page

    return sign_in


@pytest.fixture
def post_office(monkeypatch: pytest.MonkeyPatch) -> Iterator[PostOffice]:
    """A mail server, which the collector knows."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    office = PostOffice()
    controller = Controller(office, "127.0.0.1", port)
    controller.start()
    monkeypatch.setenv("COLLECTOR_SMTP", f"smtp://127.0.0.1:{port}?from=pledges@example.org")
    yield office
    controller.stop()


@pytest.fixture
def pledge(counter: Counter) -> Pledge:
    """Taken, and sent."""
    made = the_pledge_of_code()
    counter.pledges.take(made)
    for _ in range(5):  # else its event is not named, and nothing is said of it
        counter.pledges.take(a_pledge(now()))
    counter.uploader.step()
    return made


def _is_of_the_page(message: ConsoleMessage) -> bool:
    """A browser notes that the page itself is a refusal: some are, and say so to people."""
    page = message.page
    return (
        "the server responded with a status of 4" in message.text
        and page is not None
        and message.location["url"] == page.url
    )


def counted(collector: Collector, total: int) -> None:
    """Wait until everybody may know that there are so many pledges."""
    patience = time.monotonic() + 10
    while collector.counts()["total"] != total:
        assert time.monotonic() < patience, "the number does not move"
        time.sleep(0.05)
