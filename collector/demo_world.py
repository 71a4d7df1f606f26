"""A campaign that never was, to look at: the first days' real shares per country, invented campuses, late kiosks.

Every pledge goes the way that real ones go, through `Intake`, so that what is counted is real.
"""

from datetime import datetime, timedelta
from itertools import pairwise
from random import SystemRandom
from uuid import uuid4

from msgspec import structs
from rich.progress import track
from sqlalchemy import Connection, func, select

from collector import commitments
from collector.campaign import Campaign
from collector.codes import hash_of
from collector.database import Database
from collector.event import keep_event, new_slots
from collector.intake import Intake
from collector.schema import events
from collector.secret_columns import SecretColumns
from kiosk.errors import Known
from kiosk.event.gazetteer import City, Gazetteer
from kiosk.trust.digest import digest
from kiosk.trust.ticket import Event, Place
from sync import wire

SHARES = {"US": 8125, "AU": 2427, "GB": 2197, "CA": 1380, "DE": 520, "FR": 480, "IT": 310, "JP": 150}
"""Of the first 20,974 pledges. The first four are what the press wrote on 22 September 2014, the others invented."""
REST, OTHERS = 5385, 110
"""Those of all other countries, and how many countries those are."""
CAMPUSES = ("Northgate University", "Riverside College", "University of the Two Bridges", "Old Mill Institute")
STUDENTS = (900, 2_400, 4_100, 7_500, 12_000, 18_000, 26_000, 41_000)
"""On a campus."""
A_EVENT = 150
"""Pledges of an event, in the mean."""
DAYS, LAUNCH = 60, 3
"""Since the campaign began; the first of them, on which four of ten events are."""
LARGEST_CITIES = 12
OPEN_HOURS = 9
LATE = 0.04
"""Share of events with a kiosk that nobody has heard of yet."""
COMMITTED, DONE = 0.2, 0.3
"""Share of pledges with a commitment; of those that are due, share of which it was told that it is done."""
AS = ("man", "man", "man", "boy", "woman", "girl", None)
dice = SystemRandom()


def make_world(
    database: Database, intake: Intake, campaign: Campaign, columns: SecretColumns, pledges: int, now: datetime
) -> int:
    """Hold events with so many pledges; returns how many. Raises Known if there are events already: real ones."""
    if database.transaction(lambda connection: connection.scalar(select(func.count()).select_from(events))):
        raise Known("There are events here already. Nothing was changed: choose an empty folder for a demo.")
    world = _World(database, intake, campaign, columns, now)
    sizes = _sizes(pledges)
    for number, size in enumerate(track(sizes, "Making a world", transient=True), 1):
        world.add(number, size)
    return len(sizes)


def _sizes(pledges: int) -> list[int]:
    """How many pledges each event has; they come to `pledges`."""
    shares = [dice.expovariate(1) for _ in range(max(1, pledges // A_EVENT))]
    so_far, ends = 0.0, [0]
    for share in shares:
        so_far += share
        ends.append(round(pledges * so_far / sum(shares)))
    return [end - start for start, end in pairwise(ends)]


class _World:
    """Makes events one by one, and the pledges of each."""

    def __init__(
        self, database: Database, intake: Intake, campaign: Campaign, columns: SecretColumns, now: datetime
    ) -> None:
        self._database, self._intake, self._campaign, self._now = database, intake, campaign.id, now
        self._columns = columns
        self._language, words = next(iter(campaign.pledge.items()))
        self._text, self._plans = digest(words.encode()), campaign.plans
        self._students: dict[tuple[str, str], int] = {}
        places = Gazetteer()
        others = [one.code for one in places.countries("", "en") if one.code not in SHARES][:OTHERS]
        self._shares = SHARES | dict.fromkeys(others, REST / OTHERS)
        self._cities = {country: places.largest(country, LARGEST_CITIES) for country in self._shares}

    def add(self, number: int, pledges: int) -> None:
        """Hold event `number` with so many pledges, at one to three kiosks; some have one more that is late."""
        (country,) = dice.choices(list(self._shares), list(self._shares.values()))
        event = self._event(number, dice.choice(self._cities[country]), pledges)
        working, late = dice.choice((1, 1, 2, 3)), dice.random() < LATE
        students = self._students.setdefault((event.place.name, event.place.city), dice.choice(STUDENTS))
        self._database.transaction(lambda connection: keep_event(connection, event, self._campaign, students))
        slots = self._database.transaction(
            lambda connection: new_slots(connection, event.id, working + late, self._columns)
        )
        for turn, slot in enumerate(list(slots)[:working]):
            letters: list[wire.Letter] = []
            for _ in range(turn, pledges, working):
                letters.append(self._letter(event, len(letters) + 1))
                if dice.random() < COMMITTED:
                    letters.append(self._commitment(letters[-1], len(letters) + 1))
            self._send(event, slot, letters)
            self._report(event, [each for each in letters if isinstance(each, wire.CommitmentLetter)])

    def _event(self, number: int, city: City, pledges: int) -> Event:
        day = dice.randrange(LAUNCH) if dice.random() < 0.4 else dice.randrange(DAYS)
        opens = (self._now - timedelta(days=DAYS - day)).replace(minute=0, second=0, microsecond=0)
        campus = dice.choice(CAMPUSES)
        place = Place(campus, city.name, city.country, city.lat, city.lon, city.time_zone)
        target = 100 * (pledges // 100 + 1)
        return Event(
            f"demo-{number}",
            f"{campus}, {city.name}, for equality",
            place,
            opens,
            opens + timedelta(hours=OPEN_HOURS),
            target,
        )

    def _letter(self, event: Event, number: int) -> wire.PledgeLetter:
        hour = event.opens + timedelta(hours=dice.randrange(OPEN_HOURS))
        claim = hash_of(uuid4().hex)
        return wire.PledgeLetter(uuid4(), number, hour, self._language, self._text, claim, dice.choice(AS))

    def _commitment(self, pledge: wire.Letter, number: int) -> wire.CommitmentLetter:
        plan = dice.choice(self._plans)
        action, due = dice.choice(plan.actions), pledge.hour + timedelta(days=dice.choice((7, 14, 30)))
        return wire.CommitmentLetter(uuid4(), pledge.id, number, pledge.hour, plan.id, action.id, due.date())

    def _report(self, event: Event, made: list[wire.CommitmentLetter]) -> None:
        """Some have done what they set out to do, and told so on their page."""
        done = [one for one in made if one.due < self._now.date() and dice.random() < DONE]

        def report(connection: Connection) -> None:
            for one in done:
                commitments.report(connection, event.id, one.pledge, one.plan, one.action, one.due)

        self._database.transaction(report)

    def _send(self, event: Event, slot: str, letters: list[wire.Letter]) -> None:
        place = wire.Place(*structs.astuple(event.place))
        for start in range(0, len(letters), wire.MOST_LETTERS):
            some = tuple(letters[start : start + wire.MOST_LETTERS])
            heard = event.closes + timedelta(hours=1)
            waiting, highest = len(letters) - start, len(letters)
            told = wire.Event(event.id, event.name, place)
            self._intake.accept(wire.Batch(1, uuid4(), slot, told, heard, "demo", waiting, highest, some), heard)
