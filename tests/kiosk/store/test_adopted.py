"""A local event belongs for ever to the ticket that adopted it, whatever a salvage finds."""

from pathlib import Path

import pytest
from msgspec import structs

from kiosk.counter import Counter
from kiosk.event.offers import Offer, read_offer
from kiosk.settings import Settings
from kiosk.store.database import FILE
from kiosk.trust.ticket import sign_ticket
from tests.conftest import Clock
from tests.kiosk.event.test_local import a_day, own, settle_all, theirs
from tests.making import Desk, a_pledge

__all__ = ["own", "theirs"]


@pytest.mark.parametrize("before", [True, False], ids=["damaged before the ticket too", "with an older second copy"])
def test_a_damaged_store_makes_no_pledge_of_a_local_event_twice(
    folder: Path, own: Offer, theirs: Offer, desk: Desk, clock: Clock, tmp_path: Path, before: bool
) -> None:
    medium = tmp_path / "medium"
    settings = Settings(copy=str(medium))
    medium.mkdir()
    counter = Counter(folder, settings, own, clock)
    taken = {pledge.id for pledge in a_day(counter, clock, 5)}
    assert counter.second_copy is not None
    counter.second_copy.catch_up()
    counter.close()
    medium.rename(tmp_path / "pulled")
    if before:
        spoil(folder)
        (tmp_path / "pulled").rename(medium)
        Counter(folder, settings, None, clock).close()
        medium.rename(tmp_path / "pulled")
    counter = Counter(folder, settings, theirs, clock)
    counter.pledges.take(a_pledge(clock()))
    settle_all(counter, clock)
    counter.close()
    other = structs.replace(desk.ticket(slot="lund-1.1"), event=structs.replace(desk.ticket().event, id="lund-1"))
    lund = read_offer(sign_ticket(other, desk.campaign), "lund", clock)
    for offer in (None, lund):
        counter = Counter(folder, settings, None, clock)
        settle_all(counter, clock)
        counter.close()
        Counter(folder, settings, offer, clock).close()
        (tmp_path / "pulled").rename(medium)
        spoil(folder)
        counter = Counter(folder, settings, None, clock)
        found = counter.outbox.whole()
        if offer is None:
            assert counter.pledges.total() <= 4, "five, two of which do not count, and one more"
            assert not any(opening.is_open for opening in counter.openings.all())
        counter.close()
        medium.rename(tmp_path / "pulled")
        ids = [letter.id for letters in found.values() for letter in letters if letter.kind == "pledge"]
        assert len(ids) == len(set(ids))
        assert taken <= {letter.id for letter in found["uppsala-1"]}
        assert set(found) == {"uppsala-1"}


def spoil(folder: Path) -> None:
    """Noise over the last pages."""
    content = bytearray((folder / FILE).read_bytes())
    content[-2 * 4096 :] = b"\xa5" * 2 * 4096
    (folder / FILE).write_bytes(content)
