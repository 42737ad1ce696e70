"""The machine-readable lines of an identity card: read right, and no damage goes unnoticed."""

from datetime import date

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from app.domain.errors import Refused
from app.domain.identity_card import check_digit, printed_names, read_card
from tests.card import IIN, NUMBER, lines

ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<"
# Where values stand: number and IIN; dates, and the digit over all of it.
VALUES = [(0, at) for at in range(5, 30)] + [(1, at) for at in (*range(7), *range(8, 15), 29)]
ANYWHERE = [(row, at) for row in range(3) for at in range(30)]


def test_check_digits_as_the_standard_prints_them() -> None:
    first, second = "D231458907<<<<<<<<<<<<<<<", "7408122F1204159UTO<<<<<<<<<<<"
    assert check_digit("D23145890") == 7
    assert check_digit("740812") == 2
    assert check_digit("120415") == 9
    assert check_digit(first + second[:7] + second[8:15] + second[18:]) == 6


def test_a_card_is_read_among_other_lines() -> None:
    card = read_card("\n".join(["REPUBLIC OF", "", *lines(), "4"]))
    assert (card.number, card.iin) == (NUMBER, IIN)
    assert (card.birth_date, card.valid_until) == (date(1990, 2, 15), date(2031, 1, 1))


def test_the_filling_may_be_miscounted() -> None:
    first, second, third = lines()
    text = f"{first}<<\n{second.replace('<' * 11, '<' * 8)}\n{third[:24]}"
    assert read_card(text).iin == IIN


def damaged(place: tuple[int, int], other: str) -> str:
    row, at = place
    written = list(lines())
    written[row] = written[row][:at] + other + written[row][at + 1 :]
    return "\n".join(written)


@given(st.sampled_from(VALUES), st.sampled_from(ALPHABET))
def test_one_damaged_character_of_a_value_is_noticed(place: tuple[int, int], other: str) -> None:
    assume(lines()[place[0]][place[1]] != other)
    with pytest.raises(Refused) as refused:
        read_card(damaged(place, other))
    assert refused.value.code in {"CRD-01", "CRD-02"}


@given(st.sampled_from(ANYWHERE), st.sampled_from(ALPHABET))
def test_no_damage_makes_another_card(place: tuple[int, int], other: str) -> None:
    try:
        read = read_card(damaged(place, other))
    except Refused:
        return
    assert read == read_card("\n".join(lines()))


@given(st.text(max_size=400))
def test_other_text_is_no_card(text: str) -> None:
    with pytest.raises(Refused) as refused:
        read_card(text)
    assert refused.value.code == "CRD-01"


@pytest.mark.parametrize("iin", ["900215300008", "900215300010"])
def test_an_iin_whose_own_digit_is_wrong_is_none(iin: str) -> None:
    with pytest.raises(Refused) as refused:
        read_card("\n".join(lines(iin)))
    assert refused.value.code == "CRD-02"


@pytest.mark.parametrize(
    "words",
    [
        "ТЕГІ / ФАМИЛИЯ\nСЕЙТҚАЗЫ\nАТЫ / ИМЯ\nЕРЖАН\n\nӘКЕСІНІҢ АТЫ / ОТЧЕСТВО\nБОЛАТҰЛЫ",
        "Тегі/Фамилия: СЕЙТҚАЗЫ\nАты/Имя: ЕРЖАН\nӘкесінің аты/Отчество: БОЛАТҰЛЫ\nЖСН 900215300007",
    ],
)
def test_names_are_read_below_or_beside_their_labels(words: str) -> None:
    assert printed_names(words) == {
        "surname": "Сейтқазы",
        "given_name": "Ержан",
        "patronymic": "Болатұлы",
    }


def test_a_label_without_a_name_gives_none() -> None:
    assert printed_names("ТЕГІ / ФАМИЛИЯ\nАТЫ / ИМЯ\nЕРЖАН") == {"given_name": "Ержан"}
    assert printed_names("") == {}
