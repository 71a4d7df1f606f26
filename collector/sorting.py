"""What becomes of the letters of a batch that may not simply be counted: asked carefully, one kind after the other."""

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Literal
from uuid import UUID

from msgspec import Struct
from sqlalchemy import Connection, func, select
from sqlalchemy.dialects import postgresql  # the same words on SQLite

from collector.claims import hash_of
from collector.forgetting import without_forgotten
from collector.letterbox import Read, insert_letters, kept_among, withdrawn_among
from collector.rows import Row
from collector.schema import letters, set_aside
from collector.voids import not_its_own
from collector.withdrawals import claims_aside
from sync import wire

Reason = tuple[str, str]
"""A code for the programs, and a sentence for people."""
WRONG_CODE = ("wrong_code", "This letter takes a pledge back without the code that was given for it.")
ID_REUSE = ("id_reuse", "This letter's id was used before for another letter.")
MOST_ASIDE = 20_000
"""Letters of one kiosk that wait for review, whatever events they name: a stolen key does not fill the disk."""
MOST_EVER = 10 * MOST_ASIDE
"""With those that were decided about."""


class TooMuchAside(Exception):
    """This kiosk has filled its room for review; nothing of this batch was kept, and the kiosk keeps it."""


class Sorted(Struct, frozen=True):
    """What becomes of a batch: the rows to keep now, those to keep aside with their reason, those taken back before.

    What is in none of the three was here already.
    """

    rows: Mapping[UUID, Row]
    refused: Mapping[UUID, Reason] = {}
    gone: Collection[UUID] = ()

    def verdicts(self, letters: Collection[UUID]) -> tuple[wire.Verdict, ...]:
        """For the receipt, of these letters of the batch."""
        if not self.gone and not self.refused and len(self.rows) in {0, len(letters)}:  # as nearly always, and quickly
            what: Literal["accepted", "duplicate"] = "accepted" if self.rows else "duplicate"
            return tuple([wire.Verdict(letter, what) for letter in letters])
        return tuple(map(self._verdict, letters))

    def _verdict(self, letter: UUID) -> wire.Verdict:
        if letter in self.gone:
            return wire.Verdict(letter, "gone")
        if letter in self.refused:
            return wire.Verdict(letter, "set_aside", *self.refused[letter])
        return wire.Verdict(letter, "accepted" if letter in self.rows else "duplicate")


def sort(connection: Connection, read: Read, why: Reason | None) -> Sorted:
    """Ask about each letter; nothing is written. `why`: the reason for which none of them may count."""
    batch, digests = read.batch, read.digests
    gone = withdrawn_among(connection, batch, digests)
    known = dict(kept_among(connection, batch, digests))  # one that was accepted in time stays so when it comes again
    if known == digests:
        return Sorted({})
    refused = {key: ID_REUSE for key in known.keys() - gone if known[key] != digests[key]}
    regrets = withdrawals_of(batch)
    against = _unproven(connection, batch.event.id, regrets) | not_its_own(connection, batch)
    if why:
        # whoever holds the code may take a pledge back through any kiosk
        free = {letter.id for letter in regrets}
        against = dict.fromkeys(digests.keys() - free, why) | against
    refused |= {key: reason for key, reason in against.items() if key not in known and key not in gone}
    new = {key: row for key, row in read.rows.items() if key not in known and key not in gone and key not in refused}
    return Sorted(without_forgotten(connection, batch, new), refused, gone)


def insert(connection: Connection, read: Read, found: Sorted) -> Sorted:
    """Insert what is new, though another kiosk may be sending it at this moment; says what became of it."""
    new = insert_letters(connection, read.batch, found.rows)
    old = kept_among(connection, read.batch, found.rows.keys() - new)
    reused = {key: ID_REUSE for key, digest in old if digest != read.digests[key]}
    kept = {key: row for key, row in found.rows.items() if key in new}
    return Sorted(kept, {**found.refused, **reused}, found.gone)


def keep_aside(connection: Connection, read: Read, refused: Mapping[UUID, Reason], now: datetime) -> None:
    """Keep these letters for a coordinator to look at. Raises TooMuchAside."""
    batch = read.batch
    rows = [
        {
            "event_id": batch.event.id,
            "id": letter.id,
            "digest": read.digests[letter.id],
            "kiosk_id": batch.kiosk,
            "code": refused[letter.id][0],
            "letter": wire.encode(letter).decode(),
            "received_at": now,
        }
        for letter in batch.letters
        if letter.id in refused
    ]
    if not rows:
        return
    undecided = func.count().filter(set_aside.c.decided.is_(None))
    kept = select(undecided, func.count()).where(set_aside.c.kiosk_id == batch.kiosk)
    waiting, ever = connection.execute(kept).one()
    if waiting + len(rows) > MOST_ASIDE or ever + len(rows) > MOST_EVER:
        raise TooMuchAside
    connection.execute(postgresql.insert(set_aside).on_conflict_do_nothing(), rows)


def withdrawals_of(batch: wire.Batch) -> list[wire.WithdrawalLetter]:
    """Those letters that take a pledge back."""
    return [letter for letter in batch.letters if isinstance(letter, wire.WithdrawalLetter)]


def _unproven(connection: Connection, event: str, regrets: list[wire.WithdrawalLetter]) -> dict[UUID, Reason]:
    """Withdrawals without the code of their pledge: a kiosk's key alone takes nothing back."""
    if not regrets:
        return {}
    of = (letters.c.event_id == event, letters.c.id.in_([letter.pledge for letter in regrets]))
    claims = {row.id: row.claim for row in connection.execute(select(letters.c.id, letters.c.claim).where(*of))}
    claims = claims_aside(connection, event, [letter.pledge for letter in regrets]) | claims
    return {
        letter.id: WRONG_CODE
        for letter in regrets
        if claims.get(letter.pledge, hash_of(letter.code)) != hash_of(letter.code)
    }
