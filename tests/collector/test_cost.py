"""What a batch asks of the database does not grow with the pledges that its event has already."""

import re
from pathlib import Path
from typing import Any
from uuid import uuid4

import msgspec
from sqlalchemy import Connection, Engine, event

from collector.codes import hash_of
from collector.database import Database
from collector.event import keep_event, new_slots
from collector.intake import Intake
from collector.keys import make_keys
from collector.schema import letters
from collector.secret_columns import SecretColumns
from collector.withdrawals import Withdrawals
from sync import wire
from tests.collector.test_intake import NOW
from tests.making import Desk
from tests.sync.test_wire import HOUR, a_batch, a_letter

CODE = "A" * 26
WHOLE_EVENT = re.compile(r"SCAN letter|letter USING (COVERING )?INDEX (?!letter_void)\S+ \(event_id=\?\)$")


def _remember_small_events(connection: Connection) -> None:
    new = {"event_id": "'before-' || i", "id": "lower(hex(randomblob(16)))", "pledge": "lower(hex(randomblob(16)))"}
    columns = ", ".join(f'"{column.name}"' for column in letters.columns)
    values = ", ".join(new.get(column.name, f'"{column.name}"') for column in letters.columns)
    connection.exec_driver_sql(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000) "
        f"INSERT INTO letter ({columns}) SELECT {values} FROM letter, n"
    )
    connection.exec_driver_sql("ANALYZE")


def test_no_question_about_a_batch_reads_all_letters_of_its_event(tmp_path: Path, desk: Desk) -> None:
    """Though the database believes, from the events before this one, that an event is one letter."""
    database, here = Database(f"sqlite:///{tmp_path / 'collector.db'}"), desk.ticket().event
    database.transaction(lambda connection: keep_event(connection, here, "heforshe"))
    make_keys(tmp_path / "keys")
    database.transaction(lambda connection: new_slots(connection, here.id, 3, SecretColumns(tmp_path / "keys")))
    intake = Intake(database, Withdrawals(database, tmp_path))
    intake.accept(a_batch(a_letter(1)), NOW)
    database.transaction(_remember_small_events)

    asked: list[tuple[str, Any]] = []

    @event.listens_for(Engine, "before_cursor_execute")
    def note(*of: Any) -> None:  # connection, cursor, statement, parameters, …
        if re.match("SELECT|DELETE|UPDATE", of[2]):
            asked.append((of[2], of[3]))

    pledge = msgspec.structs.replace(a_letter(2), claim=hash_of(CODE))
    fresh = a_batch(pledge, a_letter(3))
    for batch in (
        fresh,
        fresh,
        a_batch(wire.VoidLetter(uuid4(), fresh.letters[1].id, 4, HOUR, "nobody")),
        a_batch(wire.WithdrawalLetter(uuid4(), pledge.id, 5, HOUR, CODE)),
        a_batch(a_letter(6)),
    ):
        intake.accept(batch, NOW)
    event.remove(Engine, "before_cursor_execute", note)

    def explain(connection: Connection) -> list[str]:
        plans = [connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {each}", values).all() for each, values in asked]
        return [row.detail for plan in plans for row in plan]

    told = database.transaction(explain)
    database.close()
    assert any("letter_void" in step or "letter_pledge" in step for step in told), "whichever SQLite finds shorter"
    assert not [step for step in told if WHOLE_EVENT.search(step)]
