"""A computer that is a booth: it opens, comes back from a hang, a crash and a power cut, and loses nobody's pledge."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PIL import Image

from tests.packages.booth import make_booth, picture, visit, waits_to_open
from tests.packages.debian import Booted, Debian

pytestmark = pytest.mark.long
THE_BOOTH = "pgrep -x -u pledge-kiosk pledge-runtime"


@pytest.fixture(scope="module", params=["bookworm", "trixie"])
def system(debian: Callable[[str], Debian], request: pytest.FixtureRequest) -> Debian:
    made = debian(request.param)
    make_booth(made)
    return made


@pytest.fixture
def machine(system: Debian) -> Iterator[Booted]:
    visit(system, visited=False)
    with system.booted() as machine:
        waits_to_open(machine)
        yield machine


def colours(shown: Path) -> int:
    """How many: a black screen has one."""
    with Image.open(shown) as image:
        return len(image.convert("RGB").getcolors(maxcolors=image.width * image.height) or ())


def test_it_opens_by_itself_on_the_whole_screen(machine: Booted, system: Debian) -> None:
    machine.waits_until(lambda: colours(picture(machine, f"opened-{system.root.name}")) > 100, "the invitation")
    assert machine.says("stat -c %a:%U /var/lib/pledge-kiosk /run/pledge-kiosk") == "700:pledge-kiosk\n700:pledge-kiosk"
    assert machine.says("systemctl is-active getty@tty1") != "active"
    print(machine.says("systemd-analyze security --no-pager pledge-kiosk | tail -1"))


def test_its_rules_for_sticks_and_touch_panels_are_ones_that_udev_takes(machine: Booted, system: Debian) -> None:
    if system.root.name == "bookworm":
        pytest.skip("udev of Debian 12 has no verify")
    assert "Success: 1" in machine.run("udevadm verify /etc/udev/rules.d/60-pledge-kiosk.rules").stdout


def test_a_booth_that_hangs_is_started_anew(machine: Booted) -> None:
    machine.run(f"kill -STOP $({THE_BOOTH})")
    waits_to_open(machine, starts_anew=1)


def test_a_booth_that_is_killed_comes_back(machine: Booted) -> None:
    machine.run(f"kill -KILL $({THE_BOOTH})")
    waits_to_open(machine, starts_anew=1)
    machine.run("kill -KILL $(pgrep -x cage)")
    waits_to_open(machine, starts_anew=2)


def test_a_stick_that_is_put_in_while_it_runs_is_the_booths_to_write(machine: Booted) -> None:
    stick = "/media/pledge-sdx1"
    machine.run(
        f"mkdir -p {stick} && mount -t tmpfs -o nosuid,nodev,noexec,uid=$(id -u pledge-kiosk),mode=700 stick {stick}"
    )
    inside = f"nsenter --target=$({THE_BOOTH} | head -1) --mount --setuid=$(id -u pledge-kiosk)"
    assert machine.says(f"{inside} sh -c 'echo word > {stick}/a && cat {stick}/a'") == "word"
    assert "denied" in machine.run(f"{inside} sh -c 'cp /bin/true {stick}/b; {stick}/b'", check=False).stdout


def test_whoever_was_thanked_before_the_power_went_is_counted_once_at_the_collector(system: Debian) -> None:
    visit(system, visited=True)
    thanked = system.root / "var/lib/pledge-kiosk/thanked"

    def number() -> int:
        return len(thanked.read_text().splitlines()) if thanked.exists() else 0

    def has_thanked(visitors: int) -> bool:
        return number() >= visitors

    for _ in range(3):
        with system.booted() as machine:
            until = number() + 3
            machine.waits_until(partial(has_thanked, until), "visitors to pledge")
            picture(machine, f"visited-{system.root.name}")
    visit(system, visited=False)
    with system.booted() as machine:
        waits_to_open(machine)
        total = "pledge-collector counts | grep -m1 total"
        machine.waits_until(lambda: str(number()) in machine.says(total), "the collector to have all of them")
        machine.run("systemctl stop pledge-kiosk")
        assert machine.says("systemctl is-failed pledge-kiosk") == "inactive"
        said = machine.says("runuser -u pledge-kiosk -- pledge-kiosk balance --data /var/lib/pledge-kiosk; echo $?")
        assert said.splitlines()[-1] == "0"
