"""A damaged file: what proves itself is saved, what was kept twice comes back, and the kiosk goes on."""

import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.campaign.pledge import Contact
from kiosk.counter import Counter
from kiosk.settings import Settings
from kiosk.store.database import FILE
from kiosk.store.log_repair import FRAME, HEADER, kept_log
from kiosk.store.outbox import LastReceipt, Settled
from tests.conftest import Clock
from tests.making import Desk, a_pledge

PAGE = 4096
EVENT = "uppsala-1"
Open = Callable[[Path | None], Counter]
CONTACT = Contact("canaria@example.org", ("news",), ("0" * 64,))


@pytest.fixture
def full(open_counter: Open, tmp_path: Path, desk: Desk, clock: Clock) -> Callable[[], None]:
    """Makes a store of 300 pledges and 30 contacts, and closes it."""

    def fill() -> None:
        counter = open_counter(desk.ticket_file(tmp_path))
        for number in range(300):
            taken = counter.pledges.take(a_pledge(clock()))
            if number % 10 == 0:
                counter.pledges.add_contact(taken.pledge, CONTACT)
        counter.close()

    return fill


def root_page(folder: Path, table: str) -> int:
    store = sqlite3.connect(folder / FILE)
    (page,) = store.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (table,)).fetchone()
    store.close()
    return int(page)


def spoil(folder: Path, page: int) -> None:
    """Garbage over one page (from 1)."""
    with (folder / FILE).open("r+b") as file:
        file.seek((page - 1) * PAGE)
        file.write(b"\xa5" * PAGE)


@pytest.mark.parametrize("table", ["pledge", "outbox"])
def test_a_whole_table_that_is_lost_comes_back_from_the_other(
    full: Callable[[], None], open_counter: Open, folder: Path, table: str
) -> None:
    full()
    spoil(folder, root_page(folder, table))
    counter = open_counter(None)
    assert counter.pledges.total() == 300
    assert counter.outbox.counts("pledge").waiting == 300
    contacts = counter.outbox.counts("contact").waiting
    assert contacts == (0 if table == "outbox" else 30), "a contact is only in its letter"
    assert counter.was_mended
    assert len(list(folder.glob("damaged-1/*"))) > 0


def test_with_a_second_copy_even_the_contacts_come_back(
    full: Callable[[], None], folder: Path, tmp_path: Path, clock: Clock
) -> None:
    full()
    stick = tmp_path / "stick"
    stick.mkdir()
    counter = Counter(folder, Settings(copy=str(stick)), None, clock)
    assert counter.second_copy is not None
    assert counter.second_copy.catch_up() == 0
    counter.close()
    for table in ("pledge", "outbox"):
        spoil(folder, root_page(folder, table))
    counter = Counter(folder, Settings(copy=str(stick)), None, clock)
    assert counter.outbox.counts("pledge").waiting == 300
    assert counter.outbox.counts("contact").waiting == 30
    assert counter.pledges.total() == 300
    assert counter.pledges.take(a_pledge(clock())).number == 301
    counter.close()


def test_a_letter_whose_words_were_changed_is_not_sent(
    full: Callable[[], None], open_counter: Open, folder: Path
) -> None:
    full()
    content = (folder / FILE).read_bytes()
    (folder / FILE).write_bytes(content.replace(b'"language":"en"', b'"language":"xx"', 1))
    counter = open_counter(None)
    assert counter.was_mended
    assert {letter.clear["language"] for letter in counter.outbox.due(EVENT, 500) if letter.kind == "pledge"} == {"en"}
    assert counter.outbox.counts("pledge").waiting == 300


def test_what_was_erased_does_not_come_back_from_an_older_damaged_file(
    full: Callable[[], None], open_counter: Open, folder: Path, clock: Clock
) -> None:
    full()
    spoil(folder, root_page(folder, "pledge"))
    counter = open_counter(None)
    letters = counter.outbox.due(EVENT, 500)
    counter.outbox.settle([Settled(letter.id, "withdrawn") for letter in letters], LastReceipt(clock(), 330, 0))
    counter.close()
    spoil(folder, root_page(folder, "pledge"))
    counter = open_counter(None)
    sealed = [letter for letter in counter.outbox.due(EVENT, 500) if letter.sealed]
    assert sealed == []
    assert len(list(folder.glob("damaged-*"))) == 2


def test_damaged_files_go_when_the_collector_has_had_everything_for_a_week(
    full: Callable[[], None], open_counter: Open, folder: Path, clock: Clock
) -> None:
    full()
    spoil(folder, root_page(folder, "pledge"))
    counter = open_counter(None)
    letters = counter.outbox.due(EVENT, 500)
    counter.outbox.settle([Settled(letter.id, "delivered") for letter in letters], LastReceipt(clock(), 330, 0))
    clock.forward(days=6)
    counter.keeping.confirm(EVENT, [], [], clock())
    assert (folder / "damaged-1").exists()
    clock.forward(days=2)
    counter.keeping.confirm(EVENT, [], [], clock())
    assert not (folder / "damaged-1").exists()
    assert not open_counter(None).was_mended


