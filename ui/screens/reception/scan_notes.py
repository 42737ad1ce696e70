"""What the operator must see about pages before the applicant leaves: bad ones, and unsorted ones."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout

from app.domain.attachment import Page, TrayReason
from app.domain.page_recipe import PageWarning
from ui.widgets.message_line import MessageLine
from ui.widgets.view import View


class ScanNotes(View):
    """One line that names each page with what is wrong with it; hidden when all is well.

    Args:
        name: stable object name.
    """

    def __init__(self, *, name: str) -> None:
        super().__init__(name=name)
        self._pages: tuple[Page, ...] = ()
        self._line = MessageLine(name=f"{name}.line")
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self._line)
        self.hide()

    def show_pages(self, pages: Sequence[Page]) -> None:
        """Say what is wrong with pages, which come in the order of their numbers."""
        self._pages = tuple(pages)
        bad = [self._bad(number, page) for number, page in enumerate(pages, 1) if page.warnings]
        words = [*bad, *self._unsorted()]
        self.setVisible(bool(words))
        if words:
            self._line.show_message("warn", " ".join(words))

    def _bad(self, number: int, page: Page) -> str:
        said = ", ".join(self._warning(each) for each in page.warnings)
        return self.tr("Page {number}: {warnings}.").format(number=number, warnings=said)

    def _unsorted(self) -> list[str]:
        reasons = dict.fromkeys(page.tray_reason for page in self._pages if page.tray_reason)
        return [self._reason(reason) for reason in reasons if reason]

    def _warning(self, warning: PageWarning) -> str:
        return {
            PageWarning.BLURRED: self.tr("blurred"),
            PageWarning.CUT_OFF: self.tr("an edge or a corner is cut off"),
            PageWarning.COARSE: self.tr("scanned too coarsely to read small print"),
            PageWarning.ODD_SIZE: self.tr("of an unlikely size"),
            PageWarning.NEARLY_EMPTY: self.tr("nearly empty"),
            PageWarning.DARK: self.tr("almost black"),
            PageWarning.UNREADABLE: self.tr("could not be cleaned"),
        }[warning]

    def _reason(self, reason: TrayReason) -> str:
        return {
            TrayReason.NO_COVER: self.tr("Pages without a cover sheet are not sorted."),
            TrayReason.FOREIGN_CASE: self.tr(
                "A cover sheet of another case: its pages are not sorted."
            ),
            TrayReason.OTHER_VERSION: self.tr(
                "A cover sheet of another version: its pages are not sorted."
            ),
            TrayReason.UNKNOWN_ROW: self.tr(
                "A cover sheet of a document that this case does not have: its pages are not sorted."
            ),
            TrayReason.DAMAGED: self.tr("A damaged cover sheet: its pages are not sorted."),
        }[reason]

    def retranslate(self) -> None:
        """The same in another language."""
        self.show_pages(self._pages)
