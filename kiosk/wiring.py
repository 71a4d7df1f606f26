"""The only file that knows every room: joins the store, the postman and the screens.

`Counter` is a kiosk without a screen: the store and the postman of one data folder. `Kiosk` puts the window before
it, and opens it only after the first frame, since SQLAlchemy and requests take longer to import than Qt to paint.
"""

from __future__ import annotations

import threading
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk import VERSION
from kiosk.clock import Now, age_of_process
from kiosk.errors import Known, Refused
from kiosk.logs import log
from kiosk.trust.pin import Pin

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import ThreadPoolExecutor

    from PySide6.QtCore import QSize
    from PySide6.QtGui import QGuiApplication

    from kiosk.settings import Settings
    from kiosk.store.outbox import LastReceipt
    from sync.uploader import SyncReport

PIN = "staff.pin"
GOODBYE = 5.0
"""Seconds that closing waits for the postman; what he carries is safe in the outbox."""


class Counter:
    """Store and postman of one data folder, ready to take and to send."""

    def __init__(
        self, folder: Path, settings: Settings, ticket: Path | None, now: Now, owner: ThreadPoolExecutor | None = None
    ) -> None:
        """Open `folder`, after taking `ticket` if one is given. Raises Known; then nothing was changed.

        `owner`: the thread this is called on, where the store is to live; without it the store gets its own.
        """
        from kiosk.campaign.pack import pack_folder, read_pack
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
            self.keeping = Keeping(self._database, self.ticket.event.id, VERSION)
            self.was_mended = self.keeping.was_mended()
            """The store was damaged and salvaged, and what was set aside then is still kept."""
            self.second_copy = SecondCopy(self._database, second) if second else None
            undo.pop_all()
        self._line = Line(self.ticket.collector, settings.proxy)
        event, slot = self.ticket.event, self.ticket.slot
        self.client = Client(standing, self._line.post, now)
        reconciler = Reconciler(self.keeping, slot, standing.slots, self.client.held)
        self.uploader = Uploader(self.outbox, event, slot, self.client.send, now, reconciler.reconcile)
        self.campaign_words = standing.campaign_words

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


class Kiosk:
    """One booth on one screen: the window at once, the counter behind it after the first frame."""

    def __init__(
        self,
        app: QGuiApplication,
        folder: Path,
        ticket: Path | None,
        now: Now,
        size: QSize | None,
        big: bool = False,
    ) -> None:
        """Show the window (`size` and `big`: see Window). Raises Known for settings or a pack that cannot be used."""
        from kiosk.campaign.pack import pack_folder, read_pack
        from kiosk.settings import read_settings
        from ui.window import Window

        self._app = app
        self._folder = folder
        self._ticket = ticket
        self._now = now
        self._settings = read_settings(folder)
        self._pack = read_pack(pack_folder(self._settings.pack))
        self.counter: Counter | None = None
        self.failure: Known | None = None
        """Why the kiosk could not open; the application has been told to quit."""
        self.first_frame_ms = 0
        self._closed = False
        self._threads: list[threading.Thread] = []
        self._copy_lacks = 0
        self._learnt: LastReceipt | None = None
        self.window = Window(app, self._pack, self._settings, now, size, big)
        self.window.when_painted(self._painted)

    def close(self) -> None:
        """Close the window, then the counter, then the thread they shared. A second time does nothing."""
        if self._closed:
            return
        self._closed = True
        self.window.close()
        if self.counter is not None:
            self.counter.hang_up()
            for thread in self._threads:
                thread.join(GOODBYE)
            self.counter.close()
        self.window.background.close()

    def _painted(self) -> None:
        self.first_frame_ms = round(age_of_process() * 1000)
        log.info("first frame after %d ms", self.first_frame_ms)
        background = self.window.background
        background.run(
            lambda: Counter(self._folder, self._settings, self._ticket, self._now, background.worker),
            self._opened,
            self._failed,
        )

    def _opened(self, counter: Counter) -> None:
        self.counter = counter
        if counter.ticket.pack != self._pack.digest:
            self._failed(Refused("ticket", "pack", "it was made for another campaign pack than this kiosk has"))
            return
        ticket, pledges, uploader = counter.ticket, counter.pledges, counter.uploader
        total = pledges.total()
        window = self.window
        window.form.open(pledges, ticket.collector)
        window.staff.open(Pin(self._folder / PIN, self._now), counter.campaign_words)
        window.booth.open(ticket.event, total)
        form = window.form
        writes = (form.taken, form.contactKept, form.committed, form.takenBack)
        for written in writes:
            written.connect(uploader.letter_waits)
            written.connect(self._look)
        window.staff.sendAsked.connect(uploader.wake)
        # not quit(): Qt asks the window first, and a kiosk's window refuses to close
        window.staff.leaveAsked.connect(lambda: self._app.exit(0))
        log.info("open: %d taken", total)
        self._start("postman", lambda: uploader.run(self._report))
        if (copy := counter.second_copy) is not None:
            for written in writes:
                written.connect(copy.wake)
            self._start("second copy", lambda: copy.run(self._report_copy))

    def _start(self, name: str, work: Callable[[], None]) -> None:
        thread = threading.Thread(target=work, name=name, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _failed(self, error: Known) -> None:
        self.failure = error
        self._app.exit(error.exit_code)

    def _report_copy(self, lacks: int) -> None:
        if lacks != self._copy_lacks:
            self._copy_lacks = lacks
            self.window.background.tell(lambda _: self._look(), None)

    def _report(self, report: SyncReport) -> None:
        self.window.background.tell(self._show_sent, report)

    def _show_sent(self, report: SyncReport) -> None:
        self.window.staff.finish_sending()
        self._show(report)

    def _look(self) -> None:
        if self.counter is not None:
            self.window.background.run(self.counter.uploader.look, self._show, self._cannot_look)

    def _cannot_look(self, error: Known) -> None:
        """The store does not even say how many wait: the next visitor is asked to use the next booth."""
        from ui.staff_panel import Safety

        self.window.booth.stop()
        self.window.staff.show(Safety(self.window.booth.property("total"), trouble=type(error).__name__))

    def _show(self, report: SyncReport) -> None:
        from ui.staff_panel import Safety

        if self.counter is None:
            return
        pledges = self.counter.pledges
        last = report.last_receipt
        if last is not None and last != self._learnt:
            self._learnt, total = last, last.campaign_total
            self.window.booth.learn(total, last.received_at)
            self.window.background.run(
                lambda: pledges.campaign_reached(total), self.window.booth.celebrate, self._cannot_look
            )
        self.window.background.run(pledges.recount, self.window.booth.count, self._cannot_look)
        safety = Safety(
            report.pledges.all,
            report.pledges.waiting,
            report.letters.waiting,
            report.pledges.delivered,
            report.pledges.set_aside,
            report.pledges.withdrawn,
            report.letters.set_aside,
            last.received_at.astimezone().strftime("%H:%M") if last else "",
            type(report.trouble).__name__ if report.trouble else "",
            tuple(report.aside),
            self._copy_lacks,
            self.counter.was_mended,
            self.counter.disk_is_tight(),
        )
        self.window.staff.show(safety)
