"""What staff do behind their door during a day, by touch, with a real collector."""

from collections.abc import Callable
from pathlib import Path

from demo.collector import Collector
from tests.booth import Booth

Open = Callable[..., Booth]


def test_a_day_from_the_first_opening_to_the_unplugging(collector: Collector, open_kiosk: Open) -> None:
    booth = open_kiosk(collector.ticket(target=100)[0], begin=False)
    visitor = booth.visitor
    visitor.waits_for("before")
    assert not visitor.sees("start")

    booth.open_staff_door()
    visitor.touches("rehearse")
    visitor.waits_for("rehearsalTape")
    booth.pledge(2)
    assert visitor.value("total", "value") == 2
    assert booth.counter.outbox.counts().all == 0, "a rehearsal leaves nothing"

    booth.open_staff_door()
    visitor.touches("openBooth")
    visitor.waits_until(lambda: visitor.value("total", "value") == 0, "the opening to begin from zero")
    assert not visitor.sees("rehearsalTape")
    booth.pledge(4)
    booth.open_staff_door()
    visitor.touches("day")
    visitor.waits_for("closeBooth")
    assert not visitor.sees("rehearse"), "now every pledge counts"
    visitor.touches("uncounted")
    for name in ("last_2", "why_nobody", "doNotCount"):
        visitor.touches(name)
    visitor.waits_until(lambda: booth.counter.pledges.total() == 2, "two to be left")
    visitor.touches("closeBooth")
    visitor.touches("agreed")
    visitor.waits_until(lambda: "unplug" in str(visitor.value("daySays", "text")), "both sides to say the same")
    counts = booth.counter.outbox.counts("pledge")
    assert (counts.all, counts.delivered, counts.void) == (4, 2, 2)
    assert booth.counter.balance().adds_up
    visitor.waits_until(lambda: collector.counts()["total"] == 2, "the map to say so too")


def test_a_closed_booth_stays_closed_over_a_restart_until_the_coordinator_tells_the_code(
    collector: Collector, open_kiosk: Open
) -> None:
    booth = open_kiosk(collector.ticket(target=100)[0])
    booth.pledge(1)
    booth.open_staff_door()
    for name in ("day", "closeBooth", "agreed"):
        booth.visitor.touches(name)
    booth.visitor.waits_for("reopen")

    booth = open_kiosk()
    visitor = booth.visitor
    visitor.waits_for("closed")
    assert not visitor.sees("start")
    booth.open_staff_door()
    visitor.touches("reopen")
    enter(booth, "000000000000")
    visitor.waits_for("codeSays")
    enter(booth, collector.command("code", "--kiosk", booth.counter.ticket.slot))
    visitor.waits_for("start")
    booth.pledge(1)
    opening = booth.counter.openings.latest()
    assert opening is not None
    assert (opening.number, opening.before, booth.counter.pledges.total()) == (2, 1, 2)


def test_the_coordinators_code_opens_a_locked_door_and_staff_choose_a_new_pin(
    collector: Collector, open_kiosk: Open
) -> None:
    booth = open_kiosk(collector.ticket(target=100)[0])
    lock(booth)
    visitor = booth.visitor
    visitor.holds("staffDoor", lambda: visitor.sees("pin_1"))
    enter(booth, "314159")
    visitor.waits_until(lambda: "Locked" in str(visitor.value("doorSays", "text")), "the door to say so")
    enter(booth, collector.command("code", "--kiosk", booth.counter.ticket.slot))
    visitor.waits_until(lambda: not booth.kiosk.window.staff.property("pinIsSet"), "the old PIN to go")
    enter(booth, "161803161803")
    visitor.waits_for("sendNow")