def test_an_index_that_lost_a_letter_is_noticed(full: Callable[[], None], open_counter: Open, folder: Path) -> None:
    full()
    content = bytearray((folder / FILE).read_bytes())
    content[root_page(folder, "outbox_waiting") * PAGE - 1] ^= 1
    (folder / FILE).write_bytes(content)
    counter = open_counter(None)
    assert counter.was_mended
    assert len(counter.outbox.due(EVENT, 500)) == 330


def test_a_number_that_cannot_be_is_not_counted_up_to(
    full: Callable[[], None], open_counter: Open, folder: Path
) -> None:
    full()
    store = sqlite3.connect(folder / FILE)
    store.execute("UPDATE pledge SET rowid = 4611686018427387904 WHERE number = 1")
    store.commit()
    store.close()
    spoil(folder, root_page(folder, "outbox"))
    assert open_counter(None).pledges.total() == 300


def test_what_stands_in_the_way_of_a_salvage_is_stepped_over(
    full: Callable[[], None], open_counter: Open, folder: Path
) -> None:
    full()
    (folder / "damaged-2").mkdir()
    spoil(folder, root_page(folder, "pledge"))
    content = bytearray((folder / FILE).read_bytes())
    content[28:32] = b"\x00\x0f\xff\xff"  # a header that asks for four gigabytes
    (folder / FILE).write_bytes(content)
    counter = open_counter(None)
    assert counter.outbox.counts("pledge").waiting == 300
    assert (folder / "damaged-3" / FILE).exists()


def test_a_bad_sector_in_the_log_of_a_killed_kiosk_loses_no_pledge_behind_it(
    open_counter: Open, folder: Path, tmp_path: Path, desk: Desk, clock: Clock
) -> None:
    counter = open_counter(desk.ticket_file(tmp_path))
    for _ in range(40):
        counter.pledges.take(a_pledge(clock()))
    killed = tmp_path / "killed"
    shutil.copytree(folder, killed)
    log = killed / f"{FILE}-wal"
    content = bytearray(log.read_bytes())
    content[HEADER + 20 * (FRAME + PAGE) + FRAME + 100] ^= 0xFF
    log.write_bytes(content)
    again = Counter(killed, Settings(), None, clock)
    found = again.balance()
    assert (found.taken, again.pledges.total(), found.adds_up) == (40, 40, True)
    assert not kept_log(killed / FILE).exists()
    again.close()


def test_a_log_that_is_older_than_its_store_takes_nothing_away(
    open_counter: Open, folder: Path, tmp_path: Path, desk: Desk, clock: Clock
) -> None:
    counter = open_counter(desk.ticket_file(tmp_path))
    for _ in range(20):
        counter.pledges.take(a_pledge(clock()))
    old = (folder / f"{FILE}-wal").read_bytes()
    for _ in range(300):
        counter.pledges.take(a_pledge(clock()))
    counter.database.witness.saw(321)  # what is missing is looked for
    counter.close()
    kept_log(folder / FILE).write_bytes(old)
    assert open_counter(None).pledges.total() == 320


def test_a_version_that_nobody_wrote_is_damage(full: Callable[[], None], open_counter: Open, folder: Path) -> None:
    full()
    store = sqlite3.connect(folder / FILE)
    store.execute("UPDATE alembic_version SET version_num = '0003'")
    store.commit()
    store.close()
    assert open_counter(None).outbox.counts("pledge").waiting == 300


def test_numbers_lost_once_are_not_given_out_again(
    full: Callable[[], None], open_counter: Open, folder: Path, clock: Clock
) -> None:
    full()
    for table in ("pledge", "outbox"):
        spoil(folder, root_page(folder, table))
    counter = open_counter(None)
    for _ in range(3):
        counter.pledges.take(a_pledge(clock()))
    assert counter.outbox.highest() == 333
    for _ in range(3):
        counter = open_counter(None)
    assert len(list(folder.glob("damaged-*"))) == 1, "mended once, and sound since"


def test_what_was_taken_back_stays_so_though_an_older_second_copy_still_has_it(
    full: Callable[[], None], folder: Path, tmp_path: Path, clock: Clock
) -> None:
    full()
    stick = tmp_path / "stick"
    stick.mkdir()
    counter = Counter(folder, Settings(copy=str(stick)), None, clock)
    assert counter.second_copy is not None
    regretted = counter.outbox.due(EVENT, 1)[0].id
    counter.second_copy.catch_up()
    counter.pledges.take_back(regretted, "A" * 26)
    counter.close()
    spoil(folder, root_page(folder, "pledge"))
    counter = Counter(folder, Settings(copy=str(stick)), None, clock)
    assert counter.pledges.total() == 299
    letters = [letter for letter in counter.outbox.due(EVENT, 500) if letter.pledge == regretted]
    assert [letter.kind for letter in letters] == ["withdrawal"]
    counter.close()
