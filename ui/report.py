"""The day's report as a page people want to read: PDF, in any language of the screens, on white paper."""

from datetime import datetime
from html import escape

from PySide6.QtCore import QDateTime, QLocale, Qt

from kiosk.campaign.pack import Pack
from kiosk.day.report import Report
from kiosk.errors import Refused
from ui.languages import Words
from ui.paper import Cells, offscreen, printed, table

QUIET, GOOD, NOT_GOOD = "#5b5166", "#0a7a4b", "#a3341b"


def without_a_screen(found: Report, pack: Pack, language: str) -> bytes:
    """The same, for a command line. Raises Refused if the screens do not speak `language`."""
    if language not in pack.languages:
        raise Refused("report", "language", f"the campaign speaks {', '.join(pack.languages)}, not {language}")
    with offscreen():
        return pdf(found, pack, language)


def pdf(found: Report, pack: Pack, language: str) -> bytes:
    """The report as a file's content. Needs a QGuiApplication, and the fonts."""
    page = _Page(found, pack, language)
    return printed(page.html(), f"{found.event}, {found.kiosk}", page.direction)


class _Page:
    """The report in words and tables; bars are cells, so that they read from the right where words do."""

    def __init__(self, found: Report, pack: Pack, language: str) -> None:
        self._found = found
        self._pack = pack
        self._language = language
        self._words = Words(language)
        self._locale = QLocale(language)
        self.direction = self._locale.textDirection()
        self._tall = 100 if self.direction == Qt.LayoutDirection.LeftToRight else 70  # the Arabic font is
        sides = ("left", "right") if self.direction == Qt.LayoutDirection.LeftToRight else ("right", "left")
        self._start, self._end = (f'align="{side}"' for side in sides)

    def html(self) -> str:
        """The whole page."""
        found, translate = self._found, self._words.translate
        way = "rtl" if self.direction == Qt.LayoutDirection.RightToLeft else "ltr"
        balance = self._section(translate("Report", "What became of them"), self._balance())
        steps = [(self._number(step), self._when(at)) for step, at in found.milestones]
        milestones = self._section(translate("Report", "Milestones"), self._table(steps))
        hours = self._bars([(self._hour(at), n) for at, n in found.hours], 10)
        languages = self._bars([(self._name(code), n) for code, n in found.languages], 40)
        roles = self._bars([(self._role(one), n) for one, n in found.pledging_as], 40)
        return (
            f'<div dir="{way}">{self._head()}{self._verdict()}{self._beside(balance, milestones)}'
            + self._section(translate("Report", "Hour by hour"), hours)
            + self._beside(
                self._section(translate("Report", "Languages"), languages),
                self._section(translate("Report", "Pledging as"), roles),
            )
            + f"{self._foot()}</div>"
        )

    def _head(self) -> str:
        found, translate = self._found, self._words.translate
        when = [self._moment(moment) for moment in (found.opened_at, found.closed_at) if moment is not None]
        lines = [
            (f"color:{self._pack.palette.campaign}; font-size:11pt; font-weight:700", self._pack.name),
            ("font-size:20pt; font-weight:800", found.event),
            (f"color:{QUIET}", found.place),
            (f"color:{QUIET}", " – ".join(when)),
            (f"font-size:40pt; font-weight:900; line-height:{self._tall}%", self._number(found.taken)),
            ("", translate("Report", "Pledges taken in this opening")),
        ]
        return "".join(f'<p style="margin:0; {style}">{escape(text)}</p>' for style, text in lines)

    def _verdict(self) -> str:
        found, translate = self._found, self._words.translate
        if not found.adds_up:
            wrong = ", ".join(found.balance.wrong)
            says = f"{translate('Report', 'It does not add up. Tell the coordinator these:')} {wrong}"
        elif found.agreement.agreed:
            says = translate("Report", "It adds up, and the collector says the same.")
        else:
            says = translate("Report", "It adds up. The collector has not confirmed all of it yet.")
        colour = GOOD if found.adds_up and found.agreement.agreed else NOT_GOOD
        return f'<p style="color:{colour}; font-size:12pt; font-weight:700">{escape(says)}</p>'

    def _balance(self) -> str:
        found, translate = self._found, self._words.translate
        counts, held = found.balance.pledges, found.agreement
        rows = [
            (translate("Report", "Taken at this event"), found.balance.taken),
            (translate("Report", "Held by the collector"), counts.delivered),
            (translate("Report", "Waiting on this kiosk"), counts.waiting),
            (translate("Report", "Set aside on this kiosk"), counts.set_aside),
            (translate("Report", "Not counted"), counts.void),
            (translate("Report", "Taken back by visitors"), counts.withdrawn),
        ]
        if held.at is not None:
            rows.append((translate("Report", "Letters the collector says it holds"), held.held))
        return self._table([(name, self._number(count)) for name, count in rows])

    def _section(self, title: str, body: str) -> str:
        air = '<p style="font-size:6pt">&nbsp;</p>'  # a table swallows the space above its first line
        return f"{air}<h3>{escape(title)}</h3>{body}" if "<tr>" in body else ""

    def _beside(self, first: str, second: str) -> str:
        return self._rows(0, [[(48, self._start, first), (4, self._start, ""), (48, self._start, second)]])

    def _table(self, rows: list[tuple[str, str]]) -> str:
        return self._rows(2, [[(65, self._start, escape(name)), (35, self._end, value)] for name, value in rows])

    def _bars(self, rows: list[tuple[str, int]], wide: int) -> str:
        """`wide`: percent of the line for the names."""
        most = max((count for _, count in rows), default=0)
        bars = [(escape(name), self._bar(count, most), self._number(count)) for name, count in rows]
        cells = (wide, self._start), (88 - wide, self._start), (12, self._end)
        return self._rows(2, [[(*cell, text) for cell, text in zip(cells, row, strict=True)] for row in bars])

    def _bar(self, count: int, most: int) -> str:
        share = max(1, round(100 * count / most)) if count else 0
        halves = [(share, f'bgcolor="{self._pack.palette.campaign}"', "&nbsp;"), (100 - share, "", "&nbsp;")]
        return self._rows(0, [[half for half in halves if half[0]]])

    def _rows(self, padding: int, rows: list[Cells]) -> str:
        return table(rows, self.direction, padding)

    def _foot(self) -> str:
        found, translate = self._found, self._words.translate
        written = translate("Report", "Written %1 by kiosk %2.").replace("%1", self._moment(found.written_at))
        chain = translate("Report", "The chain over all pledges ends in %1").replace("%1", found.balance.chain or "0")
        lines = escape(written.replace("%2", f"\u2066{found.kiosk}\u2069")), chain
        return f'<p style="color:{QUIET}; font-size:8pt">{"<br/>".join(lines)}</p>'

    def _role(self, chosen: str) -> str:
        labels = {one.id: one.label[self._language] for one in self._pack.pledging_as}
        return labels.get(chosen) or self._words.translate("Report", "Not said")

    def _name(self, code: str) -> str:
        return "English" if code == "en" else QLocale(code).nativeLanguageName() or code  # Qt says American English

    def _number(self, number: int) -> str:
        return self._locale.toString(number)

    def _hour(self, moment: datetime) -> str:
        return self._locale.toString(_wall(moment).time(), QLocale.FormatType.ShortFormat)

    def _when(self, moment: datetime) -> str:
        """The hour; with its day, if that is another than the opening's."""
        opened_at = self._found.opened_at
        same = opened_at is not None and opened_at.date() == moment.date()
        return self._hour(moment) if same else self._moment(moment)

    def _moment(self, moment: datetime) -> str:
        return self._locale.toString(_wall(moment), QLocale.FormatType.ShortFormat)


def _wall(moment: datetime) -> QDateTime:
    """As the clock on the event's wall shows it."""
    return QDateTime(moment.year, moment.month, moment.day, moment.hour, moment.minute, moment.second)
