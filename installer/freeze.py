"""The whole product in one folder, for Windows and macOS: Python, libraries, our own code, whose work it is.

In an environment that holds requirements.lock and installer/pyinstaller.lock: `python installer/freeze.py`. Debian has
better: `./run package`.
"""

import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

from imports import OURS
from notices import main as write_notices

HERE = Path(__file__).parent
SOURCE = HERE.parent
BUILD = SOURCE / "build"
MADE = BUILD / "dist" / "pledge-runtime"
NOT_SHIPPED = shutil.ignore_patterns("__pycache__", "build.*", "*.ts")


def freeze() -> Path:
    """Returns the folder. Raises CalledProcessError if a tool of PySide6 or PyInstaller does."""
    for texts in sorted((SOURCE / "ui" / "i18n").glob("*.ts")):
        compiled = str(texts.with_suffix(".qm"))
        _run("pyside6-lrelease", "-silent", "-fail-on-unfinished", str(texts), "-qm", compiled)
    shutil.rmtree(MADE, ignore_errors=True)
    where = ["--distpath", str(MADE.parent), "--workpath", str(BUILD / "work")]
    _run("pyinstaller", "--noconfirm", "--log-level", "WARN", *where, str(HERE / "runtime.spec"))
    for room in OURS:
        shutil.copytree(SOURCE / room, MADE / "app" / room, ignore=NOT_SHIPPED)
    licences = MADE / "licences"
    shutil.copytree(HERE / "licences", licences)
    shutil.copy(SOURCE / "LICENSE", licences)
    write_notices(Path(sysconfig.get_path("purelib")), MADE)
    return MADE


def _run(program: str, *arguments: str) -> None:
    scripts = sysconfig.get_path("scripts")
    found = shutil.which(program, path=scripts)
    if found is None:
        sys.exit(
            f"{program} is not in {scripts}. Nothing was made. Install requirements.lock and pyinstaller.lock first."
        )
    subprocess.run([found, *arguments], check=True)


if __name__ == "__main__":
    print(freeze())
