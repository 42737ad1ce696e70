"""Correct or cancel a registered case, and see afterwards what was undone."""

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout

from app.domain.case import Case, CaseAction, CaseState
from app.domain.duplicate import Duplicate, undecided
from app.domain.journal import JournalEntry
from app.services.corrections import CaseRecord
from ui.keys.pressing import is_enter
from ui.messages import code_of, sentence
from ui.screens.ask_path import ask_file
from ui.screens.reception.presenter import ReceptionPresenter
from ui.screens.reception.undo_form import UndoForm
from ui.screens.reception.undo_history import UndoHistory
from ui.screens.reception.undo_presenter import UndoPresenter
from ui.tokens import Size, Space
from ui.widgets.button import Button
from ui.widgets.message_line import MessageLine
from ui.widgets.page_header import PageHeader
from ui.widgets.scroll import Scroll
from ui.widgets.segment import Segment
from ui.widgets.view import View

CORRECT, CANCEL = "correct", "cancel"
DUPLICATES = "DUP-02"


class UndoPage(View):
    """Takes the place of the steps; Esc goes back to them.

    Signals:
        closed: back to where one came from.
    """

    closed = Signal()

    def __init__(self, reception: ReceptionPresenter) -> None:
        super().__init__(name="undo")
        self._presenter = UndoPresenter(self, reception)
        self._header = PageHeader(name="undo.header")
        self._back = Button("", "quiet", name="undo.back", key="Esc", icon="arrow-left")
        self._save = Button("", "primary", name="undo.save", key="Ctrl Enter")
        self._message = MessageLine(name="undo.message")
        self._state = MessageLine(name="undo.state")
        self._what = Segment(name="undo.what", options=[(CORRECT, ""), (CANCEL, "")])
        self._form = UndoForm(name="undo.form")
        self._history = UndoHistory(name="undo.history")
        self._record: CaseRecord | None = None
        self._shown: Case | None = None
        self._build()
        self.retranslate()

    def _build(self) -> None:
        inner = View(name="undo.inner", ground="none")
        self._column = column = QVBoxLayout(inner)
        column.setSpacing(Space.m)
        self._header.add(self._back)
        self._header.add(self._save)
        for part in (self._header, self._message, self._state, self._what, self._form,
                     self._history):  # fmt: skip
            column.addWidget(part)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(Scroll(inner))
        self._what.chosen.connect(lambda _key: self._choose())
        self._back.clicked.connect(self.closed)
        self._save.clicked.connect(self._on_save)
        self._form.submitted.connect(self._on_save)
        self._form.data.people_typed.connect(self._on_people)
        self._form.data.decided.connect(self._on_decided)
        self._history.paper_asked.connect(self._on_paper)

    def enter(self) -> None:
        """Show the case at the counter and what was undone so far."""
        self._message.clear()
        self._what.set_value(CORRECT)
        self._form.empty_ground()
        self._show_case(self._presenter.case)
        self._presenter.load()
        (self._form.focus_first if self._open else self._back.setFocus)()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Narrow margins in a narrow window."""
        super().resizeEvent(event)
        side = Space.l if self.window().width() < Size.narrow_below else Space.page
        self._column.setContentsMargins(side, Space.xl, side, Space.l)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a line goes on to the next."""
        if not (is_enter(event) and self._form.move_on()):
            super().keyPressEvent(event)

    @property
    def _open(self) -> bool:
        return self._presenter.case.may(CaseAction.CORRECT)

    def show_record(self, record: CaseRecord) -> None:
        """What was undone, and for a cancelled case why."""
        self._record = record
        self._history.show_entries(record.undoings, self._presenter.service)
        self._tell_state(record)

    def show_done(self, case: Case) -> None:
        """It is stored; the way back is the next thing."""
        self._form.empty_ground()
        self._show_case(case)
        if case.state is not CaseState.CANCELLED:
            again = self.tr("Corrected. Sign the request now: it is another one than before.")
            self._message.show_message("ok", again)
        self._back.setFocus()

    def _on_people(self, typed: str) -> None:
        self._presenter.look(self._form.data.typed(), typed)

    def _on_decided(self, duplicate: Duplicate, reason: str) -> None:
        self._presenter.decide(self._form.data.typed(), duplicate, reason)

    def _on_paper(self, entry: JournalEntry) -> None:
        kind = (entry.after or {}).get("paper", "pdf").split()[0]
        name = self.tr("Paper")
        path = ask_file(self, self.tr("Supporting paper"), f"{name}.{kind}")
        if path is not None:
            self._presenter.save_paper(entry, path)

    def show_error(self, error: Exception) -> None:
        """At its field, or in the line above; who stands elsewhere is decided on below the data."""
        self._save.set_busy(None)
        if code_of(error) == DUPLICATES:
            self._presenter.look(self._form.data.typed(), go=True)
        elif not self._form.take_error(error):
            self._message.show_message("danger", sentence(error), code=code_of(error))

    def show_duplicates(self, found: Sequence[Duplicate], case: Case, *, go: bool) -> None:
        """Side by side with the case as it would be; the line above says how many are to decide."""
        data, count = self._form.data, len(undecided(found))
        data.show_duplicates(found, case)
        if count:
            words = self.tr("Already on the books: %n to decide under the data", "", count)
            self._message.show_message("warn", words, code=DUPLICATES, icon="users")
        elif self._message.code == DUPLICATES:
            self._message.clear()
        if go:
            # After the Enter of a reason, or it would press what comes next.
            QTimer.singleShot(0, self, (data.duplicate_reason() or self._save).setFocus)

    def show_reason_fault(self, error: Exception) -> None:
        """A reason that was not accepted."""
        self._form.data.show_reason_fault(sentence(error))

    def retranslate(self) -> None:
        """All words of the page."""
        self._back.set_text(self.tr("Back"))
        options = [(CORRECT, self.tr("Correct the data")), (CANCEL, self.tr("Cancel the case"))]
        self._what.set_options(options)
        self._what.setAccessibleName(self.tr("What is to be undone"))
        self._form.retranslate()
        self._history.retranslate()
        self._name()
        if self._record is not None:
            self._tell_state(self._record)

    def _show_case(self, case: Case) -> None:
        self._save.set_busy(None)
        known = self._presenter
        self._form.show_case(case, known.service, known.today, needs_permit=known.needs_permit)
        for part in (self._what, self._form, self._save):
            part.setVisible(self._open)
        self._shown = case
        self._choose()

    def _choose(self) -> None:
        self._form.forget_faults()
        self._form.show_data(self._what.value() == CORRECT)
        self._name()

    def _name(self) -> None:
        cancelling = self._what.value() == CANCEL
        template, case = self.tr("Case {number} · {name}"), self._shown
        lead = template.format(number=case.number, name=case.applicant_shown) if case else ""
        self._header.set_words(self.tr("Correct or cancel"), lead)
        words = self.tr("Cancel the case") if cancelling else self.tr("Save the correction")
        self._save.set_text(words)

    def _tell_state(self, record: CaseRecord) -> None:
        if record.case.state is CaseState.CANCELLED:
            why = next((e.reason for e in reversed(record.undoings) if e.action == CANCEL), "")
            words = self.tr("The case is cancelled: {reason}").format(reason=why)
            self._state.show_message("danger", words)
        elif not record.case.may(CaseAction.CORRECT):
            words = self.tr("The package has left: only the provider can change the case now.")
            self._state.show_message("unknown", words)
        else:
            self._state.clear()

    def _on_save(self) -> None:
        self._message.clear()
        self._form.forget_faults()
        cancelling = self._what.value() == CANCEL
        unfinished = 0 if cancelling else self._form.data.unfinished()
        if unfinished:
            words = self.tr("%n family member(s) not complete", "", unfinished)
            self._message.show_message("danger", words)
            return
        self._save.set_busy(self.tr("Saving…"))
        if cancelling:
            self._presenter.cancel(self._form.ground())
        else:
            self._presenter.correct(self._form.data.correction(), self._form.ground())
