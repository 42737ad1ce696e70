"""Time limits: the norms of the counter's processes and conditions, paces, and the end of a term."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum


class Process(StrEnum):
    """Processes and conditions of the CSC route (S 11-12) and the provider's steps (S 7.2-7.7)."""

    AUTHORISATION = "CSC-P1"
    REQUEST_FORM = "CSC-P2"
    LOOKUP = "CSC-P3"
    DATA_CHECK = "CSC-C1"
    DATA_UNAVAILABLE = "CSC-P4"
    FILL_SCAN_SIGN = "CSC-P5"
    SENDING = "CSC-P6"
    GATEWAY_REGISTRATION = "CSC-P7"
    DOCUMENT_CHECK = "CSC-C2"
    FORMAL_REFUSAL = "CSC-P8"
    RESULT = "CSC-P9"
    RECEPTION = "7.1"
    REFUSAL_TO_ACCEPT = "7.1-refusal"
    PROVIDER_REGISTRATION = "7.2"
    RESOLUTION = "7.3"
    EXAMINATION = "7.4"
    SIGNING_OF_RESULT = "7.5"
    RESULT_TO_CSC = "7.6"
    HAND_OVER = "7.7"


@dataclass(frozen=True, slots=True)
class Norm:
    """The statutory limit of a process: clause of the regulation, and how long it may take."""

    clause: str
    limit: timedelta | None

    @property
    def seconds(self) -> float | None:
        """The limit as the journal has it."""
        return self.limit.total_seconds() if self.limit else None


def _minutes(count: int) -> timedelta:
    return timedelta(minutes=count)


NORMS: dict[Process, Norm] = {
    Process.AUTHORISATION: Norm("11.2", None),
    Process.REQUEST_FORM: Norm("11.3", _minutes(5)),
    Process.LOOKUP: Norm("11.4", _minutes(2)),
    Process.DATA_CHECK: Norm("11.5", _minutes(1)),
    Process.DATA_UNAVAILABLE: Norm("11.6", _minutes(2)),
    Process.FILL_SCAN_SIGN: Norm("11.7", None),
    Process.SENDING: Norm("11.8", _minutes(2)),
    Process.GATEWAY_REGISTRATION: Norm("12.1", _minutes(2)),
    Process.RECEPTION: Norm("7.1", _minutes(15)),
    Process.REFUSAL_TO_ACCEPT: Norm("7.1", _minutes(5)),
}
"""What the counter and the gateway may take, whatever the service; the rest says its passport."""

UNMEASURED = Norm("", None)
"""The norm of a process that nobody sets one for."""


class Pace(StrEnum):
    """How a running clock stands against its norm."""

    CALM = "calm"
    SOON = "soon"
    OVER = "over"
    NO_NORM = "no_norm"


def pace(elapsed: timedelta, limit: timedelta | None) -> Pace:
    """Amber from 80 % of the norm, red past it."""
    if limit is None:
        return Pace.NO_NORM
    if elapsed > limit:
        return Pace.OVER
    return Pace.SOON if elapsed >= limit * 0.8 else Pace.CALM


@dataclass(frozen=True, slots=True)
class ProcessRun:
    """One process of one case as it really went; `outcome` is empty while it runs."""

    process: Process
    started_at: datetime
    ended_at: datetime | None = None
    outcome: str = ""

    @property
    def seconds(self) -> float | None:
        """How long it took."""
        return (self.ended_at - self.started_at).total_seconds() if self.ended_at else None


def due_day(start: date, days: int, *, count_first_day: bool) -> date:
    """The last calendar day of a term; whether the first day counts is a setting (part 5 of the facts)."""
    return start + timedelta(days=days - 1 if count_first_day else days)


def due_at(start: datetime, days: int, closes: time, *, count_first_day: bool) -> datetime:
    """The last moment of a term: closing time of the office on its last calendar day."""
    day = due_day(start.date(), days, count_first_day=count_first_day)
    return datetime.combine(day, closes, start.tzinfo)
