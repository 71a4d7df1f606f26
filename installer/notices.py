"""Whose work is in the packages, and on what terms: `notices.py SITE FOLDER`.

Writes FOLDER/copyright and FOLDER/licences from what the libraries say of themselves; one that says nothing stops the
build.
"""

import re
import shutil
import sys
from importlib.metadata import Distribution, distributions
from pathlib import Path

BUILD_ONLY = {
    *("altgraph", "macholib", "packaging", "pefile", "pip", "pyinstaller-hooks-contrib", "pywin32-ctypes"),
    *("setuptools", "wheel"),
}
TEXTS = re.compile(r"(?i)(licen[cs]e|copying|notice)[^/]*$")
HEAD = """Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: pledge-kiosk
Comment: The libraries below are in pledge-runtime, unchanged; the texts of their licences, where they bring one, are in
 the folder licences beside this file. On Debian those of Apache-2.0, GPL and LGPL are in /usr/share/common-licenses.
 Qt (PySide6) is used under the LGPL-3.0: its libraries are files of their own in pledge-runtime's folder
 _internal/PySide6 and may be replaced. UN Women and HeForShe are names of their owners.

Files: *
Copyright: 2026 The pledge kiosk's authors
License: Apache-2.0
 On Debian systems the full text is in /usr/share/common-licenses/Apache-2.0.
"""


def licence(library: Distribution) -> str:
    """As it names it, in a line. Raises SystemExit if it does not."""
    about = library.metadata
    classes = [each.rpartition(" :: ")[2] for each in about.get_all("Classifier", []) if "License ::" in each]
    for told in (*about.get_all("License-Expression", []), *about.get_all("License", []), *classes):
        if told.strip():
            return told.strip().splitlines()[0]
    sys.exit(f"{library.name} does not say on what terms it may be given on")


def main(site: Path, folder: Path) -> None:
    """`site`: the libraries as installed."""
    stanzas = [HEAD]
    for library in sorted(distributions(path=[str(site)]), key=lambda each: each.name.lower()):
        if library.name in BUILD_ONLY:
            continue
        what = f"{library.name} {library.version}"
        stanzas.append(f"Files: {what}\nCopyright: its authors\nLicense: {licence(library)}\n")
        for file in library.files or ():
            if TEXTS.search(str(file)) and ".dist-info" in file.parts[0]:
                goal = folder / "licences" / library.name / "-".join(file.parts[1:]).removeprefix("licenses-")
                goal.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(str(file.locate()), goal)
    (folder / "copyright").write_text("\n".join(stanzas), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
