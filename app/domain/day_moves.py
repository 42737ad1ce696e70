"""What happened on a day: every case that went from one state to another, as the journal tells it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from app.domain.case import Case, CaseState
from app.domain.journal import JournalEntry
from app.domain.register import RegisterKind

_S = CaseState
_AT_THE_GATEWAY = (_S.SENT, _S.AT_PROVIDER, _S.RESULT_READY)
_KINDS = {
    (_S.DRAFT, _S.REGISTERED): RegisterKind.ACCEPTED,
    (_S.DRAFT, _S.REFUSED): RegisterKind.REFUSED,
    **{(_S.QUEUED, state): RegisterKind.SENT for state in _AT_THE_GATEWAY},
    (_S.REGISTERED, _S.WITH_COURIER): RegisterKind.COURIER,
    (_S.SIGNED, _S.WITH_COURIER): RegisterKind.COURIER,
    (_S.RESULT_READY, _S.HANDED_OVER): RegisterKind.ISSUED,
}


@dataclass(frozen=True, slots=True)
class Move:
    """Somebody brought a case from one state to another."""

    at: datetime
    who: str
    number: str
    before: CaseState
    after: CaseState

    @property
    def kind(self) -> RegisterKind | None:
        """The register it belongs on, if any."""
        return _KINDS.get((self.before, self.after))


def moves_told(entries: Iterable[JournalEntry]) -> tuple[Move, ...]:
    """Every move among these entries of the journal, in their order."""
    found = []
    for entry in entries:
        before, after = (entry.before or {}).get("state"), (entry.after or {}).get("state")
        if before and after and before != after:
            found.append(
                Move(entry.at, entry.who, entry.subject, CaseState(before), CaseState(after))
            )
    return tuple(found)


@dataclass(frozen=True, slots=True)
class DayMoves:
    """The cases that were opened or moved on a day, by number, and how they moved.

    It is the same whenever it is read: what a case does on a later day is no part of it.
    """

    day: date
    cases: Mapping[str, Case]
    moves: tuple[Move, ...]

    def of_kind(self, kind: RegisterKind) -> tuple[tuple[Case, datetime], ...]:
        """The cases of a register and when each got on it; one refused twice stands on it twice."""
        return tuple((self.cases[m.number], m.at) for m in self.moves if m.kind is kind)

    def left_in(self, *states: CaseState) -> frozenset[str]:
        """The cases that the day brought into one of these states and left there."""
        last = {n: _S.DRAFT for n, case in self.cases.items() if case.opened_at.date() == self.day}
        last |= {move.number: move.after for move in self.moves}
        return frozenset(number for number, state in last.items() if state in states)

    def of_operator(self, operator: str) -> "DayMoves":
        """Only the cases that this login opened."""
        cases = {number: case for number, case in self.cases.items() if case.operator == operator}
        return DayMoves(self.day, cases, tuple(m for m in self.moves if m.number in cases))
