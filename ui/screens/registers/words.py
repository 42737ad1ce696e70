"""The registers in words: titles, columns, cells; the same on the screen and in files."""

from PySide6.QtCore import QCoreApplication

from app.domain.deadline import Process
from app.domain.register import DayTotals, RegisterKind, RegisterRow

translate = QCoreApplication.translate


def title_words(kind: RegisterKind) -> str:
    """The title of a register."""
    return {
        RegisterKind.ACCEPTED: translate("Registers", "Register of accepted applications"),
        RegisterKind.REFUSED: translate("Registers", "Register of refused receptions"),
        RegisterKind.SENT: translate("Registers", "Register of sent applications"),
        RegisterKind.ISSUED: translate("Registers", "Register of issued results"),
        RegisterKind.COURIER: translate("Registers", "Register of packages by courier"),
    }[kind]


def kind_words(kind: RegisterKind) -> str:
    """The kind of a register, short."""
    return {
        RegisterKind.ACCEPTED: translate("Registers", "Accepted"),
        RegisterKind.REFUSED: translate("Registers", "Refused"),
        RegisterKind.SENT: translate("Registers", "Sent"),
        RegisterKind.ISSUED: translate("Registers", "Issued"),
        RegisterKind.COURIER: translate("Registers", "Courier"),
    }[kind]


def column_words() -> tuple[str, ...]:
    """The heads of the columns."""
    return (
        "№",
        translate("Registers", "Time"),
        translate("Registers", "Case number"),
        translate("Registers", "Surname, name, patronymic"),
        translate("Registers", "IIN"),
        translate("Registers", "Category"),
        translate("Registers", "Sheets"),
        translate("Registers", "Result due"),
        translate("Registers", "Operator"),
        translate("Registers", "Remark"),
    )


def cells_of(number: int, row: RegisterRow) -> tuple[str | int, ...]:
    """One row as it stands under the columns."""
    return (
        number,
        f"{row.at:%H:%M}",
        row.case_number,
        row.applicant,
        f"{row.iin[:6]} {row.iin[6:]}" if row.iin else "",
        row.category,
        row.sheets,
        f"{row.due_at:%d.%m.%Y}" if row.due_at else "",
        row.operator,
        remark_words(row),
    )


def remark_words(row: RegisterRow) -> str:
    """Cancelled, and each norm that was run over, by how much."""
    parts = [translate("Registers", "cancelled")] if row.cancelled_at else []
    for over in row.overran:
        minutes, seconds = divmod(over.seconds, 60)
        parts.append(f"{over_words(over.process)} +{minutes}:{seconds:02d}")
    return "; ".join(parts)


def over_words(process: Process) -> str:
    """The process whose norm was run over, short."""
    if process is Process.RECEPTION:
        return translate("Registers", "reception")
    if process is Process.REFUSAL_TO_ACCEPT:
        return translate("Registers", "refusal")
    return process.value


def ticket_words(totals: DayTotals) -> str:
    """The equation of the tickets."""
    words = translate(
        "Registers", "Tickets: {tickets} = {accepted} accepted + {refused} refused + {left} left"
    )
    return words.format(
        tickets=totals.tickets,
        accepted=totals.accepted,
        refused=totals.refused,
        left=totals.left,
    )


def signed_words(totals: DayTotals) -> str:
    """The equation of the electronic way."""
    words = translate("Registers", "Signed: {signed} = {sent} sent + {waiting} waiting")
    return words.format(signed=totals.signed, sent=totals.sent, waiting=totals.waiting)


def paper_words(totals: DayTotals) -> str:
    """The equation of the paper way."""
    words = translate("Registers", "Paper: {paper} = {courier} with the courier + {held} held")
    return words.format(paper=totals.paper, courier=totals.with_courier, held=totals.held)
