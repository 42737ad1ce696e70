"""A register of the day as it goes to the printer."""

from zlib import crc32

from app.domain.account import Session
from app.domain.case import Delivery
from app.domain.paper_parts import PaperLanguage
from app.domain.paper_register_rows import Channel, DailyRegisterRow, Reconciliation
from app.domain.paper_register_rows import RegisterKind as PaperKind
from app.domain.papers import DailyRegisterPaper
from app.domain.register import DayBook, DayTotals, RegisterKind, RegisterRow
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

_CHANNELS = {Delivery.ELECTRONIC: Channel.GATEWAY, Delivery.COURIER: Channel.COURIER}


def register_paper(
    settings: Settings, session: Session, kind: RegisterKind, book: DayBook, operator: str
) -> Build:
    """What builds the paper once the copy is numbered; `operator` is whom the book is narrowed to."""
    language = PaperLanguage.RUSSIAN if settings.language == "ru" else PaperLanguage.KAZAKH
    return lambda mark: DailyRegisterPaper(
        number=_number(kind, book),
        language=language,
        mark=mark,
        office=csc_office(settings.office),
        kind=_PAPER_KINDS[kind],
        day=book.day,
        rows=tuple(_paper_row(row) for row in book.rows[kind]),
        reconciliation=_reconciliation(book.totals),
        journal_root=book.totals.journal_root,
        explanation=book.totals.explanation,
        compiled_by=session.account.name.full,
        checked_by="",
        operator=operator,
    )


def _number(kind: RegisterKind, book: DayBook) -> str:
    """Day and place of the register, and whose it is: each counts its own copies.

    Numbers go into codes and hold digits only (PAP-01), so a login stands there as its checksum.
    """
    number = f"{book.day.isoformat()}/{list(RegisterKind).index(kind) + 1}"
    return f"{number}-{crc32(book.operator.encode()) % 10_000:04d}" if book.operator else number


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
    return DailyRegisterRow(
        at=row.at,
        case_number=row.case_number,
        applicant=row.applicant,
        category=row.category,
        documents=row.documents,
        sheets=row.sheets,
        channel=_CHANNELS[row.delivery] if row.delivery else None,
        due_on=row.due_at.date() if row.due_at else None,
        operator=row.operator,
        cancelled=row.cancelled_at is not None,
        over_seconds=max((over.seconds for over in row.overran), default=0),
    )