def test_a_booth_that_is_never_online_turns_green_by_a_stick(
    collector: Collector, open_kiosk: Open, folder: Path, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    (folder / "kiosk.toml").write_text(f'stick = "{stick}"')
    ticket = collector.ticket(target=100)[0]
    collector.stop()
    booth = open_kiosk(ticket)
    booth.pledge(3)
    visitor = booth.visitor
    booth.open_staff_door()
    for name in ("day", "closeBooth", "agreed"):
        visitor.touches(name)
    visitor.waits_for("reopen")
    visitor.touches("back")
    visitor.touches("details")
    exchange(booth, "No stick")
    stick.mkdir()
    exchange(booth, "3 letters written")
    slot = booth.counter.ticket.slot
    collector.command("import", str(stick / f"{slot}.bag"), "--answers", str(stick / f"{slot}.answers"))
    (stick / "0-torn.answers").write_bytes(b"torn")
    exchange(booth, "3 letters settled. Nothing waits.")
    (stick / "0-torn.answers").unlink()
    exchange(booth, "Nothing waits.")
    assert "this opening,3" in (stick / f"{slot}.csv").read_text(encoding="utf-8-sig")
    visitor.touches("back")
    visitor.touches("day")
    visitor.waits_until(lambda: "unplug" in str(visitor.value("daySays", "text")), "both sides to say the same")
    (stick / f"{slot}.answers").write_bytes(b"torn")
    visitor.touches("back")
    visitor.touches("details")
    exchange(booth, "do not read")


def test_another_stick_for_the_second_copy_is_written_to_once_staff_touch_so(
    collector: Collector, open_kiosk: Open, folder: Path, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    (folder / "kiosk.toml").write_text(f'copy = "{stick}"')
    booth = open_kiosk(collector.ticket(target=100)[0])
    visitor = booth.visitor
    booth.pledge(1)
    visitor.waits_until(lambda: any(stick.iterdir()), "the second copy")
    stick.rename(stick.with_name("own"))
    stick.mkdir()
    booth.pledge(1)
    booth.open_staff_door()
    visitor.waits_until(lambda: "not this kiosk's" in str(visitor.value("notices", "text")), "the notice")
    assert [*stick.iterdir()] == []
    visitor.touches("details")
    visitor.touches("copyStick")
    visitor.waits_until(lambda: not visitor.sees("copyStick"), "the stick to be taken")
    assert any(stick.iterdir())


def test_what_was_set_aside_goes_again_by_touch(collector: Collector, open_kiosk: Open) -> None:
    booth = open_kiosk(collector.ticket(target=100)[0])
    counter = booth.counter
    collector.stop()
    booth.pledge(1)
    (letter,) = counter.outbox.due(counter.ticket.event.id, 5)
    counter.outbox.set_aside(letter.id, "unreadable", "The server could not read it.")
    collector.start_again()
    booth.open_staff_door()
    booth.visitor.touches("details")
    booth.kiosk._look()
    booth.visitor.touches("tryAgain")
    booth.visitor.waits_until(lambda: counter.outbox.counts().delivered == 1, "it to arrive")


def test_nobody_can_pledge_while_staff_pause(collector: Collector, open_kiosk: Open) -> None:
    booth = open_kiosk(collector.ticket(target=100)[0])
    booth.open_staff_door()
    booth.visitor.touches("pause")
    booth.visitor.touches("back")
    booth.visitor.waits_for("paused")
    assert not booth.visitor.sees("start")
    booth.open_staff_door()
    booth.visitor.touches("pause")
    booth.visitor.touches("back")
    booth.pledge(1)
    assert booth.counter.pledges.total() == 1


def enter(booth: Booth, digits: str) -> None:
    """On the pad, without the spaces that people write between them."""
    for digit in "".join(digits.split()):
        booth.visitor.touches(f"pin_{digit}")


def exchange(booth: Booth, says: str) -> None:
    """Staff touch “Exchange with the stick”, and read this."""
    booth.visitor.touches("useStick")
    booth.visitor.waits_until(lambda: says in str(booth.visitor.value("detailsSay", "text")), says)


def lock(booth: Booth) -> None:
    """As if somebody had tried all evening."""
    pin = booth.kiosk.window.staff._pin
    assert pin is not None
    kept = pin._kept()
    kept.misses = 15
    pin._write(kept)
