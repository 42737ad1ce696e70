"""A dossier: the same request on the provider's side, from registration to the signed result."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from app.domain.account import Permission
from app.domain.case import ResultKind
from app.domain.case_number import CaseNumber
from app.domain.deadline import UNMEASURED, Norm, Process
from app.domain.errors import Refused
from app.domain.service_terms import Terms


class DossierState(StrEnum):
    """Where a dossier stands (S 7.2-7.6)."""

    RECEIVED = "received"
    REGISTERED = "registered"
    RESOLVED = "resolved"
    DRAFTED = "drafted"
    SIGNED = "signed"
    SENT = "sent"


class DossierAction(StrEnum):
    """What moves a dossier."""

    REGISTER = "register"
    RESOLVE = "resolve"
    DRAFT = "draft"
    RETURN = "return"
    SIGN = "sign"
    SEND = "send"


@dataclass(frozen=True, slots=True)
class DossierStep:
    """One row of the table of the provider's work: new state, who may, and the process it ends."""

    to: DossierState
    permission: Permission
    process: Process


_S, _A = DossierState, DossierAction
STEPS: dict[tuple[DossierState, DossierAction], DossierStep] = {
    (_S.RECEIVED, _A.REGISTER): DossierStep(
        _S.REGISTERED, Permission.REGISTER_DOSSIER, Process.PROVIDER_REGISTRATION
    ),
    (_S.REGISTERED, _A.RESOLVE): DossierStep(
        _S.RESOLVED, Permission.RESOLVE_DOSSIER, Process.RESOLUTION
    ),
    (_S.RESOLVED, _A.DRAFT): DossierStep(
        _S.DRAFTED, Permission.EXAMINE_DOSSIER, Process.EXAMINATION
    ),
    (_S.DRAFTED, _A.RETURN): DossierStep(
        _S.RESOLVED, Permission.SIGN_RESULT, Process.SIGNING_OF_RESULT
    ),
    (_S.DRAFTED, _A.SIGN): DossierStep(
        _S.SIGNED, Permission.SIGN_RESULT, Process.SIGNING_OF_RESULT
    ),
    (_S.SIGNED, _A.SEND): DossierStep(_S.SENT, Permission.SEND_RESULT, Process.RESULT_TO_CSC),
}


def permission_of(action: DossierAction) -> Permission:
    """Who may do this, in whatever state it is done."""
    return next(step.permission for (_, each), step in STEPS.items() if each is action)


# The process whose clock runs while a dossier waits in a state.
WAITS_FOR: dict[DossierState, Process] = {
    DossierState.RECEIVED: Process.PROVIDER_REGISTRATION,
    DossierState.REGISTERED: Process.RESOLUTION,
    DossierState.RESOLVED: Process.EXAMINATION,
    DossierState.DRAFTED: Process.SIGNING_OF_RESULT,
    DossierState.SIGNED: Process.RESULT_TO_CSC,
}


@dataclass(frozen=True, slots=True)
class DocumentMark:
    """The executor's finding on one document: in order or not, with a remark."""

    code: str
    in_order: bool | None = None
    remark: str = ""


NOT_SAID = "–"
"""The reasoning of a refusal drafted before it was asked for."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One ground of a refusal by its code, the fact found, and why the refusal follows from it."""

    ground: str
    fact: str
    reasoning: str

    @property
    def is_whole(self) -> bool:
        """Whether nothing of it is left out."""
        return bool(self.ground and self.fact.strip() and self.reasoning.strip())


@dataclass(frozen=True, slots=True)
class DraftResult:
    """What the executor proposes and the head signs.

    A refusal names every ground with the fact found and why it follows (S 4, clause 10 of the
    Standard). `values` are what a notification says in the result fields of its passport, by code.

    Raises:
        Refused: DOS-02 a refusal without a ground, or a ground without fact or reasoning.
    """

    kind: ResultKind
    findings: tuple[Finding, ...] = ()
    values: Mapping[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if self.kind is not ResultKind.REASONED_REFUSAL:
            return
        if not self.findings or not all(finding.is_whole for finding in self.findings):
            raise Refused("DOS-02")


@dataclass(frozen=True, slots=True)
class Dossier:
    """A request at the provider's.

    `intake_at` is the moment of the complete package at the CSC; `service_digest` is the version of
    the passport it was taken in by.
    """

    id: UUID
    case_number: CaseNumber
    service_code: str
    applicant_iin: str
    applicant_name: str
    category: str
    subcategory: str
    queue_list: str
    intake_at: datetime
    received_at: datetime
    due_at: datetime
    language: str
    address: str = ""
    gateway_message_id: str = ""
    on_paper: bool = False
    state: DossierState = DossierState.RECEIVED
    state_since: datetime | None = None
    registration_number: str = ""
    executor: str = ""
    resolution: str = ""
    resolved_by: str = ""
    resolved_at: datetime | None = None
    marks: tuple[DocumentMark, ...] = ()
    draft: DraftResult | None = None
    queue_number: int | None = None
    signed_by: str = ""
    signed_at: datetime | None = None
    request_validity: str = ""
    service_digest: str = ""
    version: int = 0

    def moved(self, action: DossierAction, at: datetime) -> "Dossier":
        """The dossier after an action.

        Raises:
            Refused: DOS-01 when the action is not allowed in this state.
        """
        step = STEPS.get((self.state, action))
        if step is None:
            raise Refused("DOS-01", state=self.state.value, action=action.value)
        return replace(self, state=step.to, state_since=at)

    def step_norm(self, terms: Terms) -> Norm:
        """What the step that the dossier waits for may take, by the terms of its service."""
        process = WAITS_FOR.get(self.state)
        return terms.get(process, UNMEASURED) if process else UNMEASURED

    def step_due_at(self, terms: Terms) -> datetime | None:
        """When the step that the dossier waits for must be done; None where no norm is known."""
        limit = self.step_norm(terms).limit
        return (self.state_since or self.received_at) + limit if limit else None


@dataclass(frozen=True, slots=True)
class QueueEntry:
    """One place in a separate list (article 74 of the Law), ranked by the intake of the complete package."""

    queue_list: str
    intake_at: datetime
    case_number: str
    iin: str
    name: str
    removed_at: datetime | None = None


def queue_number(entries: tuple[QueueEntry, ...], candidate: QueueEntry) -> int:
    """The ordinal number of a candidate in its list on this day (S 4): one more than those before it."""
    key = (candidate.intake_at, candidate.case_number)
    ahead = [
        e
        for e in entries
        if e.queue_list == candidate.queue_list
        and e.removed_at is None
        and (e.intake_at, e.case_number) < key
    ]
    return len(ahead) + 1
