"""The same letters in, the same counts out, on SQLite and on a real PostgreSQL."""

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime, timedelta
from uuid import uuid4

import msgspec
import pytest
from sqlalchemy import func, insert, select, update

from collector import intake as intake_module
from collector import sorting, tally
from collector.codes import hash_of
from collector.database import Database
from collector.event import keep_event
from collector.intake import REVOKED, UNKNOWN_KEY, Intake
from collector.schema import kiosks, letters, set_aside
from sync import wire
from tests.making import Desk
from tests.sync.test_wire import HOUR, PLACE, a_batch, a_letter

NOW = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
DUE = date(2026, 12, 24)
CODE = "A" * 26


def verdicts(receipt: wire.Receipt) -> list[str]:
    return [verdict.verdict for verdict in receipt.verdicts]


def a_contact(pledge: wire.PledgeLetter, number: int) -> wire.ContactLetter:
    return wire.ContactLetter(
        uuid4(), pledge.id, number, HOUR, ("news",), (wire.Envelope("sealing", "x255", "A" * 80),)
    )


def test_a_new_letter_is_accepted_and_counted_at_its_event(database: Database, intake: Intake) -> None:
    receipt = intake.accept(a_batch(a_letter(1), a_letter(2)), NOW)
    assert verdicts(receipt) == ["accepted", "accepted"]
    assert (receipt.totals, receipt.campaign_total) == ({"uppsala-1.1": 2}, 2)
    counts = tally.count(database)
    assert (counts.total, counts.countries) == (2, {"SE": 2})
    assert [(event.name, event.city, event.lat, event.lon, event.pledges) for event in counts.events] == [
        ("Equality Day", "Uppsala", 59.855, 17.63, 2)
    ]


def test_the_same_batch_again_is_a_duplicate_and_counts_nothing(database: Database, intake: Intake) -> None:
    batch = a_batch(a_letter(1), a_letter(2))
    intake.accept(batch, NOW)
    for _ in range(3):
        assert verdicts(intake.accept(batch, NOW)) == ["duplicate", "duplicate"]
    assert tally.check(database, NOW).counted == tally.check(database, NOW).tallied == 2


def test_an_old_letter_among_new_ones_is_counted_once(database: Database, intake: Intake) -> None:
    first = a_letter(1)
    intake.accept(a_batch(first), NOW)
    assert verdicts(intake.accept(a_batch(first, a_letter(2)), NOW)) == ["duplicate", "accepted"]
    assert tally.count(database).total == 2


def test_new_letters_before_an_old_one_are_counted_once(database: Database, intake: Intake) -> None:
    first = a_letter(1)
    intake.accept(a_batch(first), NOW)
    assert verdicts(intake.accept(a_batch(a_letter(2), first), NOW)) == ["accepted", "duplicate"]
    assert tally.check(database, NOW).counted == tally.check(database, NOW).tallied == 2


def test_an_id_used_for_another_letter_is_set_aside_and_both_are_kept(database: Database, intake: Intake) -> None:
    first = a_letter(1)
    intake.accept(a_batch(first), NOW)
    receipt = intake.accept(a_batch(msgspec.structs.replace(first, pledging_as="woman")), NOW)
    assert [(verdict.verdict, verdict.code) for verdict in receipt.verdicts] == [("set_aside", "id_reuse")]
    assert tally.check(database, NOW).set_aside == 1
    assert tally.count(database).total == 1


def test_letters_that_claim_another_place_are_set_aside_and_not_counted(database: Database, intake: Intake) -> None:
    elsewhere = msgspec.structs.replace(PLACE, lat=-33.9, lon=18.4, country="ZA")
    batch = a_batch()
    moved = msgspec.structs.replace(batch, event=msgspec.structs.replace(batch.event, place=elsewhere))
    receipt = intake.accept(moved, NOW)
    assert [(verdict.verdict, verdict.code) for verdict in receipt.verdicts] == [("set_aside", "other_event")]
    assert tally.count(database).total == 0


