"""Recipes: steps in one order, each of which can be left out, kept as plain values."""

import json
from dataclasses import fields

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.page_recipe import (
    QUARTER_TURNS,
    Box,
    PageColour,
    Recipe,
    recipe_of,
    recipe_values,
)

SIDES = st.integers(1, 9000)
RECIPES = st.builds(
    Recipe,
    skew=st.floats(-15, 15),
    crop=st.none() | st.builds(Box, SIDES, SIDES, SIDES, SIDES),
    whiten=st.booleans(),
    turn=st.sampled_from(QUARTER_TURNS),
    dpi=st.integers(0, 600),
    colour=st.sampled_from(PageColour),
    quality=st.integers(0, 95),
)


@given(RECIPES)
def test_a_recipe_is_kept_as_plain_values(recipe: Recipe) -> None:
    assert recipe_of(json.loads(json.dumps(recipe_values(recipe)))) == recipe


def test_no_recipe_is_not_an_empty_one() -> None:
    assert recipe_values(None) is None
    assert recipe_of(None) is None
    assert recipe_of(recipe_values(Recipe())) == Recipe()


@given(RECIPES)
def test_every_step_can_be_left_out_until_none_is_left(recipe: Recipe) -> None:
    for step in recipe.steps:
        lighter = recipe.without(step)
        assert step not in lighter.steps
        assert set(lighter.steps) == set(recipe.steps) - {step}
        recipe = lighter
    assert recipe == Recipe()


@given(RECIPES)
def test_the_steps_have_one_order(recipe: Recipe) -> None:
    order = [each.name for each in fields(Recipe)]
    assert list(recipe.steps) == sorted(recipe.steps, key=order.index)


def test_what_is_no_step_cannot_be_left_out() -> None:
    with pytest.raises(KeyError):
        Recipe().without("rotation")


@pytest.mark.parametrize("wrong", [{"turn": 45}, {"skew": 16}, {"quality": 96}, {"dpi": -1}])
def test_no_page_is_made_by_a_wrong_recipe(wrong: dict[str, int]) -> None:
    with pytest.raises(ValueError, match=r"turn|recipe"):
        Recipe(**wrong)  # type: ignore[arg-type]  # each is a number
