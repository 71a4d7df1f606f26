"""The pages for everybody, in the reader's language: the world, an event, a plan."""

from collections.abc import Callable

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

from collector.campaign import Campaign
from collector.database import Database
from collector.front import front
from collector.live import Live
from collector.standing import one_event
from collector.words import Words
from collector.writing import Writer
from kiosk import VERSION
from kiosk.clock import Now


class Site:
    """Writes the pages."""

    def __init__(self, database: Database, live: Live, campaign: Campaign, writer: Writer, now: Now) -> None:
        self._database, self._live, self._campaign = database, live, campaign
        self._writer, self._now = writer, now
        self._written: dict[tuple[str, str], tuple[str, str]] = {}

    def routes(self) -> list[Route]:
        """Where each page stands."""
        return [
            Route("/", self._fronts("index.html")),
            Route("/embed", self._fronts("embed.html")),
            Route("/e/{event:str}", self._event),
            Route("/plan/{plan:str}", self._plan),
        ]

    def _fronts(self, template: str) -> Callable[[Request], object]:
        async def answer(request: Request) -> Response:
            words = self._writer.speak(request)
            etag = f'{self._live.etag[:-1]}-{VERSION}-{words.language}-{self._now().date()}"'
            headers = {
                "etag": etag,
                "cache-control": "public, max-age=1, stale-while-revalidate=30",
                "vary": "accept-language",
                "content-language": words.language,
            }
            if request.headers.get("if-none-match") == etag:
                return Response(status_code=304, headers=headers)
            key = (template, words.language)
            if self._written.get(key, ("",))[0] != etag:
                page = await run_in_threadpool(self._front, template, words)
                self._written[key] = (etag, page)
            return HTMLResponse(self._written[key][1], headers=headers)

        return answer

    def _front(self, template: str, words: Words) -> str:
        values = front(self._live.reading, self._campaign, words, self._now().date())
        return self._writer.write(template, words, values)

    async def _event(self, request: Request) -> Response:
        words, name = self._writer.speak(request), request.path_params["event"]
        event = next((one for one in self._live.reading.events if one.id == name), None)
        if event is None:
            return self._writer.nothing(words)
        standing = await run_in_threadpool(one_event, self._database, event.id)
        values = {"event": event, "silent": standing.unreported if standing else 0, "campaign": self._campaign}
        return HTMLResponse(self._writer.write("event.html", words, values))

    async def _plan(self, request: Request) -> Response:
        words, plan = self._writer.speak(request), self._campaign.plan(request.path_params["plan"])
        if plan is None:
            return self._writer.nothing(words)
        values = {
            "campaign": self._campaign,
            "plan": plan,
            "made": self._live.reading.commitments.get(plan.id, {}),
            "organisations": [one for one in self._campaign.organisations if one.plan == plan.id],
        }
        return HTMLResponse(self._writer.write("plan.html", words, values))
