"""The desk's pages: signing in, the events, one event and its kiosks, what was done."""

from collections.abc import Awaitable, Callable
from datetime import datetime
from pathlib import Path
from urllib.parse import quote
from zoneinfo import ZoneInfo

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from sqlalchemy import Connection
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import Route

from collector.database import Database
from collector.desk.audit import latest, note
from collector.desk.coordinators import LASTS, Coordinators, Wait, Who, Wrong
from collector.desk.making import FIELDS, Making
from collector.enrolment import revoke
from collector.event import Maker, qr_picture
from collector.forms import read_form
from collector.standing import every_event, one_event
from kiosk.clock import Now
from kiosk.errors import Known, Refused
from kiosk.trust.ticket import ticket_text

TEMPLATES = Path(__file__).parents[1] / "templates" / "desk"
COOKIE = "desk"
PRIVATE = {"cache-control": "no-store"}
Answer = Callable[[Request, Who], Awaitable[Response]]


class Desk:
    """Writes them for whoever is signed in, and does what their forms ask."""

    def __init__(self, database: Database, maker: Maker, now: Now) -> None:
        self._database, self._now = database, now
        self._coordinators = Coordinators(database, now)
        self._making = Making(database, maker, now)
        self._templates = Environment(
            loader=FileSystemLoader(TEMPLATES), autoescape=True, undefined=StrictUndefined, lstrip_blocks=True
        )
        self._templates.filters["clock"] = _clock

    def routes(self) -> list[Route]:
        """Where each page stands; what changes something is for coordinators only."""
        everybody = {"": self._events, "/events/{event:str}": self._event, "/audit": self._audit}
        coordinators = {"/events/{event:str}/tickets": self._tickets, "/tickets/{slot:str}.{kind:str}": self._ticket}
        forms = {"/kiosks/{kiosk:str}/revoke": self._revoke, "/events/{event:str}/more": self._more}
        inside = self._for_those_inside
        return [
            Route("/desk/sign-in", self._sign_in, methods=["GET", "POST"]),
            Route("/desk/sign-out", inside(self._sign_out), methods=["POST"]),
            Route("/desk/new", inside(self._new, "coordinator"), methods=["GET", "POST"]),
            *(Route(f"/desk{path}", inside(answer)) for path, answer in everybody.items()),
            *(Route(f"/desk{path}", inside(answer, "coordinator")) for path, answer in coordinators.items()),
            *(Route(f"/desk{path}", inside(answer, "coordinator"), methods=["POST"]) for path, answer in forms.items()),
        ]

    def _for_those_inside(self, answer: Answer, role: str = "") -> Callable[[Request], Awaitable[Response]]:
        """Others are shown the door. A form must come from a page of ours. `role`: only for them."""

        async def page(request: Request) -> Response:
            who = await run_in_threadpool(self._coordinators.who, request.cookies.get(COOKIE, ""))
            if who is None:
                return RedirectResponse("/desk/sign-in", 303)
            if role and who.role != role:
                return self._write("refused.html", {"why": "An auditor may look, and change nothing."}, 403)
            if request.method == "POST":
                request.state.said = await read_form(request)
                if request.state.said.get("form") != who.form:
                    return self._write("refused.html", {"why": "This form is too old. Go back and try again."}, 403)
            try:
                return await answer(request, who)
            except Known as error:
                return self._write("refused.html", {"why": f"{error} Nothing was changed."}, 422)

        return page

    async def _sign_in(self, request: Request) -> Response:
        if request.method == "GET":
            return self._write("sign_in.html", {"says": ""})
        said = await read_form(request)
        three = (said.get("name", ""), said.get("password", ""), said.get("code", ""))
        try:
            token = await run_in_threadpool(self._coordinators.sign_in, *three)
        except Wrong:
            return self._write(
                "sign_in.html", {"says": "This name, this password and this code do not belong together."}
            )
        except Wait as error:
            answer = self._write("sign_in.html", {"says": f"Wait {error.seconds:.0f} seconds, then try again."}, 429)
            answer.headers["retry-after"] = f"{error.seconds:.0f}"
            return answer
        inside = RedirectResponse("/desk", 303)
        inside.set_cookie(
            COOKIE,
            token,
            max_age=int(LASTS.total_seconds()),
            path="/desk",
            secure=request.url.scheme == "https",
            httponly=True,
            samesite="strict",
        )
        return inside

    async def _sign_out(self, request: Request, _: Who) -> Response:
        await run_in_threadpool(self._coordinators.sign_out, request.cookies[COOKIE])
        outside = RedirectResponse("/desk/sign-in", 303)
        outside.delete_cookie(COOKIE, path="/desk")
        return outside

    async def _events(self, _: Request, who: Who) -> Response:
        return self._write("events.html", {"who": who, "events": await run_in_threadpool(every_event, self._database)})

    async def _event(self, request: Request, who: Who) -> Response:
        event = await run_in_threadpool(one_event, self._database, request.path_params["event"])
        if event is None:
            return self._write("refused.html", {"why": "There is no such event."}, 404)
        return self._write("event.html", {"who": who, "event": event, "is_ahead": event.opens > self._now()})

    async def _revoke(self, request: Request, who: Who) -> Response:
        event = await run_in_threadpool(self._revoke_now, request.path_params["kiosk"], who)
        if event is None:
            return self._write("refused.html", {"why": "There is no such kiosk. Nothing was changed."}, 404)
        return RedirectResponse(f"/desk/events/{quote(event, safe='')}", 303)

    def _revoke_now(self, kiosk: str, who: Who) -> str | None:
        def change(connection: Connection) -> str | None:
            event = revoke(connection, kiosk)
            if event is not None:
                note(connection, self._now(), who.name, "revoked", kiosk)
            return event

        return self._database.transaction(change)

    async def _new(self, request: Request, who: Who) -> Response:
        """First where, then the rest; what was wrong is said above what was typed."""
        said, wrong = dict(request.query_params), ""
        if request.method == "POST":
            said = request.state.said
            try:
                event = await run_in_threadpool(self._making.make, said, who.name)
            except Refused as error:
                wrong = f"{error.field}: {error.reason}"
            else:
                return self._to_tickets(event, said.get("collector", ""))
        cities = await run_in_threadpool(self._making.cities, said)
        address = str(request.base_url).rstrip("/")
        filled = dict.fromkeys(FIELDS, "") | {"collector": address} | said
        values = {"who": who, "said": filled, "wrong": wrong, "cities": cities}
        return self._write("new.html", values | {"countries": self._making.countries}, 422 if wrong else 200)

    async def _more(self, request: Request, who: Who) -> Response:
        event = request.path_params["event"]
        await run_in_threadpool(self._making.more, event, request.state.said, who.name)
        return self._to_tickets(event, str(request.base_url).rstrip("/"))

    def _to_tickets(self, event: str, collector: str) -> Response:
        where = f"/desk/events/{quote(event, safe='')}/tickets?collector={quote(collector, safe='')}"
        return RedirectResponse(where, 303)

    async def _tickets(self, request: Request, who: Who) -> Response:
        event = await run_in_threadpool(one_event, self._database, request.path_params["event"])
        if event is None:
            return self._write("refused.html", {"why": "There is no such event."}, 404)
        slots = await run_in_threadpool(self._making.unused, event.id, who.name)
        collector = request.query_params.get("collector") or str(request.base_url).rstrip("/")
        return self._write("tickets.html", {"who": who, "event": event, "slots": slots, "collector": collector})

    async def _ticket(self, request: Request, _: Who) -> Response:
        slot, kind = request.path_params["slot"], request.path_params["kind"]
        signed = await run_in_threadpool(self._making.ticket, slot, request.query_params.get("collector", ""))
        if signed is None or kind not in {"ticket", "svg"}:
            return self._write("refused.html", {"why": "There is no such ticket."}, 404)
        if kind == "svg":
            picture = await run_in_threadpool(qr_picture, ticket_text(signed))
            return Response(picture, headers=PRIVATE, media_type="image/svg+xml")
        named = {"content-disposition": f'attachment; filename="{slot}.ticket"'}
        return Response(signed, headers=PRIVATE | named, media_type="application/octet-stream")

    async def _audit(self, _: Request, who: Who) -> Response:
        return self._write("audit.html", {"who": who, "deeds": await run_in_threadpool(latest, self._database)})

    def _write(self, template: str, values: dict[str, object], status: int = 200) -> HTMLResponse:
        return HTMLResponse(self._templates.get_template(template).render(values), status, PRIVATE)


def _clock(moment: datetime, zone: str) -> str:
    """As the clock on the wall there shows it."""
    return f"{moment.astimezone(ZoneInfo(zone)):%Y-%m-%d %H:%M}"
