"""A kiosk in a process that may be killed at any moment, born from a server that has imported everything already."""

import contextlib
import multiprocessing
from collections.abc import Callable
from multiprocessing.connection import Connection
from multiprocessing.context import ForkServerProcess
from pathlib import Path
from unittest import mock
from uuid import UUID

from kiosk.campaign.pledge import Contact
from kiosk.clock import now
from kiosk.counter import Counter
from kiosk.errors import Known
from kiosk.settings import Settings
from kiosk.store import database
from sync.uploader import State
from tests.making import a_pledge

CONTACT = Contact("canaria@example.org", ("news",), ("0" * 64,))
context = multiprocessing.get_context("forkserver")
context.set_forkserver_preload(["tests.faults.child", "kiosk.store.pledges", "kiosk.store.copy", "sync.client"])


def take_and_send(folder: Path, thanked: Connection) -> None:
    """Visitors without end; after every few of them, letters go."""
    counter = Counter(folder, Settings(), None, now)
    for number in range(10_000):
        pledge = a_pledge(now())
        counter.pledges.take(pledge)
        thanked.send_bytes(pledge.id.bytes)
        if number % 3 == 0:
            counter.pledges.add_contact(pledge.id, CONTACT)
        if number % 5 == 0:
            while counter.uploader.step().state is State.SENT:
                continue


def take_only(folder: Path, thanked: Connection) -> None:
    """Visitors until the disk is gone, and no network."""
    with contextlib.suppress(Known):
        counter = Counter(folder, Settings(), None, now)
        while True:
            pledge = a_pledge(now())
            counter.pledges.take(pledge)
            thanked.send_bytes(pledge.id.bytes)
            counter.pledges.add_contact(pledge.id, CONTACT)


def take_without_full_sync(folder: Path, thanked: Connection) -> None:
    """The mutant: a disk that is told to take its time."""
    with mock.patch.multiple(
        database, PRAGMAS=(*database.PRAGMAS, ("synchronous", "NORMAL")), PROMISES={"locking_mode": "exclusive"}
    ):
        take_only(folder, thanked)


class Child:
    """One kiosk process, and the pledges that it has thanked so far."""

    def __init__(self, work: Callable[[Path, Connection], None], folder: Path) -> None:
        self._heard, says = context.Pipe(duplex=False)
        self._process: ForkServerProcess = context.Process(target=work, args=(folder, says), daemon=True)
        self._process.start()
        says.close()
        self.thanked: set[UUID] = set()

    def hear(self, pledges: int, seconds: float = 30) -> None:
        """Wait until so many more were thanked."""
        for _ in range(pledges):
            if not self._heard.poll(seconds):
                raise TimeoutError("the kiosk has fallen silent")
            self.thanked.add(UUID(bytes=self._heard.recv_bytes()))

    def kill(self) -> None:
        """SIGKILL, then hear what it had still said."""
        self._process.kill()
        self._process.join()
        try:
            while True:
                self.thanked.add(UUID(bytes=self._heard.recv_bytes()))
        except EOFError:
            self._heard.close()
