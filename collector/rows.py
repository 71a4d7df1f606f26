"""From a letter of the wire to its row: which columns there are, and what each kind of letter fills."""

from datetime import date, datetime

import msgspec

from collector.schema import letters
from sync import wire

COLUMNS = tuple(letters.c.keys())
HOUR = COLUMNS.index("hour")
LATEST_HOUR = 2_000_000
"""In the year 2198."""
Row = tuple[object, ...]
"""A value for each of `COLUMNS`: ids in hex, hours since 1970, nothing where a letter of its kind has nothing."""


def hour_number(moment: datetime) -> int:
    """Hours since 1970, UTC; of a clock that is further off than this century's, the nearest that we can write."""
    return min(LATEST_HOUR, max(0, int(moment.timestamp()) // 3600))


def row_of(batch: wire.Batch, letter: wire.Letter, digest: str, day: date) -> Row:
    """The row of a letter that came in this batch, on that `day`."""
    values = {
        "event_id": batch.event.id,
        "id": letter.id.hex,
        "kiosk_id": batch.kiosk,
        "number": letter.number,
        "hour": hour_number(letter.hour),
        "digest": digest,
        "received": day.isoformat(),
        **_of_its_kind(letter),
    }
    return tuple(map(values.get, COLUMNS))


def _of_its_kind(letter: wire.Letter) -> dict[str, str | None]:
    if isinstance(letter, wire.PledgeLetter):
        return {
            "kind": "pledge",
            "pledge": letter.id.hex,
            "pledging_as": letter.pledging_as,
            "language": letter.language,
            "text": letter.text,
            "claim": letter.claim,
        }
    pledge = letter.pledge.hex
    if isinstance(letter, wire.WithdrawalLetter):
        return {"kind": "withdrawal", "pledge": pledge}
    if isinstance(letter, wire.VoidLetter):
        return {"kind": "void", "pledge": pledge, "reason": letter.reason}
    if isinstance(letter, wire.CommitmentLetter):
        chosen = {"plan": letter.plan, "action": letter.action, "due": letter.due.isoformat()}
        return {"kind": "commitment", "pledge": pledge, **chosen}
    return {
        "kind": "contact",
        "pledge": pledge,
        "purposes": msgspec.json.encode(letter.purposes).decode(),
        "sealed": msgspec.json.encode(letter.sealed).decode(),
        "taken_by": letter.taken_by,
    }
