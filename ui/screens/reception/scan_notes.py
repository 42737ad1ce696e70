"""What the operator must see about pages before the applicant leaves: bad ones, and unsorted ones."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from app.domain.attachment import Page, TrayReason
from ui.widgets.message_line import MessageLine
from ui.widgets.view import View

NAMED = 10
"""More numbers than these help nobody: each page bears its mark."""


def _is_bad(page: Page) -> bool:
    """Whether something is wrong with it; a cover sheet that could be read has done its work."""
    return bool(page.warnings) and not page.cover


def _why_unsorted(page: Page) -> TrayReason | None:
    """The sheet of the whole case sorts nothing and is not wrong; a hand may have filed a page since."""
    if page.cover:
        return page.tray_reason if page.tray_reason is not TrayReason.NO_COVER else None
    return page.tray_reason if page.unsorted else None


class ScanNotes(View):
    """One line that names the pages to look at; hidden when all is well.

    Signals:
        show_wanted: go to the next of these pages, bad or unsorted.

    Args:
        name: stable object name.
    """

    show_wanted = Signal()

    def __init__(self, *, name: str) -> None:
        super().__init__(name=name)
        self._pages: tuple[Page, ...] = ()
        self._line = MessageLine(name=f"{name}.line")
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self._line)
        self._line.action_chosen.connect(self.show_wanted)
        self.hide()

    def show_pages(self, pages: Sequence[Page]) -> None:
        """Say what is wrong with pages, which come in the order of their numbers."""
        self._pages = tuple(pages)
        bad = [str(number) for number, page in enumerate(pages, 1) if _is_bad(page)]
        words = [*self._bad(bad), *self._unsorted()]
        self.setVisible(bool(words))
        if words:
            # A cover sheet is no page of the strip; what lay behind it is.
            action = (
                self.tr("Show") if any(page.goes_out and page.to_look_at for page in pages) else ""
            )
            self._line.show_message("warn", " ".join(words), action=action)

    def _bad(self, numbers: list[str]) -> list[str]:
        if not numbers:
            return []
        named = ", ".join(numbers[:NAMED]) + ("…" if len(numbers) > NAMED else "")
        words = self.tr("Look at page {numbers} before the applicant leaves.")
        return [words.format(numbers=named)]

    def _unsorted(self) -> list[str]:
        reasons = dict.fromkeys(map(_why_unsorted, self._pages))
        return [self._reason(reason) for reason in reasons if reason]

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
