"""No way home closes while something waits."""

from pathlib import Path

import pytest

from demo.collector import Collector
from tests.faults.home import TROUBLES, WAYS, travel


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("trouble", TROUBLES)
def test_thirty_pledges_get_home_whatever_closed_their_way(
    trouble: str, way: str, collector: Collector, tmp_path: Path
) -> None:
    said, lost = travel(tmp_path / "journey", collector, trouble, way)
    assert lost == 0, said
