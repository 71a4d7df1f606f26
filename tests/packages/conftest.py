"""A Debian for each test, thrown away afterwards. `./run package test` runs these: as root, with Debian's archive."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.packages.debian import Debian

BOOTS = "ca-certificates,dbus,procps,systemd-sysv,udev"


@pytest.fixture(scope="module")
def debian(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[str], Debian]]:
    """Makes them: `debian("bookworm")`."""
    if os.geteuid() != 0:
        pytest.skip("needs root, to make a Debian and to boot it")
    made: list[Debian] = []

    def make(suite: str) -> Debian:
        folder: Path = tmp_path_factory.mktemp("debian") / suite
        made.append(Debian(suite, BOOTS, folder))
        return made[-1]

    yield make
    for each in made:
        each.throw_away()
