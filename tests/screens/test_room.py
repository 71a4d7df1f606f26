"""What the room sees on its own screen, and what it does not."""

from collections.abc import Callable
from datetime import timedelta

import msgspec

from tests.booth import PIN
from tests.making import Desk
from tests.screens.conftest import MOMENT, Stage
from tests.screens.visits import pledge
from ui.visitor import Visitor

Open = Callable[..., Stage]


def test_a_name_goes_to_the_big_screen_and_staff_hide_it_with_one_touch(stage: Open) -> None:
    now = stage()
    now.room.show()
    room = Visitor(now.room)
    for name in ("Amina", "Bo"):
        pledge(now.visitor)
        now.visitor.touches("showName")
        now.visitor.types(name)
        now.visitor.touches("save")
        now.visitor.touches("done")
    room.waits_until(lambda: room.value("bigNames", "text") == "Bo   ·   Amina", "both names")
    now.visitor.holds("staffDoor", lambda: now.visitor.sees("pin_1"))
    for digit in PIN:
        now.visitor.touches(f"pin_{digit}")
    now.visitor.touches("hideName")
    room.waits_until(lambda: room.value("bigNames", "text") == "Amina", "one name")
    assert now.contacts == []


def test_the_room_sees_the_number_and_a_milestone_as_it_happens(stage: Open) -> None:
    now = stage()
    now.room.show()
    room = Visitor(now.room)
    now.milestone = 250
    now.visitor.touches("start")
    now.visitor.holds("pledge", lambda: now.visitor.sees("milestone"))
    room.waits_until(lambda: room.value("bigNumber", "text") == "248", "the number")
    assert room.value("bigWords", "text") == "A milestone. Thank you all."


def test_the_room_counts_down_to_zero_pledges_and_a_clock_that_is_behind_hides_no_number(stage: Open) -> None:
    now = stage()
    now.room.show()
    room, booth, event = Visitor(now.room), now.window.booth, Desk().ticket().event
    booth.open(msgspec.structs.replace(event, opens=MOMENT + timedelta(hours=1)), 0)
    room.waits_until(lambda: room.value("bigNumber", "text") == "01:00:00", "the countdown")
    booth.count(1)
    room.waits_until(lambda: room.value("bigNumber", "text") == "1", "the number")


def test_the_room_follows_neither_a_visitors_language_nor_what_they_chose_to_see(stage: Open) -> None:
    now = stage()
    now.room.show()
    room = Visitor(now.room)
    room.waits_until(lambda: room.value("bigNumber", "text") == "247", "the number")
    at_first = room.things()
    now.visitor.touches("language_ar")
    now.visitor.touches("view")
    now.visitor.touches("contrast_1")
    now.visitor.touches("displayDone")
    assert room.things() == at_first
    now.window.big.celebrate(0, 250)
    assert room.value("bigWords", "text") == "A milestone. Thank you all."


def test_what_the_whole_campaign_reaches_is_shown_once_to_whoever_comes_by_and_to_the_room(stage: Open) -> None:
    now = stage()
    now.room.show()
    now.window.booth.celebrate(500_000)
    now.visitor.waits_until(lambda: "500,000" in now.visitor.reads(), "the card")
    assert Visitor(now.room).value("bigWords", "text") == "500,000 pledges in the whole campaign"
    now.window.booth.turn()
    now.visitor.waits_until(lambda: "pledges in the whole campaign" not in now.visitor.reads(), "another card")


def test_a_name_that_cannot_be_shown_says_so_and_another_may_be_typed(stage: Open) -> None:
    now = stage()
    pledge(now.visitor)
    now.visitor.touches("showName")
    now.visitor.types("Putain")
    now.visitor.touches("save")
    now.visitor.waits_until(lambda: not now.visitor.sees("save"), "the answer")
    assert str(now.visitor.value("question", "text")).startswith("This cannot be shown.")
    for _ in range(6):
        now.visitor.touches("key_erase")
    now.visitor.types("Amina")
    now.visitor.touches("save")
    now.visitor.waits_for("done")
    assert now.window.big.property("lastName") == "Amina"
