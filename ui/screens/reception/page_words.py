"""What is wrong with a page, in words, and what to do while the applicant is still there."""

from PySide6.QtCore import QObject

from app.domain.attachment import Page, TrayReason
from app.domain.page_recipe import PageWarning


class PageWords(QObject):
    """Sentences about one page."""

    def of(self, page: Page) -> str:
        """Everything there is to say of a page; empty when all is well."""
        said = [self._warning(each) for each in page.warnings]
        if page.tray_reason is not None and page.unsorted:
            said.append(self._reason(page.tray_reason))
        return " ".join(said)

    def _warning(self, warning: PageWarning) -> str:
        return {
            PageWarning.BLURRED: self.tr("Blurred: lay it flat and scan it again."),
            PageWarning.CUT_OFF: self.tr(
                "An edge or a corner is cut off: straighten the sheet and scan it again."
            ),
            PageWarning.COARSE: self.tr(
                "Too coarse to read small print: choose 300 dpi (F7), or bring the camera nearer,"
                " and scan it again."
            ),
            PageWarning.ODD_SIZE: self.tr(
                "Of an unlikely size: see that the whole sheet is there."
            ),
            PageWarning.NEARLY_EMPTY: self.tr(
                "Nearly empty: put it into the bin if nothing is written on it."
            ),
            PageWarning.DARK: self.tr("Almost black: close the lid and scan it again."),
            PageWarning.UNREADABLE: self.tr(
                "Could not be cleaned and goes out as scanned: scan it again if it is hard to read."
            ),
        }[warning]

    def _reason(self, reason: TrayReason) -> str:
        return {
            TrayReason.NO_COVER: self.tr("Lay before the first cover sheet: choose its document."),
            TrayReason.FOREIGN_CASE: self.tr(
                "Behind a cover sheet of another case: see whose page it is."
            ),
            TrayReason.OTHER_VERSION: self.tr(
                "Behind a cover sheet of another version: print new ones, or choose its document."
            ),
            TrayReason.UNKNOWN_ROW: self.tr(
                "Behind a cover sheet of a document this case does not have: choose its document."
            ),
            TrayReason.DAMAGED: self.tr("Behind a damaged cover sheet: choose its document."),
        }[reason]
