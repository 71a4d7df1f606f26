"""The packages beside the tree: how fast the booth starts, how much travels, how much lies on the disk."""

import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from bench.promise import Promise
from bench.start import first_frame
from tests.making import Desk

PACKAGES = Path(__file__).parents[1] / "build" / "packages"
ROUNDS = 15
MB = 1e6
MOST = {"pledge-runtime": (70.0, 210.0), "pledge-kiosk": (5.0, 12.0)}
"""Megabytes: as it travels, and installed."""


def run() -> list[Promise]:
    """Both start in turn; the first round warms the disk and is not counted. Needs what `./run package` makes."""
    if not PACKAGES.exists():
        print("package: there are none; ./run package makes them", file=sys.stderr)
        return []
    with tempfile.TemporaryDirectory() as name:
        promises = []
        for package, most in MOST.items():
            (file,) = PACKAGES.glob(f"{package}_*.deb")
            subprocess.run(["dpkg-deb", "-x", str(file), name], check=True)
            about = subprocess.run(["dpkg-deb", "-f", str(file), "Installed-Size"], check=True, capture_output=True)
            sizes = (file.stat().st_size / MB, int(about.stdout) * 1024 / MB)
            for what, size, limit in zip(("as it travels", "installed"), sizes, most, strict=True):
                promises.append(Promise(f"{package} {what}, MB", size, limit))
        root, folder = Path(name), Path(name) / "data"
        folder.mkdir(mode=0o700)
        ticket = Desk().ticket_file(folder)
        runtime, home = f"{root}/usr/lib/pledge-runtime/pledge-runtime", f"{root}/usr/lib/pledge-kiosk"
        rounds = [
            (first_frame(runtime, folder, ticket, PLEDGE_HOME=home), first_frame(sys.executable, folder, ticket))
            for _ in range(ROUNDS + 1)
        ]
        ratio = statistics.median(packaged / tree for packaged, tree in rounds[1:])
    return [*promises, Promise("first frame of the package against the tree", ratio, 1.25)]
