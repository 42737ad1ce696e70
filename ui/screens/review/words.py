"""Terms, states and findings of a dossier in words."""

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, QObject

from app.domain.case import ResultKind
from app.domain.deadline import UNMEASURED, Pace, Process, pace
from app.domain.dossier import WAITS_FOR, Dossier, DossierState
from app.domain.public_service import PublicService
from app.domain.service_terms import Terms
from ui.tokens import Tone
from ui.translation import language
from ui.widgets.term_track import Term

translate = QCoreApplication.translate

DAY = timedelta(days=1)
HOUR = timedelta(hours=1)
MINUTE = timedelta(minutes=1)
TONES: dict[Pace, Tone] = {Pace.SOON: "warn", Pace.OVER: "danger"}
# How wide the parts of the term are drawn: the examination is by far the longest, and the current
# part has more to say.
_SHORT, _LONG, _CURRENT = 1.2, 2.8, 1.6


class Span(QObject):
    """Lengths of time in words; texts with a count are collected from `tr` only."""

    def words(self, time: timedelta) -> str:
        """A length of time in its largest whole unit."""
        days, hours, minutes = time // DAY, time // HOUR, max(time // MINUTE, 0)
        if days > 0:
            return self.tr("%n day(s)", "", days)
        if hours > 0:
            return self.tr("%n h", "", hours)
        return self.tr("%n min", "", minutes)


def span(time: timedelta) -> str:
    """A length of time in its largest whole unit: days, hours or minutes."""
    return Span().words(time)


def left_words(dossier: Dossier, granted: Terms, now: datetime) -> tuple[str, Tone, str]:
    """How much of the current step's norm is left: words, tone, icon."""
    due = dossier.step_due_at(granted)
    if due is None:
        return "", "muted", ""
    tone = step_tone(dossier, granted, now)
    if now > due:
        return translate("Term", "{span} over").format(span=span(now - due)), tone, "alert-triangle"
    return span(due - now), tone, "clock" if tone == "warn" else ""


def step_tone(dossier: Dossier, granted: Terms, now: datetime) -> Tone:
    """Amber from 80 % of the current step's norm, red past it."""
    return TONES.get(pace(_elapsed(dossier, now), dossier.step_norm(granted).limit), "muted")


def terms(dossier: Dossier, granted: Terms, now: datetime) -> tuple[tuple[Term, ...], int, float]:
    """The five parts of the provider's term, the current one, and how much of it has passed.

    Args:
        dossier: whose steps they are.
        granted: the norms of its service.
        now: the hour.
    """
    order = list(WAITS_FOR)
    at = order.index(dossier.state) if dossier.state in order else len(order)
    made = [_term(WAITS_FOR[state], granted, dossier if i == at else None, now)
            for i, state in enumerate(order)]  # fmt: skip
    limit = dossier.step_norm(granted).limit
    share = _elapsed(dossier, now) / limit if limit else 0.0
    return tuple(made), at, share


def _term(process: Process, granted: Terms, current: Dossier | None, now: datetime) -> Term:
    limit = granted.get(process, UNMEASURED).limit or timedelta()
    note, weight = span(limit), _LONG if process is Process.EXAMINATION else _SHORT
    if current is not None:
        weight = max(weight, _CURRENT)
        words = translate("Term", "{passed} of {norm}")
        note = words.format(passed=span(_elapsed(current, now)), norm=note)
    return Term(process_words(process), note, weight)


def _elapsed(dossier: Dossier, now: datetime) -> timedelta:
    return max(now - (dossier.state_since or dossier.received_at), timedelta())


def process_words(process: Process) -> str:
    """The name of a step of the provider's."""
    return {
        Process.PROVIDER_REGISTRATION: translate("Term", "Registration"),
        Process.RESOLUTION: translate("Term", "Resolution"),
        Process.EXAMINATION: translate("Term", "Examination and draft"),
        Process.SIGNING_OF_RESULT: translate("Term", "Signing"),
        Process.RESULT_TO_CSC: translate("Term", "To the CSC"),
    }[process]


def state_words(state: DossierState) -> str:
    """What a dossier waits for."""
    return {
        DossierState.RECEIVED: translate("DossierPlace", "to be registered"),
        DossierState.REGISTERED: translate("DossierPlace", "waits for the resolution"),
        DossierState.RESOLVED: translate("DossierPlace", "under examination"),
        DossierState.DRAFTED: translate("DossierPlace", "waits for the signature"),
        DossierState.SIGNED: translate("DossierPlace", "to be sent to the CSC"),
        DossierState.SENT: translate("DossierPlace", "sent to the CSC"),
    }[state]


def kind_words(kind: ResultKind, dossier: Dossier, service: PublicService | None = None) -> str:
    """What is decided; of a positive result the title of its paper, where the service has its own.

    Args:
        kind: of the result.
        dossier: that it answers.
        service: its passport, where it was read.
    """
    if kind is ResultKind.REASONED_REFUSAL:
        return translate("DossierPlace", "Reasoned refusal")
    return paper_title(service) or positive_words(dossier)


def positive_words(dossier: Dossier) -> str:
    """A result that is no refusal: only where people queue are they registered by it."""
    if dossier.queue_list:
        return translate("DossierPlace", "Notification of registration")
    return translate("DossierPlace", "Positive result")


def paper_title(service: PublicService | None) -> str:
    """The title of the paper of a positive result, where the service has its own."""
    return service.words_of("notification", language()).get("title", "") if service else ""


def validity_words(dossier: Dossier) -> tuple[str, Tone, str]:
    """How far the request can be trusted, by its signature or its paper: words, tone, icon."""
    validity = dossier.request_validity
    if dossier.on_paper:
        return translate("DossierPlace", "Came on paper"), "muted", "file-text"
    if validity == "valid":
        return translate("DossierPlace", "Operator's signature is valid"), "ok", "circle-check"
    if validity == "invalid":
        return translate("DossierPlace", "Operator's signature is invalid"), "danger", "circle-x"
    words = translate("DossierPlace", "Signature cannot be checked yet")
    return words, "unknown", "help-circle"


def category_words(service: PublicService | None, dossier: Dossier) -> str:
    """The category of the applicant, as a heading of its own."""
    found = service.category(dossier.category) if service else None
    words = found.title.in_(language()) if found else dossier.category
    return words[:1].upper() + words[1:]


def list_words(service: PublicService | None, queue_list: str) -> str:
    """The name of a separate list: the titles of the categories that are in it."""
    titles = [c.title.in_(language()) for c in service.categories if c.queue_list == queue_list] \
        if service else []  # fmt: skip
    words = ", ".join(titles) or queue_list
    return words[:1].upper() + words[1:]
