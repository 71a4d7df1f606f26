"""From a letter of the wire to its row: which columns there are, and what each kind of letter fills."""

from datetime import datetime

import msgspec

from sync import wire

COLUMNS = {
    "id": "uuid",
    "kind": "text",
    "pledge": "uuid",
    "number": "integer",
    "hour": "integer",
    "digest": "text",
    "pledging_as": "text",
    "language": "text",
    "text": "text",
    "claim": "text",
    "purposes": "text",
    "sealed": "text",
    "taken_by": "text",
    "plan": "text",
    "action": "text",
    "due": "date",
    "reason": "text",
}


def hour_number(moment: datetime) -> int:
    """Hours since 1970, UTC."""
    return int(moment.timestamp()) // 3600


def row_of(letter: wire.Letter, digest: str) -> dict[str, object]:
    """As JSON: ids in hex, hours since 1970; columns that its kind does not have are left out."""
    row: dict[str, object] = {
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
        return row | {"kind": "commitment", "plan": letter.plan, "action": letter.action, "due": letter.due}
    return row | {
        "kind": "contact",
        "purposes": msgspec.json.encode(letter.purposes).decode(),
        "sealed": msgspec.json.encode(letter.sealed).decode(),
        "taken_by": letter.taken_by,
    }
