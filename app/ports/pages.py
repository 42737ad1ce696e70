"""The work on pictures of pages."""

from typing import Protocol

from app.domain.made_page import MadePage, PageLook
from app.domain.page_recipe import Recipe
from app.domain.page_text import PageText


class PageMaker(Protocol):
    """Examines pages and makes them by recipes, away from the window."""

    def clean(
        self, original: bytes, dpi: int, recipe: Recipe | None, *, scanned: bool
    ) -> tuple[PageLook, MadePage]:
        """Examine a page and make it by the recipe found, or by the one asked for.

        Raises:
            InputError: SCN-22 the bytes are no picture.
            Unavailable: SCN-34 the work broke off.
        """

    def make(self, original: bytes, dpi: int, recipe: Recipe) -> MadePage:
        """Make a page by a recipe; raises as `clean`."""

    def with_text(self, page: bytes, text: PageText) -> bytes:
        """A made page with its words over the picture, unseen, to be found and copied.

        Raises:
            Unavailable: SCN-34 the work broke off.
        """

    def prepare(self) -> None:
        """Get ready, so that the first page does not wait."""
