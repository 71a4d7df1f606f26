"""The campaign pack: what is asked and how, as data. HeForShe is the one that comes with the kiosk."""

from datetime import date
from pathlib import Path
from typing import Annotated, Literal

from msgspec import Meta, Struct

from kiosk.errors import Refused
from kiosk.trust.digest import digest
from kiosk.trust.files import parse_toml, read_bytes

HEFORSHE = Path(__file__).parent / "heforshe"
Text = dict[str, Annotated[str, Meta(min_length=1, max_length=400)]]
"""A text per language (BCP 47 tag)."""
Tag = Annotated[str, Meta(pattern=r"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*\Z", max_length=16)]
Id = Annotated[str, Meta(pattern="^[a-z][a-z0-9_]{1,31}$")]


class Choice(Struct, frozen=True, forbid_unknown_fields=True):
    """One tile: its id, and its words per language."""

    id: Id
    label: Text


class Consent(Struct, frozen=True, forbid_unknown_fields=True):
    """One tick, for one purpose, and which field it needs."""

    id: Id
    asks: Literal["first_name", "email"]
    label: Text


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
    languages: Annotated[tuple[Tag, ...], Meta(min_length=1)]
    """In the order of the language bar; the first is the default."""
    invitation: Text
    pledge: Text
    pledging_as: tuple[Choice, ...]
    consents: Annotated[tuple[Consent, ...], Meta(max_length=8)]
    goals: tuple[Goal, ...]
    digest: str = ""
    """SHA-256 (hex) of the pack's file, filled in when it is read."""

    def pledge_hash(self, language: str) -> str:
        """What identifies the promised text: SHA-256 (hex) of it in `language`."""
        return digest(self.pledge[language].encode())


def pack_folder(named: str) -> Path:
    """The folder that the settings name, or that of the HeForShe pack."""
    return Path(named) if named else HEFORSHE


def pack_digest(folder: Path) -> str:
    """What a ticket knows a pack by: SHA-256 (hex) of its file. Raises Known."""
    return digest(read_bytes(folder / "pack.toml"))


def read_pack(folder: Path) -> Pack:
    """Read `pack.toml` in `folder`. Raises Refused naming the field that is wrong or the language that is missing."""
    path = folder / "pack.toml"
    content = read_bytes(path)
    pack = parse_toml(content, Pack, str(path))
    texts = [("invitation", pack.invitation), ("pledge", pack.pledge)]
    texts += [(f"pledging_as.{choice.id}", choice.label) for choice in pack.pledging_as]
    texts += [(f"consents.{consent.id}", consent.label) for consent in pack.consents]
    for field, text in texts:
        if missing := set(pack.languages) - set(text):
            raise Refused(str(path), field, f"no text in {', '.join(sorted(missing))}")
    return Pack(
        **{name: getattr(pack, name) for name in Pack.__struct_fields__ if name != "digest"}, digest=digest(content)
    )
