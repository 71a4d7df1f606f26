"""The campaign pack: what is asked and how, as data. HeForShe is the one that comes with the kiosk."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Annotated, Literal

import msgspec
from msgspec import Meta, Struct

from kiosk.campaign.palette import Palette, faults_of
from kiosk.errors import Refused
from kiosk.trust.digest import digest
from kiosk.trust.files import parse_toml, read_bytes

HEFORSHE = Path(__file__).parent / "heforshe"
Text = dict[str, Annotated[str, Meta(min_length=1, max_length=400)]]
"""A text per language (BCP 47 tag)."""
Tag = Annotated[str, Meta(pattern=r"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*\Z", max_length=16)]
Id = Annotated[str, Meta(pattern=r"^[a-z][a-z0-9_]{1,31}\Z")]
Age = Annotated[int, Meta(ge=0, le=21)]


class Choice(Struct, frozen=True, forbid_unknown_fields=True):
    """One tile: its id, and its words per language."""

    id: Id
    label: Text


class Consent(Struct, frozen=True, forbid_unknown_fields=True):
    """One tick, for one purpose, and which field it needs."""

    id: Id
    asks: Literal["first_name", "email"]
    label: Text


class Action(Struct, frozen=True, forbid_unknown_fields=True):
    """One thing to do, within so many `days` of the pledge."""

    id: Id
    days: Annotated[int, Meta(ge=1, le=366)]
    label: Text


class Plan(Struct, frozen=True, forbid_unknown_fields=True):
    """What somebody can do in one role: three to five actions to choose one of."""

    id: Id
    label: Text
    actions: Annotated[tuple[Action, ...], Meta(min_length=3, max_length=5)]


class Champion(Struct, frozen=True, forbid_unknown_fields=True):
    """Somebody who stands for the campaign. What the card `says` is the campaign's own words, or a licensed quote."""

    name: Text
    role: Text
    says: Text
    source: str
    licence: str = ""
    """Under which a quote is shown; empty: the words are the campaign's own."""
    expires: date | None = None
    """The last day on which the card is shown. A licence needs one."""


class Goal(Struct, frozen=True, forbid_unknown_fields=True):
    """What the campaign set out to reach, and what came of it."""

    target: Annotated[int, Meta(ge=1)]
    start: date
    deadline: date
    status: Literal["open", "met", "missed"]
    source: str


class Pack(Struct, frozen=True, forbid_unknown_fields=True):
    """Everything a campaign decides. Texts must exist in every language of `languages`."""

    id: Id
    name: str
    languages: Annotated[tuple[Tag, ...], Meta(min_length=1, max_length=8)]
    """In the order of the language bar; the first is the default."""
    invitation: Text
    pledge: Text
    pledging_as: Annotated[tuple[Choice, ...], Meta(max_length=8)]
    consents: Annotated[tuple[Consent, ...], Meta(max_length=4)]
    goals: tuple[Goal, ...]
    plans: Annotated[tuple[Plan, ...], Meta(max_length=6)] = ()
    champions: tuple[Champion, ...] = ()
    ages: dict[str, Age] = msgspec.field(default_factory=lambda: {"default": 16})
    """From which age somebody may agree alone to be written to: per country (ISO 3166-1 alpha-2) and `default`."""
    ladder: tuple[Annotated[int, Meta(ge=1)], ...] = ()
    """Milestones of every event, if not those that its target gives."""
    palette: Palette = Palette()
    digest: str = ""
    """SHA-256 (hex) of the pack's file, filled in when it is read."""

    def pledge_hash(self, language: str) -> str:
        """What identifies the promised text: SHA-256 (hex) of it in `language`."""
        return digest(self.pledge[language].encode())

    def age_of_consent(self, country: str) -> int:
        """Years."""
        return self.ages.get(country, self.ages.get("default", 16))


def pack_folder(named: str) -> Path:
    """The folder that the settings name, or that of the HeForShe pack."""
    return Path(named) if named else HEFORSHE


def read_pack(folder: Path) -> Pack:
    """Read `pack.toml` in `folder`. Raises Refused naming the first field that is wrong, and how."""
    pack, faults = look_at_pack(folder)
    if faults:
        raise Refused(str(folder / "pack.toml"), *faults[0])
    return pack


def look_at_pack(folder: Path) -> tuple[Pack, list[tuple[str, str]]]:
    """The pack in `folder` and everything wrong with it, as (field, why). Raises Refused if it is no pack at all."""
    path = folder / "pack.toml"
    content = read_bytes(path)
    pack = parse_toml(content, Pack, str(path))
    return msgspec.structs.replace(pack, digest=digest(content)), [
        *_missing_texts(pack),
        *_twice("pledging_as", [choice.id for choice in pack.pledging_as]),
        *_twice("consents", [consent.id for consent in pack.consents]),
        *_twice("plans", [plan.id for plan in pack.plans]),
        *(each for plan in pack.plans for each in _twice(f"plans.{plan.id}", [action.id for action in plan.actions])),
        *_unlicensed(pack),
        *faults_of(pack.palette),
        *(
            [("ladder", "each step must be higher than the one before")]
            if sorted({*pack.ladder}) != [*pack.ladder]
            else []
        ),
    ]


def texts_of(pack: Pack) -> Iterator[tuple[str, Text]]:
    """Every text that visitors read, with the name of its field."""
    yield "invitation", pack.invitation
    yield "pledge", pack.pledge
    for choice in pack.pledging_as:
        yield f"pledging_as.{choice.id}", choice.label
    for consent in pack.consents:
        yield f"consents.{consent.id}", consent.label
    for plan in pack.plans:
        yield f"plans.{plan.id}", plan.label
        for action in plan.actions:
            yield f"plans.{plan.id}.actions.{action.id}", action.label
    for number, champion in enumerate(pack.champions):
        yield f"champions[{number}].name", champion.name
        yield f"champions[{number}].role", champion.role
        yield f"champions[{number}].says", champion.says


def _missing_texts(pack: Pack) -> Iterator[tuple[str, str]]:
    for field, text in texts_of(pack):
        if missing := set(pack.languages) - set(text):
            yield field, f"no text in {', '.join(sorted(missing))}"


def _twice(field: str, ids: list[str]) -> Iterator[tuple[str, str]]:
    for one in sorted({each for each in ids if ids.count(each) > 1}):
        yield field, f"{one} stands twice"


def _unlicensed(pack: Pack) -> Iterator[tuple[str, str]]:
    for number, champion in enumerate(pack.champions):
        if champion.licence and champion.expires is None:
            yield f"champions[{number}].expires", "a licensed quote needs the last day on which it may be shown"
