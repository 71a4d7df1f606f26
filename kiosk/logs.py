"""The log: a small rotating file. Never names, addresses, choices or touches, nor a line per pledge."""

import logging
import time
from logging.handlers import RotatingFileHandler
from pathlib import Path

log = logging.getLogger("kiosk")


def write_to(folder: Path) -> None:
    """From now on the log goes to `kiosk.log` in `folder`: at most 5 files of 1 MB."""
    for earlier in [each for each in log.handlers if isinstance(each, RotatingFileHandler)]:
        log.removeHandler(earlier)
        earlier.close()
    lines = RotatingFileHandler(folder / "kiosk.log", maxBytes=1_000_000, backupCount=4, encoding="utf-8")
    form = logging.Formatter("%(asctime)sZ %(levelname)s %(message)s", "%Y-%m-%dT%H:%M:%S")
    form.converter = time.gmtime
    lines.setFormatter(form)
    log.addHandler(lines)
    log.setLevel(logging.INFO)
    log.propagate = False
