"""Step 6: the applicant's papers become pages; then the case is registered."""

from pathlib import Path
from uuid import UUID

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from app.domain.attachment import Device, Page, PageId
from app.domain.case import CaseState
from app.domain.errors import Cancelled
from app.domain.scan_profiles import profiles_of
from app.services.printing import PrintedPaper
from ui.messages import code_of, sentence
from ui.printing import hand_out
from ui.screens.reception.column_step import ColumnStep
from ui.screens.reception.presenter import ReceptionPresenter
from ui.screens.reception.scan_notes import ScanNotes
from ui.screens.reception.scan_pages import PagePane, StripPane
from ui.screens.reception.scan_place import TRAY, ScanPlace
from ui.screens.reception.scan_presenter import ScanPresenter
from ui.screens.reception.scan_register import ScanRegister
from ui.screens.reception.scan_resume import ScanResume
from ui.screens.reception.scan_settings import ScanSettings
from ui.screens.reception.scan_shown import PagesShown
from ui.screens.reception.scan_side import ScanSide
from ui.screens.reception.size_meter import SizeMeter, megabytes
from ui.screens.reception.step_view import StepNote
from ui.tokens import Space
from ui.translation import language
from ui.widgets.button import Button
from ui.widgets.message_line import MessageLine
from ui.widgets.page_header import PageHeader


