"""Kazakh texts: what counts as the same, and what comes before what."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.kazakh_text import ALPHABET, folded, sort_key


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("СЕЙІТҚАЗЫ", "Сейітқазы"),
        ("Сейiтқазы", "Сейітқазы"),
        ("СЕЙIТҚАЗЫ", "сейітқазы"),
        ("Үмітбек\u00a0 Һәкім", "үмітбек һәкім"),
        ("\u0438\u0306", "й"),
    ],
)
def test_the_same_name_however_it_was_written(one: str, other: str) -> None:
    assert folded(one) == folded(other)


def test_names_stand_in_the_order_of_the_alphabet() -> None:
    names = ["Абай", "Әбен", "Ғани", "Ережеп", "Ілияс", "Қадыр", "Нұр", "Ңұр", "Өмір", "Ұлан",
             "Үміт", "Һамит", "Шәкен", "Ян"]  # fmt: skip
    right = ["Абай", "Әбен", "Ғани", "Ережеп", "Қадыр", "Нұр", "Ңұр", "Өмір", "Ұлан", "Үміт",
             "Һамит", "Шәкен", "Ілияс", "Ян"]  # fmt: skip
    random.Random(7).shuffle(names)
    assert sorted(names, key=sort_key) == right


def test_the_alphabet_is_whole() -> None:
    assert len(ALPHABET) == len(set(ALPHABET)) == 42
    assert sorted(ALPHABET, key=sort_key) == list(ALPHABET)


@given(st.text(max_size=30), st.text(max_size=10))
def test_a_key_begins_with_the_key_of_every_beginning(name: str, more: str) -> None:
    beginning = folded(name)
    assert sort_key(beginning + folded(more)).startswith(sort_key(beginning)) or not more.strip()


def test_names_compare_whatever_their_case_spaces_and_kind_of_i() -> None:
    assert folded("Жергiлiктi  БИЛIК") == folded("жергілікті билік")
    assert folded("Әлі") != folded("Али")


@given(st.text())
def test_folding_twice_is_folding_once(text: str) -> None:
    assert folded(folded(text)) == folded(text)
