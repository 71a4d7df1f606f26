"""The campaign as the collector shows it, read from the same pack file that the kiosks carry."""

import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import msgspec
from msgspec import Struct

from collector.organisations import Organisation, Text, read_organisations

HEFORSHE = Path(__file__).parent.parent / "kiosk" / "campaign" / "heforshe"


class Goal(Struct, frozen=True):
    """What the campaign set out to reach; `status` is open, met or missed."""

    target: int
    start: date
    deadline: date
    status: str


class Action(Struct, frozen=True):
    """One thing to do."""

    id: str
    label: Text
    days: int = 14
    """Within which it is usually done."""


class Plan(Struct, frozen=True):
    """What somebody can do in one role."""

    id: str
    label: Text
    actions: list[Action]


class Consent(Struct, frozen=True):
    """One tick, for one purpose, and what it asks for."""

    id: str
    asks: str
    label: Text


class Champion(Struct, frozen=True):
    """Somebody who stands for the campaign; shown up to the day on which a licence `expires`."""

    name: Text
    role: Text
    says: Text
    expires: date | None = None


class Campaign(Struct, frozen=True):
    """The part of a pack that the collector shows."""

    id: str
    name: str
    pledge: Text
    goals: list[Goal]
    plans: list[Plan] = []
    consents: list[Consent] = []
    ages: dict[str, int] = msgspec.field(default_factory=lambda: {"default": 16})
    """From which age somebody may agree alone to be written to: per country (ISO 3166-1) and `default`."""
    champions: list[Champion] = []
    organisations: list[Organisation] = []

    def plan(self, name: str) -> Plan | None:
        """The plan with that id."""
        return next((one for one in self.plans if one.id == name), None)

    def action(self, plan: str, action: str) -> Action | None:
        """An action that somebody chose; None if the pack has it no longer."""
        found = self.plan(plan)
        return next((one for one in found.actions if one.id == action), None) if found else None

    def letters_for(self) -> list[Consent]:
        """The ticks that ask for an e-mail address."""
        return [one for one in self.consents if one.asks == "email"]

    def age_of_consent(self, country: str) -> int:
        """Years."""
        return self.ages.get(country, self.ages.get("default", 16))


def read_campaign(folder: Path) -> Campaign:
    """What stands in `folder`. Raises OSError, tomllib.TOMLDecodeError or msgspec.ValidationError."""
    content: dict[str, Any] = tomllib.loads((folder / "pack.toml").read_text(encoding="utf-8"))
    return msgspec.convert(content | {"organisations": read_organisations(folder)}, Campaign)
