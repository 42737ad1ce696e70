"""The archive: sent dossiers, newest first, with their signed letters."""

from collections.abc import Mapping
from uuid import UUID

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from app.domain.account import Session
from app.domain.dossier import Dossier
from app.domain.proof import ProofState
from app.services.workplace import Workplace
from ui.messages import code_of, sentence
from ui.pdf_preview import PdfPreview
from ui.presenter import Run
from ui.printing import hand_out_letter
from ui.proof_words import proof_words
from ui.screens.archive.presenter import ArchivePresenter
from ui.screens.review.words import kind_words
from ui.tokens import Space
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.empty_state import EmptyState
from ui.widgets.message_line import MessageLine
from ui.widgets.page_header import PageHeader
from ui.widgets.table import Table
from ui.widgets.table_model import Column, Row
from ui.widgets.view import View


class ArchiveView(View):
    """A table; F7 shows the letter of the chosen row."""

    def __init__(self, workplace: Workplace, session: Session, run: Run) -> None:
        super().__init__(name="archive")
        self._workplace = workplace
        self._run = run
        self.presenter = ArchivePresenter(self, workplace, session, run)
        self._dossiers: tuple[Dossier, ...] = ()
        self._was_read = False
        self._proofs: Mapping[UUID, ProofState] = {}
        self._letter = b""
        self._header = PageHeader("", "", name="archive.header")
        self._back = Button("", "quiet", name="archive.back", key="Esc", icon="arrow-left")
        self._print = Button("", name="archive.print", key="Ctrl P", icon="printer")
        self._see = Button("", "primary", name="archive.see", key="F7", icon="eye")
        self._message = MessageLine(name="archive.message")
        self._card = Card(name="archive.card", flush=True)
        self._table = Table(name="archive.table")
        self._empty = EmptyState("", name="archive.empty")
        self._preview = PdfPreview(run, name="archive.letter")
        self._stack = QStackedWidget()
        self._build()
        self.retranslate()

    def _build(self) -> None:
        for button in (self._back, self._print, self._see):
            self._header.add(button)
        self._card.add(self._table, 1)
        self._card.add(self._empty, 1)
        for page in (self._card, self._preview):
            self._stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.page, 20, Space.page, Space.l)
        column.setSpacing(Space.m)
        for part in (self._header, self._message):
            column.addWidget(part)
        column.addWidget(self._stack, 1)
        self._table.row_chosen.connect(lambda _key: self._show_buttons())
        self._table.row_activated.connect(lambda _key: self._on_see())
        self._see.clicked.connect(self._on_see)
        self._back.clicked.connect(self._on_back)
        self._print.clicked.connect(self._on_print)

    def enter(self) -> None:
        """Read what was sent; the table is the first thing to do."""
        self._stack.setCurrentWidget(self._card)
        self.presenter.load()
        self._table.setFocus()

    def refresh(self) -> None:
        """Read again; an open letter stays open."""
        self.presenter.load()

    def show_dossiers(
        self, dossiers: tuple[Dossier, ...], proofs: Mapping[UUID, ProofState]
    ) -> None:
        """Sent dossiers, the newest at the front."""
        self._proofs = proofs
        self._message.clear()
        by_hour = sorted(dossiers, key=lambda d: d.state_since or d.received_at, reverse=True)
        self._dossiers, self._was_read = tuple(by_hour), True
        self._fill()

    def show_letter(self, pdf: bytes) -> None:
        """The letter takes the place of the table until Esc."""
        self._letter = pdf
        self._preview.show_pdf(pdf, self.tr("Letter"))
        self._stack.setCurrentWidget(self._preview)
        self._show_buttons()
        self._preview.setFocus()

    def show_error(self, error: Exception) -> None:
        """What went wrong."""
        self._message.show_message("danger", sentence(error), code=code_of(error))

    def retranslate(self) -> None:
        """The words that do not come with the data."""
        self._header.set_words(self.tr("Archive"), self.tr("Results sent to the CSC"))
        self._back.set_text(self.tr("Back"))
        self._print.set_text(self.tr("Print"))
        self._see.set_text(self.tr("Letter"))
        self._table.set_label(self.tr("Sent dossiers"))
        self._empty.set_words(self.tr("Nothing has been sent yet"))
        self._table.set_columns(
            [
                Column("sent", self.tr("Sent")),
                Column("registered", self.tr("Registered as"), muted=True),
                Column("name", self.tr("Applicant"), width=0, strong=True),
                Column("result", self.tr("Result"), width=0),
                Column("proof", self.tr("Signature"), width=0, muted=True),
                Column("number", self.tr("Number in the queue"), align="right"),
            ]
        )
        self._fill()

    def _fill(self) -> None:
        self._table.set_rows(
            [_row(dossier, proof_words(self._proofs.get(dossier.id))) for dossier in self._dossiers]
        )
        total = len(self._dossiers)
        # Nothing is claimed before they have been read.
        self._table.set_totals(self.tr("%n dossier(s)", "", total) if total else "")
        self._table.setVisible(bool(total))
        self._empty.setVisible(self._was_read and not total)
        if total and not self._table.current_key:
            self._table.select(str(self._dossiers[0].id))
        self._show_buttons()

    def _show_buttons(self) -> None:
        looking = self._stack.currentWidget() is self._preview
        self._back.setVisible(looking)
        self._print.setVisible(looking)
        self._see.setVisible(not looking)
        self._see.allow(bool(self._table.current_key), self.tr("Choose a dossier first"))

    def _on_see(self) -> None:
        if self._table.current_key:
            self._message.clear()
            self.presenter.letter(UUID(self._table.current_key))

    def _on_back(self) -> None:
        self._stack.setCurrentWidget(self._card)
        self._show_buttons()
        self._table.setFocus()

    def _on_print(self) -> None:
        if self._letter:
            hand_out_letter(
                self._workplace,
                self._run,
                self._letter,
                self._table.current_key,
                self.show_error,
            )


def _row(dossier: Dossier, proof: str) -> Row:
    sent = f"{dossier.state_since:%d.%m.%Y, %H:%M}" if dossier.state_since else ""
    kind = kind_words(dossier.draft.kind, dossier) if dossier.draft else ""
    number = str(dossier.queue_number) if dossier.queue_number is not None else ""
    cells = (sent, dossier.registration_number, dossier.applicant_name, kind, proof, number)
    return Row(str(dossier.id), cells)
