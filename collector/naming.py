"""From when on an event is named in public: until then its pledges are in the campaign's total and nowhere else."""

from sqlalchemy import func, select

from collector.schema import tallies

FEWEST = 5
"""Pledges."""
NAMED = select(tallies.c.event_id).group_by(tallies.c.event_id).having(func.sum(tallies.c.n) >= FEWEST)
"""The ids of the events that are named."""
