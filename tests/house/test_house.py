"""The habits of this house, checked: sizes, colours, words, locks, translations."""

import ast
import re
import subprocess
import sys
import xml.etree.ElementTree as Xml
from pathlib import Path

import pytest

HOUSE = Path(__file__).parents[2]
TRACKED = [
    HOUSE / line
    for line in subprocess.run(
        ["git", "ls-files", "-co", "--exclude-standard"], cwd=HOUSE, capture_output=True, text=True, check=True
    ).stdout.splitlines()
]
PYTHON = [path for path in TRACKED if path.suffix == ".py"]
PRODUCT = [path for path in PYTHON if path.relative_to(HOUSE).parts[0] not in {"tests", "bench"}]
QML = [path for path in TRACKED if path.suffix == ".qml"]


def lines(path: Path) -> int:
    return len(path.read_text(encoding="utf-8").splitlines())


def test_no_file_is_too_long_to_be_read_at_one_sitting() -> None:
    explained = (HOUSE / "ARCHITECTURE.md").read_text(encoding="utf-8")
    long = [path for path in PYTHON if lines(path) > 250] + [path for path in QML if lines(path) > 150]
    told = explained.partition("## Sizes")[2]
    assert [str(path.relative_to(HOUSE)) for path in long if f"`{path.relative_to(HOUSE)}`" not in told] == []


def test_no_function_is_longer_than_a_screen() -> None:
    long = []
    for path in PRODUCT:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and path.name != "0001_first.py":
                length = (node.end_lineno or 0) - node.lineno + 1
                if length > 50:
                    long.append(f"{path.relative_to(HOUSE)} {node.name} {length}")
    assert long == []


def test_colours_live_in_the_theme_only() -> None:
    found = [path for path in QML if path.name != "Theme.qml" and re.search(r'"#[0-9a-fA-F]{3,8}"', path.read_text())]
    assert found == []


def test_names_of_nothing_are_not_used() -> None:
    empty = re.compile(r"^(utils?|helpers?|misc|manager|handler|common|logic)$")
    assert [path for path in PYTHON if any(empty.match(part) for part in path.with_suffix("").parts)] == []


def test_whatever_is_caught_is_named() -> None:
    doors = {
        f"{path.relative_to(HOUSE)}"
        for path in PRODUCT
        if re.search(r"except( Exception)?:|except BaseException(?! as)", path.read_text())
    }
    let_go_and_raise = {"kiosk/store/database.py", "kiosk/trust/media.py", "collector/database.py"}
    assert doors <= let_go_and_raise


@pytest.mark.parametrize(
    "name", ["requirements.lock", "requirements-dev.lock", "installer/uv.lock", "installer/pyinstaller.lock"]
)
def test_a_lock_pins_every_file_by_hash_and_names_no_host(name: str) -> None:
    text = (HOUSE / name).read_text()
    assert "://" not in text
    pinned = re.findall(r"^[a-z0-9._-]+==\S+", text, re.MULTILINE)
    assert len(pinned) == len(re.findall(r"^[a-z0-9._\[\]-]+==", text, re.MULTILINE)) > 0
    assert text.count("--hash=sha256:") >= len(pinned)


def test_the_forbidden_qt_is_not_installed() -> None:
    import PySide6

    assert PySide6.__version__ == "6.11.3"


def test_a_qt_call_gives_back_the_references_it_borrows() -> None:
    from PySide6.QtCore import QObject

    thing, before = QObject(), sys.getrefcount(None)
    for _ in range(100):
        thing.setObjectName("x")
    assert sys.getrefcount(None) > before - 50


@pytest.mark.parametrize("language", ["ar", "en", "es", "fr", "ru", "zh"])
def test_every_text_is_translated_and_none_is_stale(language: str, tmp_path: Path) -> None:
    kept = HOUSE / "ui" / "i18n" / f"kiosk_{language}.ts"
    fresh = tmp_path / kept.name
    fresh.write_bytes(kept.read_bytes())
    plural = ["-pluralonly"] if language == "en" else []
    files = [
        *sorted(str(path) for path in QML),
        *(str(HOUSE / "ui" / name) for name in ("report.py", "set_up_sheet.py")),
    ]
    lupdate = [str(Path(sys.executable).with_name("pyside6-lupdate")), "-silent", *files]
    subprocess.run([*lupdate, "-no-obsolete", "-locations", "none", *plural, "-ts", str(fresh)], check=True)

    def texts(file: Path) -> dict[tuple[str, str], str]:
        return {
            (context.findtext("name", ""), message.findtext("source", "")): " ".join(
                "".join(message.itertext()).split()
            )
            for context in Xml.parse(file).iter("context")
            for message in context.iter("message")
        }

    assert texts(fresh) == texts(kept), "run ./run words"
    assert "unfinished" not in fresh.read_text(encoding="utf-8")


def test_no_committed_text_names_a_machine_or_a_registry() -> None:
    hosts = ["py" + r"pi\.org", "python" + "hosted", "registry" + r"\.npmjs", r"deb\." + r"debian\.org"]
    told = re.compile("|".join(["/" + folder for folder in ("root/", r"home/\w", "work/")] + hosts))
    readable = [p for p in TRACKED if p.suffix not in {".png", ".lock", ".db"} and p.exists()]
    assert [str(path) for path in readable if told.search(path.read_text(encoding="utf-8"))] == []


def test_the_user_words_do_not_use_what_we_do_not_say() -> None:
    avoided = re.compile(r"\b(entry|submission|record|item|job|task)\b", re.IGNORECASE)
    said = [text for path in QML for text in re.findall(r'qsTr\("([^"]*)"', path.read_text())]
    assert [text for text in said if avoided.search(text)] == []


def test_the_long_faults_start_no_screen_of_their_own() -> None:
    """Each of a thousand killed kiosks imports them once more, and would leave an Xvfb behind."""
    asked = "import sys, tests.faults.sections; sys.exit('tests.conftest' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", asked], cwd=HOUSE, check=False).returncode == 0
