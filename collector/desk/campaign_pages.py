"""The desk's pages about the whole campaign: does it add up, taking a pledge back, exports, what was done."""

import re
import threading
import time
from collections.abc import Callable

import msgspec
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from collector import tally
from collector.contacts import sealed_contacts
from collector.database import Database
from collector.desk.audit import audit_table, note, page
from collector.desk.coordinators import Who
from collector.desk.inside import Answer, Inside
from collector.open_data import CSV_TYPE, kiosk_table
from collector.recount import recount
from collector.review import of_no_event
from collector.standing import every_event
from collector.withdrawals import Withdrawals
from collector.writing import PRIVATE
from kiosk.clock import Now
from kiosk.errors import Known

CODE = re.compile("[A-Z2-7]{26}")
REST = 10
"""A check is shown as long as this many times what it took."""


class CampaignPages:
    """Writes them for accounts of the whole campaign."""

    def __init__(self, database: Database, inside: Inside, withdrawals: Withdrawals, now: Now) -> None:
        self._database, self._inside, self._withdrawals, self._now = database, inside, withdrawals, now
        self._checking = threading.Lock()
        self._checked: tuple[float, tally.Check] | None = None

    def routes(self) -> list[Route]:
        """Where each stands."""
        inside = self._inside
        return [
            inside.page("/desk/audit", self._audit, whole=True),
            inside.page("/desk/campaign", self._campaign, whole=True),
            inside.form("/desk/campaign/recount", self._recount, whole=True),
            inside.form("/desk/campaign/withdraw", self._withdraw, whole=True),
            inside.page("/desk/export/kiosks.csv", self._export("kiosks", CSV_TYPE, self._kiosks), whole=True),
            inside.page("/desk/export/audit.csv", self._export("what was done", CSV_TYPE, self._deeds), whole=True),
            inside.page(
                "/desk/export/contacts.sealed",
                self._export("sealed contacts", "application/json", self._contacts),
                "coordinator",
                whole=True,
            ),
        ]

    async def _audit(self, request: Request, who: Who) -> Response:
        asked = request.query_params.get("page", "")
        number = int(asked) if asked.isascii() and asked.isdigit() and len(asked) < 7 else 0
        deeds, older = await run_in_threadpool(page, self._database, number)
        return self._inside.write("audit.html", {"who": who, "deeds": deeds, "number": number, "older": older})

    async def _campaign(self, request: Request, who: Who) -> Response:
        check = await run_in_threadpool(self._check)
        strays = await run_in_threadpool(of_no_event, self._database)
        values = {"who": who, "check": check, "strays": strays, "said": request.query_params.get("said")}
        return self._inside.write("campaign.html", values)

    def _check(self) -> tally.Check:
        """It reads every letter, and on SQLite kiosks wait meanwhile: at most a tenth of the time, whoever asks."""
        with self._checking:
            if self._checked is None or time.monotonic() > self._checked[0]:
                start = time.monotonic()
                found = tally.check(self._database, self._now())
                self._checked = time.monotonic() + REST * (time.monotonic() - start), found
            return self._checked[1]

    async def _recount(self, _: Request, who: Who) -> Response:
        differences = await run_in_threadpool(recount, self._database)
        self._checked = None
        await self._note(who, "recounted", f"{len(differences)} tallies put right")
        return RedirectResponse("/desk/campaign?said=recounted", 303)

    async def _withdraw(self, request: Request, who: Who) -> Response:
        code = request.state.said.get("code", "").strip().rpartition("/")[2].partition("?")[0].upper()
        if not CODE.fullmatch(code):
            raise Known("A claim code has 26 letters and digits; it ends the address in the visitor's QR code.")
        if not await run_in_threadpool(self._withdrawals.withdraw, code):
            raise Known("No pledge with this code has arrived: its booth may not have been online yet.")
        await self._note(who, "took back", "a pledge, by its code")
        return RedirectResponse("/desk/campaign?said=withdrawn", 303)

    def _export(self, what: str, media: str, write: Callable[[], bytes]) -> Answer:
        async def answer(request: Request, who: Who) -> Response:
            content = await run_in_threadpool(write)
            await self._note(who, "exported", what)
            name = request.url.path.rpartition("/")[2]
            headers = PRIVATE | {"content-disposition": f'attachment; filename="{name}"'}
            return Response(content, headers=headers, media_type=media)

        return answer

    def _kiosks(self) -> bytes:
        return kiosk_table(every_event(self._database))

    def _deeds(self) -> bytes:
        return audit_table(self._database)

    def _contacts(self) -> bytes:
        return msgspec.json.encode(sealed_contacts(self._database))

    async def _note(self, who: Who, did: str, about: str) -> None:
        def write() -> None:
            self._database.transaction(lambda connection: note(connection, self._now(), who.name, did, about))

        await run_in_threadpool(write)
