"""For whoever runs the collector: whether it lives, whether kiosks may be sent here, and figures for Prometheus."""

from collections.abc import Awaitable, Callable

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response

from collector.database import Database
from collector.door import Door, Refusal
from collector.live import Live
from collector.metrics import TYPE
from collector.standing import kiosks_by_state
from collector.withdrawals import Withdrawals


async def alive(_: Request) -> Response:
    """Whether this process runs."""
    return Response("alive\n", media_type="text/plain")


def ready(database: Database, withdrawals: Withdrawals) -> Callable[[Request], Awaitable[Response]]:
    """Whether kiosks may be sent here."""

    async def answer(_: Request) -> Response:
        if not await run_in_threadpool(database.is_ready):
            raise Refusal(503, "not-ready", "Not ready", "The database does not answer, or is of another version.")
        if not await run_in_threadpool(withdrawals.have_room):
            raise Refusal(503, "full", "The disk is full", "Withdrawals could not be written down.")
        return Response("ready\n", media_type="text/plain")

    return answer


def measured(database: Database, door: Door, live: Live) -> Callable[[Request], Awaitable[Response]]:
    """For Prometheus."""

    async def answer(_: Request) -> Response:
        kiosks, aside = await run_in_threadpool(kiosks_by_state, database)
        text = await run_in_threadpool(door.metrics.text, live.watchers, live.age, kiosks, aside)
        return Response(text, headers={"cache-control": "no-store"}, media_type=TYPE)

    return answer