def test_a_kiosk_is_told_the_totals_of_its_own_event_alone(database: Database, intake: Intake, desk: Desk) -> None:
    event = msgspec.structs.replace(desk.ticket().event, id="lund-1")
    database.transaction(lambda c: keep_event(c, event, "heforshe"))
    own = a_batch(a_letter(1))
    assert intake.accept(own, NOW).totals == {"uppsala-1.1": 1}
    curious = msgspec.structs.replace(a_batch(a_letter(2)), kiosk="lund-1.1")
    moved = update(kiosks).where(kiosks.c.id == "uppsala-1.2").values(id="lund-1.1", event_id="lund-1")
    database.transaction(lambda c: c.execute(moved))
    receipt = intake.accept(curious, NOW)
    assert ([each.code for each in receipt.verdicts], receipt.totals) == (["other_event"], {})
    assert intake.set_aside(curious, NOW, "k", UNKNOWN_KEY).totals == {}


def test_a_contact_is_kept_and_not_counted_even_before_its_pledge(database: Database, intake: Intake) -> None:
    pledge = a_letter(1)
    assert verdicts(intake.accept(a_batch(a_contact(pledge, 2)), NOW)) == ["accepted"]
    assert verdicts(intake.accept(a_batch(pledge), NOW)) == ["accepted"]
    assert (tally.check(database, NOW).contacts, tally.count(database).total) == (1, 1)


def test_two_kiosks_at_one_event_add_up(database: Database, intake: Intake) -> None:
    intake.accept(a_batch(a_letter(1)), NOW)
    second = msgspec.structs.replace(a_batch(a_letter(1), a_letter(2)), kiosk="uppsala-1.2")
    assert intake.accept(second, NOW).totals == {"uppsala-1.1": 1, "uppsala-1.2": 2}
    assert tally.count(database).events[0].pledges == 3


def test_the_same_batches_from_many_threads_at_once_count_once(database: Database, intake: Intake) -> None:
    batches = [
        msgspec.structs.replace(a_batch(*(a_letter(n) for n in range(1, 21))), kiosk=f"uppsala-1.{1 + k % 3}")
        for k in range(10)
    ]
    with ThreadPoolExecutor(6) as pool:
        list(pool.map(lambda batch: intake.accept(batch, NOW), batches * 4))
    found = tally.check(database, NOW)
    assert (found.counted, found.tallied) == (200, 200)


def test_the_one_statement_keeps_what_the_portable_insert_would(database: Database, intake: Intake) -> None:
    letter = a_letter(7)
    intake.accept(a_batch(letter), NOW)
    kept = database.transaction(lambda c: c.execute(select(letters)).mappings().one())
    plain = {
        "event_id": "uppsala-1",
        "kiosk_id": "uppsala-1.1",
        "kind": "pledge",
        "id": letter.id,
        "pledge": letter.id,
        "number": 7,
        "hour": int(HOUR.timestamp()) // 3600,
        "digest": wire.letter_digest(letter),
        "received": NOW.date(),
        "pledging_as": "man",
        "language": "en",
        "text": "a" * 64,
        "claim": "b" * 32,
    }
    others = dict.fromkeys(("purposes", "sealed", "taken_by", "plan", "action", "due", "reason"))
    assert dict(kept) == plain | others
    other = plain | {"id": uuid4()}
    database.transaction(lambda c: c.execute(insert(letters), [other]))
    again = database.transaction(
        lambda c: c.execute(select(letters).where(letters.c.id == other["id"])).mappings().one()
    )
    assert dict(again) == other | others


