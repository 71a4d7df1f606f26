"""What staff ask of a kiosk beside sending: the courier's stick, what was set aside, the set-up, its sheet."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.errors import Known
from kiosk.machine import sticks_for
from kiosk.setting_up import SettingUp

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
        self._counter = counter
        staff, form = self._window.staff, self._window.setUp
        form.begin(SettingUp(self._folder, self._settings, self._pack.digest, self._now, counter), counter is None)
        form.sheetAsked.connect(self._give_sheet)
        staff.retryAsked.connect(self._try_again)
        staff.stickAsked.connect(lambda: threading.Thread(target=self._use_stick, name="stick", daemon=True).start())

    def _try_again(self) -> None:
        staff = self._window.staff
        if self._counter is not None:
            again = self._counter.keeping.try_again
            self._window.background.run(
                again, lambda _: staff.sendNow(), lambda error: staff.complain(type(error).__name__)
            )

    def _use_stick(self) -> None:
        """On a thread of its own; the store answers it as it answers the postman."""
        from ui.report import pdf

        counter, pack, tell = self._counter, self._pack, self._window.background.tell
        if counter is None:
            return
        try:
            stick = sticks_for(self._settings)[0]
            moved = counter.exchange(stick, lambda found: pdf(found, pack, pack.languages[0]))
        except Known as error:
            tell(self._stick_done, (0, 0, type(error).__name__))
        else:
            tell(self._stick_done, (*moved, "NoTicket" if counter.ticket.is_local else ""))

    def _stick_done(self, said: tuple[int, int, str]) -> None:
        self._window.staff.stickDone.emit(*said)
        self._look()

    def _give_sheet(self) -> None:
        from ui.set_up_sheet import sheet

        form = self._window.setUp
        if form.offer is not None:
            content = sheet(form.offer, self._pack.name, str(self._window.booth.property("language")))
            form.give(f"{form.offer.slot}-set-up.pdf", content)
