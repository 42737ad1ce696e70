"""Refuses to sign by a clock that ran backwards: the journal already knows a later moment."""

from datetime import datetime, timedelta

from app.domain.errors import Refused
from app.ports import Work

# Clocks are set by the network in small steps; less than this is no reason to stop work.
TOLERANCE = timedelta(minutes=2)


def demand_forward_clock(work: Work, now: datetime) -> None:
    """Refuse a moment that lies before what was already written down.

    Args:
        work: the transaction that reads the journal.
        now: the moment of signing, aware.

    Raises:
        Refused: SIG-89, by how many minutes the clock is behind.
    """
    newest = work.journal.newest_at()
    if newest is not None and now < newest - TOLERANCE:
        raise Refused("SIG-89", minutes=round((newest - now).total_seconds() / 60))
