"""A case: its states, its fields, its number."""

from datetime import UTC, date, datetime
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.case import TRANSITIONS, Case, CaseAction, CaseState, FieldValue, ServiceRef
from app.domain.case_number import CaseNumber, mod_11_10
from app.domain.errors import InputError, Refused
from app.domain.power_of_attorney import RepresentativeBasis

NUMBER = CaseNumber.give(date(2015, 3, 10), 3, 7, 18)


def a_case(state: CaseState = CaseState.DRAFT, **fields: str) -> Case:
    return Case(
        id=UUID(int=1),
        number=NUMBER,
        service=ServiceRef("housing-queue", "2015.1", "0" * 64),
        office=3,
        counter=7,
        operator="ainur",
        opened_at=datetime(2015, 3, 10, 10, 30, tzinfo=UTC),
        state=state,
        fields={name.replace("__", "."): FieldValue(value) for name, value in fields.items()},
    )


@pytest.mark.parametrize("state", CaseState)
@pytest.mark.parametrize("action", CaseAction)
def test_only_the_transitions_of_the_table_are_allowed(
    state: CaseState, action: CaseAction
) -> None:
    case = a_case(state)
    if (state, action) in TRANSITIONS:
        assert case.may(action)
        assert case.moved(action) == a_case(TRANSITIONS[state, action])
        return
    assert not case.may(action)
    with pytest.raises(Refused) as refusal:
        case.moved(action)
    assert refusal.value.code == "CAS-01"
    assert refusal.value.values == {"state": state.value, "action": action.value}


def test_a_case_travels_the_regulation_electronically() -> None:
    case = a_case()
    for action in (
        CaseAction.REGISTER,
        CaseAction.SIGN,
        CaseAction.QUEUE,
        CaseAction.GATEWAY_ACCEPTS,
        CaseAction.PROVIDER_REGISTERS,
        CaseAction.RESULT_ARRIVES,
        CaseAction.HAND_OVER,
    ):
        case = case.moved(action)
    assert case.state is CaseState.HANDED_OVER


def test_a_refused_package_may_be_completed_later() -> None:
    refused = a_case().moved(CaseAction.REFUSE)
    resumed = refused.moved(CaseAction.RESUME)
    assert resumed.moved(CaseAction.REGISTER).state is CaseState.REGISTERED


def test_paper_needs_no_signature() -> None:
    case = a_case(CaseState.REGISTERED).moved(CaseAction.DISPATCH)
    assert case.state is CaseState.WITH_COURIER


def test_nothing_leaves_a_case_that_is_done() -> None:
    for state in (CaseState.HANDED_OVER, CaseState.CANCELLED):
        assert not any(a_case(state).may(action) for action in CaseAction)


def test_fields_not_entered_are_empty_and_have_defaults() -> None:
    case = a_case()
    assert case.value("phone") == ""
    assert case.basis is RepresentativeBasis.NONE
    assert case.language == "kk"
    assert not case.paper_notification
    assert case.applicant_shown == ""


def test_fields_entered_are_read() -> None:
    case = a_case(
        representative__basis="notarised",
        document_language="ru",
        paper_notification="yes",
        applicant__surname="Ким",
        applicant__patronymic="Петровна",
    )
    assert case.basis.enters_power_of_attorney
    assert case.language == "ru"
    assert case.paper_notification
    assert case.applicant_shown == "Ким Петровна"


def test_changed_fields_leave_the_others() -> None:
    case = a_case(phone="1", address="2").with_fields({"phone": FieldValue("3")})
    assert (case.value("phone"), case.value("address")) == ("3", "2")


def test_a_number_reads_as_documented() -> None:
    assert str(NUMBER).startswith("2015-03-10/0307-018-")
    assert CaseNumber(str(NUMBER)) == NUMBER


@given(
    st.dates(date(2015, 1, 1), date(2099, 1, 1)),
    st.integers(1, 99),
    st.integers(1, 99),
    st.integers(1, 5000),
)
def test_every_given_number_is_valid_and_has_its_prefix(
    day: date, office: int, counter: int, serial: int
) -> None:
    number = CaseNumber.give(day, office, counter, serial)
    assert CaseNumber(str(number)) == number
    assert str(number).startswith(CaseNumber.prefix(day, office, counter))


@given(st.integers(0, 15), st.integers(1, 9))
def test_every_wrong_digit_is_found(position: int, change: int) -> None:
    text = list(str(NUMBER))
    place = [i for i, letter in enumerate(text) if letter.isdigit()][position]
    text[place] = str((int(text[place]) + change) % 10)
    with pytest.raises(InputError) as fault:
        CaseNumber("".join(text))
    assert fault.value.code in {"NUM-01", "NUM-02"}


@given(st.text("0123456789", max_size=30))
def test_the_check_digit_follows_the_standard(digits: str) -> None:
    """ISO 7064: the recursion over the number with its check digit ends in one."""
    product = 10
    for digit in digits:
        product = ((product + int(digit)) % 10 or 10) * 2 % 11
    assert (product + mod_11_10(digits)) % 10 == 1


@pytest.mark.parametrize(
    "text",
    [
        "",
        "2015-03-10/018",
        f" {NUMBER}",
        f"{NUMBER}\n",
        str(NUMBER).replace("-", "\u2013"),
        str(NUMBER).translate(str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")),
    ],
)
def test_another_shape_is_told(text: str) -> None:
    with pytest.raises(InputError) as fault:
        CaseNumber(text)
    assert (fault.value.code, fault.value.field) == ("NUM-01", "number")


@given(st.lists(st.tuples(st.integers(1, 28), st.integers(1, 99), st.integers(1, 999))))
def test_numbers_sort_by_day_counter_and_serial(rows: list[tuple[int, int, int]]) -> None:
    given_ = [CaseNumber.give(date(2015, 3, d), 3, c, s) for d, c, s in sorted(rows)]
    assert sorted(given_) == given_
