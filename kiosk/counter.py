"""A kiosk without a screen: the store and the postman of one data folder, joined."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk import VERSION
from kiosk.clock import Now
from kiosk.errors import NotSafe, Refused

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor
    from uuid import UUID

    from kiosk.day.balance import Balance
    from kiosk.day.destroying import Reason, What
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
        exported: Path | None = None,
    ) -> None:
        """Open `folder`, after taking `ticket` if one is given. Raises Known; then nothing was changed.

        `owner`: the thread this is called on, where the store is to live; without it the store gets its own.
        `exported`: an export of what the ticket before leaves behind.
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
        from sync.http import Line

        pack = read_pack(pack_folder(settings.pack))
        second = Path(settings.copy) if settings.copy else None
        self._database = Database(folder, owner, lambda: read_copy(folder, second))
        with ExitStack() as undo:
            undo.callback(self._database.close)
            self.outbox = Outbox(self._database)
            self._folder, self._now, self._pack = folder, now, pack.digest
            if ticket is not None:
                if has_event(folder):  # what an interrupted start left to adopt belongs to the ticket before
                    adopt(self._database, read_standing(folder).ticket, now)
                self.take_ticket(ticket, exported)
            standing = read_standing(folder)
            self.ticket = standing.ticket
            adopt(self._database, self.ticket, now)
            self.pledges = Pledges(self._database, self.ticket, now, pack)
            self.openings = Openings(self._database, self.ticket.event.id, now)
            self.keeping = Keeping(self._database, self.ticket.event.id, VERSION)
            self.was_mended = self.keeping.was_mended()
            """The store was damaged and salvaged, and what was set aside then is still kept."""
            self.second_copy = SecondCopy(self._database, second) if second else None
            self.campaign_words = standing.campaign_words
            self._line = Line(self.ticket.collector, settings.proxy)
            self._hire(standing, now)
            undo.pop_all()

    def take_ticket(self, ticket: Path | Offer, exported: Path | None = None) -> None:
        """Stand elsewhere from the next start on; see the constructor. Raises Known; then nothing was changed."""
        from kiosk.event.offers import read_offer
        from kiosk.event.standing import take_ticket
        from kiosk.trust.media import read_file
        from kiosk.trust.ticket import LARGEST

        offer = read_offer(read_file(ticket, LARGEST), str(ticket), self._now) if isinstance(ticket, Path) else ticket
        take_ticket(self._folder, offer, self._pack, lambda old, new: self._may_change(old, new, exported))

    def _hire(self, standing: Standing, now: Now) -> None:
        """The postman, who speaks by the line."""
        from sync.client import Client
        from sync.reconcile import Reconciler
        from sync.uploader import Uploader

        event, slot = self.ticket.event, self.ticket.slot
        self.client = Client(standing, self._line.post, now)
        self.reconciler = Reconciler(self.keeping, slot, standing.slots, self.client.held)
        self.uploader = Uploader(self.outbox, event, slot, self.client.send, now, self.reconciler.reconcile)

    def reasons_to_stay(self, what: What = "everything", exported: Path | None = None) -> tuple[Reason, ...]:
        """Why `what` is here must not go; `exported`: an export of this kiosk. Raises Refused if it is none."""
        return self._reasons(self.ticket.event.id, what, exported)

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
        return report(self._database, self.ticket, opening, self.keeping.agreement(), self._now)

    def erase(self, exported: Path | None = None) -> list[Path]:
        """Erase all that this kiosk ever was; the files that are not its own, which stay. Raises NotSafe, or Refused.

        Nobody may use it any more.
        """
        from kiosk.day.destroying import erase

        if found := self.reasons_to_stay(exported=exported):
            raise NotSafe(_not_safe("Nothing was erased.", found, self.ticket))
        self.hang_up()
        left: list[Path] = []
        self._database.close(lambda: left.extend(erase(self._folder)))
        return left

    def balance(self) -> Balance:
        """Of the event on the ticket."""
        from kiosk.day.balance import balance

        return balance(self._database, self.ticket.event.id)

    def _may_change(self, old: Ticket, offer: Offer, exported: Path | None) -> None:
        from kiosk.day.destroying import Reason
        from kiosk.event.standing import belongs_to_a_campaign

        found: tuple[Reason, ...] = ()
        new = offer.ticket
        if old.is_local and not new.is_local:  # what was taken goes along: see kiosk/day/adopting.py
            if self.outbox.highest() and not offer.agreed and not belongs_to_a_campaign(self._folder):
                raise NotSafe(_COMPARE.format(offer.words))
            return
        if old.event.id != new.event.id:
            found = self._reasons(old.event.id, "event", exported)
        elif waiting := self.outbox.bound(new.event.id):
            found = (Reason("waiting", waiting),)
        if found:
            raise NotSafe(
                _not_safe(f"The ticket for {old.event.name} is still needed. Nothing was changed.", found, old)
            )

    def _reasons(self, event: str, what: What, exported: Path | None) -> tuple[Reason, ...]:
        """An export is only read where something needs it: after half an erasure its key may be gone."""
        from kiosk.day.destroying import reasons

        found = reasons(self._database, event, what)
        if found and exported is not None:
            found = reasons(self._database, event, what, self._letters_in(exported))
        return found

    def _letters_in(self, exported: Path) -> frozenset[UUID]:
        from kiosk.event.standing import read_standing
        from kiosk.trust.media import read_file
        from sync.courier import letters_in

        key = read_standing(self._folder).key.public_key()
        return letters_in(read_file(exported), str(exported), key)

    def disk_is_tight(self) -> bool:
        """The room that was put by for a full disk is used up."""
        return not self._database.ballast.is_there()

    def hang_up(self) -> None:
        """Send and copy nothing more; the postman comes home with what he knows."""
        self.uploader.stop()
        if self.second_copy is not None:
            self.second_copy.stop()
        self._line.close()

    def close(self) -> None:
        """Hang up and let go of the store. Nobody may use it any more."""
        self.hang_up()
        self._database.close()


_COMPARE = (
    "The pledges that are here would belong to the campaign “{}”. Nothing was changed. Compare these words with the "
    "coordinator's, then take the ticket on the screen, or name them with --words."
)


def _not_safe(what: str, found: tuple[Reason, ...], ticket: Ticket) -> str:
    """Why, and what to do about it."""
    way_out = []
    if {reason.name for reason in found} <= {"waiting", "set_aside", "unconfirmed"}:
        if ticket.is_local:
            way_out.append("This event is this kiosk's own: with a coordinator's ticket they can be sent.")
        way_out.append("Or write all of it to a file with `kiosk export`, and name that with --exported.")
    return " ".join([what, *(reason.sentence for reason in found), *way_out])
