"""What is answered when the database or the disk fails: come back later, in the language of whoever asks."""

import logging
from collections.abc import Awaitable, Callable

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from collector.writing import PRIVATE, Writer
from sync import wire

log = logging.getLogger("collector")
AFTER = {"retry-after": "60"}
UNAVAILABLE = wire.Problem("/problems/unavailable", "Unavailable", 503, "Not possible at the moment. Try again later.")


def unavailable(writer: Writer) -> Callable[[Request, Exception], Awaitable[Response]]:
    """Answers a request that raised: with a page for a browser, a problem for a program."""

    async def answer(request: Request, error: Exception) -> Response:
        log.error("a request failed", exc_info=error)
        if "text/html" in request.headers.get("accept", ""):
            page = writer.write("unavailable.html", writer.speak(request), {})
            return HTMLResponse(page, 503, headers=PRIVATE | AFTER)
        return Response(wire.encode(UNAVAILABLE), 503, headers=AFTER, media_type=wire.PROBLEM_TYPE)

    return answer
