"""A pledge taken back is erased, not counted, and does not come back: not by a replay, not from a backup."""

import sys
from concurrent.futures import Future, ThreadPoolExecutor, wait
from pathlib import Path
from typing import Any
from unittest import mock
from uuid import uuid4

import msgspec
import pytest
from sqlalchemy import Connection

from collector import tally
from collector.claims import find_claim
from collector.codes import hash_of
from collector.contacts import open_contacts, sealed_contacts
from collector.database import Database
from collector.holdings import held
from collector.intake import REVOKED, Intake
from collector.withdrawals import Withdrawals
from sync import wire
from tests.collector.test_intake import NOW, a_contact, verdicts
from tests.making import CODE, Desk
from tests.sync.test_wire import HOUR, a_batch, a_letter


def claimed(number: int) -> wire.PledgeLetter:
    return msgspec.structs.replace(a_letter(number), claim=hash_of(CODE))


def test_a_pledge_taken_back_is_gone_with_its_contact(
    database: Database, intake: Intake, tmp_path: Path, desk: Desk
) -> None:
    pledge = claimed(1)
    intake.accept(a_batch(pledge, a_contact(pledge, 2), a_letter(3)), NOW)
    assert Withdrawals(database, tmp_path).withdraw(CODE.lower())
    assert tally.count(database).total == 1
    found = tally.check(database, NOW)
    assert (found.tallied, found.counted, found.contacts) == (1, 1, 0)
    assert open_contacts(sealed_contacts(database), desk.sealing) == ([], 0)
    assert find_claim(database, CODE).state == "withdrawn"


def test_a_replay_does_not_bring_it_back(database: Database, intake: Intake, tmp_path: Path) -> None:
    pledge = claimed(1)
    intake.accept(a_batch(pledge), NOW)
    Withdrawals(database, tmp_path).withdraw(CODE)
    receipt = intake.accept(a_batch(pledge, a_contact(pledge, 2), a_letter(3)), NOW)
    assert verdicts(receipt) == ["gone", "gone", "accepted"]
    assert tally.count(database).total == tally.check(database, NOW).counted == 1


def test_its_kiosk_is_told(database: Database, intake: Intake, tmp_path: Path) -> None:
    pledge, other = claimed(1), a_letter(2)
    intake.accept(a_batch(pledge, other), NOW)
    Withdrawals(database, tmp_path).withdraw(CODE)
    question = wire.Question("uppsala-1.1", "uppsala-1", pledge.id, ("uppsala-1.1",), most=10)
    answer = held(database, question, NOW)
    assert (answer.count, answer.ids, answer.gone) == (1, (other.id,), (pledge.id,))
    assert answer.digest == wire.ids_digest([other.id])


def test_a_restored_backup_does_not_bring_it_back(
    tmp_path: Path, desk: Desk, database: Database, intake: Intake
) -> None:
    pledge = claimed(1)
    intake.accept(a_batch(pledge, a_letter(2)), NOW)
    withdrawals = Withdrawals(database, tmp_path)
    withdrawals.withdraw(CODE)
    # the backup was made before: the rows are there again and the tombstone is not
    database.transaction(lambda c: c.exec_driver_sql("DELETE FROM withdrawn"))
    intake.accept(a_batch(pledge), NOW)
    assert tally.count(database).total == 2
    assert withdrawals.reapply() == 1
    assert tally.count(database).total == tally.check(database, NOW).counted == 1
    assert withdrawals.reapply() == 0


def test_an_unknown_code_changes_nothing(database: Database, intake: Intake, tmp_path: Path) -> None:
    intake.accept(a_batch(a_letter(1)), NOW)
    assert not Withdrawals(database, tmp_path).withdraw(CODE)
    assert tally.count(database).total == 1


def test_a_line_that_a_power_cut_tore_is_not_mistaken_for_a_pledge(database: Database, tmp_path: Path) -> None:
    (tmp_path / "withdrawn").write_text("uppsala-1 0123")
    assert Withdrawals(database, tmp_path).reapply() == 0


