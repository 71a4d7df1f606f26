"""A thousand signed and broken requests: no 5xx, and a good batch is still counted. Many more by ./run faults."""

from pathlib import Path

from demo.collector import Collector
from tests.faults.fuzz import fuzz


def test_no_request_breaks_the_collector(tmp_path: Path, collector: Collector) -> None:
    found = fuzz(tmp_path, collector, 600)
    assert found.broken == []
    assert found.sent == 600
    assert found.statuses[422] > 200, "most came past the signature"
