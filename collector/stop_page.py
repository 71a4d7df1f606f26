"""The page behind the second link of a message: no more of them."""

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

from collector.recipients import NoSuchLink, Recipients
from collector.writing import PRIVATE, Writer


class StopPage:
    """Asks first, as programs that look into mail open every link; a mail program's own button (RFC 8058) posts."""

    def __init__(self, writer: Writer, recipients: Recipients) -> None:
        self._writer, self._recipients = writer, recipients

    def routes(self) -> list[Route]:
        """Where it stands."""
        return [Route("/stop/{token:str}", self._stop, methods=["GET", "POST"])]

    async def _stop(self, request: Request) -> Response:
        words, stops = self._writer.speak(request), request.method == "POST"
        act = self._recipients.stop if stops else self._recipients.check
        try:
            await run_in_threadpool(act, request.path_params["token"])
        except NoSuchLink:
            return self._writer.nothing(words)
        return HTMLResponse(self._writer.write("stop.html", words, {"stopped": stops}), headers=PRIVATE)
