"""The collector's routes: four for kiosks, the others for everybody."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path

from msgspec import Struct
from sqlalchemy.exc import SQLAlchemyError
from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.middleware.gzip import GZipMiddleware
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response, StreamingResponse
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from collector.address_page import AddressPage, Post
from collector.campaign import Campaign
from collector.claim_page import ClaimPage
from collector.database import Database
from collector.desk.campaign_pages import CampaignPages
from collector.desk.inside import Inside
from collector.desk.making import Making
from collector.desk.pages import EventPages
from collector.desk.ticket_pages import TicketPages
from collector.door import Door, Refusal
from collector.event import Maker
from collector.forgetting import Forgetting
from collector.health import alive, measured, ready
from collector.hooks import Hooks, Receiver
from collector.live import Live, TooManyWatchers
from collector.open_data import CSV_TYPE, GEOJSON_TYPE, geojson, table
from collector.openapi import describe
from collector.opt_in import OptIn
from collector.public import Public
from collector.recipients import Recipients
from collector.request_log import RequestLog
from collector.retention import Retention
from collector.secret_columns import SecretColumns
from collector.site import Site
from collector.stop_page import StopPage
from collector.tally import EventReading
from collector.unavailable import unavailable
from collector.withdrawals import Withdrawals
from collector.writing import Writer
from kiosk.clock import now
from sync import wire

PAGES = Path(__file__).parent / "pages"
MAP = Path(__file__).parent / "map"
DESCRIBED = describe()
BODY_WITHIN = 30.0
"""Seconds for a whole request body: whoever drips it longer is holding the line for nothing."""
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self'; "
    "base-uri 'none'; form-action 'self'; frame-ancestors "
)
EMBEDDED = "/embed"
"""The page that may stand in anybody's."""
HEADERS = {
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
}


class Own(Struct, frozen=True):
    """What somebody can do on the page of their own pledge. `post`: None if no message can be sent."""

    withdrawals: Withdrawals
    opt_in: OptIn
    forgetting: Forgetting
    recipients: Recipients
    post: Post | None


class Chores(Struct, frozen=True):
    """What is done now and then, whoever asks. `receivers`: programs that are told what happens."""

    retention: Retention
    receivers: list[Receiver]


def make_app(database: Database, door: Door, campaign: Campaign, own: Own, maker: Maker, chores: Chores) -> ASGIApp:
    """The collector as an ASGI application."""
    live, writer = Live(Public(database, campaign, now).read), Writer()
    everybody, inside = _Everybody(live), Inside(database, SecretColumns(maker.keys), now)
    claims = ClaimPage(database, campaign, writer, now, own.post is not None)

    @contextlib.asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[None]:
        await live.read()
        hooks = Hooks(database, chores.receivers, lambda: live.reading, now)
        tasks = [asyncio.create_task(each.run()) for each in (live, chores.retention, hooks)]
        yield
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    app = Starlette(
        routes=[
            Route(wire.BATCHES, _answers(door, door.batch), methods=["POST"]),
            Route(wire.DIGEST, _answers(door, door.digest), methods=["POST"]),
            Route(wire.ENROL, _answers(door, door.enrol), methods=["POST"]),
            Route(wire.CLOSING, _answers(door, door.closing), methods=["POST"]),
            Route("/openapi.json", _described),
            Route("/healthz", alive),
            Route("/readyz", ready(database, own.withdrawals)),
            Route("/metrics", measured(database, door, live)),
            Route("/v1/counts", everybody.counts),
            Route("/v1/events.geojson", everybody.events(GEOJSON_TYPE, geojson)),
            Route("/v1/events.csv", everybody.events(CSV_TYPE, table)),
            Route("/v1/live", everybody.watch),
            *Site(database, live, campaign, writer, now).routes(),
            *claims.routes(own.withdrawals),
            *AddressPage(campaign, writer, claims, own.opt_in, own.forgetting, own.post).routes(),
            *StopPage(writer, own.recipients).routes(),
            *inside.routes(),
            *EventPages(database, door.intake, inside, now).routes(),
            *TicketPages(database, inside, Making(database, maker, now)).routes(),
            *CampaignPages(database, inside, own.withdrawals, now).routes(),
            Mount("/pages", StaticFiles(directory=PAGES)),
            Mount("/map", StaticFiles(directory=MAP)),
        ],
        lifespan=lifespan,
        exception_handlers={Refusal: _problem, 404: _missing, 405: _missing}
        | dict.fromkeys((SQLAlchemyError, OSError), unavailable(writer)),
    )
    app.router.redirect_slashes = False  # its answer would lead to whatever host a caller names
    return RequestLog(_Headers(GZipMiddleware(app, minimum_size=1000)))


