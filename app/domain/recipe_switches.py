"""The steps of a recipe as the operator sees them: each can be switched off, and on again."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from app.domain.attachment import PageId
from app.domain.page_order import PageStep
from app.domain.page_recipe import PageColour, Recipe

SWITCHES: dict[str, tuple[str, ...]] = {
    "turn": ("turn",),
    "skew": ("skew",),
    "crop": ("crop",),
    "whiten": ("whiten",),
    "colour": ("colour",),
    "smaller": ("dpi", "quality"),
}
"""What is switched together, in the order in which it is done; `smaller` fits to the limit."""

_ALWAYS = {"whiten": Recipe(whiten=True), "colour": Recipe(colour=PageColour.BITONAL)}
"""What can be done to every page, even when nobody asked for it before."""


def is_on(recipe: Recipe, switch: str) -> bool:
    """Whether a recipe does what a switch stands for; raises KeyError for a name that is none."""
    return not set(SWITCHES[switch]).isdisjoint(recipe.steps)


def offered(recipe: Recipe, earlier: Iterable[Recipe]) -> dict[str, bool]:
    """The switches a page has: what is done, what was left out, and what can always be done.

    Args:
        recipe: of the page.
        earlier: its recipes before steps of the operator.

    Returns:
        By switch, in their order, whether it is on.
    """
    known = [recipe, *earlier, *_ALWAYS.values()]
    names = (name for name in SWITCHES if any(is_on(each, name) for each in known))
    return {name: is_on(recipe, name) for name in names}


def switched(recipe: Recipe, switch: str, earlier: Sequence[Recipe]) -> Recipe:
    """The recipe with one thing left out, or done again as it was done last."""
    if is_on(recipe, switch):
        for name in SWITCHES[switch]:
            recipe = recipe.without(name)
        return recipe
    known = [*([_ALWAYS[switch]] if switch in _ALWAYS else []), *earlier]
    source = next((each for each in reversed(known) if is_on(each, switch)), recipe)
    return replace(recipe, **{name: getattr(source, name) for name in SWITCHES[switch]})


def recipes_of(steps: Iterable[PageStep], page: PageId) -> tuple[Recipe, ...]:
    """The recipes a page had before steps of the operator, oldest first."""
    states = (state for step in steps for state in step.before if state.page == page)
    return tuple(state.recipe for state in states if state.recipe is not None)