class ScanStep(ColumnStep):
    """F5 scans into the current document; every page shows as soon as it is stored."""

    def __init__(self, reception: ReceptionPresenter) -> None:
        super().__init__(reception, name="scan")
        self._presenter = ScanPresenter(reception, self)
        self._document = ""
        self._looked = False
        self._offered: list[tuple[str, str]] = []
        self._shown_case: object = None
        self._header = PageHeader(name="scan.header")
        self._meter = SizeMeter(reception.workplace.settings.wire.message_limit, name="scan.size")
        self._message = MessageLine(name="scan.message")
        self._notes = ScanNotes(name="scan.notes")
        self._resume = ScanResume(name="scan.resume")
        self._add_file = Button("", "secondary", name="scan.add_file", key="F6", small=True)
        self._tune = Button("", "secondary", name="scan.settings", key="F7", small=True)
        ready = reception.workplace.settings.scanning
        profiles = profiles_of(ready.profiles)
        self._settings = ScanSettings(profiles, ready.profiles_only, name="scan.scanner")
        self._left, self._right = StripPane(), PagePane()
        self._shown = PagesShown(reception, self._presenter, self._left, self._right)
        self._side = ScanSide(reception, self._presenter, self._shown, self._right)
        self._place = ScanPlace()
        self._scan = Button("", "primary", name="scan.scan", key="F5", icon="scan")
        self._register = Button("", "secondary", name="scan.register", key="Ctrl Enter")
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
        rows = self.column
        rows.setSpacing(Space.m)
        for part in (self._header, self._message, self._resume, self._notes, self._settings):
            rows.addWidget(part)
        rows.addLayout(body, 1)
        self._settings.hide()

    def _connect(self) -> None:
        self._settings.changed.connect(self._show_words)
        self._left.document_chosen.connect(self._on_document)
        self._left.blank_wanted.connect(self._on_blank_wanted)
        self._left.bin.clicked.connect(lambda: self._side.show_aside(in_bin=True))
        self._left.covers_wanted.connect(self._on_covers)
        self._left.strip.dropped.connect(self._on_dropped)
        self._meter.fit_wanted.connect(self._side.offer_fit)
        self._resume.rest_wanted.connect(self._on_rest)
        self._notes.show_wanted.connect(self._shown.next_to_look_at)
        self._add_file.clicked.connect(self._on_add_files)
        self._tune.clicked.connect(self._toggle_settings)
        self._message.action_chosen.connect(self._forget_place)
        self._right.tool_pressed.connect(self._on_tool)
        self._right.move_chosen.connect(self._on_move)
        self._scan.clicked.connect(self._on_scan)
        ScanRegister(self.reception, self._register, self.show_fault)

    # --- what the shell asks ----------------------------------------------------------------

    def title(self) -> str:
        """The step's name."""
        return self.tr("Scanning")

    def note(self) -> StepNote:
        """How many pages of what size."""
        count = len(self._presenter.pages)
        if not count:
            return StepNote()
        pages = self.tr("%n page(s)", "", count)
        size = self.tr("{size} MB").format(size=megabytes(self._presenter.size))
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
        return (self._scan, self._register)

    def enter(self) -> None:
        """Ask for scanners; begin with the first document without a page."""
        if self._shown_case != self.case.id:
            self._shown_case = self.case.id
            self._shown.pictures.forget()
            self._forget_place()
            self._side.close()
            self._message.clear()
            self._resume.show_feed(None)
            if self.case.pages_open:
                self._presenter.look_for_broken_feed(self._resume.show_feed)
        self._document = self._presenter.next_document("")
        if not self._document and self._presenter.paper_rows():
            self._document = self._presenter.paper_rows()[0].rule.code
        self._looked = False
        self._settings.prefer(self._document, self.case.service.code)
        self._presenter.look_for_devices()
        super().enter()

    def first_focus(self) -> QWidget | None:
        """The button that registers when all is there, the one that scans, or else the pages."""
        if self._register.isEnabled():
            return self._register
        if self._looked and self._settings.device is None:
            return self._add_file
        awaited = not self._presenter.unscanned() or not self._scan.isEnabled()
        return self._left.strip if awaited and self._presenter.pages else self._scan

    def refresh(self) -> None:
        """Show pages, documents and what may be pressed."""
        if self.reception.case is None:
            return
        self._offer_documents()
        self._left.show_blank(len(self._presenter.parked))
        self._left.show_binned(len(self._presenter.binned))
        self._meter.show_size(self._presenter.size, may_fit=self.case.pages_open)
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
        self._left.document.set_value(self._document)

    def escape(self) -> bool:
        """Esc stops the scanner, forgets a chosen place, closes what lies over the page."""
        if self._presenter.under_way:
            return self._presenter.cancel()
        return self._forget_place() or self._side.close()

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
            words = self.tr("No scanner was found. Switch it on and press F7, or add a file (F6).")
            self._message.show_message("warn", words)
        self.reception.shell.show_case()

    def show_end(self, error: Exception | None) -> None:
        """Drawing ended; go to the next document, or say why it broke off."""
        self._scan.set_busy(None)
        if self._presenter.taken:
            self._place.forget()
        if isinstance(error, Cancelled):
            words = self.tr("Scanning was stopped. The pages already taken are kept.")
            self._message.show_message("unknown", words)
        elif error is not None:
            self.show_fault(error)
        elif self._presenter.taken and self._document != TRAY and not self._settings.by_hand:
            self._document = self._presenter.next_document(self._document)
            self._settings.prefer(self._document, self.case.service.code)
        self.reception.shell.show_case()
        first = self.first_focus()
        if first is not None and self.isVisible():
            first.setFocus()

    def show_turn(self, sheets: int) -> None:
        """The front sides are in: guide to the other ones."""
        words = self.tr(
            "%n front side(s) are in. Turn the whole pile over, lay it in again and press F5.",
            "",
            sheets,
        )
        self._message.show_message("accent", words)
        self._scan.set_text(self.tr("Scan the back sides"))

    def show_fault(self, error: Exception) -> None:
        """Say what went wrong; the pages stay."""
        self._message.show_message("danger", sentence(error), code=code_of(error))

    # --- showing ----------------------------------------------------------------------------

    def _show_words(self) -> None:
        if self.reception.case is None:
            return
        paper = [row for row in self._presenter.paper_rows() if not row.rule.identity]
        done = len(paper) - len(self._presenter.unscanned())
        words = self.tr("{scanner} · {done} of {count} documents scanned")
        lead = words.format(scanner=self._settings.words(), done=done, count=len(paper))
        self._header.set_words(self.tr("Scanning"), lead)
        complete, draft = not self._presenter.unscanned(), self.case.state is CaseState.DRAFT
        was_ready, ready = self._register.isEnabled(), draft and not self.lacking()
        self._register.setEnabled(ready)
        waited = self._scan.hasFocus() or self._left.strip.hasFocus()
        if ready and not was_ready and waited:
            # The last page is cleaned: there is nothing left to scan.
            self._register.setFocus()
        self._register.setToolTip("\n".join(self.lacking()))
        self._register.set_kind("primary" if complete else "secondary")
        self._scan.set_kind("secondary" if complete else "primary")
        self._scan.setEnabled(draft and self._settings.device is not None)
        self._scan.set_text(self._scan_words())

    def _scan_words(self) -> str:
        if self._presenter.passes.turned:
            return self.tr("Scan the back sides")
        return self.tr("Scan next document") if self._presenter.pages else self.tr("Scan")

    # --- what the operator does -------------------------------------------------------------

    def _on_document(self, code: str) -> None:
        self._document = code
        self._settings.prefer(code, self.case.service.code)
        self._scan.setFocus()

    def _on_rest(self, document: str) -> None:
        self._document = document or TRAY
        self._left.document.set_value(self._document)
        self._on_scan()

    def _on_scan(self) -> None:
        device = self._settings.device
        if device is None or self._presenter.under_way:
            return
        self._begin(self.tr("Scanning… Esc stops"))
        settings, spot = self._settings, self._place.spot(self._document)
        self._presenter.scan(spot, device, settings.profile, settings.by_hand)

    def _begin(self, words: str) -> None:
        """Pages are about to come: the strip takes the keys until they are there."""
        self._message.clear()
        self._resume.show_feed(None)
        self._side.close()
        self._left.strip.setFocus()
        self._scan.set_busy(words)

    def _on_tool(self, key: str) -> None:
        page, chosen, hands = self._shown.current, self._shown.chosen, self._presenter.hands
        if key == "undo":
            hands.undo()
        elif page is None:
            return
        elif key.startswith("recipe."):
            hands.switch(page, key.removeprefix("recipe."))
        elif key in {"replace", "insert"}:
            self._choose_place(key, page)
        elif key == "split":
            self._split(page)
        elif key in {"earlier", "later"}:
            row = self._presenter.row_of(page)
            hands.shift(row, chosen or (page,), -1 if key == "earlier" else 1)
        else:
            act = {"rotate": hands.turn, "bin": hands.throw_away}[key]
            act(chosen or (page,))

    def _choose_place(self, key: str, page: Page) -> None:
        number = self._presenter.pages.index(page) + 1
        if key == "replace":
            self._place.replace(page)
            words = self.tr("The next page replaces page {number}: lay it in and press F5, or F6.")
        else:
            self._place.insert(page)
            words = self.tr(
                "The next pages come before page {number}: lay them in and press F5, or F6."
            )
        leave = self.tr("Leave it")
        self._message.show_message("accent", words.format(number=number), action=leave)
        self._scan.setFocus()

    def _forget_place(self) -> bool:
        """The next pages go to the end of their row again; says whether that is a change."""
        was = self._place.is_chosen
        self._place.forget()
        if was:
            self._message.clear()
        return was

    def _split(self, page: Page) -> None:
        """From this page on into the next document that waits for one."""
        row = self._presenter.next_document(page.document_code or "")
        self._presenter.hands.split(page, None if row == page.document_code else row or None)

    def _on_dropped(self, keys: list[str], row: str, before: str) -> None:
        pages = [PageId(UUID(key)) for key in keys]
        self._presenter.hands.move_to(pages, row or None, PageId(UUID(before)) if before else None)

    def _toggle_settings(self) -> None:
        self._settings.setVisible(not self._settings.isVisible())
        if self._settings.isVisible():
            self._presenter.look_for_devices()

    def _on_add_files(self) -> None:
        words = self.tr("Pictures and PDF (*.jpg *.jpeg *.png *.tif *.tiff *.heic *.heif *.pdf)")
        chosen, _ = QFileDialog.getOpenFileNames(self, self.tr("Add file"), "", words)
        if chosen and not self._presenter.under_way:
            self._begin(self.tr("Reading the file… Esc stops"))
            spot = self._place.spot(self._document)
            self._presenter.add_files(spot, [Path(name) for name in chosen])

    def _on_move(self, code: str) -> None:
        page = self._shown.current
        chosen = self._shown.chosen or ((page,) if page is not None else ())
        if page is not None and (page.document_code or TRAY) != code:
            row = None if code == TRAY else code
            self._presenter.hands.move_to([each.id for each in chosen], row)

    def _on_blank_wanted(self) -> None:
        parked = self._presenter.parked
        if len(parked) == 1:
            self._presenter.hands.take_back(parked)
        elif parked:
            self._side.show_aside(in_bin=False)

    def _on_covers(self) -> None:
        self._presenter.print_covers(self._covers_made)

    def _covers_made(self, paper: PrintedPaper) -> None:
        self._document = TRAY
        self._left.document.set_value(TRAY)
        workplace = self.reception.workplace
        hand_out(workplace, self.reception.run, paper, lambda _file: None, self.show_fault)

    def hideEvent(self, event: QHideEvent) -> None:
        """Pages are read while they are looked at."""
        self._presenter.reading.stop()
        super().hideEvent(event)

    def retranslate(self) -> None:
        """All words of the step."""
        self._register.set_text(self.tr("Register"))
        self._add_file.set_text(self.tr("Add file"))
        self._tune.set_text(self.tr("Scanner"))
        self._scan.set_text(self.tr("Scan"))
        self.refresh()
