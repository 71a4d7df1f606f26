"""Visitors at the booth: each takes the screens as a person does, and some take them another way."""

from collections.abc import Callable
from pathlib import Path

from kiosk.wiring import Kiosk
from ui.visitor import Visitor, pause

PIN = "271828"
HALF_A_MILESTONE = 2600
"""Milliseconds into the celebration: the number has rolled, the confetti is in the air."""


class Crowd:
    """Visitor after visitor, and the member of staff at the end. Pictures go to `pictures`."""

    def __init__(self, kiosk: Kiosk, pictures: Path) -> None:
        self._kiosk = kiosk
        self._visitor = Visitor(kiosk.window.view)
        self._folder = pictures
        self.pictures: list[str] = []

    def come(self, visitors: int, pledged: Callable[[], None]) -> None:
        """`visitors` pledges by touch, one after the other; `pledged` after each."""
        self._open()
        for number in range(1, visitors + 1):
            self._pledge(number)
            pledged()
        self.picture("attract-after")

    def send(self) -> None:
        """Staff open the door, look, send, and look again."""
        visitor = self._visitor
        self._enter()
        visitor.waits_for("sendNow")
        self.picture("staff-before")
        visitor.touches("sendNow")
        staff = self._kiosk.window.staff
        visitor.waits_until(lambda: staff.property("lettersWaiting") == 0, "everything to be delivered")
        self.picture("staff-after")
        visitor.touches("back")
        visitor.waits_for("start")

    def _open(self) -> None:
        visitor = self._visitor
        visitor.waits_until(lambda: visitor.sees("start") or visitor.sees("before"), "the booth")
        if visitor.sees("before"):
            self._enter()
            visitor.touches("openBooth")
        visitor.waits_for("start")

    def _enter(self) -> None:
        visitor = self._visitor
        visitor.holds("staffDoor", lambda: visitor.sees("pin_1"))
        self.picture("staff-door")
        for digit in PIN:
            visitor.touches(f"pin_{digit}")

    def picture(self, name: str) -> None:
        """Keep what the screen shows, once for each name."""
        file = self._folder / f"{name}.png"
        if str(file) not in self.pictures:
            pause(320)  # the screen has slid in
            self._kiosk.window.view.grabWindow().save(str(file))
            self.pictures.append(str(file))

    def _pledge(self, number: int) -> None:
        visitor = self._visitor
        self.picture("attract")
        if number % 4 == 2:
            visitor.touches("language_ar")
            self.picture("attract-ar")
        visitor.touches("start")
        visitor.waits_for("pledge")
        if number % 3:
            visitor.touches(("as_man", "as_woman", "as_boy", "as_girl")[number % 4])
        self.picture("pledge-ar" if number % 4 == 2 else "pledge")
        visitor.holds("pledge", lambda: visitor.sees("done") or visitor.sees("milestone"))
        if visitor.sees("milestone"):
            pause(HALF_A_MILESTONE)
            self.picture(f"milestone-{self._kiosk.window.booth.property('total')}")
            visitor.touches("milestone")
        visitor.waits_for("done")
        self.picture("thanks-ar" if number % 4 == 2 else "thanks")
        if number % 8 == 5:
            self._stay_in_touch()
        else:
            visitor.touches("done")
        visitor.waits_for("start")

    def _stay_in_touch(self) -> None:
        visitor = self._visitor
        for name in ("whatNext", "plan_campus", "action_club"):
            visitor.touches(name)
        visitor.waits_for("done")
        for name in ("stayInTouch", "agreed", "consent_news", "next"):
            visitor.touches(name)
        visitor.types("amina@example.org")
        self.picture("contact")
        visitor.touches("save")
        visitor.touches("done")
