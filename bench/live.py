"""A thousand pages that watch the number, while a kiosk sends; and what the first page weighs."""

import asyncio
import resource
import tempfile
import time
from pathlib import Path
from statistics import median

from playwright.sync_api import Response, sync_playwright

from bench.idle import cpu
from bench.promise import Promise
from demo.collector import Collector
from kiosk.clock import now
from kiosk.counter import Counter
from kiosk.settings import Settings
from tests.collector.conftest import OFFLINE
from tests.making import a_pledge

WATCHERS, SENDS = 1_000, 5


def run() -> list[Promise]:
    """Over loopback, to a collector on SQLite."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(hard, max(soft, 4 * WATCHERS)), hard))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        collector = Collector(folder / "collector")
        (folder / "kiosk").mkdir(mode=0o700)
        counter = Counter(folder / "kiosk", Settings(), collector.ticket(1000)[0], now)
        promises = asyncio.run(_watch(collector, counter))
        counter.close()
        collector.stop()
        promises += _weight(folder / "world")
    return promises


async def _watch(collector: Collector, counter: Counter) -> list[Promise]:
    host, port = collector.address.removeprefix("http://").split(":")
    heard: list[list[float]] = [[] for _ in range(WATCHERS)]
    watching = [asyncio.create_task(_page(host, int(port), times)) for times in heard]
    while sum(bool(times) for times in heard) < WATCHERS:
        await asyncio.sleep(0.1)
    began, busy = time.monotonic(), cpu(collector.pid)
    delays: list[float] = []
    for number in range(SENDS):
        sent = time.monotonic()
        await asyncio.to_thread(_send, counter)
        while min(len(times) for times in heard) < number + 2 and time.monotonic() - sent < 10:
            await asyncio.sleep(0.02)
        delays += [times[-1] - sent for times in heard if len(times) >= number + 2]
    share = (cpu(collector.pid) - busy) / (time.monotonic() - began)
    for task in watching:
        task.cancel()
    await asyncio.gather(*watching, return_exceptions=True)
    return [
        Promise(f"of {WATCHERS:,} pages, those that heard each change", len(delays) / SENDS, WATCHERS, False),
        Promise("seconds from a pledge to those pages, median", median(delays), 1.5),
        Promise("of one core, for all of them", share, 0.75),
    ]


async def _page(host: str, port: int, times: list[float]) -> None:
    """Notes when each message comes."""
    reader, writer = await asyncio.open_connection(host, port)
    writer.write(b"GET /v1/live HTTP/1.1\r\nHost: x\r\n\r\n")
    try:
        while line := await reader.readline():
            if line.startswith(b"data: "):
                times.append(time.monotonic())
    finally:
        writer.close()


def _send(counter: Counter) -> None:
    counter.pledges.take(a_pledge(now()))
    counter.uploader.step()


def _weight(folder: Path) -> list[Promise]:
    """Of a campaign with 210,000 pledges at 1,400 events, in a browser that has nothing yet."""
    folder.mkdir(mode=0o700)
    collector = Collector(folder)
    collector.stop()
    collector.command("demo", "--pledges", "210000")
    collector.start_again()
    answers: list[Response] = []

    def seen(answer: Response) -> None:  # what Playwright calls, it must be able to mark: a list's own method it cannot
        answers.append(answer)

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=OFFLINE)
        page = browser.new_page()
        page.on("response", seen)
        page.goto(collector.address)
        page.wait_for_selector(".dot")
        weights = {one.url: one.request.sizes()["responseBodySize"] for one in answers if "/v1/live" not in one.url}
        browser.close()
    collector.stop()
    return [
        Promise("requests of the first page, with its map", len(weights), 12),
        Promise("KB of it, as they travel", sum(weights.values()) / 1000, 250),
    ]
