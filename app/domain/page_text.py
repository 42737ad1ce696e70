"""The text of a page: words and where they stand, to be found and copied in the page that goes out."""

from dataclasses import astuple, dataclass
from typing import Any

from app.domain.page_recipe import Recipe, recipe_of, recipe_values


@dataclass(frozen=True, slots=True)
class TextWord:
    """A word in its box, in pixels of the picture it was read from, from its upper left corner.

    Args:
        text: the word.
        left: of the box.
        top: of the box.
        width: of the box.
        height: of the box.
        line: number of the line it stands in; words of a line follow each other.
    """

    text: str
    left: int
    top: int
    width: int
    height: int
    line: int


@dataclass(frozen=True, slots=True)
class PageText:
    """What was read on a page.

    Args:
        words: in reading order; none on a page without text.
        width: of the picture, in pixels.
        height: of the picture, in pixels.
        recipe: by which the picture was made.
    """

    words: tuple[TextWord, ...]
    width: int
    height: int
    recipe: Recipe

    def fits(self, recipe: Recipe | None) -> bool:
        """Whether the words stand in the same places on a page made by another recipe."""
        return recipe is not None and recipe.lies_as(self.recipe)


def text_values(text: PageText) -> dict[str, Any]:
    """A text as plain values for storage and pipes."""
    return {
        "words": [list(astuple(word)) for word in text.words],
        "width": text.width,
        "height": text.height,
        "recipe": recipe_values(text.recipe),
    }


def text_of(values: dict[str, Any]) -> PageText:
    """The text of plain values, the other way round."""
    words = tuple(TextWord(*word) for word in values["words"])
    recipe = recipe_of(values["recipe"]) or Recipe()
    return PageText(words, int(values["width"]), int(values["height"]), recipe)
