"""What goes into the frozen folder on each system; and that folder, made here by the way of Windows and macOS."""

import os
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest

from installer.imports import imported
from installer.wanted import is_qt_library, is_wanted
from tests.packages.debian import HOUSE

SCREENS_NEED = [
    "PySide6/plugins/platforms/qwindows.dll",
    "PySide6/Qt/plugins/platforms/libqcocoa.dylib",
    "PySide6/Qt/plugins/platforms/libqxcb.so",
    "PySide6/plugins/imageformats/qjpeg.dll",
    "PySide6/Qt/qml/QtQuick/Shapes/qmldir",
    "PySide6/qml/QtQuick/qtquick2plugin.dll",
    "PySide6/QtQuick.abi3.so",
    "babel/locale-data/ar.dat",
    "python311.dll",
    "libpython3.11.so.1.0",
]
NOBODY_NEEDS = [
    "PySide6/plugins/platforms/qdirect2d.dll",
    "PySide6/Qt/plugins/imageformats/libqtiff.dylib",
    "PySide6/qml/QtQuick/Controls/qtquickcontrols2plugin.dll",
    "PySide6/Qt/translations/qtbase_de.qm",
    "babel/locale-data/de.dat",
    "libglib-2.0.so.0",
]


def test_what_the_screens_use_goes_in_and_nothing_else() -> None:
    assert [name for name in SCREENS_NEED if not is_wanted(name)] == []
    assert [name for name in NOBODY_NEEDS if is_wanted(name)] == []


def test_the_runtime_holds_whatever_our_code_imports() -> None:
    listed = (HOUSE / "installer" / "imports.txt").read_text().split()
    assert listed == imported(), "run: .venv/bin/python installer/imports.py > installer/imports.txt"


def test_qts_libraries_are_known_on_each_system() -> None:
    names = [
        "PySide6/Qt/lib/libQt6Quick.so.6",
        "PySide6/Qt6Quick.dll",
        "PySide6/Qt/lib/QtQuick.framework/Versions/A/QtQuick",
    ]
    assert all(map(is_qt_library, names))
    assert not is_qt_library("PySide6/QtQuick.pyd")


@pytest.mark.long
def test_the_folder_for_windows_and_macos_made_on_this_system_runs_the_whole_product(tmp_path: Path) -> None:
    source, python = tmp_path / "source", tmp_path / "venv" / "bin" / "python"
    subprocess.run(["git", "clone", "--quiet", str(HOUSE), str(source)], check=True)
    uv = HOUSE / ".tools" / "bin" / "uv"
    subprocess.run(
        [uv, "venv", "-q", "--no-python-downloads", "--python", sys.executable, tmp_path / "venv"], check=True
    )
    locks = ["-r", "requirements.lock", "-r", "installer/pyinstaller.lock"]
    subprocess.run([uv, "pip", "install", "-q", "--require-hashes", "--python", python, *locks], cwd=source, check=True)
    subprocess.run([python, "installer/freeze.py"], cwd=source, check=True)
    folder = source / "build" / "dist" / "pledge-runtime"
    moved = folder.rename(tmp_path / "moved")
    subprocess.run(
        [moved / "pledge-runtime", "-m", "demo", "--visitors", "2"],
        cwd=tmp_path,
        check=True,
        env={name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "VIRTUAL_ENV"))},
    )
    balance = msgspec.json.decode((tmp_path / "demo-out" / "demo.json").read_bytes())
    assert (balance["taken"], balance["collector"]) == (2, 2)
    assert (moved / "licences" / "LGPL-3.0.txt").exists()
    assert "PySide6" in (moved / "copyright").read_text()
