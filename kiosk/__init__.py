"""The ground floor: what a pledge is, and keeping it safe. No Qt, no network."""

VERSION = "0.1.0"


def is_newer(version: str) -> bool:
    """Than this program; numbers with dots between them, or nothing."""
    return [int(part) for part in version.split(".") if part] > [int(part) for part in VERSION.split(".")]