def test_what_was_set_aside_goes_with_it(database: Database, intake: Intake, tmp_path: Path) -> None:
    pledge = claimed(1)
    intake.accept(a_batch(pledge), NOW)
    contact = a_contact(pledge, 2)
    intake.accept(a_batch(contact), NOW)
    intake.accept(a_batch(msgspec.structs.replace(contact, number=9)), NOW)
    assert tally.check(database, NOW).set_aside == 1
    Withdrawals(database, tmp_path).withdraw(CODE)
    assert tally.check(database, NOW).set_aside == 0


def test_a_pledge_that_is_only_set_aside_can_be_taken_back(database: Database, intake: Intake, tmp_path: Path) -> None:
    intake.accept(a_batch(claimed(1)), NOW, REVOKED)
    assert Withdrawals(database, tmp_path).withdraw(CODE)
    assert tally.check(database, NOW).set_aside == 0


def test_the_line_after_a_torn_one_is_applied(database: Database, intake: Intake, tmp_path: Path) -> None:
    pledge = claimed(1)
    intake.accept(a_batch(pledge), NOW)
    (tmp_path / "withdrawn").write_text("uppsala-1 0123")
    withdrawals = Withdrawals(database, tmp_path)
    withdrawals.withdraw(CODE)
    database.transaction(lambda c: c.exec_driver_sql("DELETE FROM withdrawn"))
    intake.accept(a_batch(pledge), NOW)
    assert withdrawals.reapply() == 1


def test_a_batch_under_another_slot_waits_for_a_withdrawal(
    database: Database, intake: Intake, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A withdrawal that is under way when the same pledge comes in again, from its kiosk's new slot."""
    if database.dialect != "postgresql":
        pytest.skip("SQLite takes one transaction at a time")
    pledge = claimed(1)
    intake.accept(a_batch(pledge), NOW)
    again = msgspec.structs.replace(a_batch(pledge, a_contact(pledge, 2)), kiosk="uppsala-1.2")
    withdrawals_module = sys.modules["collector.withdrawals"]
    erase = withdrawals_module._erase
    meanwhile: list[Future[wire.Receipt]] = []
    with ThreadPoolExecutor(1) as other:

        def slow(connection: Connection, *of: Any) -> bool:
            done: bool = erase(connection, *of)
            meanwhile.append(other.submit(intake.accept, again, NOW))
            wait(meanwhile, timeout=1)  # it must not come past this transaction
            return done

        monkeypatch.setattr(withdrawals_module, "_erase", slow)
        Withdrawals(database, tmp_path).withdraw(CODE)
    assert verdicts(meanwhile[0].result()) == ["gone", "gone"]
    assert tally.count(database).total == tally.check(database, NOW).counted == 0


def test_kiosks_whose_batches_take_back_in_opposite_orders_do_not_block_each_other(
    database: Database, intake: Intake
) -> None:
    """Each batch brings new pledges and takes back others' old ones; the same two batches from four threads at once."""
    old = [msgspec.structs.replace(a_letter(n), claim=hash_of(f"{CODE}{n}")) for n in range(1, 21)]
    intake.accept(a_batch(*old), NOW)

    def regrets() -> list[wire.WithdrawalLetter]:
        return [wire.WithdrawalLetter(uuid4(), each.id, each.number + 20, HOUR, f"{CODE}{each.number}") for each in old]

    batches = [
        a_batch(*regrets(), a_letter(41)),
        msgspec.structs.replace(a_batch(a_letter(42), *reversed(regrets())), kiosk="uppsala-1.2"),
    ]
    with ThreadPoolExecutor(4) as pool:
        receipts = list(pool.map(lambda batch: intake.accept(batch, NOW), batches * 4))
    assert {verdict for receipt in receipts for verdict in verdicts(receipt)} <= {"accepted", "duplicate"}
    assert tally.count(database).total == tally.check(database, NOW).counted == 2


def test_a_collector_whose_disk_is_nearly_full_asks_for_no_more_kiosks(database: Database, tmp_path: Path) -> None:
    withdrawals = Withdrawals(database, tmp_path)
    assert withdrawals.have_room()
    with mock.patch("collector.withdrawals.ROOM", sys.maxsize):
        assert not withdrawals.have_room()
