"""The document list of one case: which rows apply, which are met, and what is missing (S 7.1)."""

from dataclasses import dataclass, replace

from app.domain.attachment import Page
from app.domain.case import Case, ChecklistEntry, Presence
from app.domain.extra_fields import facts_of, persons_of
from app.domain.person import FamilyMember
from app.domain.public_service import DocumentRule, PublicService

MET = frozenset({Presence.PRESENT, Presence.FROM_REGISTRY, Presence.NOT_REQUIRED})


@dataclass(frozen=True, slots=True)
class ChecklistRow:
    """One row of the list as the operator sees it."""

    rule: DocumentRule
    entry: ChecklistEntry

    @property
    def met(self) -> bool:
        """Whether nothing more is needed for this row."""
        return self.entry.presence in MET

    @property
    def on_paper(self) -> bool:
        """Whether the applicant gave it as paper."""
        return self.entry.presence is Presence.PRESENT


def checklist(case: Case, service: PublicService) -> tuple[ChecklistRow, ...]:
    """The rows that apply to a case, in the order of the passport."""
    rules = service.documents_for(facts_of(case, service), persons_of(case, service))
    return tuple(
        ChecklistRow(rule, case.checklist.get(rule.code, ChecklistEntry())) for rule in rules
    )


def with_family(case: Case, members: tuple[FamilyMember, ...]) -> Case:
    """The case with another family: what was found on the rows of those who left goes with them."""
    gone = {member.mark for member in case.family} - {member.mark for member in members}
    kept = {
        code: entry for code, entry in case.checklist.items() if code.partition(".")[2] not in gone
    }
    return replace(case, family=members, checklist=kept)


def missing(case: Case, service: PublicService) -> tuple[DocumentRule, ...]:
    """All documents marked absent: every one is named on the refusal receipt."""
    rows = checklist(case, service)
    return tuple(row.rule for row in rows if row.entry.presence is Presence.ABSENT)


def undecided(case: Case, service: PublicService) -> tuple[DocumentRule, ...]:
    """Rows on which the operator has not decided yet."""
    rows = checklist(case, service)
    return tuple(row.rule for row in rows if row.entry.presence is Presence.UNKNOWN)


def complete(case: Case, service: PublicService) -> bool:
    """Whether the package is complete."""
    return all(row.met for row in checklist(case, service))


def unscanned(
    case: Case, service: PublicService, pages: tuple[Page, ...]
) -> tuple[DocumentRule, ...]:
    """Paper rows without a page; what is returned at once after identification may stay unscanned."""
    held = {page.document_code for page in pages if page.goes_out}
    rows = checklist(case, service)
    return tuple(row.rule for row in rows if row.on_paper and row.rule.code not in held)
