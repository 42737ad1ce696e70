"""An earlier case of the same person: what it holds is offered, never taken by itself."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from app.domain.account import Permission, Session
from app.domain.case import Case, CaseState, Source
from app.domain.errors import InputError
from app.domain.person import FamilyMember
from app.domain.request_form import read_iin
from app.ports import Storage
from app.services.intake import Intake

OFFERED = ("applicant.phone", "applicant.phone2", "applicant.address", "document_language")


@dataclass(frozen=True, slots=True)
class EarlierCase:
    """What the newest earlier case of the applicant would fill in here."""

    number: str
    opened_at: datetime
    values: Mapping[str, str]
    family: tuple[FamilyMember, ...]


class Earlier:
    """Finds the newest earlier case of the applicant, and takes what it offers when asked."""

    def __init__(self, storage: Storage, intake: Intake) -> None:
        self._storage = storage
        self._intake = intake

    def of_case(self, session: Session, case_id: UUID) -> EarlierCase | None:
        """What an earlier case offers for fields that are still empty; None when nothing."""
        session.demand(Permission.RECEIVE)
        with self._storage.read() as work:
            case = work.cases.get(case_id)
            try:
                iin = read_iin(case, "applicant.iin").digits
            except InputError:
                return None
            found = work.cases.of_person(iin)
        mine = [other for other in found if _is_of(other, iin) and other.id != case.id]
        offers = (_offer(case, other) for other in reversed(mine))
        return next((offer for offer in offers if offer.values or offer.family), None)

    def take(self, session: Session, case_id: UUID, seen: Case | None = None) -> Case:
        """Take the offer: each value says which case it comes from."""
        offer = self.of_case(session, case_id)
        if offer is None:
            return self._intake.get(session, case_id)
        case = self._intake.save(
            session, case_id, offer.values, Source.EARLIER_CASE, offer.number, seen
        )
        return self._intake.save_family(session, case_id, offer.family) if offer.family else case


def _is_of(case: Case, iin: str) -> bool:
    mine = "".join(case.value("applicant.iin").split()) == iin
    return mine and case.state is not CaseState.CANCELLED


def _offer(case: Case, other: Case) -> EarlierCase:
    values = {
        name: other.value(name)
        for name in OFFERED
        if other.value(name).strip() and not case.value(name).strip()
    }
    family = other.family if not case.family else ()
    return EarlierCase(other.number.text, other.opened_at, values, family)
