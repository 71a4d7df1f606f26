"""The door of the desk: who is signed in, what their forms must bring back, and how its pages are written."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from functools import partial
from pathlib import Path
from zoneinfo import ZoneInfo

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import Route

from collector.database import Database
from collector.desk.coordinators import LASTS, Coordinators, Wait, Who, Wrong
from collector.forms import read_form
from collector.limit import network_of
from collector.secret_columns import SecretColumns
from collector.writing import PRIVATE
from kiosk.clock import Now
from kiosk.errors import Known

TEMPLATES = Path(__file__).parents[1] / "templates" / "desk"
COOKIE = "desk"
MOST_IN_LINE = 100
"""People who sign in at one moment: some seconds of hashing."""
Answer = Callable[[Request, Who], Awaitable[Response]]


class Inside:
    """Lets people in, and shows others the door."""

    def __init__(self, database: Database, columns: SecretColumns, now: Now) -> None:
        self._coordinators = Coordinators(database, columns, now)
        # each hashing takes 19 MiB and a while: two at a time, and whoever comes then has a turn
        self._hashing = ThreadPoolExecutor(2, "sign-in")
        self._in_line = 0
        self._templates = Environment(
            loader=FileSystemLoader(TEMPLATES), autoescape=True, undefined=StrictUndefined, lstrip_blocks=True
        )
        self._templates.filters["clock"] = _clock

    def routes(self) -> list[Route]:
        """Signing in and out."""
        return [
            Route("/desk/sign-in", self._sign_in, methods=["GET", "POST"]),
            self.form("/desk/sign-out", self._sign_out, role=""),
        ]

    def page(self, path: str, answer: Answer, role: str = "", whole: bool = False) -> Route:
        """A page for those inside. `role`: only for them; `whole`: only for accounts of the whole campaign."""
        return Route(path, self._guarded(answer, role, whole))

    def form(self, path: str, answer: Answer, role: str = "coordinator", whole: bool = False) -> Route:
        """Where a form goes; `request.state.said` is what it says. It must come from a page of ours."""
        return Route(path, self._guarded(answer, role, whole), methods=["POST"])

    def _guarded(self, answer: Answer, role: str, whole: bool) -> Callable[[Request], Awaitable[Response]]:
        async def page(request: Request) -> Response:
            who = await run_in_threadpool(self._coordinators.who, request.cookies.get(COOKIE, ""))
            if who is None:
                return RedirectResponse("/desk/sign-in", 303)
            if role and who.role != role:
                return self.refuse("An auditor may look, and change nothing.", 403)
            if whole and who.events is not None:
                return self.refuse("Your account is for some events only; this is for the whole campaign.", 403)
            if not who.may(event := request.path_params.get("event", "")) and event:
                return self.refuse("There is no such event.", 404)
            if request.method == "POST":
                request.state.said = await read_form(request)
                if request.state.said.get("form") != who.form:
                    return self.refuse("This form is too old. Go back and try again.", 403)
            try:
                return await answer(request, who)
            except Known as error:
                return self.refuse(f"{error} Nothing was changed.", 422)

        return page

    async def _sign_in(self, request: Request) -> Response:
        if request.method == "GET":
            return self.write("sign_in.html", {"says": ""})
        said = await read_form(request)
        four = (said.get("name", ""), said.get("password", ""), said.get("code", ""), network_of(request))
        try:
            token = await self._in_turn(partial(self._coordinators.sign_in, *four))
        except Wrong:
            says = "This name, this password and this code do not belong together."
            return self.write("sign_in.html", {"says": says})
        except Wait as error:
            answer = self.write("sign_in.html", {"says": f"Wait {error.seconds:.0f} seconds, then try again."}, 429)
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

    async def _in_turn(self, sign_in: Callable[[], str]) -> str:
        """Raises what it raises, or Wait if too many are in line."""
        if self._in_line >= MOST_IN_LINE:
            raise Wait(5)
        self._in_line += 1
        try:
            return await asyncio.get_running_loop().run_in_executor(self._hashing, sign_in)
        finally:
            self._in_line -= 1

    async def _sign_out(self, request: Request, _: Who) -> Response:
        await run_in_threadpool(self._coordinators.sign_out, request.cookies[COOKIE])
        outside = RedirectResponse("/desk/sign-in", 303)
        outside.delete_cookie(COOKIE, path="/desk")
        return outside

    def write(self, template: str, values: Mapping[str, object], status: int = 200) -> HTMLResponse:
        """A page of the desk."""
        return HTMLResponse(self._templates.get_template(template).render(values), status, PRIVATE)

    def refuse(self, why: str, status: int) -> HTMLResponse:
        """A page that says why not."""
        return self.write("refused.html", {"why": why}, status)


def _clock(moment: datetime, zone: str) -> str:
    """As the clock on the wall there shows it."""
    return f"{moment.astimezone(ZoneInfo(zone)):%Y-%m-%d %H:%M}"
