"""Tallies say what the letters say, per kiosk and per hour; when they do not, a recount puts them right."""

from datetime import timedelta
from pathlib import Path
from uuid import uuid4

import msgspec
import pytest
from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, create_engine, delete, insert, select, text, update

from collector import tally
from collector.codes import hash_of
from collector.database import MIGRATIONS, Database
from collector.intake import Intake
from collector.recount import recount
from collector.rows import hour_number
from collector.schema import hours, letters, tallies
from collector.withdrawals import Withdrawals
from sync import wire
from tests.collector.test_intake import NOW
from tests.sync.test_wire import HOUR, a_batch, a_letter

CODE = "A" * 26
NINE = hour_number(HOUR)


def by_hour(database: Database) -> dict[tuple[str, int], int]:
    rows = database.transaction(lambda c: c.execute(select(hours)).all())
    return {(row.kiosk_id, row.hour): row.n for row in rows if row.n}


def made(letter: wire.PledgeLetter, **ago: float) -> wire.PledgeLetter:
    return msgspec.structs.replace(letter, hour=HOUR - timedelta(**ago))


def void(pledge: wire.PledgeLetter, number: int) -> wire.VoidLetter:
    return wire.VoidLetter(uuid4(), pledge.id, number, HOUR, "nobody")


def test_a_pledge_counts_in_the_hour_in_which_it_was_made_however_late_it_comes(
    database: Database, intake: Intake
) -> None:
    intake.accept(a_batch(a_letter(1), a_letter(2), made(a_letter(3), hours=1)), NOW)
    intake.accept(a_batch(made(a_letter(4), hours=1)), NOW + timedelta(days=9))
    assert by_hour(database) == {("uppsala-1.1", NINE): 2, ("uppsala-1.1", NINE - 1): 2}


@pytest.mark.parametrize("year", [1970, 2010, 2050, 9999])
def test_a_kiosks_clock_moves_no_pledge_out_of_its_event(database: Database, intake: Intake, year: int) -> None:
    late = NOW + timedelta(hours=5)
    letters_of = [msgspec.structs.replace(a_letter(n), hour=HOUR.replace(year=year)) for n in range(1, 7)]
    intake.accept(a_batch(*letters_of), late)
    opens = hour_number(NOW.replace(hour=8))
    assert by_hour(database) == {("uppsala-1.1", opens if year < 2026 else hour_number(late)): 6}
    assert list(tally.days(database)) == [HOUR.date()]
    kept = select(letters.c.received).distinct()
    assert database.transaction(lambda c: c.scalars(kept).all()) == [late.date()], "by the collector's own clock"
    intake.accept(a_batch(void(letters_of[0], 7)), late)
    assert sum(by_hour(database).values()) == 5
    assert recount(database) == []


def test_days_are_those_on_which_people_pledged(database: Database, intake: Intake) -> None:
    later = [made(a_letter(n), hours=-30) for n in range(3, 7)]
    intake.accept(a_batch(a_letter(1), a_letter(2), *later), NOW + timedelta(days=9))
    assert tally.days(database) == {HOUR.date(): 2, (HOUR + timedelta(hours=30)).date(): 4}


def test_days_say_nothing_of_an_event_that_has_fewer_than_five(database: Database, intake: Intake) -> None:
    intake.accept(a_batch(*(a_letter(n) for n in range(1, 5))), NOW)
    assert tally.days(database) == {}
    intake.accept(a_batch(a_letter(5)), NOW)
    assert tally.days(database) == {HOUR.date(): 5}


def test_what_is_void_or_taken_back_leaves_the_hour_in_which_it_was_made(
    database: Database, intake: Intake, tmp_path: Path
) -> None:
    first, second = made(a_letter(1), hours=1), msgspec.structs.replace(a_letter(2), claim=hash_of(CODE))
    intake.accept(a_batch(first, second, a_letter(3)), NOW)
    intake.accept(a_batch(void(first, 4)), NOW)
    assert by_hour(database) == {("uppsala-1.1", NINE): 2}
    assert Withdrawals(database, tmp_path).withdraw(CODE)
    assert by_hour(database) == {("uppsala-1.1", NINE): 1}
    found = tally.check(database, NOW)
    assert (found.tallied, found.by_hour, found.counted) == (1, 1, 1)


def test_a_batch_that_voids_as_many_as_it_brings_moves_them_from_hour_to_hour(
    database: Database, intake: Intake
) -> None:
    first = made(a_letter(1), hours=30)
    intake.accept(a_batch(first), NOW)
    intake.accept(a_batch(void(first, 2), a_letter(3)), NOW)
    assert by_hour(database) == {("uppsala-1.1", NINE): 1}
    assert tally.count(database).total == 1


def test_a_recount_finds_nothing_where_all_is_well(database: Database, intake: Intake) -> None:
    first = a_letter(1)
    intake.accept(a_batch(first, a_letter(2), void(first, 3)), NOW)
    assert recount(database) == []


def test_a_recount_puts_every_wrong_tally_right_and_says_which(database: Database, intake: Intake) -> None:
    intake.accept(a_batch(a_letter(1), a_letter(2)), NOW)
    intake.accept(msgspec.structs.replace(a_batch(a_letter(1)), kiosk="uppsala-1.2"), NOW)

    def spoil(connection: Connection) -> None:
        connection.execute(update(tallies).where(tallies.c.kiosk_id == "uppsala-1.1").values(n=7))
        connection.execute(delete(hours).where(hours.c.kiosk_id == "uppsala-1.2"))
        connection.execute(insert(hours).values(event_id="uppsala-1", kiosk_id="uppsala-1.3", hour=1, n=4))

    database.transaction(spoil)
    assert {str(one) for one in recount(database)} == {
        "uppsala-1 uppsala-1.1: tallied 7, counted 2",
        f"uppsala-1 uppsala-1.2 {NINE}: tallied 0, counted 1",
        "uppsala-1 uppsala-1.3 1: tallied 4, counted 0",
    }
    assert recount(database) == []
    assert by_hour(database) == {("uppsala-1.1", NINE): 2, ("uppsala-1.2", NINE): 1}
    found = tally.check(database, NOW)
    assert (found.tallied, found.by_hour, found.counted) == (3, 3, 3)


def test_a_collector_of_before_has_its_hours_counted_when_it_is_opened(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'old.db'}"
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    engine = create_engine(url)
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0004")
        counted, voided, own = (a_letter(number) for number in (1, 2, 3))
        pledge = {"event_id": "e", "kiosk_id": "e.1", "kind": "pledge", "number": 1, "hour": 5, "digest": ""}
        rows = [pledge | {"id": one.id, "pledge": one.id} for one in (counted, voided, own)]
        rows.append(rows[1] | {"kind": "void", "id": uuid4()})
        rows.append(rows[2] | {"kind": "void", "id": uuid4(), "kiosk_id": "e.2"})  # not its own: it voids nothing
        connection.execute(insert(letters), rows)
        connection.execute(text("INSERT INTO tally VALUES ('e', 'e.1', 2)"))
    engine.dispose()
    opened = Database(url)
    assert by_hour(opened) == {("e.1", 5): 2}
    assert recount(opened) == []
    opened.close()
