"""The document list of one case: which rows apply, which are met, and what is missing (S 7.1)."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from app.domain.attachment import Page
from app.domain.case import Case, ChecklistEntry, Presence
from app.domain.errors import Refused
from app.domain.extra_fields import facts_of, persons_of
from app.domain.person import FamilyMember
from app.domain.public_service import DocumentRule, PublicService

_MET = frozenset({Presence.PRESENT, Presence.FROM_REGISTRY, Presence.NOT_REQUIRED})


@dataclass(frozen=True, slots=True)
class ChecklistRow:
    """One row of the list as the operator sees it."""

    rule: DocumentRule
    entry: ChecklistEntry

    @property
    def met(self) -> bool:
        """Whether nothing more is needed for this row."""
        return self.entry.presence in _MET and not self.unexplained

    @property
    def on_paper(self) -> bool:
        """Whether the applicant gave it as paper."""
        return self.entry.presence is Presence.PRESENT

    @property
    def unexplained(self) -> bool:
        """Whether it is said not to be required, and not why."""
        return self.entry.presence is Presence.NOT_REQUIRED and not self.entry.note.strip()


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


def demand_possible(rule: DocumentRule, entry: ChecklistEntry, known: frozenset[str]) -> None:
    """Refuse what a row cannot be.

    Args:
        rule: of the row.
        entry: what it is said to be.
        known: the registers that know what they were asked.

    Raises:
        Refused: CHK-02 not required, but every case needs it; CHK-03 from a register that does not
            stand in for it, or has not said that it knows the applicant.
    """
    if entry.presence is Presence.NOT_REQUIRED and rule.always:
        raise Refused("CHK-02")
    if entry.presence is Presence.FROM_REGISTRY and rule.registry not in known:
        raise Refused("CHK-03")


def demand_package(case: Case, service: PublicService, known: frozenset[str]) -> None:
    """Refuse a package that is not complete (S 7.1); `known` as for `demand_possible`.

    Raises:
        Refused: INT-02 rows are undecided, INT-01 documents are absent, CHK-02, CHK-03 a row is said
            to be what it cannot be, INT-06 it is not said why rows are not required.
    """
    rows = checklist(case, service)
    if left := undecided(case, service):
        raise Refused("INT-02", count=len(left))
    if absent := missing(case, service):
        raise Refused("INT-01", count=len(absent))
    for row in rows:
        demand_possible(row.rule, row.entry, known)
    if unexplained := sum(row.unexplained for row in rows):
        raise Refused("INT-06", count=unexplained)


def unscanned(rows: Iterable[ChecklistRow], pages: Iterable[Page]) -> tuple[ChecklistRow, ...]:
    """Paper rows without a page; what only identifies a person is returned and may stay unscanned."""
    held = {page.document_code for page in pages if page.goes_out}
    return tuple(
        row for row in rows if row.on_paper and row.rule.code not in held and not row.rule.identity
    )


def demand_scanned(case: Case, service: PublicService, pages: Iterable[Page]) -> None:
    """Refuse to certify or send electronically what is not scanned (S 11.7): INT-07."""
    if left := unscanned(checklist(case, service), pages):
        raise Refused("INT-07", count=len(left))
