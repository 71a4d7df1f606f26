"""A screen where there is none: `python -m demo.virtual_screen -m pytest …` runs that under Xvfb.

Xvfb with Mesa's llvmpipe, because Qt's own offscreen platform draws no particles.
"""

import os
import sys

SIZE = "3840x3840x24"
"""Large enough for every window that is tried on it; each window brings its own size."""


def has_screen() -> bool:
    """Whether a window can be opened on this machine as it is."""
    return bool(os.environ.get("WAYLAND_DISPLAY") or os.environ.get("DISPLAY"))


def run_again(arguments: list[str]) -> None:
    """Become `python ARGUMENTS` on a virtual screen. Does not return."""
    environment = os.environ | {
        "QT_QPA_PLATFORM": "xcb",
        "QT_SCALE_FACTOR": "1",
        "QSG_RENDER_LOOP": "basic",  # the threaded loop and grabWindow wait for each other under Python's lock
        "LIBGL_ALWAYS_SOFTWARE": "1",
        "PLEDGE_VIRTUAL_SCREEN": "1",
    }
    environment.pop("WAYLAND_DISPLAY", None)
    screen = ["xvfb-run", "--auto-servernum", f"--server-args=-screen 0 {SIZE} -nolisten tcp"]
    os.execvpe(screen[0], [*screen, sys.executable, *arguments], environment)


if __name__ == "__main__":
    run_again(sys.argv[1:])
