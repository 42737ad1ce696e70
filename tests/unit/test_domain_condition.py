"""The language of conditions: every sentence of it has an answer, whatever the facts are."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.condition import (
    ALWAYS,
    NEVER,
    After,
    All,
    AnyOf,
    Before,
    Condition,
    Equals,
    IsSet,
    Not,
    leaves,
)

NAMES = st.sampled_from(["category", "married_on", "area"])
TEXTS = st.one_of(
    st.sampled_from(["a", "b", "2008-06-01", "2008-02-30", ""]), st.text("018-ab", max_size=12)
)
FACTS = st.dictionaries(NAMES, st.frozensets(TEXTS, max_size=3))
LEAVES = st.one_of(
    st.builds(Equals, NAMES, st.frozensets(TEXTS, max_size=3)),
    st.builds(Before, NAMES, st.dates()),
    st.builds(After, NAMES, st.dates()),
    st.builds(IsSet, NAMES),
)
CONDITIONS: st.SearchStrategy[Condition] = st.recursive(
    LEAVES,
    lambda part: st.one_of(
        st.builds(Not, part),
        st.builds(All, st.lists(part, max_size=3).map(tuple)),
        st.builds(AnyOf, st.lists(part, max_size=3).map(tuple)),
    ),
)
JUNE = date(2008, 6, 1)


@given(CONDITIONS, FACTS)
def test_every_condition_comes_to_one_answer(
    condition: Condition, facts: dict[str, frozenset[str]]
) -> None:
    assert condition.holds(facts) is not Not(condition).holds(facts)


@given(st.lists(CONDITIONS, max_size=4), FACTS)
def test_all_and_any_are_each_others_contrary(
    parts: list[Condition], facts: dict[str, frozenset[str]]
) -> None:
    none = AnyOf(tuple(Not(part) for part in parts))
    assert All(tuple(parts)).holds(facts) is not none.holds(facts)


@given(FACTS)
def test_always_and_never(facts: dict[str, frozenset[str]]) -> None:
    assert ALWAYS.holds(facts)
    assert not NEVER.holds(facts)


@pytest.mark.parametrize(
    ("day", "before", "after"),
    [
        ("2008-05-31", True, False),
        ("2008-06-01", False, False),
        ("2008-06-02", False, True),
        ("2008-06-31", False, False),
        ("soon", False, False),
        ("", False, False),
    ],
)
def test_days_are_compared_and_what_is_no_day_is_neither(
    day: str, before: bool, after: bool
) -> None:
    facts = {"marriage": frozenset({day})}
    assert Before("marriage", JUNE).holds(facts) is before
    assert After("marriage", JUNE).holds(facts) is after
    assert not Before("birth", JUNE).holds(facts)


def test_a_fact_with_several_values_has_each_of_them() -> None:
    facts = {"circumstance": frozenset({"divorced", "orphan"})}
    assert Equals("circumstance", frozenset({"orphan", "blind"})).holds(facts)
    assert not Equals("circumstance", frozenset({"blind"})).holds(facts)
    assert IsSet("circumstance").holds(facts)
    assert not IsSet("category").holds({"category": frozenset()})


def test_the_questions_of_a_condition_are_found_however_deep() -> None:
    deep = All((Not(AnyOf((IsSet("area"), Before("married_on", JUNE)))), Equals("x", frozenset())))
    assert [leaf.fact for leaf in leaves(deep)] == ["area", "married_on", "x"]
