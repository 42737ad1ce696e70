"""Step 6: the applicant's papers become pages; then the case is registered."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.attachment import Device, Page
from app.domain.case import CaseState
from app.domain.scan_profiles import profiles_of
from ui.screens.reception.column_step import ColumnStep
from ui.screens.reception.presenter import ReceptionPresenter
from ui.screens.reception.scan_buttons import ScanButtons
from ui.screens.reception.scan_drawing import ScanDrawing
from ui.screens.reception.scan_notes import ScanNotes
from ui.screens.reception.scan_pages import PagePane, StripPane
from ui.screens.reception.scan_place import TRAY, ScanPlace
from ui.screens.reception.scan_presenter import ScanPresenter
from ui.screens.reception.scan_settings import ScanSettings
from ui.screens.reception.scan_shown import PagesShown
from ui.screens.reception.scan_side import ScanSide
from ui.screens.reception.scan_tools import ScanTools
from ui.screens.reception.size_meter import SizeMeter, size_words
from ui.screens.reception.step_view import StepNote
from ui.tokens import Space
from ui.translation import language
from ui.widgets.button import Button
from ui.widgets.page_header import PageHeader

LOOK_MS = 100
"""From showing the step to looking for scanners."""


class ScanStep(ColumnStep):
    """F5 scans into the current document; every page shows as soon as it is stored."""

    def __init__(self, reception: ReceptionPresenter) -> None:
        super().__init__(reception, name="scan")
        self._presenter = presenter = ScanPresenter(reception, self)
        self._looked = False
        self._offered: list[tuple[str, str]] = []
        self._shown_case: object = None
        self._header = PageHeader(name="scan.header")
        self._meter = SizeMeter(reception.workplace.settings.wire.message_limit, name="scan.size")
        self._notes = ScanNotes(name="scan.notes")
        self._add_file = Button("", "secondary", name="scan.add_file", key="F6", small=True)
        self._tune = Button("", "secondary", name="scan.settings", key="F7", small=True)
        ready = reception.workplace.settings.scanning
        profiles = profiles_of(ready.profiles)
        self._settings = ScanSettings(profiles, ready.profiles_only, name="scan.scanner")
        self._left, self._right = StripPane(), PagePane()
        self._shown = PagesShown(reception, presenter, self._left, self._right)
        self._side = ScanSide(reception, presenter, self._shown, self._right)
        self._place = ScanPlace()
        self._drawing = ScanDrawing(reception, presenter, self._place, self._settings, self._side)
        message = self._drawing.message
        self._tools = ScanTools(presenter, self._shown, self._side, self._place, message)
        self._buttons = ScanButtons(reception, presenter, self._left.strip, message)
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        for tool in (self._add_file, self._tune, self._meter):
            self._header.add(tool)
        body = QHBoxLayout()
        body.setSpacing(Space.card)
        body.addWidget(self._left)
        for pane in (self._right, *self._side.panes):
            body.addWidget(pane, 1)
        rows, drawing = self.column, self._drawing
        rows.setSpacing(Space.m)
        for part in (self._header, drawing.message, drawing.resume, self._notes, self._settings):
            rows.addWidget(part)
        rows.addLayout(body, 1)
        self._settings.hide()

    def _connect(self) -> None:
        scan = self._buttons.scan
        self._drawing.serve(self._left, scan, self._add_file)
        self._tools.serve(self._left, self._right)
        self._tools.place_chosen.connect(scan.setFocus)
        self._settings.changed.connect(self._show_words)
        self._meter.fit_wanted.connect(self._side.offer_fit)
        self._notes.show_wanted.connect(self._shown.next_to_look_at)
        self._tune.clicked.connect(self._toggle_settings)

    # --- what the shell asks ----------------------------------------------------------------

    @property
    def awaits_paper(self) -> bool:
        """Whether a paper is still to be scanned."""
        return bool(self._presenter.unscanned())

    @property
    def is_drawing(self) -> bool:
        """Whether pages are coming in."""
        return self._presenter.under_way

    @property
    def has_looked(self) -> bool:
        """Whether it is known what can be scanned from."""
        return self._looked

    def title(self) -> str:
        """The step's name."""
        return self.tr("Scanning")

    def note(self) -> StepNote:
        """How many pages of what size."""
        count = len(self._presenter.pages)
        if not count:
            return StepNote()
        pages = self.tr("%n page(s)", "", count)
        size = self.tr("{size} MB").format(size=size_words(self._presenter.size))
        return StepNote(f"{pages}, {size}", "danger" if self._meter.too_large else "muted")

    def lacking(self) -> tuple[str, ...]:
        """Paper rows without a page, and what is awaited before the case can be registered."""
        words = self.tr("{document}: no page")
        rows = self._presenter.unscanned()
        missing = tuple(words.format(document=r.rule.title.in_(language())) for r in rows)
        return missing + self._awaited()

    def _awaited(self) -> tuple[str, ...]:
        waiting = self._presenter.waiting
        if self._presenter.under_way:
            return (self.tr("Pages are still coming in"),)
        return (self.tr("%n page(s) are still being cleaned", "", waiting),) if waiting else ()

    def complete_words(self) -> str:
        """All papers have pages."""
        return self.tr("Every paper is scanned")

    def buttons(self) -> tuple[Button, ...]:
        """Scan, then register."""
        return (self._buttons.scan, self._buttons.register)

    def enter(self) -> None:
        """Ask for scanners; begin with the first document without a page."""
        if self._shown_case != self.case.id:
            self._shown_case = self.case.id
            self._shown.pictures.forget()
            self._place.forget()
            self._side.close()
            self._drawing.look_back()
        first = next((row.rule.code for row in self._presenter.paper_rows()), "")
        self._looked = False
        self._drawing.prefer(self._presenter.next_document("") or first)
        # Processes that start hold the window up: it is painted before.
        QTimer.singleShot(LOOK_MS, self, self._presenter.look_for_devices)

    def first_focus(self) -> QWidget | None:
        """The button that registers when all is there, the one that scans, or else the pages."""
        scan, register = self.buttons()
        if register.isEnabled():
            return register
        if self._looked and self._settings.device is None:
            return self._add_file
        awaited = not self._presenter.unscanned() or not scan.isEnabled()
        return self._left.strip if awaited and self._presenter.pages else scan

    def refresh(self) -> None:
        """Show pages, documents and what may be pressed."""
        if self.reception.case is None:
            return
        self._offer_documents()
        self._left.show_blank(len(self._presenter.parked))
        self._left.show_binned(len(self._presenter.binned))
        self._meter.show_size(self._presenter.size, may_fit=self.case.pages_open)
        if not self._meter.too_large:
            self._drawing.show_fitting()
        self._notes.show_pages((*self._presenter.pages, *self._presenter.covers))
        self._shown.refresh()
        self._side.refresh()
        self._show_words()
        self._presenter.clean_waiting()

    def _offer_documents(self) -> None:
        """Fill both lists of documents, but only when they change: one may be open."""
        rows = [(r.rule.code, r.rule.title.in_(language())) for r in self._presenter.paper_rows()]
        if rows != self._offered:
            self._offered = rows
            self._left.document.set_options([*rows, (TRAY, self.tr("Sort by cover sheets"))])
            self._right.move_field.set_options([*rows, (TRAY, self.tr("Not sorted"))])
        self._left.document.set_value(self._place.document)

    def escape(self) -> bool:
        """Esc stops the scanner, forgets a chosen place, closes what lies over the page."""
        if self._presenter.under_way:
            return self._presenter.cancel()
        if self._settings.isVisible():
            self._toggle_settings()
            return True
        return self._tools.forget_place() or self._side.close()

    # --- what the presenter shows -----------------------------------------------------------

    def show_pages(self, newest: Page | None = None) -> None:
        """The pages changed."""
        self._shown.fill_strip()
        if newest is not None and newest.goes_out:
            self._left.strip.select(str(newest.id))
        self.reception.shell.show_case()

    def show_devices(self, devices: tuple[Device, ...]) -> None:
        """What can be scanned from; with nothing there, files remain."""
        self._looked = True
        self._settings.show_devices(devices)
        if not devices:
            self._drawing.show_no_device()
        self.reception.shell.show_case()

    def show_end(self, error: Exception | None) -> None:
        """Drawing ended; the focus goes to what comes next."""
        self._drawing.show_end(error)
        self.reception.shell.show_case()
        first = self.first_focus()
        if first is not None and self.isVisible():
            first.setFocus()

    def show_turn(self, sheets: int) -> None:
        """The front sides are in: guide to the other ones."""
        self._drawing.show_turn(sheets)
        self._buttons.retranslate()

    def show_fault(self, error: Exception) -> None:
        """Say what went wrong; the pages stay."""
        self._drawing.show_fault(error)

    # --- showing ----------------------------------------------------------------------------

    def _show_words(self) -> None:
        if self.reception.case is None:
            return
        paper = [row for row in self._presenter.paper_rows() if not row.rule.identity]
        done = len(paper) - len(self._presenter.unscanned())
        words = self.tr("{scanner} · {done} of {count} documents scanned")
        lead = words.format(scanner=self._settings.words(), done=done, count=len(paper))
        self._header.set_words(self.tr("Scanning"), lead)
        draft, device = self.case.state is CaseState.DRAFT, self._settings.device is not None
        self._buttons.show_state(self.lacking(), draft=draft, device=device)

    def _toggle_settings(self) -> None:
        self._settings.setVisible(not self._settings.isVisible())
        if self._settings.isVisible():
            self._presenter.look_for_devices()
            self._settings.focus_first()
        elif (first := self.first_focus()) is not None:
            first.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        """Pages are read while they are looked at."""
        self._presenter.reading.stop()
        super().hideEvent(event)

    def retranslate(self) -> None:
        """All words of the step."""
        self._buttons.retranslate()
        self._add_file.set_text(self.tr("Add file"))
        self._tune.set_text(self.tr("Scanner"))
        self.refresh()
