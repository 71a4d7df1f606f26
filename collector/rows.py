"""From a letter of the wire to its row: which columns there are, and what each kind of letter fills."""

from datetime import datetime

import msgspec

from sync import wire

COLUMNS = (
    "id",
    "kind",
    "pledge",
    "number",
    "hour",
    "digest",
    "pledging_as",
    "language",
    "text",
    "claim",
    "purposes",
    "sealed",
    "taken_by",
    "plan",
    "action",
    "due",
    "reason",
)
LATEST_HOUR = 2_000_000
"""In the year 2198."""
Row = dict[str, object]
"""A value for each column that a letter of its kind has."""


def hour_number(moment: datetime) -> int:
    """Hours since 1970, UTC; of a clock that is further off than this century's, the nearest that we can write."""
    return min(LATEST_HOUR, max(0, int(moment.timestamp()) // 3600))


def row_of(letter: wire.Letter, digest: str) -> Row:
    """As JSON: ids in hex, hours since 1970; columns that its kind does not have are left out."""
    row: Row = {
        "id": letter.id.hex,
        "number": letter.number,
        "hour": hour_number(letter.hour),
        "digest": digest,
    }
    if isinstance(letter, wire.PledgeLetter):
        return row | {
            "kind": "pledge",
            "pledge": letter.id.hex,
            "pledging_as": letter.pledging_as,
            "language": letter.language,
            "text": letter.text,
            "claim": letter.claim,
        }
    row["pledge"] = letter.pledge.hex
    if isinstance(letter, wire.WithdrawalLetter):
        return row | {"kind": "withdrawal"}
    if isinstance(letter, wire.VoidLetter):
        return row | {"kind": "void", "reason": letter.reason}
    if isinstance(letter, wire.CommitmentLetter):
        return row | {"kind": "commitment", "plan": letter.plan, "action": letter.action, "due": letter.due.isoformat()}
    return row | {
        "kind": "contact",
        "purposes": msgspec.json.encode(letter.purposes).decode(),
        "sealed": msgspec.json.encode(letter.sealed).decode(),
        "taken_by": letter.taken_by,
    }
