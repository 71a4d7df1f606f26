"""The collector was brought up to date and a kiosk was not: its staff read so."""

from collections.abc import Callable

import pytest

from demo.collector import Collector
from kiosk import VERSION, is_newer
from tests.booth import Booth


@pytest.mark.parametrize(("version", "told"), [("9.1", True), (VERSION, False), ("", False)])
def test_staff_are_told_of_a_newer_version_when_the_collector_has_one(
    collector: Collector,
    open_kiosk: Callable[..., Booth],
    monkeypatch: pytest.MonkeyPatch,
    version: str,
    told: bool,
) -> None:
    monkeypatch.setattr("collector.intake.VERSION", version)
    booth = open_kiosk(collector.ticket(100)[0])
    booth.pledge()
    booth.visitor.waits_until(lambda: booth.letters().waiting == 0, "the receipt")
    booth.open_staff_door()
    staff = booth.kiosk.window.staff
    booth.visitor.waits_until(lambda: staff.property("lettersWaiting") == 0, "the panel to know")
    assert any(f"newer version of this kiosk is there: {version}" in text for text in booth.visitor.reads()) == told


def test_versions_are_compared_as_numbers(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.VERSION", "0.9.0")
    assert [version for version in ("0.8.11", "0.9.0", "0.9.0.1", "0.10.0") if is_newer(version)] == [
        "0.9.0.1",
        "0.10.0",
    ]
