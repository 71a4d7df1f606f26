"""A kiosk after a day of two pledges, with and without a collector that can be reached."""

from collections.abc import Callable
from pathlib import Path

import pytest

from demo.collector import Collector
from kiosk.campaign.pledge import Contact
from kiosk.clock import now
from kiosk.counter import Counter
from tests.making import Desk, a_pledge

CONTACT = Contact("canaria@example.org", ("news",), ("0" * 64,))
Open = Callable[[Path | None], Counter]


def a_day(counter: Counter) -> None:
    """Two pledges, a contact, one of them regretted."""
    pledges = [counter.pledges.take(a_pledge(now())).pledge for _ in range(2)]
    counter.pledges.add_contact(pledges[0], CONTACT)
    counter.pledges.take_back(pledges[1], "A" * 26)


@pytest.fixture
def counter(open_counter: Open, tmp_path: Path, desk: Desk) -> Counter:
    """That day, and a collector that cannot be reached."""
    made = open_counter(desk.ticket_file(tmp_path))
    a_day(made)
    return made


@pytest.fixture
def online(open_counter: Open, collector: Collector) -> Counter:
    """The same day, and a collector that can."""
    made = open_counter(collector.ticket(100)[0])
    a_day(made)
    return made
