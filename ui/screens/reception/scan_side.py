"""What takes the place of the page for a while: the bin, blank pages, the offer to make pages fit."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from app.domain.attachment import Page
from app.domain.page_fit import FitChoice, FitStep
from app.services.fitting import FitSample
from ui.raster_image import image_of
from ui.screens.reception.fit_offer import FitOffer
from ui.screens.reception.pages_aside import PagesAside
from ui.screens.reception.presenter import ReceptionPresenter
from ui.screens.reception.scan_pages import PagePane
from ui.screens.reception.scan_presenter import ScanPresenter
from ui.screens.reception.scan_shown import PagesShown

SAMPLE = 900
"""Pixels at the longer side of a picture before and after."""


class ScanSide(QObject):
    """Shows one of them at a time, beside the strip.

    Args:
        reception: which case.
        presenter: its pages.
        shown: the strip and the page.
        pane: what gives way.
    """

    def __init__(
        self,
        reception: ReceptionPresenter,
        presenter: ScanPresenter,
        shown: PagesShown,
        pane: PagePane,
    ) -> None:
        super().__init__(pane)
        self._reception, self._presenter = reception, presenter
        self._shown, self._pane = shown, pane
        limit = reception.workplace.settings.wire.message_limit
        self._aside = PagesAside(shown.pictures.small, name="scan.aside")
        self._offer = FitOffer(limit, name="scan.offer")
        self.panes: tuple[QWidget, ...] = (self._aside, self._offer)
        shown.pictures_came.connect(self._aside.strip.repaint_pictures)
        self._aside.wanted.connect(self._take_back)
        self._offer.step_chosen.connect(self._show_sample)
        self._offer.accepted.connect(self._accept)
        for pane_aside in (self._aside, self._offer):
            pane_aside.closed.connect(self._on_close)

    def show_aside(self, *, in_bin: bool) -> None:
        """Show the bin, or the blank pages; the same again closes it."""
        if self._aside.isVisible() and self._aside.is_bin is in_bin:
            self.close()
            return
        self._fill(in_bin=in_bin)
        self._bring(self._aside)
        self._aside.strip.setFocus()

    def offer_fit(self) -> None:
        """Show what would make the pages small enough."""
        self._presenter.fit_choices(self._offered)

    def close(self) -> bool:
        """Show the page again; says whether it was covered."""
        covered = self._pane.isHidden()
        if covered:
            self._bring(self._pane)
            self._shown.refresh()
        return covered

    def _on_close(self) -> None:
        self.close()
        self._pane.tools["undo"].setFocus()

    def refresh(self) -> None:
        """Other pages lie in the bin now, or none any more."""
        if not self._aside.isHidden():
            self._fill(in_bin=self._aside.is_bin)

    def _fill(self, *, in_bin: bool) -> None:
        pages = self._presenter.binned if in_bin else self._presenter.parked
        self._aside.show_pages(pages, in_bin=in_bin)
        if not pages:
            self.close()

    def _bring(self, wanted: QWidget) -> None:
        for pane in (self._pane, *self.panes):
            pane.setVisible(pane is wanted)

    def _take_back(self, pages: list[Page]) -> None:
        hands = self._presenter.hands
        (hands.restore if self._aside.is_bin else hands.take_back)(pages)

    def _offered(self, choices: tuple[FitChoice, ...]) -> None:
        self._bring(self._offer)
        self._offer.show_choices(choices, self._presenter.size)
        self._offer.setFocus()

    def _show_sample(self, step: FitStep) -> None:
        page = self._shown.current
        if page is None:
            return
        run, scanning = self._reception.run, self._reception.workplace.scanning

        def sampled(sample: FitSample) -> None:
            def draw() -> list[QImage]:
                both = (sample.before, sample.after)
                return [image_of(scanning.picture_of(data, SAMPLE)) for data in both]

            def drawn(images: list[QImage]) -> None:
                if self._offer.step is step:
                    sizes = len(sample.before), len(sample.after)
                    self._offer.show_sample(images[0], images[1], sizes)

            run(draw, drawn, self._presenter.show_fault)

        self._presenter.fit_sample(page, step, sampled)

    def _accept(self, step: FitStep) -> None:
        self.close()
        self._presenter.fit(step, promised=self._offer.promised)
