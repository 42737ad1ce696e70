"""The request form: what its fields must hold, the facts that follow, and the checklist of a case."""

import unicodedata
from dataclasses import replace
from datetime import UTC, date, datetime
from uuid import UUID

import pytest

from app.domain.case import Case, ChecklistEntry, FieldValue, Presence, ServiceRef
from app.domain.case_number import CaseNumber
from app.domain.checklist import checklist, demand_package, missing, undecided
from app.domain.condition import Equals
from app.domain.errors import InputError, Refused
from app.domain.extra_fields import facts_of
from app.domain.local_text import Choice, LocalText
from app.domain.person import FamilyMember, Iin, PersonName
from app.domain.public_service import Category, DocumentRule, PublicService
from app.domain.request_form import (
    ADDRESS_LIMIT,
    applicant_faults,
    read_address,
    read_iin,
    read_name,
    read_phones,
    read_power,
    representative_faults,
)
from app.domain.written_day import parse_day

TODAY = date(2015, 3, 10)
TEXT = LocalText("қазақша", "по-русски", "English")
SERVICE = PublicService(
    code="service",
    version="1",
    digest="0" * 64,
    title=TEXT,
    short_title=TEXT,
    provider=TEXT,
    provider_service_id="SERVICE",
    route_id="R_Astana",
    term_days=30,
    result=TEXT,
    cost=TEXT,
    law=TEXT,
    categories=(
        Category("wwii", TEXT, "wwii"),
        Category("vulnerable", TEXT, "vulnerable", (Choice("disabled", TEXT),)),
    ),
    circumstances=(),
    relations=(),
    documents=(
        DocumentRule("application", TEXT, TEXT),
        DocumentRule("address", TEXT, TEXT, registry="gbd_fl"),
        DocumentRule("income", TEXT, TEXT, Equals("category", frozenset({"vulnerable"}))),
    ),
    refusal_grounds=(),
)
GOOD = {
    "applicant.iin": "900215 300007",
    "applicant.surname": " Сейтқазы ",
    "applicant.given_name": "Ержан",
    "applicant.birth_date": "15.02.1990",
    "applicant.address": " Астана қаласы, Сығанақ көшесі, 24-үй ",
    "applicant.phone": "8 701 555 01 42",
    "category": "vulnerable",
    "subcategory": "disabled",
}
POWER = {
    "representative.basis": "notarised",
    "representative.surname": "Қалиева",
    "representative.iin": "850731400126",
    "poa.number": " 2015-0417 ",
    "poa.date": "2015-01-12",
}


def a_case(**changed: str) -> Case:
    fields = GOOD | {name.replace("__", "."): value for name, value in changed.items()}
    return Case(
        id=UUID(int=1),
        number=CaseNumber.give(TODAY, 3, 7, 18),
        service=ServiceRef("service", "1", "0" * 64),
        office=3,
        counter=7,
        operator="ainur",
        opened_at=datetime(2015, 3, 10, 10, 30, tzinfo=UTC),
        fields={name: FieldValue(value) for name, value in fields.items()},
    )


def with_power(**changed: str) -> Case:
    values = POWER | {name.replace("__", "."): value for name, value in changed.items()}
    return a_case().with_fields({name: FieldValue(value) for name, value in values.items()})


def told(faults: tuple[InputError, ...]) -> list[tuple[str, str]]:
    return [(fault.code, fault.field) for fault in faults]


def test_a_complete_form_is_read() -> None:
    case = a_case(applicant__phone2="+7 7172 55 03 18")
    assert applicant_faults(case, SERVICE, TODAY) == ()
    assert read_iin(case, "applicant.iin") == Iin("900215300007")
    assert read_name(case, "applicant") == PersonName("Сейтқазы", "Ержан")
    assert read_address(case) == "Астана қаласы, Сығанақ көшесі, 24-үй"
    assert read_phones(case) == ("+77015550142", "+77172550318")


