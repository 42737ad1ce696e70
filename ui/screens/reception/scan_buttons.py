"""The two buttons of the scan step: scan on, and register when all is there."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from ui.screens.reception.presenter import ReceptionPresenter
from ui.screens.reception.scan_presenter import ScanPresenter
from ui.screens.reception.scan_register import ScanRegister
from ui.widgets.button import Button
from ui.widgets.message_line import MessageLine
from ui.widgets.page_strip import PageStrip


class ScanButtons(QObject):
    """Which of them is on, and which leads.

    Args:
        reception: which case.
        presenter: its pages.
        strip: has the keys while pages come in.
        message: its owner; says why a case could not be registered, and offers the courier.
    """

    def __init__(
        self,
        reception: ReceptionPresenter,
        presenter: ScanPresenter,
        strip: PageStrip,
        message: MessageLine,
    ) -> None:
        super().__init__(message)
        self._presenter, self._strip = presenter, strip
        self.scan = Button("", "primary", name="scan.scan", key="F5", icon="scan")
        self.register = Button("", "secondary", name="scan.register", key="Ctrl Enter")
        ScanRegister(reception, self.register, message, presenter.show_fault)

    def show_state(self, lacking: Sequence[str], *, draft: bool, device: bool) -> None:
        """Allow what may be done now.

        Args:
            lacking: what is missing before the case can be registered.
            draft: whether it is not registered yet.
            device: whether there is something to scan from.
        """
        complete = not self._presenter.unscanned()
        was_ready, ready = self.register.isEnabled(), draft and not lacking
        over = "" if draft else self.tr("The case is registered already")
        self.register.allow(ready, over or "\n".join(lacking))
        waited = self.scan.hasFocus() or self._strip.hasFocus()
        if ready and not was_ready and waited:
            # The last page is cleaned: there is nothing left to scan.
            self.register.setFocus()
        self.register.set_kind("primary" if complete else "secondary")
        self.scan.set_kind("secondary" if complete else "primary")
        self.scan.allow(draft and device, over or self.tr("No scanner is there: F6 adds a file"))
        self.scan.set_text(self._scan_words())

    def _scan_words(self) -> str:
        if self._presenter.passes.turned:
            return self.tr("Scan the back sides")
        return self.tr("Scan next document") if self._presenter.pages else self.tr("Scan")

    def retranslate(self) -> None:
        """The words that do not follow from the pages."""
        self.register.set_text(self.tr("Register"))
        self.scan.set_text(self._scan_words())
