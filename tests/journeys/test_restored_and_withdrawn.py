"""The collector loses its newest hours, visitors take pledges back: what was thanked is counted once all the same."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import msgspec

from collector.codes import hash_of
from demo.collector import Collector
from kiosk.campaign.pledge import Contact
from kiosk.clock import now
from kiosk.counter import Counter
from kiosk.settings import Settings
from sync.uploader import State
from tests.making import a_pledge


def send_all(counter: Counter) -> None:
    while counter.uploader.step().state is State.SENT:
        continue


def take(counter: Counter, pledges: int) -> None:
    for _ in range(pledges):
        counter.pledges.take(a_pledge(now()))


def counted(collector: Collector) -> int:
    """Letters counted one by one, which the command also compares with the tallies."""
    return int(json.loads(collector.command("counts"))["check"]["counted"])


def back_up(collector: Collector, to: Path) -> None:
    collector.stop()
    to.mkdir()
    for file in collector.folder.glob("collector.db*"):
        shutil.copy(file, to)
    collector.start_again()


def restore(collector: Collector, backup: Path) -> None:
    collector.stop()
    for file in collector.folder.glob("collector.db*"):
        file.unlink()
    for file in backup.iterdir():
        shutil.copy(file, collector.folder)
    collector.start_again()


def test_what_a_restored_collector_forgot_comes_again_and_a_pledge_taken_back_does_not(
    collector: Collector, folder: Path, tmp_path: Path
) -> None:
    counter = Counter(folder, Settings(), collector.ticket(target=100)[0], now)
    take(counter, 3)
    code = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    regretted = msgspec.structs.replace(a_pledge(now()), claim=hash_of(code))
    counter.pledges.take(regretted)
    counter.pledges.add_contact(regretted.id, Contact("canaria@example.org", ("news",), ("0" * 64,)))
    send_all(counter)
    back_up(collector, tmp_path / "backup")
    take(counter, 5)
    send_all(counter)
    assert "erased" in collector.command("withdraw", "--code", code)
    assert counted(collector) == 8

    restore(collector, tmp_path / "backup")
    assert counted(collector) == 3, "the five newest are forgotten, the one taken back stays away"
    counter.close()
    counter = Counter(folder, Settings(), None, now)
    send_all(counter)
    assert counted(collector) == 8
    counts = counter.outbox.counts("pledge")
    assert (counts.waiting, counts.delivered, counts.withdrawn) == (0, 8, 1)
    assert counter.keeping.confirmed_at() is not None
    counter.close()
    assert b"x25519-hkdf256-c20p" not in b"".join(file.read_bytes() for file in folder.iterdir())


def test_a_withdrawn_kiosk_goes_on_under_a_new_ticket_and_its_contacts_still_open(
    collector: Collector, open_counter: Callable[[Path | None], Counter], folder: Path
) -> None:
    first, second = collector.ticket(target=100, kiosks=2)
    counter = Counter(folder, Settings(), first, now)
    taken = counter.pledges.take(a_pledge(now()))
    counter.pledges.add_contact(taken.pledge, Contact("canaria@example.org", ("news",), ("0" * 64,)))
    # both are there already, but the receipt was lost on the way
    counter.client.send(next(counter.uploader.batches(counter.client, counter.outbox.due(counter.ticket.event.id, 9))))
    collector.command("revoke", "--kiosk", counter.ticket.slot)
    assert counter.uploader.step().state is State.ASK_STAFF
    assert counter.outbox.counts().waiting == 2
    counter.close()

    counter = Counter(folder, Settings(), second, now)
    send_all(counter)
    assert counter.outbox.counts().delivered == 2, "recognised, though the slot that sends them is another"
    counter.close()
    assert counted(collector) == 1
    opened = collector.command("contacts", "--key", str(collector.folder / "keys" / "sealing.key"))
    assert opened.splitlines()[1:] == ['"canaria@example.org","news"']


def test_a_contact_first_sent_under_the_new_ticket_opens_too(collector: Collector, folder: Path) -> None:
    first, second = collector.ticket(target=100, kiosks=2)
    counter = Counter(folder, Settings(), first, now)
    taken = counter.pledges.take(a_pledge(now()))
    counter.pledges.add_contact(taken.pledge, Contact("canaria@example.org", ("news",), ("0" * 64,)))
    before = next(folder.glob("*.1.key")).read_bytes()
    counter.close()
    counter = Counter(folder, Settings(), second, now)
    assert next(folder.glob("*.2.key")).read_bytes() != before, "the old key may have been copied"
    send_all(counter)
    assert counter.outbox.counts().delivered == 2
    counter.uploader._reconcile_at = 0
    send_all(counter)
    assert counter.outbox.counts().waiting == 0
    counter.close()
    opened = collector.command("contacts", "--key", str(collector.folder / "keys" / "sealing.key"))
    assert opened.splitlines()[1:] == ['"canaria@example.org","news"']
