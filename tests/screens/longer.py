"""A language that nobody speaks: English with every word 40 % longer, as a translation may be one day. Event and place
have names as long as German makes them.
"""

import re
from math import ceil

from msgspec import structs
from PySide6.QtCore import QTranslator

from kiosk.campaign.pack import HEFORSHE, Pack, read_pack, texts_of
from kiosk.trust.ticket import Ticket
from tests.making import Desk

SHARE = 0.4
WORD = re.compile(r"%L?\w|[^\W\d_]+")
"""A placeholder of Qt, which stays as it is, or a word."""


def longer(text: str) -> str:
    """Each word by its own beginning: “hold” becomes “holdho”."""
    return WORD.sub(lambda found: _longer_word(found[0]), text)


def _longer_word(word: str) -> str:
    return word if word.startswith("%") else word + word[: ceil(SHARE * len(word))]


class Longer(QTranslator):
    """Takes the place of every translator of the screens."""

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        """What that language says, longer."""
        return longer(super().translate(context, source, disambiguation, n) or source)


class LongerDesk(Desk):
    """Makes tickets for an event that takes long to name."""

    def ticket(self, **changes: object) -> Ticket:
        """A good ticket, but for `changes`."""
        ticket = super().ticket(**changes)
        place = structs.replace(
            ticket.event.place,
            name="Universitätsbibliothek und Veranstaltungszentrum Campus Nord",
            city="Garmisch-Partenkirchen",
        )
        name = "Internationaler Tag zur Beseitigung von Gewalt gegen Frauen: Auftaktveranstaltung"
        return structs.replace(ticket, event=structs.replace(ticket.event, name=name, place=place))


def longer_pack() -> Pack:
    """The campaign in that language."""
    pack = read_pack(HEFORSHE)
    for _, text in texts_of(pack):
        text["en"] = longer(text["en"])
    return pack
