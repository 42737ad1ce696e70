"""A case seen by its passport: the facts it states, the fields that are asked, and their faults."""

from collections.abc import Iterator
from datetime import date

from app.domain.asked_fields import Told, faults, settled
from app.domain.case import Case
from app.domain.condition import Facts
from app.domain.errors import InputError
from app.domain.passport_field import EARLIEST, PassportField
from app.domain.person import FamilyMember
from app.domain.public_service import APPLICANT, PublicService


def shown_fields(case: Case, service: PublicService) -> tuple[PassportField, ...]:
    """The fields that this case is asked for, in the order of the passport."""
    return _settled(case, service)[1]


def facts_of(case: Case, service: PublicService) -> Facts:
    """What a case says to the conditions of its passport; a field that is not shown says nothing."""
    return _settled(case, service)[0]


def persons_of(case: Case, service: PublicService) -> dict[str, tuple[str, Facts]]:
    """The applicant and the family, each by a mark with the name and what is known of them."""
    persons: dict[str, tuple[str, Facts]] = {APPLICANT: (case.applicant_shown, {})}
    for member in case.family:
        own = member_facts(member, service)
        facts = {**own, "circumstance": own["circumstance"] | case.circumstances}
        persons[member.mark] = (member.name.full, facts)
    return persons


def member_facts(member: FamilyMember, service: PublicService) -> Facts:
    """What is known of one family member: relation, days, what holds for this person alone."""
    days = {code: frozenset({day.isoformat()}) for code, day in _days_asked(member, service)}
    return {
        **days,
        "relation": frozenset({member.relation}),
        "circumstance": member.circumstances,
    }


def field_faults(case: Case, service: PublicService, today: date) -> Iterator[InputError]:
    """What keeps the fields of the passport from being complete, all at once."""
    facts, shown = _settled(case, service)
    return faults(shown, facts, _told_in(case), today)


def family_faults(case: Case, service: PublicService, today: date) -> Iterator[InputError]:
    """What keeps the family from being complete, each kind of fault once.

    FAM-01 somebody stands there twice, FAM-02 a day is still to be told or cannot be right, FAM-03 an
    IIN is lacking that the passport asks for, FAM-04 it is not said who somebody is.
    """
    relations = {relation.code for relation in service.relations}
    for code, wrong in (
        ("FAM-01", _twice(case)),
        ("FAM-02", any(not _days_right(m, service, today) for m in case.family)),
        ("FAM-03", any(m.iin is None and iin_asked(m, service) for m in case.family)),
        ("FAM-04", any(m.relation not in relations for m in case.family)),
    ):
        if wrong:
            yield InputError(code, "family")


def iin_asked(member: FamilyMember, service: PublicService) -> bool:
    """Whether the passport asks for the IIN of this member."""
    return service.member_iin.holds(member_facts(member, service))


def demand_nobody_twice(members: tuple[FamilyMember, ...]) -> None:
    """Refuse a family in which an IIN stands twice (FAM-01)."""
    numbers = _numbers(members)
    if len(set(numbers)) < len(numbers):
        raise InputError("FAM-01", "family")


def _numbers(members: tuple[FamilyMember, ...]) -> list[str]:
    return [member.digits for member in members if member.iin is not None]


def _twice(case: Case) -> bool:
    numbers = [*_numbers(case.family), "".join(case.value("applicant.iin").split())]
    return len(set(numbers)) < len(numbers)


def _days_right(member: FamilyMember, service: PublicService, today: date) -> bool:
    asked = service.events_of(member.relation, member.circumstances)
    return {event.code for event in asked} <= days_told(member, today)


def _days_asked(member: FamilyMember, service: PublicService) -> Iterator[tuple[str, date]]:
    asked = {e.code for e in service.events_of(member.relation, member.circumstances)}
    return ((code, day) for code, day in member.events if code in asked)


def days_told(member: FamilyMember, today: date) -> set[str]:
    """The days of a member that can be right."""
    return {code for code, day in member.events if EARLIEST <= day <= today}


def told(case: Case, service: PublicService) -> dict[str, str]:
    """The fields that go out with the request: what was entered, and asked for, with family days."""
    asked = {field.name for field in shown_fields(case, service)}
    hidden = {field.name for field in service.fields} - asked
    held = case.fields.items()
    fields = {name: value.value for name, value in held if value.value and name not in hidden}
    for place, member in enumerate(case.family, start=1):
        who = f"family.{member.digits or place}"
        days = _days_asked(member, service)
        fields |= {f"{who}.{code}": day.isoformat() for code, day in days}
        fields |= {f"{who}.{code}": "yes" for code in sorted(member.circumstances)}
    return fields


def _settled(case: Case, service: PublicService) -> tuple[Facts, tuple[PassportField, ...]]:
    return settled(service.fields, _own_facts(case), _told_in(case))


def _told_in(case: Case) -> Told:
    return lambda field: case.value(field.name)


def _own_facts(case: Case) -> dict[str, frozenset[str]]:
    single = {
        "category": case.value("category"),
        "subcategory": case.value("subcategory"),
        "representative": case.basis.value,
        "family": "yes" if case.family else "no",
    }
    facts = {name: frozenset({value}) for name, value in single.items() if value}
    facts["circumstance"] = frozenset(case.circumstances)
    facts["data_unavailable"] = frozenset(case.data_unavailable)
    return facts
