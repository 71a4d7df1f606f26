"""The campaign as the collector shows it, read from the same pack file that the kiosks carry."""

import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import msgspec
from msgspec import Struct

HEFORSHE = Path(__file__).parent.parent / "kiosk" / "campaign" / "heforshe"
Text = dict[str, str]
"""A text per language."""


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


class Plan(Struct, frozen=True):
    """What somebody can do in one role."""

    id: str
    label: Text
    actions: list[Action]


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
    champions: list[Champion] = []

    def action(self, plan: str, action: str) -> Text | None:
        """The words of an action that somebody chose; None if the pack has it no longer."""
        labels = {(one.id, each.id): each.label for one in self.plans for each in one.actions}
        return labels.get((plan, action))


def read_campaign(folder: Path) -> Campaign:
    """Read `pack.toml` in `folder`. Raises OSError, tomllib.TOMLDecodeError or msgspec.ValidationError."""
    content: dict[str, Any] = tomllib.loads((folder / "pack.toml").read_text(encoding="utf-8"))
    return msgspec.convert(content, Campaign)
