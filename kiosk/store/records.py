"""What a damaged store still tells of the day beside the pledges: milestones and openings."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import Column, Table

Records = dict[tuple[object, object, object], tuple[Table, dict[str, object]]]
"""By table and primary key."""


def gather(records: Records, table: Table, rows: Iterable[tuple[object, ...]]) -> None:
    """Add the rows that can be what was written; of one that was read twice the fuller form, that of a closing."""
    for values in rows:
        try:
            row = {column.name: _cell(column, value) for column, value in zip(table.columns, values, strict=True)}
        except ValueError:
            continue
        key = (table.name, values[0], values[1])
        if key not in records or None in records[key][1].values():
            records[key] = table, row


def _cell(column: Column[object], value: object) -> object:
    """Raises ValueError if this cannot be what was written."""
    kind = column.type.python_type
    cell = datetime.fromisoformat(str(value)) if kind is datetime and value is not None else value
    if not (isinstance(cell, kind) or (cell is None and column.nullable)):
        raise ValueError(value)
    return cell
