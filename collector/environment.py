"""Settings that stand in the environment: COLLECTOR_DATABASE, or COLLECTOR_DATABASE_FILE for what is secret."""

import os
from pathlib import Path

from kiosk.errors import Refused


def setting(name: str) -> str | None:
    """What COLLECTOR_`name` says, or the file that COLLECTOR_`name`_FILE names. Raises Refused if it cannot be read."""
    if said := os.environ.get(f"COLLECTOR_{name}"):
        return said
    if not (file := os.environ.get(f"COLLECTOR_{name}_FILE")):
        return None
    try:
        return Path(file).read_text(encoding="utf-8").strip()
    except OSError as error:
        raise Refused("environment", f"COLLECTOR_{name}_FILE", f"{file} cannot be read ({error.strerror})") from error
