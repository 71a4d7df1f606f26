"""The installer for Windows, compiled here and run under Wine.

What it installs is a stand-in that writes down how it was called: Python for Windows is not made here.
"""

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.packages.debian import HOUSE, SAID, Debian

pytestmark = pytest.mark.long
SCRIPT = HOUSE / "installer" / "windows" / "pledge-kiosk.nsi"
PROGRAM = "/w/prefix/drive_c/Program Files/Pledge kiosk"
DATA = "/w/prefix/drive_c/ProgramData/PledgeKiosk"
IN_USE = 2
WINE = {"WINEPREFIX": "/w/prefix", "WINEDEBUG": "-all", "HOME": "/root", "PATH": "/usr/lib/wine:/usr/bin:/bin"}
STAND_IN = r"""
Unicode true
Target amd64-unicode
!include FileFunc.nsh
OutFile "${OUT}"
RequestExecutionLevel user
SilentInstall silent
Section
    ${GetParameters} $0
    FileOpen $1 "$EXEDIR\ran" w
    FileWrite $1 $0
    FileClose $1
    loop:
    Sleep 100
    IfFileExists "$EXEDIR\go-on" loop
SectionEnd
"""


@pytest.fixture(scope="module")
def wine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Debian]:
    """A Debian with Wine, with installers of two versions in /w: 0.2.0 has a file less in `app`, and another one."""
    folder = tmp_path_factory.mktemp("wine")
    system = Debian("bookworm", "wine64", folder / "root", "bookworm-wine")
    work = system.root / "w"
    work.mkdir()
    (folder / "stand-in.nsi").write_text(STAND_IN)
    for version, module in (("0.1.0", "old.py"), ("0.2.0", "new.py")):
        payload = folder / version
        (payload / "app" / "kiosk").mkdir(parents=True)
        (payload / "_internal").mkdir()
        (payload / "licences").mkdir()
        (payload / "app" / "kiosk" / module).write_text("pass\n")
        (payload / "_internal" / "python.dll").write_text("")
        for program in ("pledge-runtime.exe", "pledge-runtimew.exe"):
            compile_script(folder / "stand-in.nsi", OUT=payload / program)
        compile_script(SCRIPT, VERSION=version, PAYLOAD=payload, OUT=work / f"pledge-kiosk-{version}.exe")
    windows(system, "wine64 wineboot --init")
    yield system
    system.throw_away()


def compile_script(script: Path, **defined: object) -> None:
    line = [f"-D{name}={value}" for name, value in defined.items()]
    subprocess.run(["makensis", "-V2", "-WX", *line, str(script)], check=True)


def windows(wine: Debian, line: str) -> SAID:
    """A line of sh in which wine64 runs programs; when it returns, Windows' registry is on the disk."""
    return wine.run(f"set +e; {line}\ncode=$?; wineserver --wait; exit $code", check=False, **WINE)


def setup(wine: Debian, version: str) -> int:
    """Install it silently; the installer's exit code."""
    return windows(wine, f"wine64 /w/pledge-kiosk-{version}.exe /S").returncode


def registered(wine: Debian, key: str) -> str:
    return windows(wine, f"wine64 reg query 'HKLM\\Software\\Microsoft\\Windows\\{key}'").stdout


def lies_in(wine: Debian, folder: str) -> set[str]:
    inside = wine.root / folder.lstrip("/")
    return {str(each.relative_to(inside)) for each in inside.rglob("*") if each.is_file()}


def test_it_installs_updates_and_goes_without_taking_a_pledge(wine: Debian) -> None:
    assert setup(wine, "0.1.0") == 0
    assert {"pledge-runtime.exe", "pledge-kiosk.cmd", "app/kiosk/old.py"} < lies_in(wine, PROGRAM)
    assert "0.1.0" in registered(wine, "CurrentVersion\\Uninstall\\PledgeKiosk")
    assert "pledge-runtimew.exe" in registered(wine, "Windows Error Reporting\\ExcludedApplications")
    menu = "/w/prefix/drive_c/ProgramData/Microsoft/Windows/Start Menu"
    assert "Programs/Pledge kiosk.lnk" in lies_in(wine, menu)
    (wine.root / DATA.lstrip("/") / "store.db").write_text("a pledge")
    (wine.root / PROGRAM.lstrip("/") / "somebody's.txt").write_text("not ours")

    assert setup(wine, "0.2.0") == 0
    assert {"app/kiosk/new.py"} == {each for each in lies_in(wine, PROGRAM) if each.startswith("app/")}
    assert "0.2.0" in registered(wine, "CurrentVersion\\Uninstall\\PledgeKiosk")

    windows(wine, "wine64 'C:\\Program Files\\Pledge kiosk\\uninstall.exe' /S")
    assert lies_in(wine, PROGRAM) == {"somebody's.txt"}
    assert "0.2.0" not in registered(wine, "CurrentVersion\\Uninstall\\PledgeKiosk")
    assert "pledge" not in registered(wine, "Windows Error Reporting\\ExcludedApplications")
    assert "Programs/Pledge kiosk.lnk" not in lies_in(wine, menu)
    assert lies_in(wine, DATA) == {"store.db"}


def test_the_commands_reach_the_program(wine: Debian) -> None:
    assert setup(wine, "0.1.0") == 0
    command = "C:\\Program Files\\Pledge kiosk\\pledge-kiosk.cmd"
    windows(wine, f"wine64 cmd /c '{command}' status --data D:")
    ran = wine.root / f"{PROGRAM}/ran".lstrip("/")
    assert ran.read_text() == "-m kiosk status --data D:"
    ran.unlink()


def test_nothing_is_replaced_under_a_booth_that_is_open(wine: Debian) -> None:
    assert setup(wine, "0.1.0") == 0
    before = lies_in(wine, PROGRAM)
    line = f"""
        touch '{PROGRAM}/go-on'
        wine64 '{PROGRAM}/pledge-runtimew.exe' &
        until [ -e '{PROGRAM}/ran' ] || ! kill -0 $!; do sleep 0.1; done
        wine64 /w/pledge-kiosk-0.2.0.exe /S
        code=$?
        rm '{PROGRAM}/go-on' '{PROGRAM}/ran'
        (exit $code)"""
    assert windows(wine, line).returncode == IN_USE
    assert lies_in(wine, PROGRAM) == before
    assert setup(wine, "0.2.0") == 0
