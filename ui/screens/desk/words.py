"""Where a case stands, in words and as a mark."""

from datetime import timedelta

from PySide6.QtCore import QCoreApplication

from app.domain.case import Case, CaseState, Step
from ui.tokens import State

MINUTES, HOURS = 60, 48
translate = QCoreApplication.translate


def place_words(case: Case) -> tuple[str, State]:
    """The stage of a case for lists, and the mark beside it."""
    if case.state is CaseState.DRAFT:
        return _step_words(case.step), "busy"
    words: dict[CaseState, tuple[str, State]] = {
        CaseState.REFUSED: (translate("CasePlace", "reception refused"), "fails"),
        CaseState.LEFT: (translate("CasePlace", "the applicant left"), "unknown"),
        CaseState.REGISTERED: (translate("CasePlace", "not signed"), "busy"),
        CaseState.SIGNED: (translate("CasePlace", "not sent"), "busy"),
        CaseState.QUEUED: (translate("CasePlace", "waits to be sent"), "unknown"),
        CaseState.SENT: (translate("CasePlace", "at the gateway"), "works"),
        CaseState.WITH_COURIER: (translate("CasePlace", "with the courier"), "works"),
        CaseState.AT_PROVIDER: (translate("CasePlace", "at the provider"), "works"),
        CaseState.RESULT_READY: (translate("CasePlace", "result ready"), "works"),
        CaseState.HANDED_OVER: (translate("CasePlace", "handed over"), "works"),
        CaseState.CANCELLED: (translate("CasePlace", "cancelled"), "idle"),
    }
    return words[case.state]


def is_unfinished(case: Case) -> bool:
    """Whether somebody must come back to it: a draft, refused or left, or not signed yet."""
    return case.state in {
        CaseState.DRAFT,
        CaseState.REFUSED,
        CaseState.LEFT,
        CaseState.REGISTERED,
        CaseState.SIGNED,
    }


def age_words(age: timedelta) -> str:
    """How long ago a case was opened: minutes, then hours, then days."""
    minutes = int(age.total_seconds() // 60)
    if minutes < MINUTES:
        return translate("CasePlace", "{count} min").format(count=max(minutes, 0))
    if minutes < HOURS * MINUTES:
        return translate("CasePlace", "{count} h").format(count=minutes // MINUTES)
    return translate("CasePlace", "{count} days").format(count=minutes // (24 * MINUTES))


def _step_words(step: Step) -> str:
    return {
        Step.SERVICE: translate("CasePlace", "choice of service"),
        Step.APPLICANT: translate("CasePlace", "applicant's data"),
        Step.REPRESENTATIVE: translate("CasePlace", "representative"),
        Step.CHECK: translate("CasePlace", "check in the registers"),
        Step.DOCUMENTS: translate("CasePlace", "documents"),
        Step.SCAN: translate("CasePlace", "scanning"),
        Step.SIGN: translate("CasePlace", "signing"),
        Step.SEND: translate("CasePlace", "sending"),
        Step.RECEIPT: translate("CasePlace", "receipt"),
    }[step]
