"""What organisations set out to do, beside the campaign's pack: commitment, evidence, date.

They stand in `organisations.toml`, apart from `pack.toml`: a new figure must not make a new pack for every kiosk.
"""

import tomllib
from datetime import date
from pathlib import Path
from typing import Literal

import msgspec
from msgspec import Struct

Text = dict[str, str]
"""A text per language."""
Place = Literal["head_of_state", "corporation", "university"]
PLACES: tuple[Place, ...] = ("head_of_state", "corporation", "university")
EACH = 10
"""Of IMPACT's places of one kind: ten heads of state, ten corporations, ten universities."""


class Organisation(Struct, frozen=True, forbid_unknown_fields=True):
    """One that said in public what it will do. What is not known yet is left out."""

    name: str = ""
    country: str = ""
    """ISO 3166-1. A head of state is shown by it alone."""
    plan: str = ""
    """The plan of the pack that it belongs to."""
    impact: Place | None = None
    """Which of IMPACT's places it holds."""
    commitment: Text = {}
    baseline: Text = {}
    target: Text = {}
    latest: Text = {}
    owner: str = ""
    """Who answers for it: an office, not a person's name."""
    made: date | None = None
    reports: tuple[date, ...] = ()
    """The days on which it reports back."""
    evidence: str = ""
    """Where that can be read: an https address."""

    def __post_init__(self) -> None:
        """Raises ValueError for what could not be shown."""
        if not (self.name or self.country):
            raise ValueError("an organisation has a name, or the country whose head of state it is")
        if self.evidence and not self.evidence.startswith("https://"):
            raise ValueError(f"the evidence of {self.name or self.country} is an address that begins with https://")


class _File(Struct, frozen=True, forbid_unknown_fields=True):
    organisations: list[Organisation] = []


def read_organisations(folder: Path) -> list[Organisation]:
    """Those of a pack. Raises OSError, tomllib.TOMLDecodeError or msgspec.ValidationError."""
    file = folder / "organisations.toml"
    if not file.exists():
        return []
    return msgspec.convert(tomllib.loads(file.read_text(encoding="utf-8")), _File).organisations
