"""What staff ask of a kiosk beside sending: the courier's stick, what was set aside, the set-up, its sheet."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.carry import exchange

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.campaign.pack import Pack
    from kiosk.clock import Now
    from kiosk.counter import Counter
    from kiosk.settings import Settings
    from ui.window import Window


class Errands:
    """Joins staff's wishes to whoever fulfils them. A slow stick keeps no visitor waiting: it has its own thread."""

    def __init__(
        self, window: Window, folder: Path, settings: Settings, pack: Pack, now: Now, look: Callable[[], None]
    ) -> None:
        """`look`: see how the letters stand."""
        self._window = window
        self._folder = folder
        self._settings = settings
        self._pack = pack
        self._now = now
        self._look = look
        self._counter: Counter | None = None
        self.moved = window.setUp.taken
        """The kiosk is to start anew: it stands elsewhere."""

    def begin(self, counter: Counter | None) -> None:
        """From now on staff may ask. Without a `counter` this kiosk has no event yet, and must be set up."""
        from kiosk.setting_up import SettingUp

        self._counter = counter
        staff, form = self._window.staff, self._window.setUp
        form.begin(SettingUp(self._folder, self._settings, self._pack.digest, self._now, counter), counter is None)
        form.sheetAsked.connect(self._give_sheet)
        staff.retryAsked.connect(self._try_again)
        staff.stickAsked.connect(self._use_stick)

    def _try_again(self) -> None:
        staff = self._window.staff
        if self._counter is not None:
            again = self._counter.keeping.try_again
            self._window.background.run(
                again, lambda _: staff.sendNow(), lambda error: staff.complain(type(error).__name__)
            )

    def _use_stick(self) -> None:
        """The store answers it as it answers the postman."""
        from ui.report import pdf

        counter, pack = self._counter, self._pack
        if counter is not None:
            work = partial(exchange, counter, self._settings, lambda found: pdf(found, pack, pack.languages[0]))
            why_none = "NoTicket" if counter.ticket.is_local else ""
            self._window.background.run_apart(
                work,
                lambda moved: self._stick_done(*moved, why_none),
                lambda error: self._stick_done(0, 0, type(error).__name__),
            )

    def _stick_done(self, settled: int, written: int, trouble: str) -> None:
        self._window.staff.tell_of_stick(settled, written, trouble)
        self._look()

    def _give_sheet(self) -> None:
        from ui.set_up_sheet import sheet

        form = self._window.setUp
        if form.offer is not None:
            content = sheet(form.offer, self._pack.name, str(self._window.booth.property("language")))
            form.give(f"{form.offer.ticket.slot}-set-up.pdf", content)
