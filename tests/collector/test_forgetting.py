"""An erased address stays erased, whatever comes from before: a late letter, a replay, a review, a restored copy."""

from concurrent.futures import Future, ThreadPoolExecutor, wait
from datetime import timedelta
from pathlib import Path
from typing import Any

import msgspec
import pytest
from sqlalchemy import Connection, select

from collector.contacts import sealed_contacts
from collector.database import Database
from collector.forgetting import Forgetting, forget
from collector.intake import REVOKED, Intake
from collector.review import decide
from collector.schema import letters
from sync import wire
from tests.collector.test_intake import NOW, a_contact, verdicts
from tests.sync.test_wire import a_batch, a_letter

EVENT, KIOSK = "uppsala-1", "uppsala-1.1"


@pytest.fixture
def forgetting(database: Database, tmp_path: Path) -> Forgetting:
    return Forgetting(database, tmp_path, lambda: NOW + timedelta(minutes=5))


def in_clear(database: Database) -> str:
    return str(database.transaction(lambda c: c.execute(select(letters.c.sealed)).scalars().all()))


def test_a_letter_that_comes_after_it_was_erased_is_kept_empty(
    database: Database, intake: Intake, forgetting: Forgetting
) -> None:
    pledge, other = a_letter(1), a_letter(2)
    intake.accept(a_batch(pledge, other), NOW)
    forgetting.forget(EVENT, pledge.id)
    late = a_batch(a_contact(pledge, 3), a_contact(pledge, 4), a_contact(other, 5))
    assert verdicts(intake.accept(late, NOW)) == ["accepted"] * 3
    assert [each.pledge for each in sealed_contacts(database)] == [other.id]
    assert verdicts(intake.accept(late, NOW)) == ["duplicate"] * 3


def test_letters_that_a_collector_lost_and_kiosks_send_again_bring_nothing_back(
    database: Database, intake: Intake, forgetting: Forgetting
) -> None:
    pledge = a_letter(1)
    batch = a_batch(pledge, a_contact(pledge, 2))
    intake.accept(batch, NOW)
    forgetting.forget(EVENT, pledge.id)
    database.transaction(lambda c: c.exec_driver_sql("DELETE FROM letter"))
    assert verdicts(intake.accept(batch, NOW)) == ["accepted"] * 2
    assert sealed_contacts(database) == []


def test_a_letter_that_is_coming_in_while_it_is_erased_waits(
    database: Database, intake: Intake, forgetting: Forgetting, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On SQLite it takes turns anyway."""
    pledge = a_letter(1)
    intake.accept(a_batch(pledge), NOW)
    late: list[Future[wire.Receipt]] = []
    with ThreadPoolExecutor(1) as other:

        def slow(connection: Connection, event: str, *of: Any) -> None:
            forget(connection, event, *of)
            late.append(other.submit(intake.accept, a_batch(a_contact(pledge, 2)), NOW))
            wait(late, timeout=1)  # it must not come past this transaction

        monkeypatch.setattr("collector.forgetting.forget", slow)
        forgetting.forget(EVENT, pledge.id)
    assert verdicts(late[0].result()) == ["accepted"]
    assert sealed_contacts(database) == []


def test_a_restored_database_erases_it_again(database: Database, intake: Intake, forgetting: Forgetting) -> None:
    pledge = a_letter(1)
    contact = a_contact(pledge, 2)
    intake.accept(a_batch(pledge, contact), NOW)
    sealed = in_clear(database)
    forgetting.forget(EVENT, pledge.id)
    assert forgetting.reapply() == 0
    # the copy was made before: the address is there again and the erasure is not
    database.transaction(lambda c: c.exec_driver_sql("DELETE FROM forgotten"))
    database.transaction(lambda c: c.exec_driver_sql("DELETE FROM letter"))
    intake.accept(a_batch(pledge, contact), NOW)
    assert in_clear(database) == sealed
    assert forgetting.reapply() == 1
    assert sealed_contacts(database) == []
    assert forgetting.reapply() == 0


def test_a_review_does_not_count_it_in_again(database: Database, intake: Intake, forgetting: Forgetting) -> None:
    pledge = a_letter(1)
    intake.accept(a_batch(pledge), NOW)
    forgetting.forget(EVENT, pledge.id)
    intake.accept(a_batch(a_contact(pledge, 2)), NOW, REVOKED)
    assert database.transaction(lambda c: decide(c, intake, EVENT, (KIOSK, "", "revoked"), "counted", NOW)) == 1
    assert sealed_contacts(database) == []


def test_a_line_that_a_power_cut_tore_erases_nothing_else(database: Database, tmp_path: Path, intake: Intake) -> None:
    pledge = a_letter(1)
    intake.accept(a_batch(pledge, a_contact(pledge, 2)), NOW)
    (tmp_path / "forgotten").write_text(f"{EVENT} {pledge.id.hex[:9]}")
    forgetting = Forgetting(database, tmp_path, lambda: NOW)
    assert forgetting.reapply() == 0
    forgetting.forget(EVENT, pledge.id)
    database.transaction(lambda c: c.exec_driver_sql("DELETE FROM forgotten"))
    assert forgetting.reapply() == 1


def test_other_letters_of_the_batch_are_as_they_came(
    database: Database, intake: Intake, forgetting: Forgetting
) -> None:
    pledge, other = a_letter(1), msgspec.structs.replace(a_letter(2), pledging_as="woman")
    intake.accept(a_batch(pledge), NOW)
    forgetting.forget(EVENT, pledge.id)
    intake.accept(a_batch(other, a_contact(pledge, 3)), NOW)
    row = database.transaction(lambda c: c.execute(select(letters).where(letters.c.id == other.id)).one())
    assert (row.pledging_as, row.sealed, row.digest) == ("woman", None, wire.letter_digest(other))
