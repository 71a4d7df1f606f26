"""What the pack asks and offers, in the visitor's language, as plain values for the screens."""

import re
from datetime import date, timedelta

from PySide6.QtCore import QDate, QLocale

from kiosk.campaign.pack import Pack
from kiosk.clock import Now

WEEKDAY = re.compile(r"^dddd[,،]?\s*|\s*dddd$")
"""In Qt's long date formats."""


class PackWords:
    """Each method takes a language of the pack (BCP 47)."""

    def __init__(self, pack: Pack, now: Now) -> None:
        self._pack = pack
        self._now = now

    def choices(self, language: str) -> list[dict[str, str]]:
        """“I pledge as …”."""
        return [{"id": choice.id, "label": choice.label[language]} for choice in self._pack.pledging_as]

    def consents(self, language: str) -> list[dict[str, str]]:
        """Those that ask for an address."""
        asked = [consent for consent in self._pack.consents if consent.asks == "email"]
        return [{"id": consent.id, "label": consent.label[language]} for consent in asked]

    def name_consent(self, language: str) -> str:
        """What showing a first name means, or empty if this campaign asks for none."""
        return next((each.label[language] for each in self._pack.consents if each.asks == "first_name"), "")

    def plans(self, language: str) -> list[dict[str, object]]:
        """Each plan with its actions, and until when each would be."""
        return [
            {
                "id": plan.id,
                "label": plan.label[language],
                "actions": [
                    {"id": one.id, "label": one.label[language], "due": self._written(self._due(one.days), language)}
                    for one in plan.actions
                ],
            }
            for plan in self._pack.plans
        ]

    def action(self, plan: str, action: str, language: str) -> tuple[str, date, str]:
        """An action's words, its day, and the day in words."""
        (chosen,) = [one for each in self._pack.plans if each.id == plan for one in each.actions if one.id == action]
        due = self._due(chosen.days)
        return chosen.label[language], due, self._written(due, language)

    def _due(self, days: int) -> date:
        return self._now().astimezone().date() + timedelta(days=days)

    def _written(self, day: date, language: str) -> str:
        locale = QLocale(language)
        without_weekday = WEEKDAY.sub("", locale.dateFormat(QLocale.FormatType.LongFormat))
        return locale.toString(QDate(day.year, day.month, day.day), without_weekday)
