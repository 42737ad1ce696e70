"""Dossiers as rows and back."""

from collections.abc import Iterator
from zoneinfo import ZoneInfo

from app.adapters.storage.columns import JsonObject, in_zone
from app.adapters.storage.dossier_rows import DossierRow
from app.domain.case import ResultKind
from app.domain.case_number import CaseNumber
from app.domain.dossier import (
    NOT_SAID,
    DocumentMark,
    Dossier,
    DossierState,
    DraftResult,
    Finding,
)


def fill(row: DossierRow, dossier: Dossier) -> None:
    """Write a dossier into its row, all but the version."""
    _fill_request(row, dossier)
    row.state = dossier.state.value
    row.state_since = dossier.state_since
    row.registration_number = dossier.registration_number
    row.executor = dossier.executor
    row.resolution = dossier.resolution
    row.resolved_by = dossier.resolved_by
    row.resolved_at = dossier.resolved_at
    row.marks = [[mark.code, mark.in_order, mark.remark] for mark in dossier.marks]
    row.draft = _draft_json(dossier.draft) if dossier.draft else None
    row.queue_number = dossier.queue_number
    row.signed_by = dossier.signed_by
    row.signed_at = dossier.signed_at
    row.request_validity = dossier.request_validity


def _fill_request(row: DossierRow, dossier: Dossier) -> None:
    row.id = dossier.id
    row.case_number = dossier.case_number.text
    row.service_code = dossier.service_code
    row.service_digest = dossier.service_digest
    row.applicant_iin = dossier.applicant_iin
    row.applicant_name = dossier.applicant_name
    row.category = dossier.category
    row.subcategory = dossier.subcategory
    row.queue_list = dossier.queue_list
    row.intake_at = dossier.intake_at
    row.received_at = dossier.received_at
    row.due_at = dossier.due_at
    row.language = dossier.language
    row.address = dossier.address
    row.gateway_message_id = dossier.gateway_message_id
    row.on_paper = dossier.on_paper


def dossier_of(row: DossierRow, zone: ZoneInfo) -> Dossier:
    """The dossier of a row, its hours in the zone of the office."""
    return Dossier(
        id=row.id,
        case_number=CaseNumber(row.case_number),
        service_code=row.service_code,
        applicant_iin=row.applicant_iin,
        applicant_name=row.applicant_name,
        category=row.category,
        subcategory=row.subcategory,
        queue_list=row.queue_list,
        intake_at=row.intake_at.astimezone(zone),
        received_at=row.received_at.astimezone(zone),
        due_at=row.due_at.astimezone(zone),
        language=row.language,
        address=row.address,
        gateway_message_id=row.gateway_message_id,
        on_paper=row.on_paper,
        state=DossierState(row.state),
        state_since=in_zone(row.state_since, zone),
        registration_number=row.registration_number,
        executor=row.executor,
        resolution=row.resolution,
        resolved_by=row.resolved_by,
        resolved_at=in_zone(row.resolved_at, zone),
        marks=tuple(DocumentMark(*mark) for mark in row.marks),
        draft=_draft_of(row.draft) if row.draft else None,
        queue_number=row.queue_number,
        signed_by=row.signed_by,
        signed_at=in_zone(row.signed_at, zone),
        request_validity=row.request_validity,
        service_digest=row.service_digest,
        version=row.version,
    )


def _draft_json(draft: DraftResult) -> JsonObject:
    return {
        "kind": draft.kind.value,
        "findings": [[each.ground, each.fact, each.reasoning] for each in draft.findings],
        "values": dict(draft.values),
    }


def _draft_of(held: JsonObject) -> DraftResult:
    kind, findings = ResultKind(held["kind"]), tuple(_findings_of(held))
    # Drafts had no values before passports had result fields.
    return DraftResult(kind, findings, held.get("values", {}))


def _findings_of(held: JsonObject) -> Iterator[Finding]:
    """Drafts were once stored with one fact and one reasoning, perhaps empty, for all grounds."""
    for code in held.get("grounds", ()):
        yield Finding(code, held["facts"], held["reasoning"] or NOT_SAID)
    for code, fact, reasoning in held.get("findings", ()):
        yield Finding(code, fact, reasoning)
