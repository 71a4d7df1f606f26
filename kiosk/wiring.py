"""The only file that knows every room: joins the store, the postman and the screens.

The window comes first. The counter behind it opens only after the first frame, since SQLAlchemy and requests take
longer to import than Qt to paint.
"""

from __future__ import annotations

import threading
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk import is_newer
from kiosk.clock import Now, age_of_process
from kiosk.counter import Counter
from kiosk.errands import Errands
from kiosk.errors import Known, Refused
from kiosk.logs import log
from kiosk.machine import battery, free_bytes
from kiosk.trust.pin import Pin

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QSize
    from PySide6.QtGui import QGuiApplication

    from kiosk.day.balance import Balance
    from kiosk.day.openings import Opening
    from kiosk.day.rehearsal import Rehearsal
    from kiosk.store.outbox import LastReceipt
    from kiosk.store.pledges import Pledges
    from sync.uploader import SyncReport

PIN = "staff.pin"
GOODBYE = 5.0
"""Seconds that closing waits for the postman; what he carries is safe in the outbox."""


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
        self.again = False
        """This kiosk was set up to stand elsewhere: whoever runs it opens it anew."""
        self.first_frame_ms = 0
        self._closed = False
        self._threads: list[threading.Thread] = []
        self._copy_lacks, self._has_copy, self._copy_is_other = 0, False, False
        self._learnt: LastReceipt | None = None
        self._keeps: Pledges | Rehearsal | None = None
        """Who takes pledges now."""
        self.window = Window(app, self._pack, self._settings, now, size, big)
        self._errands = Errands(self.window, folder, self._settings, self._pack, now, self._look)
        self._errands.moved.connect(self._start_anew)
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
        from kiosk.event.standing import has_event

        self.first_frame_ms = round(age_of_process() * 1000)
        log.info("first frame after %d ms", self.first_frame_ms)
        background = self.window.background
        if self._ticket is None and not has_event(self._folder):
            self._errands.begin(None)
            return
        background.run(
            lambda: _begun(Counter(self._folder, self._settings, self._ticket, self._now, background.worker)),
            lambda begun: self._opened(*begun),
            self._failed,
        )

    def _opened(self, counter: Counter, latest: Opening | None, balance: Balance | None) -> None:
        from kiosk.trust.ticket import clock_outside, coordinators_code

        self.counter = counter
        if counter.ticket.pack != self._pack.digest:
            self._failed(Refused("ticket", "pack", "it was made for another campaign pack than this kiosk has"))
            return
        ticket, pledges, uploader = counter.ticket, counter.pledges, counter.uploader
        total = pledges.total()
        window = self.window
        self._keep(pledges)
        window.day.rehearsalAsked.connect(self._rehearse)
        window.day.failed.connect(window.staff.complain)
        wrong_clock = partial(clock_outside, ticket.event, self._now)
        window.day.begin(counter.openings, latest, balance, coordinators_code(ticket.secret), wrong_clock)
        window.day.standsNow.connect(self._confirm_the_end)
        window.staff.open(Pin(self._folder / PIN, self._now), counter.campaign_words)
        self._errands.begin(counter)
        window.booth.open(ticket.event, total)
        form = window.form
        writes = (form.taken, form.contactKept, form.committed, form.takenBack, window.staff.recounted)
        for written in writes:
            written.connect(uploader.letter_waits)
            written.connect(self._look)
        window.staff.sendAsked.connect(uploader.ask)
        recounted = window.staff.recounted.emit
        window.staff.voidAsked.connect(
            lambda *of: window.background.run(lambda: pledges.void(*of), recounted, self._cannot_look)
        )
        # not quit(): Qt asks the window first, and a kiosk's window refuses to close
        window.staff.leaveAsked.connect(lambda: self._app.exit(0))
        log.info("open: %d taken", total)
        self._start("postman", lambda: uploader.run(self._report))
        if (copy := counter.second_copy) is not None:
            for written in writes:
                written.connect(copy.wake)
            window.staff.copyStickChosen.connect(copy.choose)
            self._start("second copy", lambda: copy.run(self._report_copy))

    def _keep(self, keeps: Pledges | Rehearsal) -> None:
        """From now on pledges go there."""
        if self.counter is not None:
            self._keeps = keeps
            self.window.form.open(keeps, self.counter.ticket.collector)
            self.window.background.run(keeps.recount, self.window.booth.count, self._cannot_look)

    def _rehearse(self, on: bool) -> None:
        from kiosk.campaign.milestones import ladder_of
        from kiosk.day.rehearsal import Rehearsal

        if self.counter is not None:
            target = self.counter.ticket.event.target
            self._keep(Rehearsal(ladder_of(self._pack.ladder, target)) if on else self.counter.pledges)

    def _confirm_the_end(self, stands: str) -> None:
        """After closing, and after whatever still arrives then, the collector is asked for its own count."""
        if self.counter is not None and stands == "closed":
            self.counter.uploader.ask()

    def _start(self, name: str, work: Callable[[], None]) -> None:
        thread = threading.Thread(target=work, name=name, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _start_anew(self) -> None:
        self.again = True
        self._app.exit(0)

    def _failed(self, error: Known) -> None:
        self.failure = error
        self._app.exit(error.exit_code)

    def _report_copy(self, lacks: int, is_there: bool, is_other: bool) -> None:
        found = (lacks, is_there, is_other)
        if found != (self._copy_lacks, self._has_copy, self._copy_is_other):
            self._copy_lacks, self._has_copy, self._copy_is_other = found
            self.window.background.tell(lambda _: self._look(), None)

    def _report(self, report: SyncReport) -> None:
        self.window.background.tell(self._show_sent, report)

    def _show_sent(self, report: SyncReport) -> None:
        if report.state.value != "sent":  # else the next batch follows at once
            self.window.staff.finish_sending()
        self._show(report)

    def _look(self) -> None:
        if self.counter is not None and not self._closed:
            self.window.background.run(self.counter.uploader.look, self._show, self._cannot_look)

    def _cannot_look(self, error: Known) -> None:
        """The store does not even say how many wait: the next visitor is asked to use the next booth."""
        self.window.booth.stop()
        self.window.staff.complain(type(error).__name__)

    def _show(self, report: SyncReport) -> None:
        from ui.day_panel import Word
        from ui.safety import Safety

        if self.counter is None or self._closed:  # what the postman still reported on his way home
            return
        pledges = self.counter.pledges
        last = report.last_receipt
        if last is not None and last != self._learnt:
            self._learnt, total = last, last.campaign_total
            self._confirm_the_end(self.window.day.property("stands"))
            self.window.booth.learn(total, last.received_at)
            self.window.background.run(
                lambda: pledges.campaign_reached(total), self.window.booth.celebrate, self._cannot_look
            )
        if self._keeps is not None:
            self.window.background.run(self._keeps.recount, self.window.booth.count, self._cannot_look)
        hear = self.window.day.hear
        self.window.background.run(self.counter.agreed, lambda said: hear(Word(*said)), self._cannot_look)
        safety = Safety(
            report.pledges.all,
            report.pledges.waiting,
            report.letters.waiting,
            report.pledges.delivered,
            report.pledges.set_aside,
            report.pledges.withdrawn,
            report.pledges.void,
            report.letters.set_aside,
            last.received_at.astimezone().strftime("%H:%M") if last else "",
            type(report.trouble).__name__ if report.trouble else "",
            tuple(report.aside),
            self._has_copy,
            self._copy_lacks,
            self._copy_is_other,
            self.counter.was_mended,
            self.counter.disk_is_tight(),
            free_bytes(self._folder),
            battery(),
            report.newest if is_newer(report.newest) else "",
        )
        self.window.staff.show(safety)


def _begun(counter: Counter) -> tuple[Counter, Opening | None, Balance | None]:
    """With the latest opening, and the balance if the booth is closed."""
    latest = counter.openings.latest()
    return counter, latest, counter.balance() if latest is not None and not latest.is_open else None
