"""View-model: the booth as every screen sees it: where it stands, how many have pledged, what is asked."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import Property, QDateTime, QLocale, QObject, QPointF, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.campaign.milestones import around, ladder_of
from kiosk.campaign.pack import Pack
from kiosk.clock import Now
from kiosk.settings import Settings
from ui.world import spot

if TYPE_CHECKING:
    from kiosk.trust.ticket import Event

QML_IMPORT_NAME = "booth"
QML_IMPORT_MAJOR_VERSION = 1
QVariantList = list
QVariantMap = dict
"""By the name that the QML linter's type generator reads."""
SHORT = QLocale.FormatType.ShortFormat


@QmlElement
class Booth(QObject):
    """One immutable event, one moving number, and a campaign that is only known as of its last receipt."""

    changed = Signal()
    totalChanged = Signal()
    championsChanged = Signal()
    languageChanged = Signal()

    def __init__(self, pack: Pack, settings: Settings, now: Now) -> None:
        super().__init__()
        self._now = now
        self._campaign_total = 0
        self._as_of: datetime | None = None
        self._campaign_step = 0
        self._day = now().date()
        self._pack = pack
        self._settings = settings
        self._event: Event | None = None
        self._ladder: tuple[int, ...] = ()
        self._total = 0
        self._language = pack.languages[0]
        self._stopped = self._paused = self._rehearsing = False
        self._stands = ""
        self.speak: Callable[[str], None] = lambda _: None
        """Switches the application's language; set by the window."""

    def open(self, event: Event, total: int) -> None:
        """From now on visitors may pledge."""
        self._event, self._total = event, total
        self._ladder = ladder_of(self._pack.ladder, event.target)
        self.changed.emit()
        self.totalChanged.emit()

    def count(self, total: int) -> None:
        """The total moved."""
        self._total = total
        self.totalChanged.emit()

    def learn(self, campaign_total: int, as_of: datetime) -> None:
        """A receipt told how many there were in the whole campaign at `as_of`."""
        self._campaign_total, self._as_of = campaign_total, as_of
        self.changed.emit()

    def celebrate(self, campaign_step: int | None) -> None:
        """The whole campaign passed a milestone, if it did; those who come by read it once."""
        if campaign_step:
            self._campaign_step = campaign_step
            self.changed.emit()

    def stop(self) -> None:
        """A pledge could not be kept: ask visitors to use the next booth."""
        self._stopped = True
        self.changed.emit()

    def stand(self, stands: str) -> None:
        """Staff have opened the booth ("open"), or closed it ("closed"), or neither yet ("before")."""
        self._stands, self._paused = stands, False
        self.changed.emit()

    def rehearse(self, on: bool) -> None:
        """Until it is over, pledges are taken that count nowhere."""
        self._rehearsing = on
        self.changed.emit()

    def _is_open(self) -> bool:
        return self._event is not None and not self._why_not()

    def _why_not(self) -> str:
        if self._stopped:
            return "stopped"
        if not self._rehearsing and self._stands in {"before", "closing", "closed"}:
            return self._stands
        return "paused" if self._paused else ""

    def _is_rehearsing(self) -> bool:
        return self._rehearsing

    def _event_name(self) -> str:
        return self._event.name if self._event else ""

    def _place(self) -> str:
        return f"{self._event.place.name}, {self._event.place.city}" if self._event else ""

    def _target(self) -> int:
        return self._event.target if self._event else 0

    def _get_total(self) -> int:
        return self._total

    def _next_step(self) -> int:
        return around(self._total, self._ladder)[1]

    def _step_before(self) -> int:
        return around(self._total, self._ladder)[0]

    def _get_campaign_total(self) -> int:
        return self._campaign_total

    def _get_as_of(self) -> str:
        if self._as_of is None:
            return ""
        moment, locale = QDateTime.fromSecsSinceEpoch(round(self._as_of.timestamp())), QLocale(self._language)
        if self._as_of.astimezone().date() == self._now().astimezone().date():
            return locale.toString(moment.time(), SHORT)
        return locale.toString(moment.date(), SHORT)

    def _get_campaign_step(self) -> int:
        return self._campaign_step

    def _champions(self) -> list[dict[str, str]]:
        cards = [one for one in self._pack.champions if one.expires is None or self._day <= one.expires]
        return [
            {"name": one.name[self._language], "role": one.role[self._language], "says": one.says[self._language]}
            for one in cards
        ]

    def _spot(self) -> QPointF:
        return QPointF(*spot(self._event.place.lat, self._event.place.lon)) if self._event else QPointF()

    def _age_of_consent(self) -> int:
        return self._pack.age_of_consent(self._event.place.country if self._event else "")

    def _palette(self) -> dict[str, str]:
        return msgspec.structs.asdict(self._pack.palette)

    def _ppi(self) -> int:
        return self._settings.ppi

    def _rotate(self) -> int:
        return self._settings.rotate

    def _get_language(self) -> str:
        return self._language

    def _languages(self) -> list[str]:
        return list(self._pack.languages)

    def _campaign(self) -> str:
        return self._pack.name

    def _invitation(self) -> str:
        return self._pack.invitation[self._language]

    def _pledge_text(self) -> str:
        return self._pack.pledge[self._language]

    def _idle_seconds(self) -> int:
        return self._settings.idle_seconds

    def _goodbye_seconds(self) -> int:
        return self._settings.goodbye_seconds

    isOpen = Property(bool, _is_open, notify=changed)
    whyNot = Property(str, _why_not, notify=changed)
    isRehearsing = Property(bool, _is_rehearsing, notify=changed)
    eventName = Property(str, _event_name, notify=changed)
    place = Property(str, _place, notify=changed)
    target = Property(int, _target, notify=changed)
    total = Property(int, _get_total, notify=totalChanged)
    nextStep = Property(int, _next_step, notify=totalChanged)
    stepBefore = Property(int, _step_before, notify=totalChanged)
    campaignTotal = Property(int, _get_campaign_total, notify=changed)
    asOf = Property(str, _get_as_of, notify=changed)
    campaignStep = Property(int, _get_campaign_step, notify=changed)
    champions = Property(QVariantList, _champions, notify=championsChanged)
    spot = Property(QPointF, _spot, notify=changed)
    ageOfConsent = Property(int, _age_of_consent, notify=changed)
    palette = Property(QVariantMap, _palette, notify=changed)
    ppi = Property(int, _ppi, notify=changed)
    rotate = Property(int, _rotate, notify=changed)
    language = Property(str, _get_language, notify=languageChanged)
    languages = Property(QVariantList, _languages, notify=changed)
    campaign = Property(str, _campaign, notify=changed)
    invitation = Property(str, _invitation, notify=languageChanged)
    pledgeText = Property(str, _pledge_text, notify=languageChanged)
    idleSeconds = Property(int, _idle_seconds, notify=changed)
    goodbyeSeconds = Property(int, _goodbye_seconds, notify=changed)

    @Slot(str)
    def use(self, language: str) -> None:
        """Speak `language` from now on; the next visitor starts with the pack's first again."""
        if language in self._pack.languages and language != self._language:
            self._language = language
            self.speak(language)
            self.languageChanged.emit()
            self.championsChanged.emit()

    @Slot()
    def turn(self) -> None:
        """Another card is shown: the one before was read, and a new day may have begun."""
        if self._campaign_step:
            self._campaign_step = 0
            self.changed.emit()
        if self._day != self._now().date():
            self._day = self._now().date()
            self.championsChanged.emit()

    @Slot()
    def pause(self) -> None:
        """Staff take a break, or are back from it: until then nobody can pledge. A restart ends it."""
        self._paused = not self._paused
        self.changed.emit()

    @Slot(result=str)
    def clock(self) -> str:
        """What time this computer thinks it is."""
        return QLocale(self._language).toString(QDateTime.fromSecsSinceEpoch(round(self._now().timestamp())), SHORT)

    @Slot(result=int)
    def opensIn(self) -> int:
        """Seconds until the event opens; 0 when it is open, or has begun whatever the clock says."""
        if self._event is None or self._total > 0:
            return 0
        return max(0, round((self._event.opens - self._now()).total_seconds()))

    @Slot()
    def forget(self) -> None:
        """The visitor has left."""
        self.use(self._pack.languages[0])