def test_a_name_typed_in_two_characters_a_letter_is_the_same_name() -> None:
    typed = unicodedata.normalize("NFD", "Сейтқазы")
    case = a_case(applicant__surname=typed)
    assert applicant_faults(case, SERVICE, TODAY) == ()
    assert read_name(case, "applicant") == PersonName("Сейтқазы", "Ержан")
    assert case.value("applicant.surname") == typed


@pytest.mark.parametrize(
    ("field", "value", "code", "at"),
    [
        ("applicant.iin", "90021530000", "IIN-01", "applicant.iin"),
        ("applicant.iin", "900215300008", "IIN-02", "applicant.iin"),
        ("applicant.given_name", "Ержан1", "NAM-02", "applicant.given_name"),
        ("applicant.birth_date", "", "DAT-01", "applicant.birth_date"),
        ("applicant.birth_date", "31.02.1990", "DAT-01", "applicant.birth_date"),
        ("applicant.birth_date", "1.2.3.4", "DAT-01", "applicant.birth_date"),
        ("applicant.birth_date", "19900215", "DAT-01", "applicant.birth_date"),
        ("applicant.birth_date", "1990-W07-4", "DAT-01", "applicant.birth_date"),
        ("applicant.birth_date", "15.02.90", "DAT-01", "applicant.birth_date"),
        ("applicant.birth_date", "١٥.٠٢.١٩٩٠", "DAT-01", "applicant.birth_date"),
        ("applicant.birth_date", "11.03.2015", "DAT-02", "applicant.birth_date"),
        ("applicant.birth_date", "31.12.1889", "DAT-02", "applicant.birth_date"),
        ("applicant.address", "  ", "ADR-01", "applicant.address"),
        ("applicant.address", "а" * (ADDRESS_LIMIT + 1), "ADR-02", "applicant.address"),
        ("applicant.address", "Астана\nкөше", "ADR-03", "applicant.address"),
        ("applicant.phone", "", "PHO-01", "applicant.phone"),
        ("applicant.phone2", "12", "PHO-01", "applicant.phone2"),
        ("category", "other", "CAT-01", "category"),
        ("subcategory", "", "CAT-02", "subcategory"),
    ],
)
def test_a_fault_is_told_at_its_field(field: str, value: str, code: str, at: str) -> None:
    case = a_case().with_fields({field: FieldValue(value)})
    assert told(applicant_faults(case, SERVICE, TODAY)) == [(code, at)]


def test_all_faults_are_told_at_once() -> None:
    empty = replace(a_case(), fields={})
    assert told(applicant_faults(empty, SERVICE, TODAY)) == [
        ("IIN-01", "applicant.iin"),
        ("DAT-01", "applicant.birth_date"),
        ("NAM-01", "applicant.surname"),
        ("ADR-01", "applicant.address"),
        ("PHO-01", "applicant.phone"),
        ("CAT-01", "category"),
    ]


def test_a_category_without_subcategories_needs_none() -> None:
    case = a_case(category="wwii", subcategory="")
    assert applicant_faults(case, SERVICE, TODAY) == ()


@pytest.mark.parametrize(
    ("basis", "faults"),
    [
        ("none", []),
        ("legal", [("NAM-01", "representative.surname")]),
        ("otherwise", [("NAM-01", "representative.surname")]),
        (
            "notarised",
            [
                ("NAM-01", "representative.surname"),
                ("IIN-01", "representative.iin"),
                ("POA-01", "poa.number"),
                ("DAT-01", "poa.date"),
            ],
        ),
    ],
)
def test_only_a_notarised_power_is_asked_for(basis: str, faults: list[tuple[str, str]]) -> None:
    case = a_case(representative__basis=basis)
    assert told(representative_faults(case, TODAY)) == faults


