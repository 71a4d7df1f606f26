"""A Debian in a folder: commands run in it, and it boots, in a container with no network but its own loopback."""

import os
import re
import shutil
import signal
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

HOUSE = Path(__file__).parents[2]
BUILD = HOUSE / "build"
PATIENCE = 120.0
"""Seconds until something that must come is missed."""
SAID = subprocess.CompletedProcess[str]


class Debian:
    """One folder, thrown away afterwards."""

    def __init__(self, suite: str, packages: str, folder: Path, name: str = "") -> None:
        """A fresh copy, in `folder`, of a minimal `suite` with `packages` (with commas between them).

        It is made once, in build/debian-`name`, or else of the suite's name.
        """
        made = BUILD / f"debian-{name or suite}"
        line = f'. installer/linux/roots.sh; make_root {suite} "{made}" {packages}'
        subprocess.run(["sh", "-euc", line], cwd=HOUSE, check=True)
        self.root = folder
        subprocess.run(["cp", "-a", "--reflink=auto", str(made), str(folder)], check=True)
        self.put(BUILD / "packages", "packages")

    def put(self, folder: Path, name: str) -> None:
        """Copy a folder of ours to /`name`, in place of what was there."""
        shutil.rmtree(self.root / name, ignore_errors=True)
        shutil.copytree(folder, self.root / name)

    def run(self, line: str, check: bool = True, **more: str) -> SAID:
        """A line of sh as root, while the container is not booted; what it says, errors among it."""
        environment = [
            f"--setenv={name}={value}" for name, value in {"DEBIAN_FRONTEND": "noninteractive", **more}.items()
        ]
        inside = ["systemd-nspawn", "--quiet", "--register=no", "--keep-unit", "--pipe", f"--directory={self.root}"]
        return said([*inside, *environment, "sh", "-euc", line], check)

    def install(self, *packages: str) -> SAID:
        """By apt, from the built packages and from Debian."""
        files = " ".join(f"/packages/{name}_*.deb" for name in packages)
        return self.run(f"apt-get -qq update && apt-get -qq install -y --no-install-recommends {files}")

    @contextmanager
    def booted(self) -> "Iterator[Booted]":
        """Switched on, and in the end its power is cut."""
        machine = Booted(self.root)
        try:
            yield machine
        finally:
            machine.cut_power()

    def throw_away(self) -> None:
        shutil.rmtree(self.root, ignore_errors=True)


class Booted:
    """A Debian whose systemd runs."""

    def __init__(self, root: Path) -> None:
        self.root = root
        line = ["systemd-nspawn", "--quiet", "--register=no", "--keep-unit", "--private-network", f"--directory={root}"]
        self._log = (root.parent / f"{root.name}.boot").open("ab")
        self._outside = subprocess.Popen(
            [*line, f"--machine=booth{os.getpid()}", "--boot"],
            stdin=subprocess.DEVNULL,
            stdout=self._log,
            stderr=subprocess.STDOUT,
            env=os.environ | {"SYSTEMD_NSPAWN_UNIFIED_HIERARCHY": "1"},
        )
        self._init = 0
        try:
            self.waits_until(self._is_up, "systemd to start")
        except BaseException:
            self.cut_power()
            raise

    def run(self, line: str, check: bool = True) -> SAID:
        """A line of sh as root."""
        into = ["nsenter", f"--target={self._init}", "--mount", "--uts", "--ipc", "--net", "--pid", "--cgroup"]
        return said([*into, "env", "-i", "PATH=/usr/sbin:/usr/bin:/sbin:/bin", "sh", "-euc", line], check)

    def says(self, line: str) -> str:
        return self.run(line, check=False).stdout.strip()

    def waits_until(self, seen: Callable[[], bool], what: str) -> None:
        """`seen`: a function, asked until it says yes."""
        until = time.monotonic() + PATIENCE
        while not seen():
            if time.monotonic() > until:
                raise TimeoutError(f"waited for {what}")
            time.sleep(0.1)

    def waits_for(self, line: str, answer: str) -> None:
        """Until a line of sh says it."""
        self.waits_until(lambda: self.says(line) == answer, f"{line} to say {answer}")

    def cut_power(self) -> None:
        """Every process at once, and nothing is written any more by any of them."""
        if self._outside.poll() is None:
            if self._init:
                os.kill(self._init, signal.SIGKILL)
            else:
                self._outside.kill()
            self._outside.wait(30)
        self._log.close()

    def _is_up(self) -> bool:
        if self._outside.poll() is not None:
            raise RuntimeError(f"the container ended with {self._outside.returncode}: see {self._log.name}")
        children = Path(f"/proc/{self._outside.pid}/task/{self._outside.pid}/children").read_text().split()
        self._init = int(children[0]) if children else 0  # its first child is not its last
        return bool(self._init) and self.says("systemctl is-system-running") in {"running", "degraded", "starting"}


def said(line: list[str], check: bool) -> SAID:
    found = subprocess.run(
        line, check=False, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )
    # systemd-nspawn says so each time that it ends where no other systemd runs
    found.stdout = re.sub("Attempted to remove disk file system .*\n", "", found.stdout)
    if check and found.returncode:
        raise AssertionError(f"{line[-1]}: {found.returncode}\n{found.stdout}")
    return found
