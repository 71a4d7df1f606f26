"""May we unplug? Only a kiosk's own word, and all of what it names, turn the light green."""

import hmac
import random
from datetime import timedelta
from pathlib import Path
from uuid import uuid4

import msgspec
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import delete, select, update

from collector import numbers
from collector.closing import hear
from collector.database import Database
from collector.enrolment import Enrolment, TicketUsed, call_spare, revoke
from collector.event import new_slots
from collector.generation import renew
from collector.intake import Intake
from collector.schema import kiosks
from collector.secret_columns import SecretColumns
from collector.standing import KioskStanding, one_event
from kiosk.trust.signing import raw_public
from sync import wire
from tests.collector.test_intake import NOW
from tests.sync.test_wire import HOUR, a_batch, a_letter

EVENT, KIOSK = "uppsala-1", "uppsala-1.1"


@pytest.fixture(autouse=True)
def one_kiosk(database: Database) -> None:
    database.transaction(lambda c: c.execute(delete(kiosks).where(kiosks.c.id != KIOSK)))


def brought(intake: Intake, first: int, last: int, highest: int, waiting: int, minutes: int = 0) -> wire.Batch:
    """Letters `first` to `last`, from a kiosk that holds so many and has written up to `highest`."""
    letters = tuple(a_letter(n) for n in range(first, last + 1))
    sent = NOW + timedelta(minutes=minutes)
    batch = msgspec.structs.replace(a_batch(*letters), highest=highest, waiting=waiting, sent_at=sent)
    intake.accept(batch, sent)
    return batch


def word(highest: int, **changes: object) -> wire.Closing:
    said = wire.Closing(KIOSK, EVENT, uuid4(), 1, False, True, highest, highest, ((1, highest),))
    return msgspec.structs.replace(said, **changes)


def tell(database: Database, closing: wire.Closing) -> int:
    return database.transaction(lambda c: hear(c, closing, NOW)).missing


def standing(database: Database) -> KioskStanding:
    found = one_event(database, EVENT)
    assert found
    assert found.awaited == sum(one.state in {"silent", "waiting", "revoked"} for one in found.kiosks)
    return found.kiosks[0]


def test_silence_is_no_word(database: Database, intake: Intake) -> None:
    assert standing(database).state == "silent"
    brought(intake, 1, 6, 6, 6)
    assert standing(database).state == "waiting", "all that it held then is here, and it may have taken more since"


def test_a_closed_kiosk_is_here_when_all_that_it_names_is(database: Database, intake: Intake) -> None:
    brought(intake, 1, 4, 6, 6)
    assert tell(database, word(6)) == 2
    assert (standing(database).state, standing(database).waiting) == ("waiting", 2)
    brought(intake, 5, 6, 6, 2)
    assert tell(database, word(6)) == 0
    assert standing(database).state == "here"


def test_a_hole_in_its_numbers_is_seen(database: Database, intake: Intake) -> None:
    brought(intake, 1, 3, 6, 3)
    brought(intake, 5, 6, 6, 2, 1)
    assert tell(database, word(6)) == 1
    assert standing(database).state == "waiting"


@pytest.mark.parametrize(
    "changes", [{"is_open": True}, {"adds_up": False}, {"opening": 0, "numbers": ((1, 7),)}, {"numbers": ((1, 9),)}]
)
def test_no_other_word_will_do(database: Database, intake: Intake, changes: dict[str, object]) -> None:
    brought(intake, 1, 6, 6, 6)
    tell(database, word(6, **changes))
    assert standing(database).state == "waiting"


def test_letters_written_after_the_word_make_it_an_old_one(database: Database, intake: Intake) -> None:
    brought(intake, 1, 6, 6, 6)
    tell(database, word(6))
    brought(intake, 7, 7, 9, 3, 1)
    assert standing(database).state == "waiting"
    tell(database, word(6))
    assert standing(database).state == "waiting", "the same word again is no newer"


def test_a_booth_that_opened_again_is_not_closed_by_its_earlier_word(database: Database, intake: Intake) -> None:
    brought(intake, 1, 6, 6, 6)
    tell(database, word(6))
    tell(database, word(6, opening=2, is_open=True))
    assert standing(database).state == "waiting"
    tell(database, word(6))
    assert standing(database).state == "waiting"


def test_an_older_batch_or_a_replay_says_nothing_about_now(database: Database, intake: Intake) -> None:
    old = brought(intake, 1, 30, 30, 30)
    brought(intake, 31, 80, 330, 300, 60)
    assert standing(database).waiting == 250
    for late in (NOW + timedelta(hours=2), NOW + timedelta(hours=3)):
        intake.accept(old, late)
        found = standing(database)
        assert (found.state, found.waiting, found.heard) == ("waiting", 250, NOW + timedelta(minutes=60))


def test_two_kiosks_that_send_under_one_slot_are_never_here(database: Database, intake: Intake) -> None:
    """One image on three booths: the same key, other letters with the same numbers."""
    brought(intake, 1, 10, 10, 10)
    brought(intake, 1, 4, 10, 4, 1)
    tell(database, word(10))
    assert (standing(database).state, standing(database).doubled) == ("waiting", True)


def test_a_revocation_turns_no_light_green(database: Database, intake: Intake) -> None:
    brought(intake, 1, 6, 200, 200)
    database.transaction(lambda c: revoke(c, KIOSK))
    found = one_event(database, EVENT)
    assert found
    assert (found.kiosks[0].state, found.awaited) == ("revoked", 1)


