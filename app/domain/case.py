"""A case: one applicant's request for one public service, from draft to hand-over."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from app.domain.case_number import CaseNumber
from app.domain.errors import Refused
from app.domain.person import FamilyMember
from app.domain.power_of_attorney import RepresentativeBasis


class CaseState(StrEnum):
    """Where a case stands."""

    DRAFT = "draft"
    REFUSED = "refused"
    LEFT = "left"
    REGISTERED = "registered"
    SIGNED = "signed"
    QUEUED = "queued"
    SENT = "sent"
    WITH_COURIER = "with_courier"
    AT_PROVIDER = "at_provider"
    RESULT_READY = "result_ready"
    HANDED_OVER = "handed_over"
    CANCELLED = "cancelled"


class CaseAction(StrEnum):
    """What moves a case from state to state."""

    REFUSE = "refuse"
    RESUME = "resume"
    LEAVE = "leave"
    REGISTER = "register"
    SIGN = "sign"
    QUEUE = "queue"
    GATEWAY_ACCEPTS = "gateway_accepts"
    DISPATCH = "dispatch"
    PROVIDER_REGISTERS = "provider_registers"
    RESULT_ARRIVES = "result_arrives"
    HAND_OVER = "hand_over"
    CANCEL = "cancel"
    CORRECT = "correct"


_S, _A = CaseState, CaseAction
TRANSITIONS: dict[tuple[CaseState, CaseAction], CaseState] = {
    (_S.DRAFT, _A.REFUSE): _S.REFUSED,
    (_S.DRAFT, _A.LEAVE): _S.LEFT,
    (_S.REFUSED, _A.RESUME): _S.DRAFT,
    (_S.LEFT, _A.RESUME): _S.DRAFT,
    (_S.DRAFT, _A.REGISTER): _S.REGISTERED,
    (_S.REGISTERED, _A.SIGN): _S.SIGNED,
    (_S.SIGNED, _A.QUEUE): _S.QUEUED,
    (_S.QUEUED, _A.GATEWAY_ACCEPTS): _S.SENT,
    # The paper way needs no electronic signature (S 11.8).
    (_S.REGISTERED, _A.DISPATCH): _S.WITH_COURIER,
    (_S.SIGNED, _A.DISPATCH): _S.WITH_COURIER,
    (_S.SENT, _A.PROVIDER_REGISTERS): _S.AT_PROVIDER,
    (_S.WITH_COURIER, _A.PROVIDER_REGISTERS): _S.AT_PROVIDER,
    # Messages may overtake each other, and the gateway's word may be lost on the way: what the
    # provider answers proves that it has the case.
    (_S.QUEUED, _A.PROVIDER_REGISTERS): _S.AT_PROVIDER,
    (_S.QUEUED, _A.RESULT_ARRIVES): _S.RESULT_READY,
    (_S.SENT, _A.RESULT_ARRIVES): _S.RESULT_READY,
    (_S.WITH_COURIER, _A.RESULT_ARRIVES): _S.RESULT_READY,
    (_S.AT_PROVIDER, _A.RESULT_ARRIVES): _S.RESULT_READY,
    (_S.RESULT_READY, _A.HAND_OVER): _S.HANDED_OVER,
    (_S.REGISTERED, _A.CANCEL): _S.CANCELLED,
    (_S.SIGNED, _A.CANCEL): _S.CANCELLED,
    # A corrected request must be signed anew: the signature covers what was wrong.
    (_S.REGISTERED, _A.CORRECT): _S.REGISTERED,
    (_S.SIGNED, _A.CORRECT): _S.REGISTERED,
}


class Source(StrEnum):
    """Where a value comes from."""

    TYPED = "typed"
    REGISTRY = "registry"
    SCAN = "scan"
    EARLIER_CASE = "earlier_case"


@dataclass(frozen=True, slots=True)
class FieldValue:
    """What a field of the request form holds, as entered, and where it comes from."""

    value: str
    source: Source = Source.TYPED
    at: datetime | None = None
    note: str = ""


class Presence(StrEnum):
    """How a row of the document list is met."""

    UNKNOWN = "unknown"
    PRESENT = "present"
    ABSENT = "absent"
    FROM_REGISTRY = "from_registry"
    NOT_REQUIRED = "not_required"


@dataclass(frozen=True, slots=True)
class ChecklistEntry:
    """What the operator found on one row of the document list; `note` says why it is not required."""

    presence: Presence = Presence.UNKNOWN
    original: bool = True
    sheets: int = 0
    note: str = ""

    def found(self, presence: Presence) -> "ChecklistEntry":
        """The entry after a decision: what is present has a sheet, what is not required a note."""
        sheets = max(self.sheets, 1) if presence is Presence.PRESENT else 0
        note = self.note if presence is Presence.NOT_REQUIRED else ""
        return ChecklistEntry(presence, self.original, sheets, note)


class Delivery(StrEnum):
    """How a package goes to the provider (S 11.8)."""

    ELECTRONIC = "electronic"
    COURIER = "courier"


class ResultKind(StrEnum):
    """The two results of the service (S 4)."""

    NOTIFICATION = "notification"
    REASONED_REFUSAL = "reasoned_refusal"


class Step(StrEnum):
    """The steps of the reception screen."""

    SERVICE = "service"
    APPLICANT = "applicant"
    REPRESENTATIVE = "representative"
    CHECK = "check"
    DOCUMENTS = "documents"
    SCAN = "scan"
    SIGN = "sign"
    SEND = "send"
    RECEIPT = "receipt"


@dataclass(frozen=True, slots=True)
class ServiceRef:
    """Which version of which passport a case was opened with."""

    code: str
    version: str
    digest: str


_PAGES_OPEN = (_S.DRAFT, _S.REGISTERED)


@dataclass(frozen=True, slots=True)
class Case:
    """One applicant's request for one public service.

    `fields` hold the request form as typed, so that a draft never dies of being incomplete; value
    objects are made from them when the case is registered. `version` counts stored changes.
    """

    id: UUID
    number: CaseNumber
    service: ServiceRef
    office: int
    counter: int
    operator: str
    opened_at: datetime
    ticket: str = ""
    state: CaseState = CaseState.DRAFT
    step: Step = Step.APPLICANT
    fields: Mapping[str, FieldValue] = field(default_factory=dict)
    family: tuple[FamilyMember, ...] = ()
    circumstances: frozenset[str] = frozenset()
    checklist: Mapping[str, ChecklistEntry] = field(default_factory=dict)
    data_unavailable: tuple[str, ...] = ()
    delivery: Delivery | None = None
    registered_at: datetime | None = None
    due_at: datetime | None = None
    sent_at: datetime | None = None
    result_kind: ResultKind | None = None
    result_at: datetime | None = None
    queue_number: int | None = None
    handed_at: datetime | None = None
    cancelled_at: datetime | None = None
    version: int = 0

    def moved(self, action: CaseAction) -> "Case":
        """The case after an action.

        Raises:
            Refused: CAS-01 when the action is not allowed in this state.
        """
        after = TRANSITIONS.get((self.state, action))
        if after is None:
            raise Refused("CAS-01", state=self.state.value, action=action.value)
        return replace(self, state=after)

    def may(self, action: CaseAction) -> bool:
        """Whether the action is allowed now."""
        return (self.state, action) in TRANSITIONS

    def demand_unchanged_since(self, seen: "Case | None") -> None:
        """Refuse with CAS-02 when somebody else entered something since this was seen.

        Args:
            seen: the case as the operator had it on the screen; None asks nothing.
        """
        if seen is not None and seen.version != self.version and seen.entered != self.entered:
            raise Refused("CAS-02")

    @property
    def entered(self) -> tuple[object, ...]:
        """What people entered, without what the program keeps of its own accord."""
        return (
            self.state,
            dict(self.fields),
            self.family,
            self.circumstances,
            dict(self.checklist),
        )

    def demand_form_open(self) -> None:
        """Refuse with CAS-01 once the form is filled: registered, refused or left (S 11.3)."""
        self._demand_state(_S.DRAFT)

    def demand_people_open(self) -> None:
        """Refuse with CAS-01 once neither the form nor a correction can change whom the case names."""
        if not self.may(CaseAction.CORRECT):
            self.demand_form_open()

    def demand_pages_open(self) -> None:
        """Refuse with CAS-01 once the pages are signed: the signature holds their digests (S 11.7)."""
        self._demand_state(*_PAGES_OPEN)

    @property
    def pages_open(self) -> bool:
        """Whether pages may still change."""
        return self.state in _PAGES_OPEN

    def _demand_state(self, *allowed: CaseState) -> None:
        if self.state not in allowed:
            raise Refused("CAS-01", state=self.state.value, action="change")

    def value(self, name: str) -> str:
        """What a field holds, empty when nothing was entered."""
        held = self.fields.get(name)
        return held.value if held else ""

    def with_fields(self, changed: Mapping[str, FieldValue]) -> "Case":
        """The case with some fields entered anew."""
        return replace(self, fields={**self.fields, **changed})

    @property
    def basis(self) -> RepresentativeBasis:
        """On what ground somebody acts for the applicant."""
        return RepresentativeBasis(self.value("representative.basis") or "none")

    @property
    def language(self) -> str:
        """The language of the papers of this case."""
        return self.value("document_language") or "kk"

    @property
    def paper_notification(self) -> bool:
        """Whether the applicant asked for the notification on paper (S 4)."""
        return self.value("paper_notification") == "yes"

    @property
    def applicant_shown(self) -> str:
        """The applicant's name as entered, for lists."""
        parts = (self.value(f"applicant.{p}") for p in ("surname", "given_name", "patronymic"))
        return " ".join(part for part in parts if part)
