"""A screen where there is none: Xvfb with Mesa's llvmpipe, because Qt's offscreen platform draws no particles."""

import atexit
import os
import subprocess
import sys

SIZE = "3840x3840x24"
"""Large enough for every window that is tried on it; each window brings its own size."""


def has_screen() -> bool:
    """Whether a window can be opened on this machine as it is."""
    named = os.environ.get("WAYLAND_DISPLAY") or os.environ.get("DISPLAY")
    return sys.platform != "linux" or bool(named)  # elsewhere whoever is signed in has one


def start() -> None:
    """Give this process, and those it starts, a screen of their own until it ends. Call before Qt does anything.

    On Windows and macOS pretend visitors take the one that is there. Raises FileNotFoundError if Xvfb is not installed,
    RuntimeError if it does not start.
    """
    # the threaded loop and grabWindow wait for each other under Python's lock
    os.environ.update(QT_SCALE_FACTOR="1", QSG_RENDER_LOOP="basic")
    if sys.platform == "linux":
        _start_xvfb()


def _start_xvfb() -> None:
    here, there = os.pipe()
    line = ["Xvfb", "-displayfd", str(there), "-screen", "0", SIZE, "-nolisten", "tcp", "-noreset"]
    server = subprocess.Popen(line, pass_fds=[there], stderr=subprocess.DEVNULL)
    atexit.register(server.terminate)
    os.close(there)
    with os.fdopen(here) as answer:
        display = answer.readline().strip()
    if not display:
        raise RuntimeError(f"Xvfb ended with {server.wait()}")
    os.environ.pop("WAYLAND_DISPLAY", None)
    os.environ.update(DISPLAY=f":{display}", QT_QPA_PLATFORM="xcb", LIBGL_ALWAYS_SOFTWARE="1")
