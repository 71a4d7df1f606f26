"""What becomes of the letters of a batch that may not simply be counted: asked carefully, one kind after the other."""

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Literal
from uuid import UUID

from msgspec import Struct
from sqlalchemy import Connection, func, select
from sqlalchemy.dialects import postgresql  # the same words on SQLite

from collector import early
from collector.database import is_among
from collector.forgetting import without_forgotten
from collector.letterbox import Read, known_among, withdrawn_among
from collector.ownership import NOT_ITS_OWN, OTHER_KIOSK, Brought, Reason, brought_among, own_slots
from collector.rows import Row
from collector.schema import set_aside, withdrawn
from collector.withdrawals import claims_aside
from sync import wire

WRONG_CODE = ("wrong_code", "This letter takes a pledge back without the code that was given for it.")
ID_REUSE = ("id_reuse", "This letter's id was used before for another letter.")
UNKNOWN = ""
MOST_ASIDE = 20_000
"""Letters of one kiosk that wait for review, or for their pledges: a stolen key does not fill the disk."""
MOST_EVER = 10 * MOST_ASIDE
"""With those that were decided about."""


class TooMuchAside(Exception):
    """This kiosk has filled its room for review; nothing of this batch was kept, and the kiosk keeps it."""


class Sorted(Struct, frozen=True):
    """What becomes of a batch: rows to keep now, letters to keep aside with their reason, those taken back before.

    `early`: letters that wait for their pledge. What is in none of the four was here already.
    """

    rows: Mapping[UUID, Row]
    refused: Mapping[UUID, Reason] = {}
    gone: Collection[UUID] = ()
    early: Collection[UUID] = ()

    def verdicts(self, letters: Collection[UUID]) -> tuple[wire.Verdict, ...]:
        """For the receipt, of these letters of the batch."""
        simple = not self.gone and not self.refused and not self.early
        if simple and len(self.rows) in {0, len(letters)}:  # as nearly always, and quickly
            what: Literal["accepted", "duplicate"] = "accepted" if self.rows else "duplicate"
            return tuple([wire.Verdict(letter, what) for letter in letters])
        return tuple(map(self._verdict, letters))

    def _verdict(self, letter: UUID) -> wire.Verdict:
        if letter in self.gone:
            return wire.Verdict(letter, "gone")
        if letter in self.refused:
            return wire.Verdict(letter, "set_aside", *self.refused[letter])
        is_new = letter in self.rows or letter in self.early
        return wire.Verdict(letter, "accepted" if is_new else "duplicate")


def sort(connection: Connection, of: Read, why: Reason | None = None) -> Sorted:
    """Ask about each letter; nothing is written. `why`: the reason for which none of them may count.

    Nobody else may change the event meanwhile: see intake.py.
    """
    event, kiosk = of.batch.event.id, of.batch.kiosk
    gone = withdrawn_among(connection, of)
    known = known_among(connection, event, of.digests)
    strange = {each.kiosk for each in known.values()} - {kiosk}
    own = own_slots(connection, event, kiosk) if strange else {kiosk}
    refused: dict[UUID, Reason] = {}
    for key, each in known.items():
        if each.digest != of.digests[key]:
            refused[key] = ID_REUSE
        elif each.kiosk not in own:
            refused[key] = OTHER_KIOSK
    new = of.digests.keys() - known.keys() - set(gone)
    waits, against, proven = _about_pledges(connection, of, new)
    gone |= _taken_back_before_they_came(connection, of, waits)
    waits -= gone
    if why:
        # whoever holds the code may take a pledge back through any kiosk
        against = dict.fromkeys(new - proven, why) | against
        waits = set()
    refused |= against
    rows = {key: row for key, row in of.rows.items() if key in new - waits - gone and key not in against}
    for key in gone:
        refused.pop(key, None)
    return Sorted(without_forgotten(connection, of.batch, rows), refused, gone, waits)


