"""Every way home against everything that could close it: what becomes of thirty pledges that wait on a kiosk."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from pathlib import Path
from uuid import UUID

from sqlalchemy import Connection, select, update

from collector.database import Database
from collector.intake import Intake
from collector.review import decide, to_review
from collector.schema import events, letters, set_aside
from collector.standing import KioskStanding, one_event
from collector.withdrawals import Withdrawals
from demo.collector import Collector
from kiosk.carry import answers, bag, export
from kiosk.clock import now
from kiosk.counter import Counter
from kiosk.settings import Settings
from sync.uploader import State
from tests.making import a_pledge

PLEDGES = 30


@dataclass
class Fate:
    """Pledges, by where they are. `counted` are at the collector; `review` wait there for a coordinator."""

    counted: set[UUID]
    review: set[UUID]
    kiosk: set[UUID]

    def lost(self, thanked: set[UUID]) -> int:
        return len(thanked - self.counted - self.review - self.kiosk)

    def __str__(self) -> str:
        where = (("counted", self.counted), ("for review", self.review), ("on the kiosk", self.kiosk))
        return ", ".join(f"{len(each)} {name}" for name, each in where if each) or "nowhere"


class Journey:
    """One kiosk, one collector, and what happens between them."""

    def __init__(self, folder: Path, collector: Collector) -> None:
        self.folder, self.collector, self.days = folder, collector, 0.0
        folder.mkdir(mode=0o700)
        self.tickets = collector.ticket(100, kiosks=3)
        self.copy = folder / "before"
        collector.command("backup", str(self.copy))
        self.kiosk = self.open("kiosk", self.tickets[0])
        self.thanked = set[UUID]()
        self.kiosk.openings.open()
        for _ in range(PLEDGES):
            pledge = a_pledge(now())
            self.kiosk.pledges.take(pledge)
            self.thanked.add(pledge.id)
        self.kiosk.openings.close()

    def open(self, name: str, ticket: Path | None = None) -> Counter:
        (self.folder / name).mkdir(mode=0o700, exist_ok=True)
        return Counter(self.folder / name, Settings(), ticket, lambda: now() + timedelta(days=self.days))

    def again(self, ticket: Path | None = None) -> None:
        """The kiosk ends and starts; with another ticket."""
        self.kiosk.close()
        self.kiosk = self.open("kiosk", ticket)

    def online(self) -> None:
        self.kiosk.uploader.ask()
        while self.kiosk.uploader.step().state is State.SENT:
            continue

    def courier(self) -> None:
        self._carry(bag(self.kiosk))

    def export(self) -> None:
        self._carry(export(self.kiosk))

    def _carry(self, content: bytes) -> None:
        (self.folder / "stick.bag").write_bytes(content)
        self.bring()
        answers(self.kiosk, (self.folder / "stick.answers").read_bytes(), "stick.answers")

    def bring(self) -> None:
        """What lies on the stick, to the collector; one refused parcel in it makes the command end with 1."""
        self.collector.try_command("import", str(self.folder / "stick.bag"))

    def count_at_the_desk(self) -> None:
        """A coordinator counts whatever waits for review."""
        database = self._database()
        intake = Intake(database, Withdrawals(database, self.collector.folder))
        for event in database.transaction(lambda c: list(c.scalars(select(events.c.id)))):
            for group in to_review(database, event):
                which = (group.kiosk, group.key, group.code)
                database.transaction(
                    partial(decide, intake=intake, event=event, group=which, decision="counted", now=now())
                )
        database.close()

    def fate(self) -> Fate:
        database = self._database()

        def read(connection: Connection) -> tuple[list[UUID], list[UUID]]:
            here = select(letters.c.id).where(letters.c.kind == "pledge")
            aside = select(set_aside.c.id).where(set_aside.c.decided.is_(None))
            return list(connection.scalars(here)), list(connection.scalars(aside))

        counted, review = database.transaction(read)
        database.close()
        waiting = {letter.id for each in self.kiosk.outbox.waiting().values() for letter in each}
        kept = waiting | self.kiosk.outbox.set_aside_ids()
        return Fate(set(counted) & self.thanked, set(review) & self.thanked, kept & self.thanked - set(counted))

    def standing(self) -> list[KioskStanding]:
        """How the desk says that the kiosks of the event stand."""
        database = self._database()
        found = one_event(database, self.tickets[0].stem.rpartition(".")[0])
        database.close()
        return found.kiosks if found else []

    def change(self, **values: object) -> None:
        """Of every event at the collector."""
        database = self._database()
        database.transaction(lambda c: c.execute(update(events).values(**values)))
        database.close()

    def _database(self) -> Database:
        return Database(f"sqlite:///{self.collector.folder / 'collector.db'}")


def ran_out(journey: Journey) -> None:
    journey.days = 400


def shared(journey: Journey) -> None:
    other = journey.open("other", journey.tickets[0])
    other.pledges.take(a_pledge(now()))
    other.uploader.step()
    other.close()


def revoked(journey: Journey) -> None:
    journey.collector.command("revoke", "--kiosk", journey.kiosk.ticket.slot)


def over(journey: Journey) -> None:
    journey.change(closes=now() - timedelta(minutes=1))


def moved_on(journey: Journey) -> None:
    journey.again(journey.collector.ticket(100)[0])


def restored(journey: Journey) -> None:
    """To a copy from before the thirty came; the kiosk was told that they are safe, and has moved on since."""
    journey.online()
    moved_on(journey)
    journey.online()
    journey.collector.stop()
    for file in journey.collector.folder.glob("collector.db*"):
        file.unlink()
    journey.collector.command("restore", str(journey.copy))
    journey.collector.start_again()


def key_lost(journey: Journey) -> None:
    """Somebody throws the kiosk's folder away once the bag, or the export, is on the stick: see `fate`."""


TROUBLES: dict[str, Callable[[Journey], None]] = {
    "ticket ran out": ran_out,
    "ticket shared": shared,
    "revoked": revoked,
    "event over": over,
    "moved on": moved_on,
    "collector restored": restored,
    "key lost after erase": key_lost,
}
WAYS = ("online", "courier", "export")


def travel(folder: Path, collector: Collector, trouble: str, way: str) -> tuple[str, int]:
    """What becomes of the thirty, in words, and how many of them are lost at any point."""
    journey = Journey(folder, collector)
    if trouble == "key lost after erase":
        return _without_the_kiosk(journey, way)
    TROUBLES[trouble](journey)
    journey.again()
    getattr(journey, way)()
    first = journey.fate()
    lost = first.lost(journey.thanked)
    said = str(first)
    if first.review:
        journey.count_at_the_desk()
        said += "; at the desk they are counted"
    elif first.kiosk and trouble == "collector restored":
        getattr(journey, way)()
        said += ", since the answers say that the collector was restored; the next time they are counted"
    elif first.kiosk:
        journey.days = 400  # however late
        journey.again(journey.tickets[1])
        getattr(journey, way)()
        said += "; with a further ticket of that event they are counted"
    then = journey.fate()
    lost += len(journey.thanked - then.counted)
    journey.kiosk.close()
    return said, lost


def _without_the_kiosk(journey: Journey, way: str) -> tuple[str, int]:
    if way == "online":
        journey.online()
        said = f"{journey.fate()} before it can be erased"
    else:
        write = bag if way == "courier" else export
        (journey.folder / "stick.bag").write_bytes(write(journey.kiosk))
        journey.bring()
        said = f"{journey.fate()}, from the file alone"
    lost = len(journey.thanked - journey.fate().counted)
    journey.kiosk.close()
    return said, lost
