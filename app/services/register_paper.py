"""A register of the day as it goes to the printer."""

from app.domain.account import Session
from app.domain.paper_parts import PaperLanguage
from app.domain.paper_register_rows import Channel, DailyRegisterRow, Reconciliation
from app.domain.paper_register_rows import RegisterKind as PaperKind
from app.domain.papers import DailyRegisterPaper
from app.domain.register import DayTotals, RegisterKind, RegisterRow
from app.domain.settings import Settings
from app.services.paper_values import csc_office
from app.services.printing import Build

# On paper the courier's cases are a register of what was sent; each row names its way.
_PAPER_KINDS = {
    RegisterKind.ACCEPTED: PaperKind.ACCEPTED,
    RegisterKind.REFUSED: PaperKind.REFUSED,
    RegisterKind.SENT: PaperKind.SENT,
    RegisterKind.ISSUED: PaperKind.ISSUED,
    RegisterKind.COURIER: PaperKind.SENT,
}


def register_paper(
    settings: Settings,
    session: Session,
    kind: RegisterKind,
    rows: tuple[RegisterRow, ...],
    totals: DayTotals,
) -> Build:
    """What builds the paper once the copy is numbered."""
    language = PaperLanguage.RUSSIAN if settings.language == "ru" else PaperLanguage.KAZAKH
    return lambda mark: DailyRegisterPaper(
        number=totals.day.isoformat(),
        language=language,
        mark=mark,
        office=csc_office(settings.office),
        kind=_PAPER_KINDS[kind],
        day=totals.day,
        rows=tuple(_paper_row(row) for row in rows),
        reconciliation=_reconciliation(totals),
        journal_root=totals.journal_root,
        explanation=totals.explanation,
        compiled_by=session.account.name.full,
        checked_by="",
    )


def _reconciliation(totals: DayTotals) -> Reconciliation:
    return Reconciliation(
        tickets=totals.tickets,
        accepted=totals.accepted,
        refused=totals.refused,
        left=totals.left,
        signed=totals.signed,
        sent=totals.sent,
        waiting=totals.waiting,
    )


def _paper_row(row: RegisterRow) -> DailyRegisterRow:
    channel = Channel.COURIER if row.by_courier else Channel.GATEWAY
    return DailyRegisterRow(
        at=row.at,
        case_number=row.case_number,
        applicant=row.applicant,
        category=row.category,
        documents=row.documents,
        sheets=row.sheets,
        channel=channel,
        due_on=row.due_at.date() if row.due_at else None,
        operator=row.operator,
        cancelled=row.cancelled_at is not None,
        over_seconds=max((over.seconds for over in row.overran), default=0),
    )
