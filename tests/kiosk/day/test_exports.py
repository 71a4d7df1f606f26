"""An export: every letter that is whole here, signed under its own event; the collector takes all of it."""

from pathlib import Path

import pytest

from demo.collector import Collector
from kiosk.carry import answers, export
from kiosk.clock import now
from kiosk.counter import Counter
from kiosk.errors import Refused
from kiosk.settings import Settings
from sync.courier import letters_in
from tests.conftest import Clock
from tests.journeys.test_restored_and_withdrawn import counted
from tests.kiosk.day.conftest import Open
from tests.making import a_pledge


def test_an_export_that_was_altered_or_is_another_kiosks_is_noticed(
    counter: Counter, tmp_path: Path, clock: Clock
) -> None:
    content = export(counter)
    with pytest.raises(Refused, match=r"all\.bag"):
        letters_in(content.replace(b'"body":"', b'"body":"AAAA', 2), "all.bag", counter.postman.routes)
    other = tmp_path / "other"
    other.mkdir(mode=0o700)
    stranger = Counter(other, Settings(), tmp_path / "kiosk.ticket", clock)
    theirs = export(stranger)
    stranger.close()
    with pytest.raises(Refused, match="did not write it"):
        letters_in(theirs, "theirs.bag", counter.postman.routes)


def test_an_export_holds_the_letters_of_every_event_and_the_collector_takes_all_of_them(
    online: Counter, collector: Collector, open_counter: Open, tmp_path: Path
) -> None:
    moved = open_counter(collector.ticket(100)[0])
    moved.pledges.take(a_pledge(now()))
    (tmp_path / "all.bag").write_bytes(export(moved))
    everything = {letter.id for letters in moved.outbox.whole().values() for letter in letters}
    assert letters_in((tmp_path / "all.bag").read_bytes(), "all.bag", moved.postman.routes) == everything
    assert len(everything) == 4
    collector.command("import", str(tmp_path / "all.bag"))
    assert counted(collector) == 2
    assert answers(moved, (tmp_path / "all.answers").read_bytes(), "all.answers")
    assert (moved.outbox.counts().waiting, moved.outbox.counts().delivered) == (0, 4)
