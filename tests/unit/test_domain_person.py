"""People: identification numbers, names, phones."""

from datetime import date

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from app.domain.errors import InputError
from app.domain.person import (
    NAME_LIMIT,
    Iin,
    PersonName,
    Sex,
    iin_check_digit,
    iin_disagrees,
    parse_phone,
    shown_phone,
)

ELEVEN = st.text("0123456789", min_size=11, max_size=11)


@pytest.mark.parametrize(
    "digits",
    [
        "900215300007",
        "900215300800",
        "850731400126",
        "120630600079",
        "150209601231",
        "991231100010",
        "040229500015",
        "010229500109",
        "000229300015",
    ],
)
def test_published_numbers_pass(digits: str) -> None:
    assert str(Iin(digits)) == digits


@pytest.mark.parametrize("last", range(10))
def test_a_number_that_is_not_issued_fails_with_every_last_digit(last: int) -> None:
    assert iin_check_digit("90021530085") is None
    with pytest.raises(InputError) as fault:
        Iin(f"90021530085{last}")
    assert (fault.value.code, fault.value.field) == ("IIN-02", "iin")


@given(ELEVEN)
def test_exactly_one_last_digit_is_right(first: str) -> None:
    check = iin_check_digit(first)
    for last in range(10):
        if last == check:
            assert Iin(f"{first}{last}").digits == f"{first}{last}"
        else:
            with pytest.raises(InputError, match="IIN-02"):
                Iin(f"{first}{last}")


@pytest.mark.parametrize(
    ("text", "count"),
    [("", 0), ("90021530000", 11), ("9002153000071", 13)],
)
def test_another_shape_is_told_with_the_count(text: str, count: int) -> None:
    with pytest.raises(InputError) as fault:
        Iin(text)
    assert (fault.value.code, fault.value.values) == ("IIN-01", {"count": count})


@pytest.mark.parametrize("text", ["90021530000a", "٩" * 12, "900215-30000", "900215300007\x00"])
def test_what_is_no_digit_is_named_so(text: str) -> None:
    with pytest.raises(InputError, match="IIN-03"):
        Iin(text)


def test_a_typed_number_may_hold_spaces() -> None:
    assert Iin.parse(" 900215\u00a0300 007 ") == Iin("900215300007")


@pytest.mark.parametrize(
    ("digits", "born", "sex"),
    [
        ("900215300007", date(1990, 2, 15), Sex.MALE),
        ("850731400126", date(1985, 7, 31), Sex.FEMALE),
        ("991231100010", date(1899, 12, 31), Sex.MALE),
        ("040229500015", date(2004, 2, 29), Sex.MALE),
        ("120630600079", date(2012, 6, 30), Sex.FEMALE),
        ("010229500109", None, Sex.MALE),
        ("000229300015", None, Sex.MALE),
    ],
)
def test_birth_date_and_sex_are_read(digits: str, born: date | None, sex: Sex) -> None:
    assert (Iin(digits).birth_date, Iin(digits).sex) == (born, sex)


@given(st.text("0123456789", min_size=6, max_size=6), st.sampled_from("0789"))
def test_a_number_without_century_tells_neither(day: str, seventh: str) -> None:
    first = f"{day}{seventh}0001"
    check = iin_check_digit(first)
    assume(check is not None)
    iin = Iin(f"{first}{check}")
    assert (iin.birth_date, iin.sex) == (None, None)


def test_a_number_is_shown_in_two_groups_and_hidden_from_logs() -> None:
    iin = Iin("900215300007")
    assert iin.shown == "900215 300007"
    assert "900215" not in repr(iin)


@pytest.mark.parametrize(
    ("born", "sex", "differs"),
    [
        (date(1990, 2, 15), Sex.MALE, ()),
        (date(1990, 2, 16), Sex.MALE, ("birth_date",)),
        (None, Sex.FEMALE, ("sex",)),
        (date(1991, 2, 15), Sex.FEMALE, ("birth_date", "sex")),
        (None, None, ()),
    ],
)
def test_what_differs_from_the_number_is_named(
    born: date | None, sex: Sex | None, differs: tuple[str, ...]
) -> None:
    assert iin_disagrees(Iin("900215300007"), born, sex) == differs


def test_a_number_without_date_never_disagrees_about_it() -> None:
    assert iin_disagrees(Iin("010229500109"), date(2001, 3, 1), None) == ()


def test_full_and_short_names() -> None:
    name = PersonName("Сейтқазы", "Ержан", "Болатұлы")
    assert name.full == "Сейтқазы Ержан Болатұлы"
    assert name.short == "Сейтқазы\u00a0Е.\u00a0Б."
    assert PersonName("Ким", "Анна").full == "Ким Анна"
    assert PersonName("", "Айнұр").short == "А."
    assert PersonName("Һәкім", "").full == "Һәкім"


@pytest.mark.parametrize(
    "surname", ["О’Коннор", "Салтыкова-Щедрина", "де ла Крус", "Ң", "Ә" * NAME_LIMIT]
)
def test_names_people_have_are_taken(surname: str) -> None:
    assert PersonName(surname, "Ия").surname == surname


@pytest.mark.parametrize(
    ("parts", "code", "field"),
    [
        (("", "", ""), "NAM-01", "surname"),
        (("Ким1", "Анна", ""), "NAM-02", "surname"),
        (("Ким", "_", ""), "NAM-02", "given_name"),
        (("Ким", "-Анна", ""), "NAM-02", "given_name"),
        (("Ким", "Анна", "<b>"), "NAM-02", "patronymic"),
        (("Ким", "Анна", "А" * (NAME_LIMIT + 1)), "NAM-03", "patronymic"),
    ],
)
def test_what_is_no_name_is_told_at_its_field(
    parts: tuple[str, str, str], code: str, field: str
) -> None:
    with pytest.raises(InputError) as fault:
        PersonName(*parts)
    assert (fault.value.code, fault.value.field) == (code, field)


@pytest.mark.parametrize(
    "text", ["+77015550142", "87015550142", "7 701 555 01 42", "8 (701) 555-01-42"]
)
def test_phones_come_out_in_one_form(text: str) -> None:
    assert parse_phone(text) == "+77015550142"


@pytest.mark.parametrize("text", ["", "7015550142", "+7701555014", "+770155501422", "+7701555O142"])
def test_what_is_no_phone_is_told(text: str) -> None:
    with pytest.raises(InputError) as fault:
        parse_phone(text)
    assert (fault.value.code, fault.value.field) == ("PHO-01", "phone")


@given(st.text("0123456789", min_size=10, max_size=10))
def test_a_shown_phone_reads_back(digits: str) -> None:
    assert parse_phone(shown_phone(f"+7{digits}")) == f"+7{digits}"


def test_a_phone_is_shown_in_groups() -> None:
    assert shown_phone("+77015550142") == "+7 701 555 01 42"
