"""Leaving an address on one's own page: a message with a link, and the page behind the link that keeps it."""

from collections.abc import Mapping
from functools import partial
from urllib.parse import quote

from anyio import CapacityLimiter, to_thread
from msgspec import Struct
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

from collector.campaign import Campaign
from collector.claim_page import ClaimPage
from collector.claims import Made
from collector.contacts import Contact
from collector.forgetting import Forgetting
from collector.forms import read_form
from collector.limit import Limit
from collector.mail import Mail, NotSent
from collector.opt_in import SHAPE, Link, NotValid, OptIn
from collector.recipients import Recipients
from collector.words import Words
from collector.writing import PRIVATE, Writer
from kiosk.trust.digest import digest
from kiosk.trust.text import clean_text

FOR_ONE, FOR_ALL, HOUR = 3, 600, 3600
"""Messages an hour that one pledge may have us send; that all may, by this process."""
POSTMEN = 4
"""Messages that are sent at a time: a mail server that is slow holds up no kiosk."""
LONGEST = 254


class Post(Struct, frozen=True):
    """How messages leave and to whom, and the address of this collector as people reach it, which stands in them."""

    mail: Mail
    recipients: Recipients
    address: str


class AddressPage:
    """Asks, writes, and keeps what was confirmed. Whether an address was left before, nobody is told."""

    def __init__(
        self,
        campaign: Campaign,
        writer: Writer,
        claims: ClaimPage,
        opt_in: OptIn,
        forgetting: Forgetting,
        post: Post | None,
    ) -> None:
        self._campaign, self._writer, self._claims = campaign, writer, claims
        self._opt_in, self._forgetting, self._post = opt_in, forgetting, post
        self._postmen = CapacityLimiter(POSTMEN)
        self._one, self._all = Limit(FOR_ONE, HOUR), Limit(FOR_ALL, HOUR)

    def routes(self) -> list[Route]:
        """Where each stands."""
        return [
            Route("/c/{code:str}/address", self._ask, methods=["POST"]),
            Route("/c/{code:str}/forget", self._claims.form(self._forget), methods=["POST"]),
            Route("/confirm/{token:str}", self._confirm, methods=["GET", "POST"]),
        ]

    async def _ask(self, request: Request) -> Response:
        words, said = self._writer.speak(request), await read_form(request)
        claim = await self._claims.find(request)
        if claim is None:
            return self._claims.too_many(words)
        if claim.made is None or claim.state != "counted" or self._post is None:
            return self._claims.back(request)
        write = partial(self._write_to, claim.made, said, words, self._post)
        became = await to_thread.run_sync(write, limiter=self._postmen)
        return self._claims.back(request, became)

    def _write_to(self, made: Made, said: Mapping[str, str], words: Words, post: Post) -> str:
        """Send the message; what the page then says."""
        ticked = [one for one in self._campaign.letters_for() if said.get(one.id)]
        email = clean_text(said.get("email", ""), LONGEST)
        if not ticked or not said.get("age") or not SHAPE.fullmatch(email):
            return "incomplete"
        if not (self._one.allows(made.pledge.hex) and self._all.allows("")):
            return "later"
        if not post.recipients.may_be_written_to(email):
            return "sent"  # one went today, or its owner wants none: who asks is not told which
        texts = tuple(digest(words.of(one.label).encode()) for one in ticked)
        contact = Contact(email, tuple(one.id for one in ticked), texts)
        link = f"{post.address}/confirm/{self._opt_in.link(Link(made.event_id, made.pledge, contact))}"
        stop = f"{post.address}/stop/{post.recipients.link(email)}"
        values = {"link": f"{link}?lang={words.language}", "stop": f"{stop}?lang={words.language}", "ticked": ticked}
        message = self._writer.write("message.txt", words, values | {"campaign": self._campaign})
        subject, _, text = message.strip().partition("\n")
        try:
            post.mail.send(email, subject, text.strip() + "\n", stop)
        except NotSent:
            post.recipients.was_not_written_to(email)
            return "unsent"
        return "sent"

    def _forget(self, made: Made, _: Mapping[str, str]) -> None:
        self._forgetting.forget(made.event_id, made.pledge)

    async def _confirm(self, request: Request) -> Response:
        """A page with a button first: programs that look into mail open every link, and press nothing."""
        words, token = self._writer.speak(request), request.path_params["token"]
        act = self._opt_in.confirm if request.method == "POST" else self._opt_in.read
        try:
            link = await run_in_threadpool(act, token)
        except NotValid:
            values: dict[str, object] = {"state": "not_valid", "email": "", "ticked": [], "token": ""}
            return HTMLResponse(self._writer.write("confirm.html", words, values), 404, headers=PRIVATE)
        ticked = [one for one in self._campaign.letters_for() if one.id in link.contact.consents]
        state = "kept" if request.method == "POST" else "asked"
        values = {"state": state, "email": link.contact.email, "ticked": ticked, "token": quote(token, safe="")}
        return HTMLResponse(self._writer.write("confirm.html", words, values), headers=PRIVATE)
