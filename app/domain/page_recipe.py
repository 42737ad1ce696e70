"""The recipe of a page: the steps from the picture as scanned to the page that goes out."""

from dataclasses import dataclass, fields, replace
from enum import StrEnum
from typing import Any, Self

QUARTER_TURNS = (0, 90, 180, 270)
MAX_SKEW = 15.0
"""Degrees; a page lying more askew than this is scanned again."""


class PageColour(StrEnum):
    """With how many shades a page goes out; `AS_SCANNED` leaves them as they are."""

    AS_SCANNED = "as_scanned"
    GREY = "grey"
    BITONAL = "bitonal"


class PageWarning(StrEnum):
    """What is wrong with a page while the applicant is still there to lay it on the glass again."""

    BLURRED = "blurred"
    CUT_OFF = "cut_off"
    COARSE = "coarse"
    ODD_SIZE = "odd_size"
    NEARLY_EMPTY = "nearly_empty"
    DARK = "dark"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class Box:
    """A part of a picture, in pixels from its upper left corner."""

    left: int
    top: int
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Recipe:
    """Steps in the order in which they are always done; each can be left out again.

    Args:
        skew: degrees the picture is turned clockwise so that its lines lie level.
        crop: the paper in the levelled picture; None keeps all of it.
        whiten: the paper is made white, shadows taken off.
        turn: clockwise quarter turns, in degrees, after the steps above.
        dpi: dots per inch to come down to; 0 keeps those of the scan.
        colour: shades that go out.
        quality: of the JPEG, 1 to 95; 0 lets the program choose.
    """

    skew: float = 0.0
    crop: Box | None = None
    whiten: bool = False
    turn: int = 0
    dpi: int = 0
    colour: PageColour = PageColour.AS_SCANNED
    quality: int = 0

    def __post_init__(self) -> None:
        """Refuse what no caller may build; raises ValueError."""
        if self.turn not in QUARTER_TURNS:
            raise ValueError(f"{self.turn} is not a quarter turn")
        if abs(self.skew) > MAX_SKEW or not 0 <= self.quality <= 95 or self.dpi < 0:
            raise ValueError("a recipe no page can be made by")

    def turned(self, degrees: int) -> Self:
        """The page a number of quarter turns further round; negative degrees turn back."""
        return replace(self, turn=(self.turn + degrees) % 360)

    @property
    def steps(self) -> tuple[str, ...]:
        """The names of the steps that do something, in their order."""
        nothing = Recipe()
        names = (each.name for each in fields(self))
        return tuple(name for name in names if getattr(self, name) != getattr(nothing, name))

    def lies_as(self, other: "Recipe") -> bool:
        """Whether what stands on the page stands in the same place as by another recipe."""
        return (self.skew, self.crop, self.turn) == (other.skew, other.crop, other.turn)

    def without(self, step: str) -> Self:
        """The recipe with one step left out; raises KeyError for a name that is none."""
        nothing = {each.name: getattr(Recipe(), each.name) for each in fields(self)}
        return replace(self, **{step: nothing[step]})


def recipe_values(recipe: Recipe | None) -> dict[str, Any] | None:
    """A recipe as plain values for storage and pipes, only what its steps say."""
    if recipe is None:
        return None
    said = {name: getattr(recipe, name) for name in recipe.steps}
    if recipe.crop:
        box = recipe.crop
        said["crop"] = [box.left, box.top, box.width, box.height]
    if "colour" in said:
        said["colour"] = recipe.colour.value
    return said


def recipe_of(values: dict[str, Any] | None) -> Recipe | None:
    """The recipe of plain values, the other way round."""
    if values is None:
        return None
    said = dict(values)
    if "crop" in said:
        said["crop"] = Box(*said["crop"])
    if "colour" in said:
        said["colour"] = PageColour(said["colour"])
    return Recipe(**said)
