"""Pages are drawn at the scan step: F5, F6, the rest of a broken feed, cover sheets; and how that ended."""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from app.domain.case import CaseState
from app.domain.errors import Cancelled
from app.domain.page_fit import NOTHING_FITS, TOO_LARGE
from app.domain.public_service import Route
from app.services.printing import PrintedPaper
from ui.messages import code_of, sentence
from ui.printing import hand_out
from ui.screens.reception.presenter import ReceptionPresenter
from ui.screens.reception.scan_pages import StripPane
from ui.screens.reception.scan_place import TRAY, ScanPlace
from ui.screens.reception.scan_presenter import ScanPresenter
from ui.screens.reception.scan_resume import ScanResume
from ui.screens.reception.scan_settings import ScanSettings
from ui.screens.reception.scan_side import ScanSide
from ui.widgets.button import Button
from ui.widgets.message_line import MessageLine

_NO_FIT = (TOO_LARGE, NOTHING_FITS)


class ScanDrawing(QObject):
    """Begins to draw, and says how it ended.

    Args:
        reception: which case.
        presenter: draws.
        place: where pages go.
        settings: how they are scanned.
        side: gives way to pages that come.
    """

    def __init__(
        self,
        reception: ReceptionPresenter,
        presenter: ScanPresenter,
        place: ScanPlace,
        settings: ScanSettings,
        side: ScanSide,
    ) -> None:
        super().__init__(settings)
        self._reception, self._presenter = reception, presenter
        self._place, self._settings, self._side = place, settings, side
        self.message = MessageLine(name="scan.message")
        self.resume = ScanResume(name="scan.resume")
        self._strip: StripPane | None = None
        self._scan: Button | None = None
        self.resume.rest_wanted.connect(self._on_rest)

    def serve(self, strip: StripPane, scan: Button, add_file: Button) -> None:
        """Answer to what is pressed."""
        self._strip, self._scan = strip, scan
        strip.document_chosen.connect(self._on_document)
        strip.covers_wanted.connect(lambda: self._presenter.print_covers(self._covers_made))
        scan.clicked.connect(self._on_scan)
        add_file.clicked.connect(self._on_add_files)

    def prefer(self, code: str) -> None:
        """The next pages go into a row, scanned as was laid down for it."""
        self._place.document = code
        case = self._reception.case
        if case is not None:
            self._settings.prefer(code, case.service.code)

    def look_back(self) -> None:
        """Another case is at the counter: say when its last feed broke off."""
        self.message.clear()
        self.resume.show_feed(None)
        if self._reception.case is not None and self._reception.case.pages_open:
            self._presenter.look_for_broken_feed(self.resume.show_feed)

    def show_no_device(self) -> None:
        """With no scanner there, files remain."""
        words = self.tr("No scanner was found. Switch it on and press F7, or add a file (F6).")
        self.message.show_message("warn", words)

    def show_end(self, error: Exception | None) -> None:
        """Go to the next document, or say why it broke off."""
        taken, document = self._presenter.taken, self._place.document
        if self._scan is not None:
            self._scan.set_busy(None)
        if taken:
            self._place.forget()
        if isinstance(error, Cancelled):
            words = self.tr("Scanning was stopped. The pages already taken are kept.")
            self.message.show_message("unknown", words)
        elif error is not None:
            self.show_fault(error)
        elif taken and document != TRAY and not self._settings.by_hand:
            self.prefer(self._presenter.next_document(document))

    def show_turn(self, sheets: int) -> None:
        """The front sides are in: guide to the other ones."""
        words = self.tr(
            "%n front side(s) are in. Turn the whole pile over, lay it in again and press F5.",
            "",
            sheets,
        )
        self.message.show_message("accent", words)

    def show_fault(self, error: Exception) -> None:
        """Say what went wrong; the pages stay. What is too large is offered to be made to fit."""
        code = code_of(error)
        action = self.tr("Register for the courier") if self._may_go_by_courier(code) else ""
        self.message.show_message("danger", sentence(error), code=code, action=action)
        if code == TOO_LARGE:
            self._side.offer_fit()

    def show_fitting(self) -> None:
        """The pages are small enough now."""
        if self.message.code in _NO_FIT:
            self.message.clear()

    def _may_go_by_courier(self, code: str) -> bool:
        case, service = self._reception.case, self._reception.service
        waits = case is not None and case.state is CaseState.DRAFT and not self._presenter.waiting
        return code in _NO_FIT and waits and service is not None and Route.COURIER in service.routes

    def _on_document(self, code: str) -> None:
        self.prefer(code)
        if self._scan is not None:
            self._scan.setFocus()

    def _on_rest(self, document: str) -> None:
        self._go_to(document or TRAY)
        self._on_scan()

    def _go_to(self, document: str) -> None:
        self._place.document = document
        if self._strip is not None:
            self._strip.document.set_value(document)

    def _on_scan(self) -> None:
        device = self._settings.device
        if device is None or self._presenter.under_way:
            return
        self._begin(self.tr("Scanning… Esc stops"))
        settings = self._settings
        self._presenter.scan(self._place.spot, device, settings.profile, settings.by_hand)

    def _on_add_files(self) -> None:
        words = self.tr("Pictures and PDF (*.jpg *.jpeg *.png *.tif *.tiff *.heic *.heif *.pdf)")
        window = self._settings.window()
        chosen, _ = QFileDialog.getOpenFileNames(window, self.tr("Add file"), "", words)
        if chosen and not self._presenter.under_way:
            self._begin(self.tr("Reading the file… Esc stops"))
            self._presenter.add_files(self._place.spot, [Path(name) for name in chosen])

    def _begin(self, words: str) -> None:
        """Pages are about to come: the strip takes the keys until they are there."""
        self.message.clear()
        self.resume.show_feed(None)
        self._side.close()
        if self._strip is not None and self._scan is not None:
            self._strip.strip.setFocus()
            self._scan.set_busy(words)

    def _covers_made(self, paper: PrintedPaper) -> None:
        self._go_to(TRAY)
        workplace, run = self._reception.workplace, self._reception.run
        hand_out(workplace, run, paper, lambda _file: None, self.show_fault)
