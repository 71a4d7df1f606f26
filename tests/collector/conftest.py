"""A database of each kind, with an event of three kiosks in it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from collector.database import Database
from collector.event import NewEvent, make_event
from collector.intake import Intake
from collector.keys import make_keys
from collector.withdrawals import Withdrawals
from tests.making import Desk


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest, tmp_path: Path, desk: Desk) -> Iterator[Database]:
    postgresql: Callable[[], str] = request.getfixturevalue("postgresql")
    url = f"sqlite:///{tmp_path / 'collector.db'}" if request.param == "sqlite" else postgresql()
    opened = Database(url)
    make_keys(tmp_path / "keys")
    event = desk.ticket().event
    make_event(opened, tmp_path / "keys", NewEvent(event, "heforshe", b"", "http://127.0.0.1:9", 3), tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def intake(database: Database, tmp_path: Path) -> Intake:
    """The way in."""
    return Intake(database, Withdrawals(database, tmp_path))
