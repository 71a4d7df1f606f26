"""The desk's pages: signing in, the events, one event and its kiosks, what was done."""

from collections.abc import Awaitable, Callable
from pathlib import Path
from urllib.parse import parse_qsl, quote

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from sqlalchemy import Connection
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import Route

from collector.database import Database
from collector.desk.audit import latest, note
from collector.desk.coordinators import LASTS, Coordinators, Wait, Who, Wrong
from collector.desk.standing import every_event, one_event
from collector.enrolment import revoke
from kiosk.clock import Now

TEMPLATES = Path(__file__).parents[1] / "templates" / "desk"
COOKIE = "desk"
LARGEST_FORM = 4096
PRIVATE = {"cache-control": "no-store"}
Answer = Callable[[Request, Who], Awaitable[Response]]


class Desk:
    """Writes them for whoever is signed in, and does what their forms ask."""

    def __init__(self, database: Database, now: Now) -> None:
        self._database, self._now = database, now
        self._coordinators = Coordinators(database, now)
        self._templates = Environment(
            loader=FileSystemLoader(TEMPLATES), autoescape=True, undefined=StrictUndefined, lstrip_blocks=True
        )
        self._templates.filters["clock"] = lambda moment: f"{moment:%Y-%m-%d %H:%M} UTC"

    def routes(self) -> list[Route]:
        """Where each page stands."""
        return [
            Route("/desk", self._for_those_inside(self._events)),
            Route("/desk/sign-in", self._sign_in, methods=["GET", "POST"]),
            Route("/desk/sign-out", self._for_those_inside(self._sign_out), methods=["POST"]),
            Route("/desk/events/{event:str}", self._for_those_inside(self._event)),
            Route("/desk/kiosks/{kiosk:str}/revoke", self._for_those_inside(self._revoke), methods=["POST"]),
            Route("/desk/audit", self._for_those_inside(self._audit)),
        ]

    def _for_those_inside(self, answer: Answer) -> Callable[[Request], Awaitable[Response]]:
        """Others are shown the door. A form must come from a page of ours, and from somebody who may change things."""

        async def page(request: Request) -> Response:
            who = await run_in_threadpool(self._coordinators.who, request.cookies.get(COOKIE, ""))
            if who is None:
                return RedirectResponse("/desk/sign-in", 303)
            if request.method == "POST":
                if (await _form(request)).get("form") != who.form:
                    return self._write("refused.html", {"why": "This form is too old. Go back and try again."}, 403)
                if who.role != "coordinator" and answer != self._sign_out:
                    return self._write("refused.html", {"why": "An auditor may look, and change nothing."}, 403)
            return await answer(request, who)

        return page

    async def _sign_in(self, request: Request) -> Response:
        if request.method == "GET":
            return self._write("sign_in.html", {"says": ""})
        said = await _form(request)
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
        return self._write("event.html", {"who": who, "event": event})

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

    async def _audit(self, _: Request, who: Who) -> Response:
        return self._write("audit.html", {"who": who, "deeds": await run_in_threadpool(latest, self._database)})

    def _write(self, template: str, values: dict[str, object], status: int = 200) -> HTMLResponse:
        return HTMLResponse(self._templates.get_template(template).render(values), status, PRIVATE)


async def _form(request: Request) -> dict[str, str]:
    body = b""
    async for piece in request.stream():
        body += piece
        if len(body) > LARGEST_FORM:
            return {}
    return dict(parse_qsl(body.decode("utf-8", "replace")))