def test_a_power_is_read_with_and_without_end() -> None:
    assert representative_faults(with_power(), TODAY) == ()
    power = read_power(with_power(), TODAY)
    assert (power.number, power.issued_on, power.valid_until) == (
        "2015-0417",
        date(2015, 1, 12),
        None,
    )
    ending = with_power(poa__valid_until="12.01.2016")
    assert read_power(ending, TODAY).valid_until == date(2016, 1, 12)


@pytest.mark.parametrize(
    ("field", "value"), [("poa.date", "11.03.2015"), ("poa.valid_until", "11.01.2015")]
)
def test_a_power_neither_begins_later_nor_ends_before_it_begins(field: str, value: str) -> None:
    case = with_power().with_fields({field: FieldValue(value)})
    assert told(representative_faults(case, TODAY)) == [("DAT-02", field)]


def test_every_fault_of_a_representative_is_told_at_once() -> None:
    bad = with_power(
        representative__surname="Ким1",
        representative__given_name="א",
        representative__patronymic="Ә" * 201,
        poa__number="2015\t0417",
        poa__date="31.02.2015",
        poa__valid_until="31.02.2016",
        poa__notary="🙂",
        poa__powers="а" * 501,
    )
    assert told(representative_faults(bad, TODAY)) == [
        ("NAM-02", "representative.surname"),
        ("NAM-03", "representative.patronymic"),
        ("NAM-04", "representative.given_name"),
        ("TXT-02", "poa.number"),
        ("DAT-01", "poa.date"),
        ("DAT-01", "poa.valid_until"),
        ("TXT-02", "poa.notary"),
        ("TXT-01", "poa.powers"),
    ]


def test_days_are_read_in_both_orders() -> None:
    assert parse_day("10.03.2015") == parse_day("2015-03-10") == TODAY


def test_facts_follow_from_the_case() -> None:
    empty = facts_of(replace(a_case(), fields={}), SERVICE)
    assert empty == {
        "representative": frozenset({"none"}),
        "family": frozenset({"no"}),
        "circumstance": frozenset(),
        "data_unavailable": frozenset(),
    }
    child = FamilyMember("child", Iin("120630600079"), PersonName("Сейтқазы", "Аружан"))
    full = replace(
        with_power(),
        family=(child,),
        circumstances=frozenset({"married"}),
        data_unavailable=("gbd_fl",),
    )
    assert facts_of(full, SERVICE) == {
        "category": frozenset({"vulnerable"}),
        "subcategory": frozenset({"disabled"}),
        "representative": frozenset({"notarised"}),
        "family": frozenset({"yes"}),
        "circumstance": frozenset({"married"}),
        "data_unavailable": frozenset({"gbd_fl"}),
    }


def test_the_checklist_follows_the_facts() -> None:
    codes = [row.rule.code for row in checklist(a_case(), SERVICE)]
    assert codes == ["application", "address", "income"]
    veteran = a_case(category="wwii", subcategory="")
    assert [row.rule.code for row in checklist(veteran, SERVICE)] == ["application", "address"]


def test_a_package_is_complete_when_every_row_is_met() -> None:
    entries = {
        "application": ChecklistEntry(Presence.PRESENT, sheets=1),
        "address": ChecklistEntry(Presence.FROM_REGISTRY),
        "income": ChecklistEntry(Presence.NOT_REQUIRED, note="мүгедек бала"),
    }
    case = replace(a_case(), checklist=entries)
    demand_package(case, SERVICE, frozenset({"gbd_fl"}))
    assert (missing(case, SERVICE), undecided(case, SERVICE)) == ((), ())
    assert [row.on_paper for row in checklist(case, SERVICE)] == [True, False, False]


def test_absent_and_undecided_rows_are_told_apart() -> None:
    case = replace(a_case(), checklist={"income": ChecklistEntry(Presence.ABSENT)})
    assert [rule.code for rule in missing(case, SERVICE)] == ["income"]
    assert [rule.code for rule in undecided(case, SERVICE)] == ["application", "address"]
    with pytest.raises(Refused, match="INT-02"):
        demand_package(case, SERVICE, frozenset())
