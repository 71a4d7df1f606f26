"""A booth as a journey sees it: somebody touches the screen, staff look at their panel."""

from kiosk.counter import Counter
from kiosk.store.outbox import Counts
from kiosk.wiring import Kiosk
from ui.visitor import Visitor

PIN = "271828"


class Booth:
    """The open kiosk and whoever stands before it."""

    def __init__(self, kiosk: Kiosk, begin: bool = True) -> None:
        """`begin`: staff have opened it, if nobody has closed it before."""
        self.kiosk = kiosk
        self.visitor = Visitor(kiosk.window.view)
        day = kiosk.window.day
        self.visitor.waits_until(lambda: day.property("stands") != "", "the store to open")
        if begin and day.property("stands") == "before":
            day.openBooth()
            self.visitor.waits_for("start")

    @property
    def counter(self) -> Counter:
        assert self.kiosk.counter is not None
        return self.kiosk.counter

    def letters(self) -> Counts:
        return self.counter.outbox.counts()

    def pledge(self, times: int = 1) -> None:
        """That many visitors pledge and leave."""
        for _ in range(times):
            self.pledge_and_stay()
            self.visitor.touches("done")
            self.visitor.waits_for("start")

    def pledge_and_stay(self) -> None:
        """One visitor pledges and reads the thanks."""
        visitor = self.visitor
        visitor.touches("start")
        visitor.holds("pledge", lambda: visitor.sees("done") or visitor.sees("milestone"))
        if visitor.sees("milestone"):
            visitor.touches("milestone")
        visitor.waits_for("done")

    def reach_the_address(self) -> None:
        """From the thanks to where an e-mail address is typed: old enough, and the news ticked."""
        for name in ("stayInTouch", "agreed", "consent_news", "next"):
            self.visitor.touches(name)
        self.visitor.waits_for("field")

    def open_staff_door(self) -> None:
        """Staff hold the hidden place and enter the PIN."""
        visitor = self.visitor
        visitor.holds("staffDoor", lambda: visitor.sees("pin_1"))
        for digit in PIN:
            visitor.touches(f"pin_{digit}")
        visitor.waits_until(lambda: visitor.sees("sendNow") or visitor.sees("rehearse"), "the staff's panel")

    def send_now(self) -> None:
        """Staff send, until nothing waits."""
        self.open_staff_door()
        self.visitor.touches("sendNow")
        self.visitor.waits_until(lambda: self.letters().waiting == 0, "nothing to wait")
        self.visitor.touches("back")
        self.visitor.waits_for("start")
