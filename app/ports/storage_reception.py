"""What the reception keeps beside its cases: places in drafts, tickets, tasks, decisions."""

from datetime import date, datetime
from typing import Protocol
from uuid import UUID

from app.domain.case_task import CaseTask
from app.domain.draft import Place
from app.domain.duplicate import DuplicateDecision
from app.domain.lookup import Registry
from app.domain.ticket import Ticket


class Drafts(Protocol):
    """Where operators are in their drafts; writing one changes no version of a case."""

    def put(self, case_id: UUID, place: Place) -> None:
        """Remember a place, instead of the one before."""

    def get(self, case_id: UUID) -> Place | None:
        """The place remembered last."""

    def drop(self, case_id: UUID) -> None:
        """Forget it: the draft is over."""

    def add_decision(self, decision: DuplicateDecision) -> None:
        """Keep why a case goes on beside another; a later reason replaces the earlier."""

    def decisions(self, case_id: UUID) -> tuple[DuplicateDecision, ...]:
        """The reasons kept with a case."""


class Tickets(Protocol):
    """Tickets of the electronic queue."""

    def get(self, day: date, office: int, number: str) -> Ticket | None:
        """A ticket of a day."""

    def put(self, ticket: Ticket) -> None:
        """Store a ticket, new or changed."""

    def of_day(self, day: date, office: int) -> tuple[Ticket, ...]:
        """All tickets of a day, by the hour of their call."""


class Tasks(Protocol):
    """Differences found after the fact, and registers still to be asked."""

    def put(self, task: CaseTask) -> None:
        """Store a task, new or changed."""

    def get(self, task_id: UUID) -> CaseTask:
        """The task; raises Refused STO-04 when there is none."""

    def open(self, office: int, limit: int = 100) -> tuple[CaseTask, ...]:
        """Tasks nobody has decided yet, oldest first."""

    def of_case(self, case_id: UUID) -> tuple[CaseTask, ...]:
        """All tasks of a case, oldest first."""

    def ask_later(self, case_id: UUID, registry: Registry, since: datetime) -> None:
        """A register did not answer: it is to be asked again; the first hour stays."""

    def answered(self, case_id: UUID, registry: Registry) -> None:
        """A register answered: it need not be asked again."""

    def to_ask(self, limit: int = 20) -> tuple[tuple[UUID, Registry], ...]:
        """Who is to be asked again, the longest waiting first."""
