"""From version to version and back by apt, with pledges that wait: none is lost; and whose repository is believed."""

import os
import re
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.packages.booth import make_booth, visit, waits_to_open
from tests.packages.debian import BUILD, HOUSE, Booted, Debian

pytestmark = pytest.mark.long
NEWER = "99"
REPOSITORY = """
install -m 644 /repository/pledge-kiosk.asc /etc/apt/keyrings/
install -m 644 /repository/pledge-kiosk.sources /etc/apt/sources.list.d/
apt-get -qq update
"""
TAKEN = "runuser -u pledge-kiosk -- pledge-kiosk status --data /var/lib/pledge-kiosk --json"
STATES = "dpkg-query --show --showformat '${db:Status-Abbrev}' pledge-kiosk pledge-kiosk-session"
WHOLE = "ii ii "
SYNC = "runuser -u pledge-kiosk -- pledge-kiosk sync --data /var/lib/pledge-kiosk"


def newer_packages(folder: Path) -> None:
    """The same packages under a higher version."""
    for name in ("pledge-kiosk", "pledge-kiosk-session"):
        (package,) = (BUILD / "packages").glob(f"{name}_*.deb")
        inside = folder / name
        subprocess.run(["dpkg-deb", "-R", str(package), str(inside)], check=True)
        control = inside / "DEBIAN/control"
        control.write_text(re.sub(r"0\.1\.0\+[0-9.]+", NEWER, control.read_text()))
        subprocess.run(
            ["dpkg-deb", "--root-owner-group", "-b", str(inside), str(folder / f"{name}_{NEWER}_all.deb")], check=True
        )


@pytest.fixture(scope="module")
def repository(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What `./run repository` makes of both versions."""
    folder = tmp_path_factory.mktemp("repository")
    gpg = folder / "gpg"
    gpg.mkdir(mode=0o700)
    environment = os.environ | {"GNUPGHOME": str(gpg)}
    made = ["gpg", "--batch", "--passphrase", "", "--quick-generate-key", "A campaign", "ed25519", "sign"]
    subprocess.run(made, check=True, env=environment, capture_output=True)
    newer_packages(folder)
    shelf = folder / "repository"
    (shelf / "pool").mkdir(parents=True)
    for package in folder.glob("*.deb"):
        shutil.copy(package, shelf / "pool")
    line = ["sh", str(HOUSE / "installer/linux/repository.sh"), str(shelf), "A campaign"]
    subprocess.run(line, check=True, env=environment, capture_output=True)
    sources = shelf / "pledge-kiosk.sources"
    # copy: as from far away, what is fetched lies in apt's cache before it is unpacked
    sources.write_text(sources.read_text().replace(f"file:{shelf}", "copy:/repository"))
    return shelf


@pytest.fixture(scope="module")
def system(debian: Callable[[str], Debian], repository: Path) -> Debian:
    made = debian("bookworm")
    make_booth(made)
    made.run("systemctl disable pledge-collector")  # so that pledges wait
    made.put(repository, "repository")
    made.run(REPOSITORY)
    return made


def version(system: Debian | Booted) -> str:
    return system.run("dpkg-query -W -f '${Version}' pledge-kiosk").stdout


def pledges_that_wait(system: Debian) -> int:
    """Some visitors come; how many were thanked."""
    visit(system, visited=True)
    thanked = system.root / "var/lib/pledge-kiosk/thanked"
    with system.booted() as machine:
        machine.waits_until(lambda: thanked.exists() and thanked.read_text().count("\n") > 2, "visitors to pledge")
        machine.run("systemctl stop pledge-kiosk")
    visit(system, visited=False)
    return thanked.read_text().count("\n")


def test_pledges_that_wait_outlive_an_update_the_way_back_and_a_kill_in_the_midst_of_each(system: Debian) -> None:
    thanked = pledges_that_wait(system)
    first = version(system)
    for goal in (NEWER, first):
        install = f"apt-get -qq install -y --allow-downgrades pledge-kiosk={goal} pledge-kiosk-session={goal}"
        with system.booted() as machine:
            waits_to_open(machine)
            machine.run(f"({install} >/dev/null 2>&1 &)")
            machine.run(f'until [ "$({STATES})" != "{WHOLE}" ]; do :; done')
        with system.booted() as machine:  # what was begun is finished, by itself
            waits_to_open(machine)
            assert (machine.run(STATES).stdout, version(machine)) == (WHOLE, goal)
            machine.run("systemctl stop pledge-kiosk")
            assert f'"taken": {thanked}' in re.sub(r'":\s*', '": ', machine.run(TAKEN).stdout)
    with system.booted() as machine:
        waits_to_open(machine)
        machine.run("systemctl stop pledge-kiosk; systemctl start pledge-collector")
        machine.waits_for(f"{SYNC} >/dev/null 2>&1 && echo all", "all")
        assert re.search(rf'"total":\s*{thanked}\b', machine.run("pledge-collector counts").stdout)


def test_the_night_does_not_update_a_booth_that_is_open(system: Debian) -> None:
    visit(system, visited=True)
    with system.booted() as machine:
        machine.waits_for("systemctl show -P StatusText pledge-kiosk", "busy")
        said = machine.run("/usr/lib/pledge-kiosk-session/is-safe", check=False)
        assert (said.returncode, "no update now" in said.stdout) == (1, True)
        condition = machine.says("systemctl cat apt-daily-upgrade.service")
        assert "ExecCondition=/usr/lib/pledge-kiosk-session/is-safe" in condition
    visit(system, visited=False)


def test_a_repository_that_was_tampered_with_is_refused(system: Debian, repository: Path) -> None:
    system.put(repository, "repository")
    release = system.root / "repository/InRelease"
    release.write_text(release.read_text().replace("Label: PledgeKiosk", "Label: PledgeKiosks"))
    said = system.run("rm -rf /var/lib/apt/lists/*repository*; apt-get update", check=False).stdout
    assert "BADSIG" in said or "invalid" in said
    assert "is not signed" in said or "not updated" in said or "E:" in said
    system.put(repository, "repository")
    system.run("apt-get -qq update")
    (deb,) = (system.root / "repository/pool").glob(f"pledge-kiosk_{NEWER}_all.deb")
    deb.write_bytes(deb.read_bytes() + b"\n")
    system.run("apt-get clean")  # what it fetched before was as it should be
    tried = system.run(f"apt-get -qq install -y pledge-kiosk={NEWER} pledge-kiosk-session={NEWER}", check=False)
    assert (tried.returncode, "not match" in tried.stdout or "mismatch" in tried.stdout) == (100, True)


def test_a_purge_keeps_pledges_that_are_not_safe_and_says_so(system: Debian) -> None:
    thanked = pledges_that_wait(system)
    said = system.run("apt-get -qq purge -y pledge-kiosk-session pledge-kiosk").stdout
    assert "stay in /var/lib/pledge-kiosk" in said
    system.install("pledge-runtime", "pledge-kiosk", "pledge-kiosk-session")
    assert f'"taken": {thanked}' in re.sub(r'":\s*', '": ', system.run(TAKEN).stdout)
