"""Verify: drop a paper or choose a file; the answer in one sentence, then each signature."""

from pathlib import Path

from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from app.domain.account import Session
from app.domain.signature import Validity
from app.domain.verified_file import VerifiedFile
from app.services.workplace import Workplace
from ui.messages import code_of, sentence, sentence_of_check
from ui.presenter import Run
from ui.screens.verify.carried_card import CarriedCard
from ui.screens.verify.presenter import VerifyPresenter
from ui.screens.verify.receipt_card import ReceiptCard, receipt_words
from ui.screens.verify.signature_card import MARKS, SignatureCard
from ui.tokens import Space
from ui.widgets.button import Button
from ui.widgets.empty_state import EmptyState
from ui.widgets.message_line import MessageLine
from ui.widgets.page_header import PageHeader
from ui.widgets.scroll import Scroll
from ui.widgets.text_field import TextField
from ui.widgets.view import View

NO_CONTENT = "SIG-84"


class VerifyView(View):
    """F6 chooses a file; a file may be dropped anywhere; a barcode gun reads the code of a receipt."""

    def __init__(self, workplace: Workplace, session: Session, run: Run) -> None:
        super().__init__(name="verify")
        self._clock = workplace.clock
        self.presenter = VerifyPresenter(self, workplace, session, run)
        self._shown: tuple[str, VerifiedFile] | None = None
        self._header = PageHeader("", "", name="verify.header")
        self._choose = Button("", "primary", name="verify.choose", key="F6", icon="file-check")
        self._code = TextField("", name="verify.code", max_length=300)
        self._answer = MessageLine(name="verify.answer")
        self._empty = EmptyState("", name="verify.empty")
        self._scroll = Scroll()
        self._header.add(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.page, 20, Space.page, Space.l)
        column.setSpacing(Space.m)
        for part in (self._header, self._code, self._answer):
            column.addWidget(part)
        column.addWidget(self._empty, 1)
        column.addWidget(self._scroll, 1)
        self._scroll.hide()
        self.setAcceptDrops(True)
        self._choose.clicked.connect(self._on_choose)
        self._code.submitted.connect(self._on_code)
        self._answer.action_chosen.connect(self._on_content)
        self.retranslate()

    def enter(self) -> None:
        """A file is chosen first."""
        self._choose.setFocus()

    def refresh(self) -> None:
        """What could not be told is asked again; nothing else changes behind one's back."""
        self.presenter.check_again()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files are welcome."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """The first file is checked."""
        files = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            event.acceptProposedAction()
            self.presenter.check(Path(files[0]))

    def show_busy(self, file: str) -> None:
        """A file is being checked; empty: no longer."""
        self._choose.set_busy(self.tr("Checking…") if file else None)
        if file:
            self._answer.clear()

    def show_answer(self, file: str, found: VerifiedFile) -> None:
        """The answer, and every signature."""
        self._shown = file, found
        needs_content = NO_CONTENT in found.codes
        action = self.tr("Choose the signed file…") if needs_content else ""
        code = found.codes[0] if found.codes and found.validity is not Validity.VALID else ""
        words = f"{self._words(file, found)} {sentence_of_check(code) if code else ''}".strip()
        tone = MARKS[found.validity][1]
        self._answer.show_message(tone, words, code=code, action=action)
        self._fill(found)

    def show_error(self, error: Exception) -> None:
        """The file could not be read."""
        self._shown = None
        self._scroll.hide()
        self._empty.show()
        self._answer.show_message("danger", sentence(error), code=code_of(error))

    def retranslate(self) -> None:
        """All words."""
        lead = self.tr("Whose signature stands on a paper, and whether it holds")
        self._header.set_words(self.tr("Verify"), lead)
        self._choose.set_text(self.tr("Choose file"))
        self._code.set_label(self.tr("Code of a receipt"))
        self._code.set_hint(self.tr("Put the cursor here and read the large code with the gun"))
        self._empty.set_words(
            self.tr("Drop a PDF, an XML, a signature file or a picture of a receipt here")
        )
        if self._shown is not None:
            self.show_answer(*self._shown)

    def _words(self, file: str, found: VerifiedFile) -> str:
        if found.receipt is not None:
            return receipt_words(found.receipt)
        words = {
            Validity.VALID: self.tr("{file}: the signature is valid."),
            Validity.INVALID: self.tr("{file}: the signature is not valid."),
            Validity.CANNOT_TELL: self.tr("{file}: it cannot be told yet."),
        }[found.validity]
        return words.format(file=file)

    def _fill(self, found: VerifiedFile) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.m)
        signed = [one for one in found.verdicts if one.signer is not None]
        for number, verdict in enumerate(signed, 1):
            name = f"verify.signature.{number}"
            column.addWidget(SignatureCard(verdict, name=name, zone=self._clock.now()))
        receipt = found.receipt.receipt if found.receipt else None
        if found.receipt is not None and receipt is not None:
            column.addWidget(ReceiptCard(found.receipt, receipt))
        if found.carried is not None:
            column.addWidget(CarriedCard(found.carried, found, self._clock.now()))
        column.addStretch(1)
        before = self._scroll.widget()
        self._scroll.set_content(content)
        if before is not None:
            before.deleteLater()
        self._scroll.setVisible(bool(signed) or receipt is not None)
        self._empty.setVisible(self._scroll.isHidden())

    def _on_choose(self) -> None:
        name, _filter = QFileDialog.getOpenFileName(self, self.tr("Signed file"), str(Path.home()))
        if name:
            self.presenter.check(Path(name))

    def _on_code(self) -> None:
        text = self._code.text().strip()
        if text:
            self._code.set_text("")
            self.presenter.check_code(text)

    def _on_content(self) -> None:
        name, _filter = QFileDialog.getOpenFileName(
            self, self.tr("What was signed"), str(Path.home())
        )
        if name:
            self.presenter.check_with(Path(name))
