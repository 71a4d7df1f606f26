"""How this one kiosk behaves: `kiosk.toml` in its data folder. Every line may be left out."""

from pathlib import Path
from typing import Annotated, Literal

from msgspec import Meta, Struct

from kiosk.trust.files import parse_toml, read_bytes

Seconds = Annotated[int, Meta(ge=5, le=600)]


class Settings(Struct, frozen=True, forbid_unknown_fields=True):
    """What staff may set. A wrong or unknown name stops the start and is named."""

    idle_seconds: Seconds = 45
    """Without a touch for so long, the visitor is asked: still there?"""
    goodbye_seconds: Seconds = 20
    """And after so long without an answer, everything typed is wiped."""
    proxy: str = ""
    """`http://host:port` of a campus proxy; empty: connect directly, whatever the environment says."""
    ppi: Annotated[int, Meta(ge=0, le=600)] = 0
    """Points per inch of the glass, by which everything to touch and to read is measured; 0: as the screen says."""
    rotate: Literal[0, 90, 180, 270] = 0
    """Turn the picture clockwise by so many degrees, where the system cannot."""
    copy: str = ""
    """Folder on a second medium, such as a stick that stays in the kiosk, for a second copy of every letter."""
    stick: str = ""
    """Folder where a stick shows up; empty: whatever is put in, as the system mounts it below /media or /run/media."""
    pack: str = ""
    """Folder of another campaign pack; empty: the HeForShe pack that comes with the kiosk."""


def read_settings(folder: Path) -> Settings:
    """The settings in `folder`, or the defaults if there is no kiosk.toml. Raises Refused."""
    path = folder / "kiosk.toml"
    return parse_toml(read_bytes(path), Settings, str(path)) if path.exists() else Settings()