class _Everybody:
    """The open data: the counts, the stream of them, the events as a table."""

    def __init__(self, live: Live) -> None:
        self._live = live

    async def counts(self, request: Request) -> Response:
        """The latest reading."""
        return self._latest(request, "application/json", lambda: self._live.body)

    def events(
        self, media: str, write: Callable[[list[EventReading]], bytes]
    ) -> Callable[[Request], Awaitable[Response]]:
        """Its events, as `write` writes them."""

        async def answer(request: Request) -> Response:
            return self._latest(request, media, lambda: write(self._live.reading.events))

        return answer

    def _latest(self, request: Request, media: str, write: Callable[[], bytes]) -> Response:
        headers = {"etag": self._live.etag, "cache-control": "public, max-age=1, stale-while-revalidate=30"}
        if request.headers.get("if-none-match") == self._live.etag:
            return Response(status_code=304, headers=headers)
        return Response(write(), media_type=media, headers=headers)

    async def watch(self, _: Request) -> Response:
        """What changes from each reading to the next, as server-sent events."""
        try:
            stream = self._live.watch()
        except TooManyWatchers as error:
            raise Refusal(503, "too-many-watchers", "Too many watchers", "Ask /v1/counts instead.") from error
        headers = {"cache-control": "no-store", "x-accel-buffering": "no"}
        return StreamingResponse(stream, media_type="text/event-stream", headers=headers)


async def _described(_: Request) -> Response:
    return Response(DESCRIBED, media_type="application/json")


def _answers(door: Door, act: Callable[[dict[str, str], bytes], Response]) -> Callable[[Request], Awaitable[Response]]:
    """Read the body under its cap, then work in a thread: the event loop only ever carries bytes."""

    async def endpoint(request: Request) -> Response:
        body = bytearray()
        try:
            async with asyncio.timeout(BODY_WITHIN):
                async for piece in request.stream():
                    body += piece
                    if len(body) > wire.LARGEST_BATCH:
                        raise Refusal(413, "too-big", "Too big", f"At most {wire.LARGEST_BATCH} bytes.")
        except TimeoutError as error:
            raise Refusal(408, "too-slow", "Too slow", f"A body comes within {BODY_WITHIN:g} seconds.") from error
        except ClientDisconnect:
            return Response(status_code=400)  # they hung up in the middle: nobody reads this
        content = bytes(body)
        try:
            return await run_in_threadpool(act, dict(request.headers), content)
        except Refusal as refusal:
            return await run_in_threadpool(door.refuse, content, refusal)

    return endpoint


async def _problem(_: Request, error: Exception) -> Response:
    if not isinstance(error, Refusal):
        raise error
    problem = error.problem
    return Response(wire.encode(problem), problem.status, media_type=wire.PROBLEM_TYPE)


async def _missing(_: Request, error: Exception) -> Response:
    status = getattr(error, "status_code", 404)
    problem = wire.Problem("/problems/no-such-place", "No such place", status, "Nothing answers here.")
    headers = getattr(error, "headers", None)
    return Response(wire.encode(problem), status, headers=headers, media_type=wire.PROBLEM_TYPE)


class _Headers:
    """Puts the security headers on every answer, errors and streams alike."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        ancestors = "*" if scope.get("path") == EMBEDDED else "'self'"
        headers = HEADERS | {"content-security-policy": POLICY + ancestors}

        async def with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                message["headers"] += [(name.encode(), value.encode()) for name, value in headers.items()]
            await send(message)

        await self._app(scope, receive, with_headers)
