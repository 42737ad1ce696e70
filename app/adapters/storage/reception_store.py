"""Drafts' places, decisions and tickets in the database."""

from datetime import date
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from app.adapters.storage.columns import in_zone
from app.adapters.storage.reception_rows import DraftRow, DuplicateDecisionRow, TicketRow
from app.domain.case import Step
from app.domain.draft import Place
from app.domain.duplicate import DuplicateDecision
from app.domain.ticket import Ticket


class SqlDrafts:
    """Plays `app.ports.Drafts`."""

    def __init__(self, session: Session, zone: ZoneInfo) -> None:
        self._session = session
        self._zone = zone

    def put(self, case_id: UUID, place: Place) -> None:
        """Remember a place, instead of the one before."""
        row = self._session.get(DraftRow, case_id) or DraftRow(case_id=case_id)
        row.step, row.control, row.caret = place.step.value, place.control, place.caret
        row.unsaved = dict(place.unsaved)
        self._session.add(row)
        self._session.flush()

    def get(self, case_id: UUID) -> Place | None:
        """The place remembered last."""
        row = self._session.get(DraftRow, case_id)
        if row is None:
            return None
        return Place(Step(row.step), row.control, row.caret, row.unsaved)

    def drop(self, case_id: UUID) -> None:
        """Forget it: the draft is over."""
        self._session.execute(delete(DraftRow).where(DraftRow.case_id == case_id))

    def add_decision(self, decision: DuplicateDecision) -> None:
        """Keep why a case goes on beside another; a later reason replaces the earlier."""
        key = (decision.case_id, decision.iin, decision.number)
        row = self._session.get(DuplicateDecisionRow, key)
        if row is None:
            row = DuplicateDecisionRow(case_id=key[0], iin=key[1], number=key[2])
            self._session.add(row)
        row.reason, row.who, row.at = decision.reason, decision.who, decision.at
        self._session.flush()

    def decisions(self, case_id: UUID) -> tuple[DuplicateDecision, ...]:
        """The reasons kept with a case."""
        query = select(DuplicateDecisionRow).where(DuplicateDecisionRow.case_id == case_id)
        rows = self._session.scalars(query.order_by(DuplicateDecisionRow.at))
        return tuple(
            DuplicateDecision(
                row.case_id, row.iin, row.number, row.reason, row.who, row.at.astimezone(self._zone)
            )
            for row in rows
        )


class SqlTickets:
    """Plays `app.ports.Tickets`."""

    def __init__(self, session: Session, zone: ZoneInfo) -> None:
        self._session = session
        self._zone = zone

    def get(self, day: date, office: int, number: str) -> Ticket | None:
        """A ticket of a day."""
        row = self._session.get(TicketRow, (day.isoformat(), office, number))
        return self._ticket(row) if row else None

    def put(self, ticket: Ticket) -> None:
        """Store a ticket, new or changed."""
        key = (ticket.day.isoformat(), ticket.office, ticket.number)
        row = self._session.get(TicketRow, key)
        if row is None:
            row = TicketRow(day_key=key[0], office=key[1], number=key[2])
            self._session.add(row)
        row.counter, row.called_at = ticket.counter, ticket.called_at
        row.left_at, row.case_id = ticket.left_at, ticket.case_id
        self._session.flush()

    def of_day(self, day: date, office: int) -> tuple[Ticket, ...]:
        """All tickets of a day, by the hour of their call."""
        query = select(TicketRow).where(
            TicketRow.day_key == day.isoformat(), TicketRow.office == office
        )
        rows = self._session.scalars(query.order_by(TicketRow.called_at, TicketRow.number))
        return tuple(self._ticket(row) for row in rows)

    def _ticket(self, row: TicketRow) -> Ticket:
        return Ticket(
            day=date.fromisoformat(row.day_key),
            office=row.office,
            number=row.number,
            counter=row.counter,
            called_at=row.called_at.astimezone(self._zone),
            case_id=row.case_id,
            left_at=in_zone(row.left_at, self._zone),
        )
