"""The campaign's goals, read from the same pack file that the kiosks carry."""

import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import msgspec
from msgspec import Struct

HEFORSHE = Path(__file__).parent.parent / "kiosk" / "campaign" / "heforshe"


class Goal(Struct, frozen=True):
    """What the campaign set out to reach; `status` is open, met or missed."""

    target: int
    start: date
    deadline: date
    status: str


class Campaign(Struct, frozen=True):
    """The part of a pack that the collector shows."""

    id: str
    name: str
    pledge: dict[str, str]
    goals: list[Goal]


def read_campaign(folder: Path) -> Campaign:
    """Read `pack.toml` in `folder`. Raises OSError, tomllib.TOMLDecodeError or msgspec.ValidationError."""
    content: dict[str, Any] = tomllib.loads((folder / "pack.toml").read_text(encoding="utf-8"))
    return msgspec.convert(content, Campaign)