def test_a_failure_in_the_middle_keeps_nothing(
    database: Database, intake: Intake, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tally, "add", lambda *_: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        intake.accept(a_batch(), NOW)
    count = select(func.count()).select_from(letters)
    assert database.transaction(lambda c: c.scalar(count)) == 0
    assert database.transaction(lambda c: c.scalar(select(func.count()).select_from(set_aside))) == 0


def test_more_than_one_kiosk_can_take_is_kept_aside(
    database: Database, intake: Intake, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(intake_module, "MOST_A_DAY", 2)
    assert verdicts(intake.accept(a_batch(*(a_letter(n) for n in range(1, 5))), NOW)) == ["accepted"] * 4
    receipt = intake.accept(a_batch(a_letter(5)), NOW)
    assert [(verdict.verdict, verdict.code) for verdict in receipt.verdicts] == [("set_aside", "too_many")]
    assert tally.count(database).total == 4
    assert verdicts(intake.accept(a_batch(a_letter(6)), NOW + timedelta(days=1))) == ["accepted"]


def test_what_came_in_before_is_a_duplicate_even_when_nothing_more_may(
    intake: Intake, monkeypatch: pytest.MonkeyPatch
) -> None:
    batch = a_batch(a_letter(1), a_letter(2))
    intake.accept(batch, NOW)
    monkeypatch.setattr(intake_module, "MOST_A_DAY", 0)
    assert verdicts(intake.accept(batch, NOW)) == ["duplicate", "duplicate"]


def test_a_pledge_taken_back_at_the_kiosk_counts_no_more_and_its_contact_is_gone(
    database: Database, intake: Intake
) -> None:
    pledge = msgspec.structs.replace(a_letter(1), claim=hash_of(CODE))
    contact = a_contact(pledge, 2)
    intake.accept(a_batch(pledge, contact), NOW)
    regret = wire.WithdrawalLetter(uuid4(), pledge.id, 3, HOUR, CODE)
    assert verdicts(intake.accept(a_batch(regret), NOW)) == ["accepted"]
    assert (tally.check(database, NOW).contacts, tally.count(database).total) == (0, 0)
    assert verdicts(intake.accept(a_batch(regret, pledge, contact), NOW)) == ["duplicate", "gone", "gone"]
    assert tally.count(database).total == 0


def test_what_was_taken_back_before_it_came_never_counts(database: Database, intake: Intake) -> None:
    pledge = msgspec.structs.replace(a_letter(1), claim=hash_of(CODE))
    intake.accept(a_batch(wire.WithdrawalLetter(uuid4(), pledge.id, 2, HOUR, CODE)), NOW)
    assert verdicts(intake.accept(a_batch(pledge), NOW)) == ["gone"]
    assert tally.count(database).total == 0


def test_a_commitment_is_kept_and_counts_no_pledge(database: Database, intake: Intake) -> None:
    pledge = a_letter(1)
    intake.accept(a_batch(pledge, wire.CommitmentLetter(uuid4(), pledge.id, 2, HOUR, "campus", "club", DUE)), NOW)
    assert (tally.check(database, NOW).commitments, tally.count(database).total) == (1, 1)
    kept = select(letters.c.plan, letters.c.action, letters.c.due).where(letters.c.kind == "commitment")
    assert database.transaction(lambda c: tuple(c.execute(kept).one())) == ("campus", "club", DUE)


def test_a_stolen_key_does_not_fill_the_disk_with_letters_for_review(
    database: Database, intake: Intake, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(intake_module, "MOST_A_DAY", 0)
    monkeypatch.setattr(sorting, "MOST_ASIDE", 3)
    assert verdicts(intake.accept(a_batch(*(a_letter(n) for n in range(1, 4))), NOW)) == ["set_aside"] * 3
    with pytest.raises(sorting.TooMuchAside):
        intake.accept(a_batch(a_letter(4)), NOW)
    assert database.transaction(lambda c: c.scalar(select(func.count()).select_from(set_aside))) == 3


def test_a_kiosks_key_without_the_code_takes_nothing_back(database: Database, intake: Intake) -> None:
    pledge = msgspec.structs.replace(a_letter(1), claim=hash_of(CODE))
    intake.accept(a_batch(pledge), NOW)
    forged = wire.WithdrawalLetter(uuid4(), pledge.id, 2, HOUR, "B" * 26)
    (verdict,) = intake.accept(a_batch(forged), NOW).verdicts
    assert (verdict.verdict, verdict.code) == ("set_aside", "wrong_code")
    assert tally.count(database).total == 1


def test_whoever_regrets_is_heard_even_through_a_kiosk_that_may_count_no_more(
    database: Database, intake: Intake
) -> None:
    pledge = msgspec.structs.replace(a_letter(1), claim=hash_of(CODE))
    intake.accept(a_batch(pledge), NOW)
    regret = wire.WithdrawalLetter(uuid4(), pledge.id, 2, HOUR, CODE)
    assert verdicts(intake.accept(a_batch(regret, a_letter(3)), NOW, REVOKED)) == ["accepted", "set_aside"]
    assert tally.count(database).total == 0
