"""The page on which the operator notes a letter that came by courier (S 12.4)."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from app.domain.account import Session
from app.domain.case import Case, ResultKind
from app.services.workplace import Workplace
from ui.messages import code_of, sentence
from ui.presenter import Run
from ui.screens.form_fields import FormFields, walk_by_enter
from ui.screens.results.words import kind_words
from ui.tokens import Space
from ui.widgets.action_bar import ActionBar
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.choice_field import ChoiceField
from ui.widgets.field_grid import FieldGrid
from ui.widgets.message_line import MessageLine
from ui.widgets.segment import SegmentField
from ui.widgets.text import Text
from ui.widgets.text_field import TextField
from ui.widgets.view import View


class LetterForm(View):
    """Which case is answered, how, and under which numbers.

    Signals:
        noted: the result waits to be handed over now; carries the case.
        left: the operator goes back to the list.
    """

    noted = Signal(object)
    left = Signal()

    def __init__(self, workplace: Workplace, session: Session, run: Run) -> None:
        super().__init__(name="results.letter")
        self._letters, self._session, self._run = workplace.paper_results, session, run
        self._message = MessageLine(name="results.letter.message")
        self._card = Card(" ", name="results.letter.card")
        self._lead = Text("", "body", "ink2", wrap=True, name="results.letter.lead")
        self._case = ChoiceField(name="results.letter.case")
        self._kind = SegmentField(name="results.letter.kind", options=_kinds())
        self._number = TextField(name="results.letter.letter_number", max_length=60)
        self._queue = TextField(name="results.letter.queue_number", max_length=9)
        self._named = FormFields(
            self,
            {"kind": self._kind, "letter_number": self._number, "queue_number": self._queue},
        )
        self._back = Button("", "quiet", name="results.letter.back", key="Esc", icon="arrow-left")
        self._note = Button(
            "", "primary", name="results.letter.note", key="Ctrl Enter", icon="check"
        )
        self._bar = ActionBar(name="results.letter.actions")
        self._build()
        self.retranslate()

    def _build(self) -> None:
        grid = FieldGrid()
        grid.add(self._case, 6)
        for field, span in ((self._kind, 3), (self._number, 3), (self._queue, 2)):
            grid.add(field, span)
        self._card.add(self._lead)
        self._card.add(grid)
        self._bar.set_back(self._back)
        self._bar.add(self._note)
        page = QVBoxLayout()
        page.setContentsMargins(Space.wide, 26, Space.wide, Space.l)
        page.setSpacing(Space.m)
        page.addWidget(self._message)
        page.addWidget(self._card)
        page.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(page, 1)
        column.addWidget(self._bar)
        self._kind.chosen.connect(lambda _kind: self._allow())
        self._case.chosen.connect(lambda _case: self._allow())
        walk_by_enter((self._number, self._queue))
        self._queue.submitted.connect(self._on_note)
        self._back.clicked.connect(self.left)
        self._note.clicked.connect(self._on_note)

    def begin(self) -> None:
        """Empty, with the cases that wait for an answer on paper."""
        self._message.clear()
        self._named.empty()
        self._case.set_value("")
        self._run(lambda: self._letters.awaited(self._session), self._offer, self._on_failed)

    def retranslate(self) -> None:
        """All words."""
        self._card.set_title(self.tr("Letter on paper"))
        self._lead.setText(
            self.tr("For packages that went by courier: note what the provider's letter says.")
        )
        self._case.set_label(self.tr("Case"))
        self._case.set_placeholder(self.tr("Choose"))
        self._kind.set_label(self.tr("Result"))
        self._kind.set_options(_kinds())
        self._number.set_label(self.tr("Number of the letter"))
        self._queue.set_label(self.tr("Number in the queue"))
        self._back.set_text(self.tr("Back"))
        self._note.set_text(self.tr("Note the letter"))

    def _offer(self, cases: Sequence[Case]) -> None:
        self._case.set_options([(str(c.id), f"{c.number} · {c.applicant_shown}") for c in cases])
        if len(cases) == 1:
            self._case.set_value(str(cases[0].id))
        if not cases:
            self._message.show_message("unknown", self.tr("No case waits for a letter on paper"))
        self._case.focus_input()
        self._allow()

    def _allow(self) -> None:
        notified = self._kind.value() != ResultKind.REASONED_REFUSAL.value
        self._queue.control.setEnabled(notified)
        chosen = bool(self._case.value())
        self._note.setEnabled(chosen)
        self._note.setToolTip("" if chosen else self.tr("Choose the case first"))

    def _on_note(self) -> None:
        case_id = self._case.value()
        if not case_id:
            return
        self._message.clear()
        values = self._named.values()
        self._run(
            lambda: self._letters.take_in(self._session, UUID(case_id), values),
            self.noted.emit,
            self._on_failed,
        )

    def _on_failed(self, error: Exception) -> None:
        if not self._named.take_error(error):
            self._message.show_message("danger", sentence(error), code=code_of(error))


def _kinds() -> list[tuple[str, str]]:
    return [(kind.value, kind_words(kind)) for kind in ResultKind]
