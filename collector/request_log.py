"""A line of JSON on stderr for each request: its id, what was asked, how it went; no code, no name, no address."""

import logging
import re
import sys
from time import gmtime, perf_counter, strftime
from uuid import uuid4

import msgspec
from starlette.types import ASGIApp, Message, Receive, Scope, Send

log = logging.getLogger("collector.requests")
TRACE = re.compile(rb"[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}")
SECRET = re.compile("(/c/|/confirm/|/stop/)/*[^/]+")
"""What follows is a key to somebody's pledge, or address."""


class Json(logging.Formatter):
    """One object a line; what a record has besides its message stands in `about`."""

    def format(self, record: logging.LogRecord) -> str:
        """The line."""
        said: dict[str, object] = {
            "at": strftime("%Y-%m-%dT%H:%M:%SZ", gmtime(record.created)),
            "level": record.levelname.lower(),
            "from": record.name,
            "says": record.getMessage(),
        }
        if record.exc_info:
            said["trace"] = self.formatException(record.exc_info)
        return msgspec.json.encode(said | getattr(record, "about", {})).decode()


def log_to_stderr() -> None:
    """From now on, everything that this program and its server have to say."""
    lines = logging.StreamHandler(sys.stderr)
    lines.setFormatter(Json())
    logging.basicConfig(level=logging.WARNING, handlers=[lines], force=True)
    logging.getLogger("collector").setLevel(logging.INFO)


class RequestLog:
    """Gives each request an id, that of the caller's trace if it has one (W3C traceparent), and writes its line."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        trace = TRACE.fullmatch(dict(scope["headers"]).get(b"traceparent", b""))
        request = trace[1].decode() if trace else uuid4().hex
        status, start = 500, perf_counter()

        async def with_id(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                message["headers"] += [(b"x-request-id", request.encode())]
            await send(message)

        try:
            await self._app(scope, receive, with_id)
        finally:
            path = SECRET.sub(r"\1…", scope["path"])
            about = {"id": request, "status": status, "ms": round(1000 * (perf_counter() - start), 1)}
            log.info("%s %s", scope["method"], path, extra={"about": about})
