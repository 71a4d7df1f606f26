"""Whoever knows a pledge's id, but not its code, can neither take it back nor keep it out: ids are no secret."""

from functools import partial
from pathlib import Path
from uuid import uuid4

import msgspec
import pytest
from alembic import command
from alembic.config import Config
from sqlalchemy import create_engine, select, text

from collector import tally
from collector.database import MIGRATIONS, Database
from collector.early import NO_CODE
from collector.intake import UNKNOWN_KEY, USED_TICKET, Intake
from collector.review import Decision, decide, to_review
from collector.schema import set_aside
from collector.withdrawals import Withdrawals
from sync import wire
from tests.collector.test_early import by_another, claimed, commitment, regret
from tests.collector.test_intake import CODE, NOW, verdicts
from tests.sync.test_wire import a_batch

OTHER = "B" * 26
"""The code of whoever is not the visitor."""


def counted(database: Database) -> int:
    found = tally.check(database, NOW)
    assert found.tallied == found.by_hour == found.counted
    return found.counted


def squat(pledge: wire.PledgeLetter) -> wire.PledgeLetter:
    """A pledge with the same id, whose code is another's."""
    return msgspec.structs.replace(pledge, claim=claimed(1, OTHER).claim)


@pytest.fixture
def withdrawals(database: Database, tmp_path: Path) -> Withdrawals:
    return Withdrawals(database, tmp_path)


@pytest.mark.parametrize("by_an_unknown_key", [True, False])
def test_a_pledge_stays_when_somebody_takes_back_another_with_its_id(
    database: Database, intake: Intake, withdrawals: Withdrawals, by_an_unknown_key: bool
) -> None:
    pledge = claimed(1)
    intake.accept(a_batch(pledge, commitment(pledge.id, 2)), NOW)
    if by_an_unknown_key:
        intake.set_aside(by_another(squat(pledge)), NOW, "k", UNKNOWN_KEY)
    else:
        assert verdicts(intake.accept(by_another(squat(pledge)), NOW)) == ["set_aside"]
    assert withdrawals.withdraw(OTHER)
    assert (counted(database), tally.check(database, NOW).set_aside) == (1, 0)
    assert verdicts(intake.accept(a_batch(pledge), NOW)) == ["duplicate"]
    for _ in range(2):
        withdrawals.reapply()
    assert (counted(database), tally.check(database, NOW).commitments) == (1, 1)
    assert withdrawals.withdraw(CODE)
    assert (counted(database), tally.check(database, NOW).commitments) == (0, 0)


def test_a_pledge_comes_though_somebody_took_back_another_with_its_id_before(
    database: Database, intake: Intake, withdrawals: Withdrawals
) -> None:
    pledge = claimed(1)
    intake.accept(by_another(squat(pledge), regret(pledge.id, 2, OTHER)), NOW)
    assert counted(database) == 0
    assert verdicts(intake.accept(a_batch(pledge), NOW)) == ["accepted"]
    assert verdicts(intake.accept(a_batch(commitment(pledge.id, 2)), NOW)) == ["accepted"]
    withdrawals.reapply()
    assert (counted(database), tally.check(database, NOW).commitments) == (1, 1)
    assert verdicts(intake.accept(by_another(commitment(pledge.id, 3)), NOW)) == ["gone"]
    assert verdicts(intake.accept(a_batch(regret(pledge.id, 4)), NOW)) == ["accepted"]
    assert counted(database) == 0


def test_what_waits_for_a_pledge_stays_when_another_with_its_id_is_taken_back(
    database: Database, intake: Intake, withdrawals: Withdrawals
) -> None:
    pledge = claimed(1)
    intake.accept(a_batch(commitment(pledge.id, 2)), NOW)
    intake.set_aside(by_another(squat(pledge)), NOW, "k", UNKNOWN_KEY)
    assert withdrawals.withdraw(OTHER)
    assert verdicts(intake.accept(a_batch(pledge), NOW)) == ["accepted"]
    assert (counted(database), tally.check(database, NOW).commitments) == (1, 1)


