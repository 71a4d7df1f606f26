import msgspec

from kiosk.campaign.pack import HEFORSHE, Champion, read_pack
from kiosk.settings import Settings
from tests.conftest import Clock
from ui.booth import Booth


def test_a_champions_card_goes_on_the_day_after_its_last_even_if_nobody_comes(clock: Clock) -> None:
    text = dict.fromkeys(read_pack(HEFORSHE).languages, "Somebody")
    champion = Champion(text, text, text, "invented", "CC0-1.0", expires=clock().date())
    booth = Booth(msgspec.structs.replace(read_pack(HEFORSHE), champions=(champion,)), Settings(), clock)
    assert len(booth.property("champions")) == 1
    clock.forward(days=1)
    booth.turn()
    assert booth.property("champions") == []
