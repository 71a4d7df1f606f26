"""The pages for everybody, in the reader's language: the world, an event, one's own pledge."""

from collections.abc import Callable, Mapping
from pathlib import Path
from urllib.parse import quote

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import Route

from collector.calendar import calendar
from collector.campaign import Campaign
from collector.claims import Claim, find_claim, hash_of
from collector.database import Database
from collector.front import front
from collector.live import Live
from collector.standing import one_event
from collector.withdrawals import Withdrawals
from collector.words import LANGUAGES, Words, every_language, preferred
from kiosk import VERSION
from kiosk.clock import Now
from kiosk.event.gazetteer import Gazetteer
from kiosk.trust.digest import digest

TEMPLATES = Path(__file__).parent / "templates"
PRIVATE = {"cache-control": "no-store"}


class Site:
    """Writes the pages."""

    def __init__(self, database: Database, live: Live, campaign: Campaign, withdrawals: Withdrawals, now: Now) -> None:
        self._database, self._live, self._campaign = database, live, campaign
        self._withdrawals, self._now = withdrawals, now
        self._words = every_language(Gazetteer())
        self._templates = {language: _environment(words) for language, words in self._words.items()}
        self._written: dict[tuple[str, str], tuple[str, str]] = {}
        self._promises = {digest(text.encode()): text for text in campaign.pledge.values()}

    def routes(self) -> list[Route]:
        """Where each page stands."""
        return [
            Route("/", self._fronts("index.html")),
            Route("/embed", self._fronts("embed.html")),
            Route("/e/{event:str}", self._event),
            Route("/c/{code:str}", self._claim),
            Route("/c/{code:str}/commitment.ics", self._calendar),
            Route("/c/{code:str}/withdraw", self._withdraw, methods=["POST"]),
        ]

    def _fronts(self, template: str) -> Callable[[Request], object]:
        async def answer(request: Request) -> Response:
            words = self._speak(request)
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
        return self._write(template, words, values)

    async def _event(self, request: Request) -> Response:
        words, name = self._speak(request), request.path_params["event"]
        event = next((one for one in self._live.reading.events if one.id == name), None)
        if event is None:
            return HTMLResponse(self._write("no_event.html", words, {}), 404)
        standing = await run_in_threadpool(one_event, self._database, event.id)
        values = {"event": event, "silent": standing.awaited if standing else 0, "campaign": self._campaign}
        return HTMLResponse(self._write("event.html", words, values))

    async def _claim(self, request: Request) -> Response:
        words, code = self._speak(request), request.path_params["code"]
        claim = await run_in_threadpool(find_claim, self._database, code)
        values = {
            "claim": claim,
            "code": quote(code, safe=""),
            "promise": self._promises.get(claim.text),
            "commitment": self._chosen(claim, words),
        }
        return HTMLResponse(self._write("claim.html", words, values), headers=PRIVATE)

    async def _calendar(self, request: Request) -> Response:
        words = self._speak(request)
        code = request.path_params["code"]
        claim = await run_in_threadpool(find_claim, self._database, code)
        chosen = self._chosen(claim, words)
        if claim.due is None or chosen is None:
            return HTMLResponse(self._write("no_event.html", words, {}), 404)
        entry = calendar(hash_of(code), chosen, claim.due, f"{self._campaign.name}: {claim.event}", self._now())
        headers = PRIVATE | {"content-disposition": 'attachment; filename="commitment.ics"'}
        return Response(entry, media_type="text/calendar", headers=headers)

    async def _withdraw(self, request: Request) -> Response:
        """Whoever has the code may; the page that follows says what became of it, and nothing of a wrong code."""
        code = request.path_params["code"]
        await run_in_threadpool(self._withdrawals.withdraw, code)
        return RedirectResponse(f"/c/{quote(code, safe='')}?lang={self._speak(request).language}", 303)

    def _chosen(self, claim: Claim, words: Words) -> str | None:
        label = self._campaign.action(claim.plan, claim.action)
        return words.of(label) if label else None

    def _speak(self, request: Request) -> Words:
        asked = request.query_params.get("lang", "")
        return self._words.get(asked) or self._words[preferred(request.headers.get("accept-language", ""))]

    def _write(self, template: str, words: Words, values: Mapping[str, object]) -> str:
        page = self._templates[words.language].get_template(template)
        return page.render(values, words=words, languages=LANGUAGES)


def _environment(words: Words) -> Environment:
    made = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        extensions=["jinja2.ext.i18n"],
        lstrip_blocks=True,
    )
    made.install_gettext_translations(words.translations, newstyle=True)  # type: ignore[attr-defined]  # the extension adds it
    made.filters.update(number=words.number, day=words.day, country=words.country, isolated=_isolated)
    return made


def _isolated(name: str) -> Markup:
    """A name that may be written the other way round than the sentence it stands in."""
    return Markup("<bdi>{}</bdi>").format(name)
