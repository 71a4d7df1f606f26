import os
import subprocess
import sys
from pathlib import Path

import pytest


@pytest.mark.long
@pytest.mark.parametrize("factor", ["2", "3"])
def test_screens_are_as_large_in_millimetres_when_a_point_is_several_pixels(factor: str, folder: Path) -> None:
    found = subprocess.run(
        [sys.executable, "-m", "tests.screens.scaled", str(folder)],
        env=os.environ | {"QT_SCALE_FACTOR": factor},
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )
    assert (found.stdout, found.stderr, found.returncode) == ("", "", 0)
