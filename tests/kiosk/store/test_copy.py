"""The second copy: signed, caught up with, written anew when envelopes were removed."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.campaign.pledge import Contact
from kiosk.counter import Counter
from kiosk.settings import Settings
from kiosk.store.copy import BEGUN, SecondCopy, read_copy
from kiosk.store.outbox import LastReceipt, Settled
from tests.conftest import Clock
from tests.making import Desk, a_pledge


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def counter(folder: Path, stick: Path, tmp_path: Path, desk: Desk, clock: Clock) -> Iterator[Counter]:
    counter = Counter(folder, Settings(copy=str(stick)), desk.ticket_file(tmp_path), clock)
    for _ in range(3):
        counter.pledges.take(a_pledge(clock()))
    yield counter
    counter.close()


def copy_of(counter: Counter) -> SecondCopy:
    assert counter.second_copy is not None
    return counter.second_copy


def numbers(folder: Path, stick: Path) -> list[object]:
    return [row["number"] for row in read_copy(folder, stick)]


def test_each_letter_is_copied_once(counter: Counter, folder: Path, stick: Path, clock: Clock) -> None:
    copy_of(counter).catch_up()
    counter.pledges.take(a_pledge(clock()))
    assert copy_of(counter).catch_up() == 0
    assert numbers(folder, stick) == [1, 2, 3, 4]


def test_a_stick_that_was_pulled_is_caught_up_with(counter: Counter, folder: Path, stick: Path, clock: Clock) -> None:
    copy_of(counter).catch_up()
    stick.rename(stick.with_name("pulled"))
    counter.pledges.take(a_pledge(clock()))
    assert copy_of(counter).catch_up() == 1, "one behind"
    stick.with_name("pulled").rename(stick)
    assert copy_of(counter).catch_up() == 0
    assert numbers(folder, stick) == [1, 2, 3, 4]


def test_another_stick_gets_nothing_until_staff_choose_it_and_then_everything(
    counter: Counter, folder: Path, stick: Path, clock: Clock
) -> None:
    copy_of(counter).catch_up()
    stick.rename(stick.with_name("first"))
    stick.mkdir()
    counter.pledges.take(a_pledge(clock()))
    assert (copy_of(counter).try_to_catch_up(), copy_of(counter).is_other) == (1, True)
    assert [*stick.iterdir()] == []
    copy_of(counter).choose()
    assert (copy_of(counter).try_to_catch_up(), copy_of(counter).is_other) == (0, False)
    assert numbers(folder, stick) == [1, 2, 3, 4]
    stick.rename(stick.with_name("second"))
    stick.mkdir()
    assert (copy_of(counter).try_to_catch_up(), copy_of(counter).is_other) == (0, True), "one choice is for one stick"


def test_a_restart_does_not_take_another_stick(counter: Counter, folder: Path, stick: Path, clock: Clock) -> None:
    copy_of(counter).catch_up()
    counter.close()
    shutil.rmtree(stick)
    stick.mkdir()
    (stick / "pledges-00000000.copy").write_bytes(b"{}")
    again = Counter(folder, Settings(copy=str(stick)), None, clock)
    assert (copy_of(again).try_to_catch_up(), copy_of(again).is_other) == (3, True)
    again.close()


def test_a_stick_of_0_1_0_is_known_by_its_letters(counter: Counter, folder: Path, stick: Path, clock: Clock) -> None:
    copy_of(counter).catch_up()
    (folder / BEGUN).unlink()
    counter.close()
    again = Counter(folder, Settings(copy=str(stick)), None, clock)
    assert (copy_of(again).try_to_catch_up(), copy_of(again).is_other) == (0, False)
    assert (folder / BEGUN).exists()
    again.close()


def test_a_torn_or_altered_line_is_left_out_and_the_rest_is_read(counter: Counter, folder: Path, stick: Path) -> None:
    copy_of(counter).catch_up()
    (file,) = stick.iterdir()
    first, second, third, *_ = [line for line in file.read_bytes().splitlines() if line]
    altered = second.replace(b"uppsala-1.1", b"uppsala-1.2")
    assert altered != second
    file.write_bytes(b"\n".join([first, altered, third[:-40]]))
    assert numbers(folder, stick) == [1]


def test_a_line_written_after_a_torn_one_is_read(counter: Counter, folder: Path, stick: Path, clock: Clock) -> None:
    copy_of(counter).catch_up()
    (file,) = stick.iterdir()
    file.write_bytes(file.read_bytes()[:-40])
    counter.pledges.take(a_pledge(clock()))
    copy_of(counter).catch_up()
    assert numbers(folder, stick) == [1, 2, 3, 4], "and what was torn is written again"


def test_envelopes_that_were_removed_here_leave_the_copy_too(
    counter: Counter, folder: Path, stick: Path, clock: Clock
) -> None:
    counter.pledges.add_contact(
        counter.pledges.take(a_pledge(clock())).pledge,
        Contact("canaria@example.org", ("news",), ("0" * 64,)),
    )
    copy_of(counter).catch_up()
    letters = counter.outbox.due("uppsala-1", 10)
    counter.outbox.settle([Settled(letter.id, "delivered") for letter in letters], LastReceipt(clock(), 5, 4))
    clock.forward(days=8)
    counter.keeping.confirm("uppsala-1", [], [], clock())
    copy_of(counter).catch_up()
    (file,) = stick.iterdir()
    assert b"x25519" not in file.read_bytes()
    assert numbers(folder, stick) == [1, 2, 3, 4, 5]


def test_a_full_stick_is_behind_and_stops_nothing(
    counter: Counter, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (stick / "x").touch()
    stick.chmod(0o500)
    monkeypatch.setattr("os.open", _no_room)
    assert copy_of(counter).try_to_catch_up() == 3


def _no_room(*_: object, **__: object) -> int:
    raise OSError(28, "No space left on device")


def test_a_stick_that_alone_has_the_letters_of_a_damaged_store_gives_them_back(
    folder: Path, stick: Path, tmp_path: Path, desk: Desk, clock: Clock
) -> None:
    settings = Settings(copy=str(stick))
    first = Counter(folder, settings, desk.ticket_file(tmp_path), clock)
    thanked = [first.pledges.take(a_pledge(clock())).pledge for _ in range(300)]
    copy_of(first).catch_up()
    first.close()
    stick.rename(stick.with_name("pulled"))
    (folder / "kiosk.db").write_bytes(b"\0" * 8192)
    second = Counter(folder, settings, None, clock)
    thanked.append(second.pledges.take(a_pledge(clock())).pledge)
    assert second.outbox.highest() == 301, "no number is given out twice, though the first 300 are not here"
    stick.with_name("pulled").rename(stick)
    copy_of(second).catch_up()
    assert len(numbers(folder, stick)) == 301
    second.close()
    third = Counter(folder, settings, None, clock)
    assert {letter.id for letter in third.outbox.due("uppsala-1", 500)} == set(thanked)
    assert third.pledges.total() == 301
    third.close()


def test_each_of_two_sticks_is_complete(counter: Counter, folder: Path, stick: Path, clock: Clock) -> None:
    copy_of(counter).catch_up()
    stick.rename(stick.with_name("first"))
    stick.mkdir()
    counter.pledges.take(a_pledge(clock()))
    copy_of(counter).choose()
    copy_of(counter).catch_up()
    assert numbers(folder, stick) == [1, 2, 3, 4]
    stick.rename(stick.with_name("second"))
    stick.with_name("first").rename(stick)
    assert copy_of(counter).catch_up() == 0
    assert numbers(folder, stick) == [1, 2, 3, 4]


@pytest.mark.parametrize("content", [b"\n" * 5_000, b"{}\n" * 5_000])
def test_a_file_of_nothing_in_the_copys_place_is_left_alone(
    counter: Counter, folder: Path, stick: Path, content: bytes
) -> None:
    copy_of(counter).catch_up()
    (file,) = stick.iterdir()
    good = next(line for line in file.read_bytes().split(b"\n") if line)
    for forged in (content, content + good, (good + b"\n") * 5_000):
        file.write_bytes(forged)
        assert copy_of(counter).try_to_catch_up() == 0
        assert "this kiosk did not write it" in copy_of(counter).trouble
        assert file.read_bytes() == forged
    file.write_bytes(b"\n\n".join([good] + [b""]))
    assert numbers(folder, stick) == [1]
