"""What the reception makes of a register's answer, without a window."""

from dataclasses import replace
from datetime import UTC, date, datetime
from uuid import UUID

import pytest

from app.domain.case import Case, FieldValue, ServiceRef, Source
from app.domain.case_number import CaseNumber
from app.domain.comparison import compare
from app.domain.lookup import Evidence, Outcome, Registry
from app.domain.person import Iin, PersonName, RegistryPerson, Sex
from app.services.lookup import LookupResult
from ui.screens.reception.person_notices import NoticeKind, notices
from ui.screens.reception.registries import owed_to_registry, taken_over

NOW = datetime(2015, 3, 10, 10, 42, tzinfo=UTC)
TODAY = NOW.date()
CASE_ID = UUID(int=1)
PERSON = RegistryPerson(
    Iin("900215300007"),
    PersonName("Сейтқазы", "Ержан", "Болатұлы"),
    date(1990, 2, 15),
    Sex.MALE,
    "Астана, Сарайшық, 7–14",
    document_valid_until=date(2020, 1, 1),
)


def answer(
    person: RegistryPerson | None, outcome: Outcome = Outcome.FOUND, code: str = ""
) -> LookupResult:
    evidence = Evidence(CASE_ID, Registry.GBD_FL, NOW, NOW, "c-1", outcome, "•••007", code)
    return LookupResult(evidence, person)


def case(**fields: FieldValue) -> Case:
    return Case(
        id=CASE_ID,
        number=CaseNumber.give(TODAY, 3, 7, 1),
        service=ServiceRef("service", "1", "0" * 64),
        office=3,
        counter=7,
        operator="operator",
        opened_at=NOW,
        fields={f"applicant.{name}": value for name, value in fields.items()},
    )


@pytest.mark.parametrize(
    ("person", "expected"),
    [
        (PERSON, []),
        (replace(PERSON, deceased_on=date(2014, 1, 1)), [NoticeKind.DECEASED]),
        (replace(PERSON, incapable=True), [NoticeKind.INCAPABLE]),
        (replace(PERSON, document_invalid=True), [NoticeKind.DOCUMENT_INVALID]),
        (
            replace(PERSON, document_valid_until=date(2015, 3, 9)),
            [NoticeKind.DOCUMENT_EXPIRED],
        ),
        (replace(PERSON, document_valid_until=TODAY), []),
        (replace(PERSON, birth_date=date(1990, 2, 16)), [NoticeKind.OTHER_BIRTH_DATE]),
        (replace(PERSON, sex=Sex.FEMALE), [NoticeKind.OTHER_SEX]),
        (
            replace(PERSON, deceased_on=date(2014, 1, 1), document_invalid=True),
            [NoticeKind.DECEASED, NoticeKind.DOCUMENT_INVALID],
        ),
    ],
)
def test_what_a_person_gives_to_think_about(
    person: RegistryPerson, expected: list[NoticeKind]
) -> None:
    assert [each.kind for each in notices(answer(person), TODAY)] == expected


@pytest.mark.parametrize(
    ("result", "kind"),
    [
        (answer(None, Outcome.NOT_FOUND), NoticeKind.NO_DATA),
        (answer(None, Outcome.UNAVAILABLE, "REG-01"), NoticeKind.NO_ANSWER),
        (answer(None, Outcome.UNAVAILABLE, "REG-10"), NoticeKind.UNUSABLE),
    ],
)
def test_no_person_is_three_different_things(result: LookupResult, kind: NoticeKind) -> None:
    assert [each.kind for each in notices(result, TODAY)] == [kind]


def test_nothing_asked_is_nothing_to_say() -> None:
    assert notices(None, TODAY) == ()


def test_the_register_fills_what_is_empty_or_agrees_and_overwrites_nothing() -> None:
    held = case(
        surname=FieldValue("СЕЙТҚАЗЫ"),
        given_name=FieldValue("Другой", Source.REGISTRY),
        patronymic=FieldValue("Маратұлы"),
    )
    taken = taken_over(held, PERSON)
    assert taken["applicant.surname"] == "Сейтқазы"
    assert "applicant.given_name" not in taken, "its own earlier word is not overwritten either"
    assert taken["applicant.birth_date"] == "1990-02-15"
    assert "applicant.patronymic" not in taken


def test_only_what_the_register_filled_is_owed_to_it() -> None:
    held = case(
        iin=FieldValue("900215300007", Source.REGISTRY),
        surname=FieldValue("Сейтқазы", Source.REGISTRY),
        phone=FieldValue("+77015550417"),
    )
    assert owed_to_registry(held) == {"applicant.surname": ""}


def test_differences_are_found_whatever_the_case_of_letters() -> None:
    held = case(
        surname=FieldValue("СЕЙТҚАЗЫ"),
        given_name=FieldValue("Ержан"),
        patronymic=FieldValue("Болатулы"),
        birth_date=FieldValue("1990-02-15"),
        address=FieldValue("Сарайшық, 7–41", Source.TYPED, NOW, "kept: moved"),
    )
    rows = {row.field: row for row in compare(held, PERSON)}
    differing = {name for name, row in rows.items() if row.differs}
    assert differing == {"applicant.patronymic", "applicant.address"}
    assert rows["applicant.patronymic"].is_open
    assert not rows["applicant.address"].is_open


def test_a_patronymic_the_register_lacks_differs_and_an_address_it_lacks_does_not() -> None:
    person = replace(PERSON, name=PersonName("Сейтқазы", "Ержан"), address="")
    held = case(patronymic=FieldValue("Болатұлы"), address=FieldValue("Сарайшық"))
    rows = {row.field: row.differs for row in compare(held, person)}
    assert rows["applicant.patronymic"]
    assert not rows["applicant.address"]