def test_of_two_pledges_with_one_id_that_are_kept_aside_each_goes_by_its_own_code(
    database: Database, intake: Intake, withdrawals: Withdrawals
) -> None:
    pledge = claimed(1)
    for key, one in (("k", squat(pledge)), ("l", pledge)):
        intake.set_aside(a_batch(one, commitment(pledge.id, 2)), NOW, key, UNKNOWN_KEY)
    assert tally.check(database, NOW).set_aside == 4
    assert verdicts(intake.accept(by_another(regret(pledge.id, 9)), NOW)) == ["accepted"]
    assert tally.check(database, NOW).set_aside == 2
    assert not withdrawals.withdraw(CODE)
    assert withdrawals.withdraw(OTHER)
    assert tally.check(database, NOW).set_aside == 0


def test_a_code_takes_back_every_pledge_that_was_sent_with_its_hash(
    database: Database, intake: Intake, withdrawals: Withdrawals
) -> None:
    """Else a decoy that came first would be what its visitor takes back."""
    intake.accept(by_another(claimed(5)), NOW)
    intake.accept(a_batch(claimed(1)), NOW)
    assert counted(database) == 2
    assert withdrawals.withdraw(CODE)
    assert counted(database) == 0


def decide_all(database: Database, intake: Intake, decision: Decision, *keys: str) -> int:
    groups = [group for group in to_review(database, "uppsala-1") if not keys or group.key in keys]
    return sum(
        database.transaction(
            partial(
                decide,
                intake=intake,
                event="uppsala-1",
                group=(group.kiosk, group.key, group.code),
                decision=decision,
                now=NOW,
            )
        )
        for group in groups
    )


def test_a_strangers_copy_that_was_left_out_hides_nothing_of_what_its_own_kiosk_sends_for_review(
    database: Database, intake: Intake
) -> None:
    batch = a_batch(claimed(1), claimed(2, OTHER))
    intake.set_aside(batch, NOW, "stranger", UNKNOWN_KEY)
    assert decide_all(database, intake, "left_out") == 2
    intake.set_aside(batch, NOW, "own", USED_TICKET)
    assert [(group.key, group.letters) for group in to_review(database, "uppsala-1")] == [("own", 2)]
    assert decide_all(database, intake, "counted") == 2
    assert counted(database) == 2


def test_of_a_withdrawal_that_waits_for_review_no_code_is_kept_and_it_takes_its_pledge_back(
    database: Database, intake: Intake
) -> None:
    pledge = claimed(1, "CDEFGHIJKLMNOPQRSTUVWXYZAB")
    regretted = regret(pledge.id, 2, "CDEFGHIJKLMNOPQRSTUVWXYZAB")
    intake.set_aside(a_batch(regretted, claimed(3, OTHER)), NOW, "own", USED_TICKET)
    kept = database.transaction(lambda c: f"{c.execute(select(set_aside)).all()}")
    assert regretted.code not in kept
    assert pledge.claim in kept
    assert decide_all(database, intake, "counted") == 2
    assert counted(database) == 1
    assert verdicts(intake.accept(a_batch(pledge), NOW)) == ["gone"]
    assert counted(database) == 1


def test_codes_that_a_database_of_before_kept_are_hashes_now(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'old.db'}"
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    engine = create_engine(url)
    letter = wire.encode(regret(claimed(1).id, 2, OTHER)).decode()
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0013")
        row = {"event_id": "e", "id": uuid4().hex, "digest": "d", "kiosk_id": "e.1", "code": "x", "letter": letter}
        columns = ", ".join(row)
        said = ", ".join(f":{name}" for name in row)
        insert = f"INSERT INTO set_aside ({columns}, received_at) VALUES ({said}, '2026-11-24 09:00:00')"
        connection.execute(text(insert), row)
    engine.dispose()
    opened = Database(url)
    (kept,) = opened.transaction(lambda c: c.execute(select(set_aside)).all())
    opened.close()
    assert OTHER not in kept.letter
    assert (kept.claim, kept.kiosk_id, kept.key) == (claimed(1, OTHER).claim, "e.1", "")
    assert msgspec.json.decode(kept.letter, type=wire.Letter).code == NO_CODE
