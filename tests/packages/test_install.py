"""The packages on clean Debians without Python: they install, run the whole product, and leave nothing behind."""

import re
from collections.abc import Callable

import pytest

from tests.packages.debian import BUILD, Debian

pytestmark = pytest.mark.long
DEMO = "cd /tmp && pledge-kiosk demo --visitors 3"
WHAT_SETUP_CHANGES = (
    "find /etc -type l -o -type f | sort; systemctl get-default; systemctl is-enabled getty@tty1 pledge-kiosk || true"
)


@pytest.mark.parametrize("suite", ["bookworm", "trixie"])
def test_a_clean_debian_without_python_runs_the_whole_product(debian: Callable[[str], Debian], suite: str) -> None:
    system = debian(suite)
    system.install("pledge-runtime", "pledge-kiosk")
    system.run("apt-get -qq install -y --no-install-recommends xvfb libgl1-mesa-dri")
    assert "no python" in system.run("command -v python3 || echo no python").stdout
    assert re.search("│ 3 +│ 3 +│ 0 +│ 0 +│ 3 +│", system.run(DEMO).stdout)


def test_the_collector_alone_brings_no_screen(debian: Callable[[str], Debian]) -> None:
    system = debian("bookworm")
    system.install("pledge-runtime", "pledge-collector")
    assert "no screen" in system.run("ls /usr/lib/x86_64-linux-gnu/libGL.so.1 2>/dev/null || echo no screen").stdout
    assert "The campaign's words are: " in system.run("pledge-collector key").stdout
    owners = "find /var/lib/pledge-collector ! -user pledge-collector"
    assert system.run(f"pledge-collector counts >/dev/null; {owners}").stdout == ""
    nobody = "COLLECTOR_DATABASE=postgresql://nobody:a$b&c?d=e f@127.0.0.1:9/none"
    system.run(f"cp -p /etc/pledge-collector.env /srv/; echo '{nobody}' >> /etc/pledge-collector.env")
    said = system.run("pledge-collector check", check=False)
    assert (said.returncode, "look: the database" in said.stdout) == (1, True)
    system.run("mv /srv/pledge-collector.env /etc/")
    system.run("apt-get -qq purge -y pledge-collector")
    assert "sealing.key" in system.run("ls /var/lib/pledge-collector/keys").stdout


def test_setting_up_a_booth_and_undoing_it_leaves_no_trace(debian: Callable[[str], Debian]) -> None:
    system = debian("bookworm")
    system.install("pledge-runtime", "pledge-kiosk", "pledge-kiosk-session")
    before = system.run(WHAT_SETUP_CHANGES).stdout
    system.run("pledge-kiosk-setup")
    booth = system.run(WHAT_SETUP_CHANGES).stdout
    assert "/etc/udev/rules.d/60-pledge-kiosk.rules" in booth
    assert booth.rstrip().splitlines()[-3:] == ["graphical.target", "masked", "enabled"]
    system.run("apt-mark hold pledge-kiosk")
    said = system.run("/usr/lib/pledge-kiosk-session/finish-update").stdout
    assert said == "", "nothing is half done, though a version is held back"
    system.run("apt-mark unhold pledge-kiosk")
    system.run("pledge-kiosk-setup --undo")
    assert system.run(WHAT_SETUP_CHANGES).stdout == before
    system.run("pledge-kiosk-setup; apt-get -qq purge -y pledge-kiosk-session")
    assert "pledge" not in system.run("find /etc -name '*pledge*'; ls /var/lib").stdout


def test_nothing_that_debian_looks_for_is_wrong() -> None:
    """lintian; what stays is explained beside the packages' own files."""
    from tests.packages.debian import said

    files = [str(file) for file in sorted((BUILD / "packages").glob("*.deb"))]
    assert (
        said(
            ["lintian", "--allow-root", "--fail-on", "error,warning", "--tag-display-limit", "0", *files], check=False
        ).stdout
        == ""
    )
