"""What keeps a complete case from being registered: a difference, a duplicate, a power of attorney."""

from datetime import datetime

from app.domain.case import Case
from app.domain.comparison import undecided_differences
from app.domain.duplicate import demand_decided
from app.domain.errors import Refused
from app.domain.kept_answers import case_power_faults, newest_person
from app.domain.power_of_attorney import PowerFault
from app.domain.public_service import PublicService
from app.ports import Work
from app.services.duplicates import duplicates_of

_CODES = {
    PowerFault.REVOKED: "POA-02",
    PowerFault.EXPIRED: "POA-03",
    PowerFault.OTHER_PRINCIPAL: "POA-04",
    PowerFault.OTHER_REPRESENTATIVE: "POA-05",
    PowerFault.NOT_FOR_FILING: "POA-06",
    PowerFault.PRINCIPAL_DECEASED: "POA-07",
    PowerFault.PRINCIPAL_INCAPABLE: "POA-08",
}


def demand_checked(work: Work, case: Case, now: datetime, service: PublicService) -> None:
    """Refuse what registers and the own books speak against, whatever a screen allowed.

    Raises:
        Refused: INT-05 a value differs from the register's and nobody gave a reason, DUP-02
            somebody of the case stands elsewhere and nobody said why it goes on, POA-02 to POA-08
            the power of attorney does not hold.
    """
    evidence = work.cases.evidence(case.id)
    person = newest_person(case, evidence)
    differences = undecided_differences(case, person) if person is not None else ()
    if differences:
        raise Refused("INT-05", count=len(differences))
    demand_decided(duplicates_of(work, case, service))
    demand_power(work, case, now, service)


def demand_power(work: Work, case: Case, now: datetime, service: PublicService) -> None:
    """Refuse a power of attorney that does not hold, by what is typed and what registers said.

    Raises:
        Refused: POA-02 to POA-08.
    """
    evidence = work.cases.evidence(case.id)
    for fault in case_power_faults(case, evidence, now, service.term_days):
        if fault.blocks:
            raise Refused(_CODES[fault])
