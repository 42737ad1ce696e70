"""The fields of a passport in a case: which are asked, what they may hold, what follows from them."""

from dataclasses import replace
from datetime import date

import pytest

from app.adapters.catalogue.passport import read_passport
from app.domain.case import Case, ChecklistEntry, FieldValue, Presence
from app.domain.checklist import checklist, with_family
from app.domain.extra_fields import facts_of, family_faults, field_faults, shown_fields, told
from app.domain.person import FamilyMember, Iin, PersonName
from app.domain.public_service import PublicService
from tests.passports import FOURTH
from tests.unit.test_domain_request_form import a_case

TODAY = date(2015, 3, 10)
WIFE = FamilyMember(
    "spouse",
    Iin("850731400126"),
    PersonName("Сейтқазы", "Айгүл"),
    (("marriage", date(2008, 5, 31)),),
    "k1",
)
SON = FamilyMember("child", Iin("120630600079"), PersonName("Сейтқазы", "Аружан"))


@pytest.fixture(scope="module")
def service() -> PublicService:
    read, _ = read_passport(FOURTH.encode(), "x.toml")
    assert read is not None
    return read


def case_with(**values: str) -> Case:
    return a_case().with_fields({f"extra.{name}": FieldValue(v) for name, v in values.items()})


def shown(case: Case, service: PublicService) -> list[str]:
    return [field.code for field in shown_fields(case, service)]


def faults(case: Case, service: PublicService) -> list[tuple[str, str]]:
    return [(fault.code, fault.field) for fault in field_faults(case, service, TODAY)]


def documents(case: Case, service: PublicService) -> list[str]:
    return [row.rule.code for row in checklist(case, service)]


def test_a_field_is_asked_when_those_before_it_say_so(service: PublicService) -> None:
    first = ["trees", "greenhouse", "neighbour", "wish"]
    assert shown(a_case(), service) == first
    assert "heating" in shown(case_with(greenhouse="yes"), service)
    chain = case_with(greenhouse="yes", heating="gas")
    assert shown(chain, service)[2:4] == ["heating", "gas_since"]
    # What is hidden counts for nothing, however far the way to it.
    hidden = case_with(greenhouse="no", heating="gas", gas_since="2009-01-01")
    assert shown(hidden, service) == first
    assert "gas_since" not in facts_of(hidden, service)
    assert documents(hidden, service) == ["application"]
    assert "extra.heating" not in told(hidden, service)
    assert told(chain, service)["extra.heating"] == "gas"
    assert hidden.value("extra.heating") == "gas"


def test_what_is_required_is_told_only_where_it_is_asked(service: PublicService) -> None:
    assert faults(a_case(), service) == [("FLD-01", "extra.trees"), ("FLD-01", "extra.greenhouse")]
    few = case_with(trees="2", greenhouse="yes", heating="gas")
    assert faults(few, service) == [("FLD-01", "extra.gas_since")]
    assert faults(case_with(trees="9", greenhouse="yes", heating="gas"), service) == []


@pytest.mark.parametrize(
    ("field", "value", "code"),
    [
        ("trees", "many", "FLD-02"),
        ("trees", "0", "FLD-03"),
        ("trees", "41", "FLD-03"),
        ("trees", "1,5", ""),
        ("greenhouse", "maybe", "FLD-04"),
        ("heating", "oil", "FLD-04"),
        ("gas_since", "30.02.2009", "DAT-01"),
        ("gas_since", "01.01.1800", "DAT-02"),
        ("gas_since", "31.12.1899", "DAT-02"),
        ("gas_since", "11.03.2015", "DAT-02"),
        ("gas_since", "10.03.2015", ""),
        ("gas_since", "31.12.2009", ""),
        ("neighbour", "900215300008", "IIN-02"),
        ("neighbour", "900215 300007", ""),
        ("wish", "бақ болсын!", "FLD-05"),
        ("wish", "бақ\tгүл", "FLD-06"),
        ("wish", "бақ 🌳", "FLD-07"),
        ("wish", "גן", "FLD-07"),
        ("wish", "'алма'", ""),
    ],
)
def test_each_kind_holds_what_it_can(
    service: PublicService, field: str, value: str, code: str
) -> None:
    full = {"trees": "9", "greenhouse": "yes", "heating": "gas"} | {field: value}
    told_faults = faults(case_with(**full), service)
    assert told_faults == ([(code, f"extra.{field}")] if code else [])


def test_documents_follow_from_the_fields(service: PublicService) -> None:
    full = {"greenhouse": "yes", "heating": "gas"}
    assert documents(case_with(**full, gas_since="31.12.2009"), service)[1:] == ["gas_project"]
    assert documents(case_with(**full, gas_since="2010-01-01"), service)[1:] == []
    assert documents(case_with(neighbour="900215300007"), service)[1:] == ["neighbour_consent"]


def test_a_paper_of_the_family_names_the_person_and_the_day_decides(service: PublicService) -> None:
    case = replace(a_case(), family=(WIFE, SON))
    row = checklist(case, service)[-1]
    assert row.rule.code == "marriage_certificate.k1"
    assert row.rule.title.kk == "Неке туралы куәлік: Сейтқазы Айгүл"
    later = replace(WIFE, events=(("marriage", date(2008, 6, 1)),))
    assert documents(replace(case, family=(later,)), service) == ["application"]
    assert told(case, service)["family.850731400126.marriage"] == "2008-05-31"


def test_a_day_that_is_asked_must_be_told_and_can_be_right(service: PublicService) -> None:
    for days in ((), (("marriage", date(2016, 1, 1)),), (("marriage", date(1800, 1, 1)),)):
        case = replace(a_case(), family=(replace(WIFE, events=days), SON))
        assert [f.code for f in family_faults(case, service, TODAY)] == ["FAM-02"]
    assert list(family_faults(replace(a_case(), family=(WIFE, SON)), service, TODAY)) == []


def test_each_fault_of_the_family_is_named_once(service: PublicService) -> None:
    nobody = FamilyMember("", None, PersonName("Сейтқазы", "Ерлан"))
    twin = replace(SON, iin=Iin.parse(a_case().value("applicant.iin")))
    found = family_faults(replace(a_case(), family=(nobody, nobody, twin)), service, TODAY)
    assert [fault.code for fault in found] == ["FAM-01", "FAM-03", "FAM-04"]


def test_rows_answered_stay_with_their_person_and_go_with_them(service: PublicService) -> None:
    present = ChecklistEntry(Presence.PRESENT, sheets=1)
    answered = {"marriage_certificate.k1": present, "application": present}
    case = replace(a_case(), family=(WIFE,), checklist=answered)
    mended = with_family(case, (SON, replace(WIFE, iin=Iin("910903424647"))))
    assert mended.checklist == answered
    assert checklist(mended, service)[-1].entry == present
    assert with_family(mended, (SON,)).checklist == {"application": present}
