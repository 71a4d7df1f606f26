"""A kiosk without a screen: the store and the postman of one data folder, joined."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk import VERSION
from kiosk.clock import Now

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor

    from kiosk.day.balance import Balance
    from kiosk.settings import Settings


class Counter:
    """Store and postman of one data folder, ready to take and to send."""

    def __init__(
        self, folder: Path, settings: Settings, ticket: Path | None, now: Now, owner: ThreadPoolExecutor | None = None
    ) -> None:
        """Open `folder`, after taking `ticket` if one is given. Raises Known; then nothing was changed.

        `owner`: the thread this is called on, where the store is to live; without it the store gets its own.
        """
        from kiosk.campaign.pack import pack_folder, read_pack
        from kiosk.day.openings import Openings
        from kiosk.event.standing import read_standing, take_ticket
        from kiosk.store.copy import SecondCopy, read_copy
        from kiosk.store.database import Database
        from kiosk.store.keeping import Keeping
        from kiosk.store.outbox import Outbox
        from kiosk.store.pledges import Pledges
        from sync.client import Client
        from sync.http import Line
        from sync.reconcile import Reconciler
        from sync.uploader import Uploader

        pack = read_pack(pack_folder(settings.pack))
        second = Path(settings.copy) if settings.copy else None
        self._database = Database(folder, owner, lambda: read_copy(folder, second))
        with ExitStack() as undo:
            undo.callback(self._database.close)
            self.outbox = Outbox(self._database)
            if ticket is not None:
                take_ticket(folder, ticket, now, pack.digest, self.outbox.bound)
            standing = read_standing(folder)
            self.ticket = standing.ticket
            self.pledges = Pledges(self._database, self.ticket, now, pack)
            self.openings = Openings(self._database, self.ticket.event.id, now)
            self.keeping = Keeping(self._database, self.ticket.event.id, VERSION)
            self.was_mended = self.keeping.was_mended()
            """The store was damaged and salvaged, and what was set aside then is still kept."""
            self.second_copy = SecondCopy(self._database, second) if second else None
            undo.pop_all()
        self._line = Line(self.ticket.collector, settings.proxy)
        event, slot = self.ticket.event, self.ticket.slot
        self.client = Client(standing, self._line.post, now)
        self.reconciler = Reconciler(self.keeping, slot, standing.slots, self.client.held)
        self.uploader = Uploader(self.outbox, event, slot, self.client.send, now, self.reconciler.reconcile)
        self.campaign_words = standing.campaign_words

    def balance(self) -> Balance:
        """Of the event on the ticket."""
        from kiosk.day.balance import balance

        return balance(self._database, self.ticket.event.id)

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
