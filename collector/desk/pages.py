"""The desk's pages about events: which are awaited, how the kiosks of one stand, what waits for review."""

from collections.abc import Callable
from functools import partial
from urllib.parse import quote

from sqlalchemy import Connection, select
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from collector.database import Database
from collector.desk.audit import note
from collector.desk.coordinators import Who
from collector.desk.inside import Answer, Inside
from collector.enrolment import call_spare, revoke
from collector.intake import Intake
from collector.review import Decision, decide, to_review
from collector.schema import kiosks
from collector.standing import every_event, one_event
from kiosk.clock import Now


class EventPages:
    """Writes them, and does what their forms ask."""

    def __init__(self, database: Database, intake: Intake, inside: Inside, now: Now) -> None:
        self._database, self._intake, self._inside, self._now = database, intake, inside, now

    def routes(self) -> list[Route]:
        """Where each stands."""
        inside = self._inside
        return [
            inside.page("/desk", self._events),
            Route("/desk/", _to_desk),
            inside.page("/desk/events/{event:str}", self._event),
            inside.form("/desk/kiosks/{kiosk:str}/revoke", self._change("revoked", revoke)),
            inside.form("/desk/kiosks/{kiosk:str}/spare", self._change("called spare", call_spare)),
            inside.form("/desk/events/{event:str}/review", self._review),
        ]

    async def _events(self, _: Request, who: Who) -> Response:
        found = await run_in_threadpool(every_event, self._database)
        return self._inside.write("events.html", {"who": who, "events": [one for one in found if who.may(one.id)]})

    async def _event(self, request: Request, who: Who) -> Response:
        event = await run_in_threadpool(one_event, self._database, request.path_params["event"])
        if event is None:
            return self._inside.refuse("There is no such event.", 404)
        groups = await run_in_threadpool(to_review, self._database, event.id)
        values = {"who": who, "event": event, "is_ahead": event.opens > self._now(), "groups": groups}
        return self._inside.write("event.html", values)

    def _change(self, did: str, change: Callable[[Connection, str], str | None]) -> Answer:
        """A form about one kiosk. `change` gives its event, or None if it cannot be done."""

        async def answer(request: Request, who: Who) -> Response:
            kiosk = request.path_params["kiosk"]
            event = await run_in_threadpool(self._database.transaction, partial(self._changed, kiosk, who, did, change))
            if event is None:
                return self._inside.refuse(
                    "There is no such kiosk, or it was heard meanwhile. Nothing was changed.", 404
                )
            return _to_event(event)

        return answer

    def _changed(
        self, kiosk: str, who: Who, did: str, change: Callable[[Connection, str], str | None], connection: Connection
    ) -> str | None:
        event: str | None = connection.scalar(select(kiosks.c.event_id).where(kiosks.c.id == kiosk))
        if event is None or not who.may(event) or change(connection, kiosk) is None:
            return None
        note(connection, self._now(), who.name, did, kiosk)
        return event

    async def _review(self, request: Request, who: Who) -> Response:
        event, said = request.path_params["event"], request.state.said
        await run_in_threadpool(self._review_now, event, said, who)
        return _to_event(event)

    def _review_now(self, event: str, said: dict[str, str], who: Who) -> None:
        group = said.get("kiosk", ""), said.get("key", ""), said.get("code", "")
        decision: Decision = "counted" if said.get("decision") == "counted" else "left_out"

        def change(connection: Connection) -> None:
            if letters := decide(connection, self._intake, event, group, decision, self._now()):
                words = "counted" if decision == "counted" else "left out"
                note(connection, self._now(), who.name, words, f"{letters} letters of {group[0]}: {group[2]}")

        self._database.transaction(change)


async def _to_desk(_: Request) -> Response:
    return RedirectResponse("/desk")


def _to_event(event: str) -> Response:
    return RedirectResponse(f"/desk/events/{quote(event, safe='')}", 303)
