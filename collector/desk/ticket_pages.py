"""The desk's pages for a new event, and for tickets."""

from urllib.parse import quote

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from collector.database import Database
from collector.desk.coordinators import Who
from collector.desk.inside import Inside
from collector.desk.making import FIELDS, Making
from collector.event import qr_picture
from collector.standing import one_event
from collector.writing import PRIVATE
from kiosk.errors import Refused
from kiosk.trust.ticket import ticket_text


class TicketPages:
    """Writes them, for coordinators only: a ticket lets a kiosk speak for its event."""

    def __init__(self, database: Database, inside: Inside, making: Making) -> None:
        self._database, self._inside, self._making = database, inside, making

    def routes(self) -> list[Route]:
        """Where each stands."""
        inside = self._inside
        return [
            inside.page("/desk/new", self._new, "coordinator", whole=True),
            inside.form("/desk/new", self._make, whole=True),
            inside.form("/desk/events/{event:str}/more", self._more),
            inside.page("/desk/events/{event:str}/tickets", self._tickets, "coordinator"),
            inside.page("/desk/events/{event:str}/tickets/{slot:str}.{kind:str}", self._ticket, "coordinator"),
        ]

    async def _new(self, request: Request, who: Who) -> Response:
        """First where, then the rest."""
        return await self._form(request, who, dict(request.query_params), "")

    async def _make(self, request: Request, who: Who) -> Response:
        """What was wrong is said above what was typed."""
        said = request.state.said
        try:
            event = await run_in_threadpool(self._making.make, said, who.name)
        except Refused as error:
            return await self._form(request, who, said, f"{error.field}: {error.reason}")
        return self._to_tickets(event, said.get("collector", ""))

    async def _form(self, request: Request, who: Who, said: dict[str, str], wrong: str) -> Response:
        cities = await run_in_threadpool(self._making.cities, said)
        filled = dict.fromkeys(FIELDS, "") | {"collector": _address(request)} | said
        values = {"who": who, "said": filled, "wrong": wrong, "cities": cities}
        return self._inside.write("new.html", values | {"countries": self._making.countries}, 422 if wrong else 200)

    async def _more(self, request: Request, who: Who) -> Response:
        event = request.path_params["event"]
        await run_in_threadpool(self._making.more, event, request.state.said, who.name)
        return self._to_tickets(event, _address(request))

    def _to_tickets(self, event: str, collector: str) -> Response:
        where = f"/desk/events/{quote(event, safe='')}/tickets?collector={quote(collector, safe='')}"
        return RedirectResponse(where, 303)

    async def _tickets(self, request: Request, who: Who) -> Response:
        event = await run_in_threadpool(one_event, self._database, request.path_params["event"])
        if event is None:
            return self._inside.refuse("There is no such event.", 404)
        slots = await run_in_threadpool(self._making.unused, event.id, who.name)
        collector = request.query_params.get("collector") or _address(request)
        values = {"who": who, "event": event, "slots": slots, "collector": collector}
        return self._inside.write("tickets.html", values)

    async def _ticket(self, request: Request, who: Who) -> Response:
        event, slot, kind = (request.path_params[name] for name in ("event", "slot", "kind"))
        collector = request.query_params.get("collector", "")
        signed = await run_in_threadpool(self._making.ticket, event, slot, collector, who.name)
        if signed is None or kind not in {"ticket", "svg"}:
            return self._inside.refuse("There is no such ticket.", 404)
        if kind == "svg":
            picture = await run_in_threadpool(qr_picture, ticket_text(signed))
            return Response(picture, headers=PRIVATE, media_type="image/svg+xml")
        named = {"content-disposition": f'attachment; filename="{slot}.ticket"'}
        return Response(signed, headers=PRIVATE | named, media_type="application/octet-stream")


def _address(request: Request) -> str:
    return str(request.base_url).rstrip("/")
