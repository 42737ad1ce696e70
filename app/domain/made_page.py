"""A page examined and a page made: what the processes that work on pages give back."""

from dataclasses import dataclass

from app.domain.page_recipe import PageWarning, Recipe


@dataclass(frozen=True, slots=True)
class PageLook:
    """What was found on a page.

    Args:
        recipe: the steps that clean it.
        warnings: what is wrong with it.
        cover: what its cover code says; empty when it is no cover sheet.
    """

    recipe: Recipe
    warnings: tuple[PageWarning, ...] = ()
    cover: str = ""


@dataclass(frozen=True, slots=True)
class MadePage:
    """A page as it goes out: a PDF/A-2b file of one page.

    Args:
        data: the file.
        width: pixels of the picture in it.
        height: pixels.
        dpi: dots per inch.
    """

    data: bytes
    width: int
    height: int
    dpi: int
