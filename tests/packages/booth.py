"""A booted booth in a container: no screen, no touch panel and no network, all else as on a real one."""

from pathlib import Path

from tests.packages.debian import BUILD, Booted, Debian

HERE = Path(__file__).parent
UNIT = "/etc/systemd/system/pledge-kiosk.service.d"
NO_SCREEN = """[Service]
Environment=WLR_BACKENDS=headless WLR_RENDERER=pixman WLR_LIBINPUT_NO_DEVICES=1 LIBGL_ALWAYS_SOFTWARE=1
WatchdogSec=6
"""
VISITED = """[Service]
Environment=PLEDGE_HOME=/opt/visitor
ExecStart=
ExecStart=/usr/bin/cage -d -- /usr/lib/pledge-runtime/pledge-runtime -m drive run --data /var/lib/pledge-kiosk
"""
COLLECTOR = """
pledge-collector key >/dev/null
pledge-collector event --collector http://127.0.0.1:8080 --tickets /var/lib/pledge-collector/tickets \\
    --name Day --venue Hall --city Uppsala --country SE --lat 59.855 --lon 17.63 --time-zone Europe/Stockholm \\
    --opens 2026-11-01T08:00+01:00 --closes 2099-12-10T18:00+01:00 --target 100000
systemctl enable pledge-collector
install -m 600 -o pledge-kiosk /var/lib/pledge-collector/tickets/*.ticket /var/lib/pledge-kiosk.ticket
as="runuser -u pledge-kiosk -- pledge-kiosk"
$as ticket --data /var/lib/pledge-kiosk /var/lib/pledge-kiosk.ticket >/dev/null
echo 271828 | $as pin --data /var/lib/pledge-kiosk
"""


def make_booth(system: Debian, *, visited: bool = False) -> None:
    """Install, set up, and give it an event of a collector beside it. `visited`: visitors come without end."""
    system.install("pledge-runtime", "pledge-kiosk", "pledge-kiosk-session", "pledge-collector")
    system.run("apt-get -qq install -y --no-install-recommends grim libgl1-mesa-dri")
    system.run(f"pledge-kiosk-setup && mkdir -p {UNIT} /opt/visitor")
    (system.root / f"{UNIT}/1.conf".lstrip("/")).write_text(NO_SCREEN)
    (system.root / "opt/visitor/drive.py").write_text((HERE / "drive.py").read_text())
    visit(system, visited)
    system.run(COLLECTOR)


def visit(system: Debian, visited: bool) -> None:
    """Whether visitors come, from the next start of the booth on."""
    file = system.root / f"{UNIT}/2.conf".lstrip("/")
    file.write_text(VISITED if visited else "")


def waits_to_open(machine: Booted, starts_anew: int = 0) -> None:
    """Until its first frame was shown, after so many starts anew since the computer was switched on."""
    machine.waits_for(
        "systemctl show -P ActiveState pledge-kiosk; systemctl show -P NRestarts pledge-kiosk", f"active\n{starts_anew}"
    )


def picture(machine: Booted, name: str) -> Path:
    """What the screen shows, in build/booth."""
    machine.run(
        "runuser -u pledge-kiosk -- env XDG_RUNTIME_DIR=/run/pledge-kiosk WAYLAND_DISPLAY=$(basename "
        "$(ls /run/pledge-kiosk/wayland-? | head -1)) grim /var/lib/pledge-kiosk/screen.png"
    )
    file = BUILD / "booth" / f"{name}.png"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes((machine.root / "var/lib/pledge-kiosk/screen.png").read_bytes())
    return file
