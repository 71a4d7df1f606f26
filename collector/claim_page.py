"""The page behind the QR code that a visitor took home: what became of the pledge, and what they make of it."""

from collections.abc import Awaitable, Callable, Mapping
from datetime import date, timedelta
from urllib.parse import quote

from sqlalchemy import Connection
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import Route

from collector import commitments
from collector.calendar import calendar
from collector.campaign import Campaign
from collector.claims import Claim, Made, brought_by, find_claim
from collector.codes import hash_of
from collector.database import Database
from collector.forms import read_form
from collector.limit import Limit, network_of
from collector.withdrawals import Withdrawals
from collector.words import Words
from collector.writing import PRIVATE, Writer
from kiosk.clock import Now
from kiosk.trust.digest import digest

UNKNOWN_A_MINUTE = 60
"""Codes that are not here, from one address: a hall may stand behind one, and each of its codes be on its way."""
FURTHEST = timedelta(days=366)
"""How far ahead somebody may set themselves a day."""
Act = Callable[[Made, Mapping[str, str]], None]


class ClaimPage:
    """Writes it, and does what its forms ask: the code is the key, and nothing else is needed."""

    def __init__(self, database: Database, campaign: Campaign, writer: Writer, now: Now, has_post: bool) -> None:
        """`has_post`: whether an address can be asked for."""
        self._database, self._campaign, self._writer = database, campaign, writer
        self._now, self._has_post = now, has_post
        self._promises = {digest(text.encode()): text for text in campaign.pledge.values()}
        self._unknown = Limit(UNKNOWN_A_MINUTE, 60)

    def routes(self, withdrawals: Withdrawals) -> list[Route]:
        """Where it stands, and where its forms go."""
        return [
            Route("/c/{code:str}", self._page),
            Route("/c/{code:str}/commitment.ics", self._calendar),
            Route("/c/{code:str}/choose", self.form(self._choose), methods=["POST"]),
            Route("/c/{code:str}/done", self.form(self._done), methods=["POST"]),
            Route("/c/{code:str}/withdraw", self._withdraw(withdrawals), methods=["POST"]),
        ]

    async def _page(self, request: Request) -> Response:
        words, code = self._writer.speak(request), request.path_params["code"]
        claim = await self.find(request)
        if claim is None:
            return self.too_many(words)
        today = self._now().date()
        values = {
            "claim": claim,
            "made": claim.made,
            "code": quote(code, safe=""),
            "promise": self._promises.get(claim.made.text) if claim.made else None,
            "commitments": self._told(claim.made),
            "plans": self._campaign.plans,
            "earliest": today.isoformat(),
            "furthest": (today + FURTHEST).isoformat(),
            "consents": self._campaign.letters_for() if self._has_post else [],
            "age": self._campaign.age_of_consent(claim.made.country) if claim.made else 0,
            "said": request.query_params.get("said", ""),
        }
        return HTMLResponse(self._writer.write("claim.html", words, values), headers=PRIVATE)

    async def find(self, request: Request) -> Claim | None:
        """What the code in the address says; None: too many that are not here were tried from there."""
        claim = await run_in_threadpool(find_claim, self._database, request.path_params["code"])
        return claim if claim.state != "on_its_way" or self._unknown.allows(network_of(request)) else None

    def too_many(self, words: Words) -> Response:
        """Come back in a minute."""
        page = self._writer.write("later.html", words, {})
        return HTMLResponse(page, 429, headers=PRIVATE | {"retry-after": "60"})

    def back(self, request: Request, said: str = "") -> RedirectResponse:
        """To the page, which says what became of a form; nothing of a wrong code."""
        code, language = quote(request.path_params["code"], safe=""), self._writer.speak(request).language
        return RedirectResponse(f"/c/{code}?lang={language}{f'&said={said}' if said else ''}", 303, headers=PRIVATE)

    def form(self, act: Act) -> Callable[[Request], Awaitable[Response]]:
        """Where a form of somebody whose pledge counts goes: `act` does what it asks."""

        async def answer(request: Request) -> Response:
            said, claim = await read_form(request), await self.find(request)
            if claim is None:
                return self.too_many(self._writer.speak(request))
            if claim.made is not None and claim.state == "counted":
                await run_in_threadpool(act, claim.made, said)
            return self.back(request)

        return answer

    def _told(self, made: Made | None) -> list[tuple[commitments.Commitment, Mapping[str, str]]]:
        """What somebody set out to do, with its words; without those that the pack has no longer."""
        found = [(one, self._campaign.action(one.plan, one.action)) for one in (made.commitments if made else [])]
        return [(one, action.label) for one, action in found if action is not None]

    async def _calendar(self, request: Request) -> Response:
        words, claim = self._writer.speak(request), await self.find(request)
        told = self._told(claim.made) if claim else []
        which = request.query_params.get("which", "")
        wanted = next(((one, label) for one, label in told if which in {"", f"{one.plan}.{one.action}"}), None)
        if claim is None or claim.made is None or wanted is None:
            return self._writer.nothing(words)
        (one, label), code = wanted, request.path_params["code"]
        about = f"{self._campaign.name}: {claim.made.event}"
        entry = calendar(f"{hash_of(code)}-{one.plan}-{one.action}", words.of(label), one.due, about, self._now())
        headers = PRIVATE | {"content-disposition": 'attachment; filename="commitment.ics"'}
        return Response(entry, media_type="text/calendar", headers=headers)

    def _choose(self, made: Made, said: Mapping[str, str]) -> None:
        plan, _, name = said.get("what", "").partition(".")
        action = self._campaign.action(plan, name)
        if action is None:
            return
        today = self._now().date()
        due = _day(said.get("due", "")) or today + timedelta(days=action.days)
        due = min(max(due, today), today + FURTHEST)

        def choose(connection: Connection) -> None:
            if brought_by(connection, made.event_id, made.pledge):
                commitments.choose(connection, made.event_id, made.pledge, plan, name, due)

        self._database.transaction(choose)

    def _done(self, made: Made, said: Mapping[str, str]) -> None:
        plan, _, action = said.get("what", "").partition(".")

        def report(connection: Connection) -> None:
            if brought_by(connection, made.event_id, made.pledge):
                commitments.report(connection, made.event_id, made.pledge, plan, action, self._now().date())

        self._database.transaction(report)

    def _withdraw(self, withdrawals: Withdrawals) -> Callable[[Request], Awaitable[Response]]:
        """Whoever has the code may."""

        async def answer(request: Request) -> Response:
            if await self.find(request) is None:
                return self.too_many(self._writer.speak(request))
            await run_in_threadpool(withdrawals.withdraw, request.path_params["code"])
            return self.back(request)

        return answer


def _day(said: str) -> date | None:
    try:
        return date.fromisoformat(said)
    except ValueError:
        return None
