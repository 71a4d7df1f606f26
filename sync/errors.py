"""Why a batch did not arrive, and what the loop does next.

NotDelivered               nothing is lost: the letters are still in the outbox
├── TryLater               the loop waits and sends the same letters again
│   ├── Unreachable        no link: nothing was sent
│   ├── NoAnswer           the connection broke in the middle: the outcome is unknown
│   ├── NotTheCollector    somebody else answered: a Wi-Fi sign-in page, a proxy, an impostor
│   └── Busy               the collector asks for time
├── Narrow                 the loop sends half; the one letter that is refused by itself is set aside
│   ├── TooBig             too much at once
│   └── Unreadable         the collector cannot read one of them
└── AskStaff               the loop rests until staff act
    ├── NoTicket           staff set this event up themselves: there is nobody to send to yet
    ├── NotAllowed         this kiosk may not send (any more)
    │   └── TicketUsed     another kiosk has enrolled with this one's ticket
    ├── WrongAddress       nothing of ours lives at that address
    └── NotSure            the server's certificate does not prove that it is ours
        └── ClockWrong     no wonder: by this computer's date the event is long over, or far away
"""


class NotDelivered(Exception):
    """`str()` is the sentence staff read."""


class TryLater(NotDelivered):
    """The same letters go again after a wait of at most `longest_wait` seconds."""

    longest_wait = 600.0


class Unreachable(TryLater):
    """No answer. Asking costs nobody anything, so the loop asks every minute at least."""

    longest_wait = 60.0


class NoAnswer(TryLater):
    """Sent, perhaps kept, and no receipt came back. Other letters go first next time, fewer at once."""

    longest_wait = 60.0


class NotTheCollector(TryLater):
    """An answer that is not signed by our collector. Nothing in it is believed; no redirect is followed."""


class Busy(TryLater):
    """The collector said: later. `after` is the least number of seconds it asked for."""

    def __init__(self, sentence: str, after: float) -> None:
        super().__init__(sentence)
        self.after = after


class Narrow(NotDelivered):
    """Not this batch: the loop sends half of it. `code` names the reason.

    Only if the collector `signed` its refusal may a single letter be set aside for it; a proxy's word only delays.
    """

    def __init__(self, sentence: str, code: str, signed: bool) -> None:
        super().__init__(sentence)
        self.code = code
        self.signed = signed


class TooBig(Narrow):
    """413: too many letters or bytes at once."""


class Unreadable(Narrow):
    """400, 422: one of these letters is not what the collector can read."""


class AskStaff(NotDelivered):
    """No use in trying again before a person has done something. Everything is kept."""


class NoTicket(AskStaff):
    """The event has no coordinator's ticket: no address, no key. What waits goes out when one is taken."""


class NotAllowed(AskStaff):
    """401, 403, 409 that enrolling does not cure: revoked, or another kiosk took this ticket."""


class TicketUsed(NotAllowed):
    """409: the coordinator gives this kiosk another ticket, and its queue goes out under that."""


class WrongAddress(AskStaff):
    """404, 405, 410, 426: the ticket's address, or one side's version, is wrong."""


class NotSure(AskStaff):
    """TLS does not prove that this is our server. Never sent anyway."""


class ClockWrong(NotSure):
    """Certificates are judged by the date, and this computer's is far from its event's."""