def _taken_back_before_they_came(connection: Connection, of: Read, waits: set[UUID]) -> set[UUID]:
    """Of the letters that would wait for their pledges: those whose own kiosk has taken that pledge back."""
    event, kiosk = of.batch.event.id, of.batch.kiosk
    asked = {key: of.followers[key] for key in waits if key not in of.codes}
    if not asked:
        return set()
    back = {of.followers[key] for key in waits if key in of.codes}
    back |= early.taken_back(connection, event, own_slots(connection, event, kiosk), set(asked.values()))
    return {key for key, pledge in asked.items() if pledge in back}


def _about_pledges(
    connection: Connection, of: Read, new: Collection[UUID]
) -> tuple[set[UUID], dict[UUID, Reason], set[UUID]]:
    """Of the new letters about pledges: which wait for theirs, which are kept aside and why; withdrawals that are
    proven by their code.
    """
    event, kiosk = of.batch.event.id, of.batch.kiosk
    asked = {key: pledge for key, pledge in of.followers.items() if key in new}
    if not asked:
        return set(), {}, set()
    within = {
        each.id: Brought(kiosk, each.claim)
        for each in of.batch.letters
        if isinstance(each, wire.PledgeLetter) and each.id in new
    }
    here = brought_among(connection, event, set(asked.values())) | within
    regrets = [asked[key] for key in asked if key in of.codes]
    elsewhere = _claims_elsewhere(connection, event, regrets) if regrets else {}
    own = own_slots(connection, event, kiosk)
    waits, against, proven = set(), {}, set()
    for key, pledge in asked.items():
        if key in of.codes:
            claims = elsewhere.get(pledge, set()) | ({here[pledge].claim} if pledge in here else set())
            if not claims:
                waits.add(key)
            elif claims & {of.codes[key], UNKNOWN}:
                proven.add(key)
            else:
                against[key] = WRONG_CODE
        elif pledge not in here:
            waits.add(key)
        elif here[pledge].kiosk not in own:
            against[key] = NOT_ITS_OWN
    return waits, against, proven


def _claims_elsewhere(connection: Connection, event: str, pledges: Collection[UUID]) -> dict[UUID, set[str]]:
    """The code hashes of pledges that are kept aside or were taken back before; of some of these it is UNKNOWN."""
    gone = select(withdrawn.c.pledge, withdrawn.c.claim).where(withdrawn.c.event_id == event)
    rows = connection.execute(gone.where(is_among(connection, withdrawn.c.pledge, pledges)))
    found = claims_aside(connection, event, list(pledges))
    for row in rows:
        found.setdefault(row.pledge, set()).add(row.claim or UNKNOWN)
    return found


def keep_early(connection: Connection, of: Read, waits: Collection[UUID], now: datetime) -> None:
    """Let these letters wait for their pledges. Raises TooMuchAside."""
    if waits:
        early.keep(connection, of, waits, now)
        event, regretted = of.batch.event.id, {of.followers[key] for key in waits if key in of.codes}
        if regretted:
            early.erase_own(connection, event, own_slots(connection, event, of.batch.kiosk), regretted)
        if early.number(connection, of.batch.kiosk) > MOST_ASIDE:
            raise TooMuchAside


def keep_aside(connection: Connection, of: Read, refused: Mapping[UUID, Reason], now: datetime, key: str = "") -> None:
    """Keep these letters for a coordinator to look at. `key`: see schema.set_aside. Raises TooMuchAside."""
    batch = of.batch
    rows = [
        {
            "event_id": batch.event.id,
            "id": letter.id,
            "digest": of.digests[letter.id],
            "kiosk_id": batch.kiosk,
            "code": refused[letter.id][0],
            "letter": wire.encode(early.without_code(letter)).decode(),
            "claim": of.codes.get(letter.id),
            "received_at": now,
            "key": key,
        }
        for letter in batch.letters
        if letter.id in refused
    ]
    if not rows:
        return
    undecided = func.count().filter(set_aside.c.decided.is_(None))
    kept = select(undecided, func.count()).where(set_aside.c.kiosk_id == batch.kiosk, set_aside.c.key == key)
    waiting, ever = connection.execute(kept).one()
    if waiting + len(rows) > MOST_ASIDE or ever + len(rows) > MOST_EVER:
        raise TooMuchAside
    connection.execute(postgresql.insert(set_aside).on_conflict_do_nothing(), rows)
