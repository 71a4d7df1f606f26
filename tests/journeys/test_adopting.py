"""Pledges of a local event and the campaign they come to belong to."""

from datetime import UTC, datetime
from pathlib import Path

from kiosk.campaign.pack import HEFORSHE, read_pack
from kiosk.clock import now
from kiosk.counter import Counter
from kiosk.event.offers import own_offer
from kiosk.settings import Settings
from kiosk.trust.signing import raw_public
from kiosk.trust.ticket import fingerprint
from tests.journeys.test_courier import kiosk
from tests.making import UPPSALA, Desk, a_pledge


def test_by_command_pledges_are_not_bound_to_a_campaign_before_its_words_were_compared(
    folder: Path, tmp_path: Path, desk: Desk
) -> None:
    own = own_offer("Day", UPPSALA, 50, read_pack(HEFORSHE).digest, now)
    counter = Counter(folder, Settings(), own, now)
    counter.pledges.take(a_pledge(now()))
    counter.close()
    ticket = str(desk.ticket_file(tmp_path, not_after=datetime(2100, 1, 1, tzinfo=UTC)))
    words = fingerprint(raw_public(desk.campaign.public_key()))
    assert words in kiosk("ticket", "--data", str(folder), ticket, expect=75)
    wrong = "abandon " * 8
    assert "Nothing was changed" in kiosk("ticket", "--data", str(folder), ticket, "--words", wrong, expect=65)
    kiosk("ticket", "--data", str(folder), ticket, "--words", words)
    assert "taken: 1" in kiosk("status", "--data", str(folder))
