"""Whatever lies on a stick or a second copy is opened by `kiosk/trust/media.py`, and in no other way."""

import ast
from pathlib import Path

from tests.house.test_house import HOUSE, PRODUCT

RAW = {"open", "read_bytes", "write_bytes", "read_text", "write_text", "glob", "rglob", "iterdir", "scandir", "copy",
       "copyfile", "copytree", "move", "write_whole", "open_private", "open_to_read"}  # fmt: skip
OWN_FILES = {
    # a kiosk's private folder, and what the system tells of itself
    "kiosk/clock.py",
    "kiosk/day/destroying.py",
    "kiosk/event/standing.py",
    "kiosk/machine.py",
    "kiosk/ready.py",
    "kiosk/settings.py",
    "kiosk/trust/files.py",
    "kiosk/trust/media.py",
    "kiosk/trust/pin.py",
    "kiosk/trust/system.py",
    # what is installed with the program, or named in its settings
    "kiosk/campaign/pack.py",
    "kiosk/event/gazetteer/build.py",
    "collector/campaign.py",
    "collector/commands/letters.py",
    "collector/commands/line.py",
    "collector/contacts.py",
    "collector/environment.py",
    "collector/front.py",
    "collector/hooks.py",
    "collector/map/people.py",
    "collector/organisations.py",
    "collector/words.py",
    # a collector's private folder
    "collector/backup.py",
    "collector/keys.py",
    "collector/osdi.py",
    "collector/tombstones.py",
    "collector/database.py",
    "collector/generation.py",
}
ROOMS = ("kiosk/store/",)
"""Whose modules know the private folder only; but for the second copy."""


def raw_calls(path: Path) -> set[str]:
    """The names of the calls by which this module opens, lists or writes files itself."""
    called = [node.func for node in ast.walk(ast.parse(path.read_text())) if isinstance(node, ast.Call)]
    names = {each.attr if isinstance(each, ast.Attribute) else getattr(each, "id", "") for each in called}
    imported = {"copy"} if "shutil" not in path.read_text() else set()
    return (names & RAW) - imported - _methods_of_ours(path)


def _methods_of_ours(path: Path) -> set[str]:
    """`Pin.open`, `booth.open` and the like open no file."""
    if path.name in {"wiring.py", "staff_panel.py"} or path.relative_to(HOUSE).parts[0] not in {"kiosk", "collector"}:
        return {"open"}
    return set()


def test_only_one_module_opens_what_lies_on_a_foreign_medium() -> None:
    found = {}
    for path in PRODUCT:
        name = str(path.relative_to(HOUSE))
        own = name in OWN_FILES or (name.startswith(ROOMS) and name != "kiosk/store/copy.py")
        if name.startswith(("kiosk/", "collector/")) and not own and (calls := raw_calls(path)):
            found[name] = calls
    assert found.pop("kiosk/store/copy.py", set()) <= {"write_whole", "read_bytes"}, "its own key"
    assert found == {}, "use kiosk.trust.media, or say here whose files these are"


def test_the_list_holds_nobody_who_opens_nothing() -> None:
    assert [name for name in sorted(OWN_FILES) if not raw_calls(HOUSE / name)] == []
