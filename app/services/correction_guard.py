"""What a correction must not bring into a registered case, and what it lays before the registers again."""

from datetime import datetime

from app.domain.case import Case
from app.domain.correction import demand_still_right
from app.domain.duplicate import demand_decided
from app.domain.lookup import Registry
from app.domain.public_service import PublicService
from app.ports import Work
from app.services.duplicates import brought_in
from app.services.registration_guard import demand_power

_PERSON = "applicant.iin"
_POWER = frozenset({_PERSON, "representative.iin", "poa.number", "poa.date", "poa.valid_until"})


def demand_correctable(
    work: Work, before: Case, after: Case, now: datetime, service: PublicService
) -> None:
    """Refuse a correction that would not have been registered at reception.

    Raises:
        InputErrors: the form is not correct any more.
        Refused: COR-06 papers would be missing, DUP-02 somebody it brings in stands elsewhere and
            nobody said why the case goes on, POA-02 to POA-08 the power it names does not hold.
    """
    demand_still_right(after, service, now.date())
    demand_decided(brought_in(work, before, after, service))
    if _changed(before, after) & _POWER:
        demand_power(work, after, now, service)


def ask_again(work: Work, before: Case, after: Case, now: datetime) -> None:
    """Another person or another power is asked for in the background; what differs becomes a task."""
    changed = _changed(before, after)
    if _PERSON in changed:
        work.tasks.ask_later(after.id, Registry.GBD_FL, now)
    if changed & _POWER and after.basis.enters_power_of_attorney:
        work.tasks.ask_later(after.id, Registry.ENIS, now)


def _changed(before: Case, after: Case) -> frozenset[str]:
    return frozenset(name for name in after.fields if after.value(name) != before.value(name))
