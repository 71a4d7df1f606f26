"""Another campaign, with its own words, colours, languages and milestones: HeForShe is data."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QRectF

from kiosk.campaign.pack import read_pack
from tests.screens.compare import compare_when_still
from tests.screens.conftest import PPI, Stage
from tests.screens.reach import faults_of
from tests.screens.visits import pledge
from ui.visitor import pause

RIVER = Path(__file__).parents[2] / "docs" / "examples" / "clean-river"


def test_another_campaign_speaks_looks_and_counts_its_own_way(stage: Callable[..., Stage]) -> None:
    now = stage(1024, 600, pack=read_pack(RIVER))
    visitor = now.visitor
    visitor.waits_until(lambda: visitor.value("total", "shown") == now.total, "the number to roll")
    pause(400)
    assert "La rivière compte sur vous" in visitor.reads()
    assert now.window.booth.property("nextStep") == 1000, "the target ends every ladder"
    assert compare_when_still(now.window.view, "clean-river/attract") == ""
    visitor.touches("language_en")
    visitor.touches("start")
    visitor.touches("as_neighbour")
    pause(400)
    assert compare_when_still(now.window.view, "clean-river/pledge") == ""
    assert faults_of(visitor.things(), QRectF(0, 0, 1024, 600), PPI[600], 10.0) == []
    visitor.holds("pledge", lambda: visitor.sees("done"))
    assert not visitor.sees("showName"), "this campaign asks for no name"
    for name in ("whatNext", "plan_bank", "action_bag"):
        visitor.touches(name)
    visitor.waits_for("done")
    assert now.commitments[0][1].action == "bag"
    visitor.touches("done")
    visitor.waits_for("start")
    pledge(visitor)
    assert {kept.pledging_as for kept in now.kept} == {"neighbour", None}