def test_a_revoked_kiosk_that_had_said_its_word_is_here(database: Database, intake: Intake) -> None:
    brought(intake, 1, 6, 6, 6)
    tell(database, word(6))
    database.transaction(lambda c: revoke(c, KIOSK))
    assert standing(database).state == "here"


def test_a_spare_ticket_holds_nothing_up_until_it_is_used(database: Database, intake: Intake) -> None:
    database.transaction(lambda c: call_spare(c, KIOSK))
    found = one_event(database, EVENT)
    assert found
    assert (found.kiosks[0].state, found.awaited) == ("spare", 0)
    brought(intake, 1, 6, 6, 6)
    assert standing(database).state == "waiting"
    assert database.transaction(lambda c: call_spare(c, KIOSK)) is None, "it is not spare"


def test_a_word_from_before_a_restore_says_nothing(database: Database, intake: Intake) -> None:
    brought(intake, 1, 6, 6, 6)
    tell(database, word(6))
    database.transaction(renew)
    assert standing(database).state == "waiting"
    tell(database, word(6))
    assert standing(database).state == "here"


def test_what_was_taken_back_here_leaves_no_hole(database: Database, intake: Intake) -> None:
    batch = brought(intake, 1, 6, 6, 6)
    regretted = batch.letters[2]
    assert isinstance(regretted, wire.PledgeLetter)
    database.transaction(lambda c: c.execute(update(kiosks).values(doubled=False)))
    kept = database.transaction(lambda c: c.scalar(select(kiosks.c.numbers)))
    assert kept == "1-6"
    tell(database, word(6, numbers=((1, 2), (4, 6))))
    assert standing(database).state == "here"


def test_a_kiosks_second_slot_speaks_for_its_first(database: Database, intake: Intake) -> None:
    other = {"id": "uppsala-1.9", "event_id": EVENT, "secret": "0" * 32, "revoked": False}
    database.transaction(lambda c: c.execute(kiosks.insert().values(other)))
    database.transaction(lambda c: c.execute(update(kiosks).values(owner="K", public_key="K")))
    brought(intake, 1, 3, 3, 3)
    second = msgspec.structs.replace(a_batch(a_letter(4)), kiosk="uppsala-1.9", highest=4, sent_at=HOUR)
    intake.accept(second, NOW)
    tell(database, word(4, kiosk="uppsala-1.9"))
    found = one_event(database, EVENT)
    assert found
    assert {one.state for one in found.kiosks} == {"here"}


@pytest.mark.parametrize(
    ("have", "claim", "missing"),
    [
        ("", ((1, 5),), 5),
        ("1-5", ((1, 5),), 0),
        ("1-5 7-9", ((1, 9),), 1),
        ("1 3 5", ((1, 2), (4, 5)), 2),
        ("1-5", (), 0),
        ("2-4", ((1, 3), (2, 6)), 3),
    ],
)
def test_numbers_that_are_not_here_are_counted(have: str, claim: numbers.Ranges, missing: int) -> None:
    assert numbers.missing(claim, numbers.read(have)) == missing
    assert numbers.write(numbers.join(numbers.read(have))) == have


def test_a_kiosk_with_anothers_ticket_holds_that_one_up_until_it_has_closed_too(
    database: Database, intake: Intake, tmp_path: Path
) -> None:
    """It came with the same ticket, was refused, and may hold pledges of which nobody has heard."""
    columns = SecretColumns(tmp_path / "keys")
    enrolment = Enrolment(database, columns)
    first, rival = (Ed25519PrivateKey.generate() for _ in range(2))

    def enrol(slot: str, key: Ed25519PrivateKey) -> None:
        public = raw_public(key.public_key())
        proof = hmac.new(bytes.fromhex(enrolment.secret_of(slot) or ""), public.encode(), "sha256").hexdigest()
        enrolment.enrol(wire.Enrolment(slot, public, proof))

    enrol(KIOSK, first)
    brought(intake, 1, 6, 6, 6)
    tell(database, word(6))
    assert standing(database).state == "here"
    with pytest.raises(TicketUsed):
        enrol(KIOSK, rival)
    assert (standing(database).state, standing(database).doubled) == ("waiting", True)
    (other,) = database.transaction(lambda c: new_slots(c, EVENT, 1, columns))
    enrol(other, rival)
    tell(database, msgspec.structs.replace(word(0, numbers=()), kiosk=other))
    found = one_event(database, EVENT)
    assert found
    assert [one.state for one in found.kiosks] == ["here", "here"]


def test_missing_numbers_are_counted_in_one_walk_over_both() -> None:
    dice = random.Random(7)
    for _ in range(300):
        claimed, here = (
            [(first, first + dice.randrange(4)) for first in dice.sample(range(60), dice.randrange(12))]
            for _ in range(2)
        )
        expected = {n for a, b in claimed for n in range(a, b + 1)} - {n for a, b in here for n in range(a, b + 1)}
        assert numbers.missing(claimed, numbers.join(here)) == len(expected)
    holes = numbers.join((n, n) for n in range(0, 400_000, 2))
    assert numbers.missing([(n, n) for n in range(1, 400_001, 2)], holes) == 200_000, "in time"
