"""A kiosk without a screen: the store and the postman of one data folder, joined."""

from __future__ import annotations

from contextlib import ExitStack
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk import VERSION
from kiosk.clock import Now
from kiosk.errors import NotSafe, Refused

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor

    from kiosk.day.balance import Balance
    from kiosk.day.destroying import Reason
    from kiosk.day.report import Report
    from kiosk.event.offers import Offer
    from kiosk.event.standing import Standing
    from kiosk.settings import Settings
    from kiosk.trust.ticket import Ticket


class Counter:
    """Store and postman of one data folder, ready to take and to send."""

    def __init__(
        self,
        folder: Path,
        settings: Settings,
        ticket: Path | Offer | None,
        now: Now,
        owner: ThreadPoolExecutor | None = None,
    ) -> None:
        """Open `folder`, after taking `ticket` if one is given. Raises Known; then nothing was changed.

        `owner`: the thread this is called on, where the store is to live; without it the store gets its own.
        """
        from kiosk.campaign.pack import pack_folder, read_pack
        from kiosk.day.adopting import adopt
        from kiosk.day.openings import Openings
        from kiosk.event.standing import has_event, read_standing
        from kiosk.store.copy import SecondCopy, read_copy
        from kiosk.store.database import Database
        from kiosk.store.keeping import Keeping
        from kiosk.store.outbox import Outbox
        from kiosk.store.pledges import Pledges

        pack = read_pack(pack_folder(settings.pack))
        second = Path(settings.copy) if settings.copy else None
        self.database = Database(folder, owner, lambda: read_copy(folder, second))
        with ExitStack() as undo:
            undo.callback(self.database.close)
            self.outbox = Outbox(self.database)
            self.folder, self.now, self._pack = folder, now, pack.digest
            if ticket is not None:
                if has_event(folder):  # what an interrupted start left to adopt belongs to the ticket before
                    adopt(self.database, read_standing(folder).ticket, now)
                self.take_ticket(ticket)
            standing = read_standing(folder)
            self.ticket = standing.ticket
            adopt(self.database, self.ticket, now)
            self.pledges = Pledges(self.database, self.ticket, now, pack)
            self.openings = Openings(self.database, self.ticket.event.id, now)
            events = {stint.event for stint in standing.stints}
            self.keeping = Keeping(self.database, self.ticket.event.id, VERSION, self.ticket.slot, events)
            self.was_mended = self.keeping.was_mended()
            """The store was damaged and salvaged, and what was set aside then is still kept."""
            self.second_copy = SecondCopy(self.database, second) if second else None
            self.campaign_words = standing.campaign_words
            self._hire(standing, settings.proxy, now)
            undo.pop_all()

    def take_ticket(self, ticket: Path | Offer) -> None:
        """Stand elsewhere from the next start on; see the constructor. Raises Known; then nothing was changed."""
        from kiosk.event.offers import read_offer
        from kiosk.event.standing import take_ticket
        from kiosk.trust.media import read_file
        from kiosk.trust.ticket import LARGEST

        if isinstance(ticket, Path):
            offer = read_offer(read_file(ticket, LARGEST), str(ticket), self.now, self.outbox.events())
        else:
            offer = ticket
        take_ticket(self.folder, offer, self._pack, self._may_change)

    def _hire(self, standing: Standing, proxy: str, now: Now) -> None:
        """The postman, who speaks by the lines."""
        from kiosk.day.word import stand_of
        from kiosk.telling import closing
        from sync.client import Client
        from sync.closing import Closings
        from sync.courier import Postman
        from sync.http import Line
        from sync.reconcile import Reconciler
        from sync.routes import Routes
        from sync.uploader import Uploader

        self._lines = {address: Line(address, proxy) for address in {each.ticket.collector for each in standing.stints}}
        routes = Routes([Client(each, self._lines[each.ticket.collector].post, now) for each in standing.stints])
        self.client = routes.current
        self.reconciler = Reconciler(self.keeping, routes, standing.slots)
        closings = Closings(
            routes, partial(stand_of, self.database), partial(closing, self.database), self.keeping.generation
        )

        def reconcile() -> int:
            lost = self.reconciler.reconcile()
            if not lost:
                closings.tell()
            return lost

        self.uploader = Uploader(self.outbox, routes, now, reconcile)
        self.postman = Postman(self.outbox, routes, self.uploader, self.reconciler, closings)

    def reasons_to_stay(self) -> tuple[Reason, ...]:
        """Why the event that is here cannot be left for another of the staff's own."""
        return self._reasons_to_stay(self.ticket)

    def agreed(self) -> tuple[bool, tuple[str, ...]]:
        """Whether the collector's last word fits all that is here; the ids it holds and this kiosk does not know."""
        return self.keeping.agreement().agreed, tuple(str(each) for each in self.reconciler.strangers)

    def report(self, number: int | None = None) -> Report:
        """Of the opening with that number, or the latest. Raises Refused if there is none."""
        from kiosk.day.report import report

        which = [one for one in self.openings.all() if number in {None, one.number}]
        if number is not None and not which:
            raise Refused("report", "opening", f"there is no opening {number}")
        opening = which[-1] if which else None
        return report(self.database, self.ticket, opening, self.keeping.agreement(), self.now)

    def balance(self) -> Balance:
        """Of the event on the ticket."""
        from kiosk.day.balance import balance

        return balance(self.database, self.ticket.event.id)

    def _may_change(self, old: Ticket, offer: Offer) -> None:
        from kiosk.event.standing import belongs_to_a_campaign

        new = offer.ticket
        if old.is_local and not new.is_local:  # what was taken goes along: see kiosk/day/adopting.py
            if self.outbox.highest() and not offer.agreed and not belongs_to_a_campaign(self.folder):
                raise NotSafe(_COMPARE.format(offer.words))
            return
        if old.event.id != new.event.id and (found := self._reasons_to_stay(old)):
            why = " ".join(reason.sentence for reason in found)
            raise NotSafe(f"This kiosk cannot leave {old.event.name} yet. Nothing was changed. {why}")

    def _reasons_to_stay(self, ticket: Ticket) -> tuple[Reason, ...]:
        from kiosk.day.destroying import Reason, reasons_to_stay

        found = reasons_to_stay(self.database, ticket.event.id)
        waiting = self.outbox.counts(event=ticket.event.id).waiting if ticket.is_local else 0
        return (*found, Reason("waiting", waiting)) if waiting else found

    def disk_is_tight(self) -> bool:
        """The room that was put by for a full disk is used up."""
        return not self.database.ballast.is_there()

    def hang_up(self) -> None:
        """Send and copy nothing more; the postman comes home with what he knows."""
        self.uploader.stop()
        if self.second_copy is not None:
            self.second_copy.stop()
        for line in self._lines.values():
            line.close()

    def close(self) -> None:
        """Hang up and let go of the store. Nobody may use it any more."""
        self.hang_up()
        self.database.close()


_COMPARE = (
    "The pledges that are here would belong to the campaign “{}”. Nothing was changed. Compare these words with the "
    "coordinator's, then take the ticket on the screen, or name them with --words."
)
