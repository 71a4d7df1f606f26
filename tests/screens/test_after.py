"""What may follow a pledge: an address, a commitment, a name for the room, and taking it back."""

from collections.abc import Callable
from datetime import date

from PySide6.QtGui import QGuiApplication

from kiosk.campaign.pack import HEFORSHE, read_pack
from kiosk.settings import Settings
from kiosk.trust.digest import digest
from tests.screens.conftest import Stage
from tests.screens.visits import pledge, reach_the_address

Open = Callable[..., Stage]


def test_an_address_is_asked_for_only_after_a_tick_that_nobody_gave_beforehand(stage: Open) -> None:
    now = stage()
    pledge(now.visitor)
    now.visitor.touches("stayInTouch")
    now.visitor.touches("agreed")
    now.visitor.waits_for("consent_news")
    assert not now.visitor.sees("next")
    now.visitor.touches("consent_news")
    now.visitor.touches("next")
    now.visitor.types("amina@example")
    assert not now.visitor.sees("save"), "that is no address yet"
    now.visitor.types(".org")
    now.visitor.touches("save")
    now.visitor.waits_for("done")
    ((_, contact),) = now.contacts
    assert (contact.email, contact.consents) == ("amina@example.org", ("news",))
    assert not now.visitor.sees("stayInTouch"), "once is enough"


def test_who_is_too_young_is_asked_nothing_more_and_it_is_not_kept(stage: Open) -> None:
    now = stage()
    pledge(now.visitor)
    now.visitor.touches("stayInTouch")
    now.visitor.touches("declined")
    now.visitor.waits_for("done")
    assert not now.visitor.sees("stayInTouch")
    assert "Your pledge counts. We ask you nothing more." in now.visitor.reads()
    assert now.contacts == []


def test_a_commitment_is_one_touch_and_has_a_date(stage: Open) -> None:
    now = stage()
    pledge(now.visitor)
    for name in ("whatNext", "plan_campus", "action_club"):
        now.visitor.touches(name)
    now.visitor.waits_for("done")
    ((_, commitment),) = now.commitments
    assert (commitment.plan, commitment.action, commitment.due) == ("campus", "club", date(2026, 12, 24))
    assert (
        now.visitor.value("remark", "text")
        == "You will: Start or join a student club for equality (by December 24, 2026)"
    )
    assert not now.visitor.sees("whatNext")


def test_a_pledge_taken_back_lowers_the_number_and_shows_no_code(stage: Open) -> None:
    now = stage()
    pledge(now.visitor)
    now.visitor.touches("undo")
    now.visitor.touches("agreed")
    now.visitor.waits_for("undone")
    assert now.undone == [now.kept[0].id]
    assert not now.visitor.sees("claim")
    now.visitor.touches("done")
    now.visitor.waits_for("start")
    assert now.visitor.value("total", "value") == 247


def test_a_visitor_who_walks_away_is_asked_and_then_forgotten(stage: Open, qapp: QGuiApplication) -> None:
    now = stage(settings=Settings(idle_seconds=1, goodbye_seconds=2))
    now.visitor.touches("view")
    now.visitor.touches("contrast_1")
    now.visitor.touches("displayDone")
    pledge(now.visitor)
    now.visitor.touches("showName")
    now.visitor.types("Amina")
    now.visitor.waits_for("stay")
    now.visitor.touches("stay")
    assert now.visitor.value("field", "text") == "Amina", "who answers goes on where they were"
    now.visitor.waits_for("stay")
    now.visitor.waits_for("start")
    assert "Amina" not in str(now.visitor.things())
    assert "Amina" not in qapp.clipboard().text()
    assert not now.visitor.value("view", "chosen"), "the next one starts with the usual look"
    pledge(now.visitor)
    now.visitor.touches("showName")
    assert now.visitor.value("field", "text") == ""


def test_a_second_tap_on_save_keeps_no_second_contact(stage: Open) -> None:
    now = stage()
    pledge(now.visitor)
    form = now.window.form
    form.agree(["news"])
    for _ in range(3):
        form.leaveContact("amina@example.org")
    now.visitor.waits_until(lambda: now.contacts != [], "the contact")
    assert len(now.contacts) == 1


def test_another_language_takes_no_tick_away_and_hashes_what_was_read(stage: Open) -> None:
    now = stage()
    pledge(now.visitor)
    for name in ("stayInTouch", "agreed", "consent_news", "language_es"):
        now.visitor.touches(name)
    assert now.visitor.value("consent_news", "given")
    now.visitor.touches("next")
    now.visitor.touches("language_en")
    now.visitor.types("me@example.org")
    now.visitor.touches("save")
    now.visitor.waits_for("done")
    spanish = next(one for one in read_pack(HEFORSHE).consents if one.id == "news").label["es"]
    assert now.contacts[0][1].consent_texts == (digest(spanish.encode()),)


def test_a_name_goes_from_the_big_screen_with_the_pledge_that_is_taken_back(stage: Open) -> None:
    now = stage()
    pledge(now.visitor)
    now.visitor.touches("showName")
    now.visitor.types("Amina")
    now.visitor.touches("save")
    for name in ("undo", "declined", "undo", "agreed"):
        now.visitor.touches(name)
    now.visitor.waits_for("undone")
    assert now.window.big.property("names") == []
    assert len(now.undone) == 1


def test_who_left_before_the_disk_was_done_is_counted_and_not_shown_to_the_next(stage: Open) -> None:
    now = stage()
    now.slow.clear()
    now.visitor.touches("start")
    now.visitor.press(now.visitor._steady_centre("pledge"))
    now.visitor.waits_until(lambda: now.window.form._busy, "the hold to be long enough")
    now.visitor.release(now.visitor._steady_centre("pledge"))
    now.visitor.touches("back")
    now.visitor.touches("start")
    now.visitor.waits_for("pledge")
    now.slow.set()
    now.visitor.waits_until(lambda: now.window.booth.property("total") == 248, "the count")
    assert now.visitor.sees("pledge")
    assert not now.visitor.sees("claim")
    now.visitor.holds("pledge", lambda: now.visitor.sees("done"))
    assert len(now.kept) == 2


def test_who_is_too_young_is_not_asked_for_a_name_either(stage: Open) -> None:
    now = stage()
    pledge(now.visitor)
    now.visitor.touches("stayInTouch")
    now.visitor.touches("declined")
    now.visitor.waits_for("done")
    assert not now.visitor.sees("showName")


def test_the_form_holds_nothing_of_whoever_has_left(stage: Open) -> None:
    now = stage(settings=Settings(idle_seconds=1, goodbye_seconds=1))

    def holds() -> dict[str, str]:
        return {name: str(value) for name, value in vars(now.window.form).items() if name != "_visit"}

    at_first = holds()
    pledge(now.visitor)
    now.visitor.touches("showName")
    now.visitor.types("Amina")
    now.visitor.touches("save")
    reach_the_address(now.visitor)
    now.visitor.waits_for("stay")
    now.visitor.waits_for("start")
    assert holds() == at_first
