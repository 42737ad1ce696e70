"""Where the next pages go: to the end of a row, before a page, or into the place of one; without Qt."""

from app.domain.attachment import Page
from app.domain.page_order import Spot

TRAY = "tray"
"""Stands for the tray where rows are chosen."""


class ScanPlace:
    """A row, and a place in it that the operator chose, until something came to it.

    Attributes:
        document: code of the row; `TRAY` where covers sort, empty while no row is chosen.
    """

    def __init__(self) -> None:
        self.document = ""
        self._spot: Spot | None = None

    @property
    def is_chosen(self) -> bool:
        """Whether the next pages go to a place of their own."""
        return self._spot is not None

    @property
    def spot(self) -> Spot:
        """The place chosen, else the end of the row."""
        row = self.document if self.document and self.document != TRAY else None
        return self._spot or Spot(row)

    def replace(self, page: Page) -> None:
        """The next page takes the place of this one."""
        self._spot = Spot(page.document_code, replaces=page.id)

    def insert(self, page: Page) -> None:
        """The next pages come before this one."""
        self._spot = Spot(page.document_code, before=page.id)

    def forget(self) -> None:
        """Back to the end of the row."""
        self._spot = None
