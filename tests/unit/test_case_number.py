"""Case numbers: given without asking anybody, sorted as text, and a typo shows."""

from datetime import date, timedelta

import pytest

from app.domain.case_number import CaseNumber, mod_11_10
from app.domain.errors import InputError

DAY = date(2015, 3, 10)


def code_of(text: str) -> str:
    with pytest.raises(InputError) as raised:
        CaseNumber(text)
    return raised.value.code


def test_numbers_sort_by_day_counter_and_serial() -> None:
    given = [
        CaseNumber.give(day, 3, counter, serial)
        for day in (DAY, DAY + timedelta(days=21))
        for counter in (7, 12)
        for serial in (1, 18, 999)
    ]
    assert sorted(given) == given
    assert len(set(given)) == len(given)


def test_every_wrong_digit_shows() -> None:
    text = CaseNumber.give(DAY, 3, 7, 18).text
    for place, digit in enumerate(text):
        for other in set("0123456789") - {digit}:
            if digit.isdigit():
                assert code_of(text[:place] + other + text[place + 1 :]) in {"NUM-01", "NUM-02"}


@pytest.mark.parametrize(
    "text",
    ["", "2015-03-10/0307-18-4", " 2015-03-10/0307-018-4", "2015-03-10/0307-018-4\n", "٢٠١٥"],
)
def test_another_shape_is_no_number(text: str) -> None:
    assert code_of(text) == "NUM-01"


@pytest.mark.parametrize("day", ["2015-02-29", "2015-13-01", "2015-00-10", "0000-01-01"])
def test_a_day_that_never_was_is_no_number(day: str) -> None:
    body = f"{day}/0307-018"
    check = mod_11_10("".join(letter for letter in body if letter.isdigit()))
    assert code_of(f"{body}-{check}") == "NUM-01"
