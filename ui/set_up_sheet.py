"""The set-up sheet: what staff must know to run this booth, on one page; and what they keep apart from it."""

from html import escape

from PySide6.QtCore import QLocale, Qt

from kiosk.event.offers import Offer
from ui.languages import Words
from ui.paper import Cells, printed, table


def sheet(offer: Offer, campaign: str, language: str) -> bytes:
    """The content of a PDF. `campaign`: its name, as it stands at the top of the screen. Needs a QGuiApplication."""
    event, place = offer.ticket.event, offer.ticket.event.place
    translate, direction = Words(language).translate, QLocale(language).textDirection()
    panel = translate("SetUpSheet", "Hold the name “%1” at the top of the screen for two seconds, then enter the PIN.")
    steps = [
        (translate("SetUpSheet", "Your panel"), panel.replace("%1", campaign)),
        (
            translate("SetUpSheet", "Rehearse"),
            translate(
                "SetUpSheet", "“Rehearse”, on the page after the PIN. Nothing counts while TEST stands above and below."
            ),
        ),
        (
            translate("SetUpSheet", "Open"),
            translate("SetUpSheet", "“Open the booth”, on the page after the PIN. Before that nobody can pledge."),
        ),
        (
            translate("SetUpSheet", "Close"),
            translate("SetUpSheet", "“The day”, “Close the booth”. Only the coordinator's code opens it again."),
        ),
        (
            translate("SetUpSheet", "“Please use the next booth”"),
            translate(
                "SetUpSheet", "Nothing that was thanked is lost. Make room on the disk and start the kiosk again."
            ),
        ),
        (translate("SetUpSheet", "Call for help"), "____________________________"),
    ]
    turned = direction == Qt.LayoutDirection.RightToLeft
    way, side = ("rtl", "right") if turned else ("ltr", "left")
    how = f'align="{side}"'
    rows: list[Cells] = [[(30, how, f"<b>{escape(what)}</b>"), (70, how, escape(does))] for what, does in steps]
    title = f"{event.name} · {offer.ticket.slot}"
    apart = translate(
        "SetUpSheet", "Cut this off and keep it apart: the code that opens a closed booth and a locked door."
    )
    html = (
        f'<div dir="{way}"><p style="font-size:22pt; font-weight:800">{escape(event.name)}</p>'
        f"<p>{escape(place.name)}, {escape(place.city)} · {escape(offer.ticket.slot)}</p><p>&nbsp;</p>"
        f"{table(rows, direction, 6)}" + (_cut_off(apart, title, offer.code, how) if offer.code else "") + "</div>"
    )
    return printed(html, title, direction)


def _cut_off(apart: str, title: str, code: str, how: str) -> str:
    in_fours = " ".join(code[start : start + 4] for start in range(0, len(code), 4))
    return (
        f'<p style="font-size:40pt">&nbsp;</p><hr/><p>{escape(apart)}</p><p>{escape(title)}</p>'
        f'<p dir="ltr" {how} style="font-size:20pt; font-weight:800">{in_fours}</p>'
    )
