"""Tasks on the desk: what a register said later beside what the form holds, and the decision."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.case_task import POWER, REFUSED, RESULT, CaseTask
from app.domain.power_of_attorney import PowerFault
from ui.screens.case_fields import field_words
from ui.tokens import Space
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.chip import Chip
from ui.widgets.list_row import ListRow
from ui.widgets.text_field import TextField

REASON_LENGTH = 300
translate = QCoreApplication.translate


class TasksCard(Card):
    """Hidden while nothing is open; one task at a time is decided, the oldest first.

    Signals:
        kept: the task and the reason: the form keeps its value.
        taken: the task and the reason: the register's value is taken.
        case_chosen: the case of a task is to be opened; carries its UUID.
    """

    kept = Signal(object, str)
    taken = Signal(object, str)
    case_chosen = Signal(object)

    def __init__(self, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(" ", name=name, flush=True, parent=parent)
        self._tasks: tuple[CaseTask, ...] = ()
        self._rows: list[ListRow] = []
        self._chosen = 0
        self._chip = Chip(name=f"{name}.chip")
        self._reason = TextField(name=f"{name}.reason", max_length=REASON_LENGTH)
        self._keep = Button("", name=f"{name}.keep", icon="check")
        self._take = Button("", name=f"{name}.take", icon="download")
        self._open = Button("", "quiet", name=f"{name}.open", icon="eye")
        self._line = QWidget()
        self.add_to_head(self._chip)
        self._build()
        self.hide()

    def _build(self) -> None:
        row = QHBoxLayout(self._line)
        row.setContentsMargins(22, Space.s, 20, Space.l)
        row.setSpacing(Space.s)
        row.addWidget(self._reason, 1)
        for button in (self._keep, self._take, self._open):
            row.addWidget(button)
        self._keep.clicked.connect(lambda: self._decide(self.kept))
        self._take.clicked.connect(lambda: self._decide(self.taken))
        self._open.clicked.connect(lambda: self.case_chosen.emit(self._task().case_id))

    def show_tasks(self, tasks: Sequence[CaseTask]) -> None:
        """Show these and no others."""
        if tuple(tasks) != self._tasks:
            self._tasks, self._chosen = tuple(tasks), 0
            self.retranslate()

    def show_fault(self, sentence: str) -> None:
        """A decision that was not accepted stays with its sentence."""
        self._reason.set_fault(sentence)
        self._reason.focus_input()

    def retranslate(self) -> None:
        """The words of the card and its rows."""
        self.set_title(self.tr("Tasks"))
        count = len(self._tasks)
        self._chip.set_content(self.tr("%n to decide", "", count), "warn", "alert-triangle")
        self._take.set_text(self.tr("Take the register's"))
        self._open.set_text(self.tr("Open"))
        for old in self._rows:
            old.hide()
            old.deleteLater()
        self._rows = [self._row(number, task) for number, task in enumerate(self._tasks)]
        for row in self._rows:
            self.add(row)
        self.add(self._line)
        self.setVisible(bool(self._tasks))
        self._choose(min(self._chosen, max(count - 1, 0)))

    def _row(self, number: int, task: CaseTask) -> ListRow:
        row = ListRow(name=f"{self.objectName()}.{number}", state="unknown", pressable=True)
        title = self.tr("{field} · case {number}").format(
            field=field_words(task.field), number=task.case_number
        )
        both = said_words(task)
        row.set_words(title, both, f"{task.opened_at:%d.%m %H:%M}")
        row.setToolTip(both)
        row.clicked.connect(lambda: self._choose(number))
        return row

    def _choose(self, number: int) -> None:
        self._chosen = number
        for index, row in enumerate(self._rows):
            row.set_current(index == number)
        if self._tasks:
            self._take.setEnabled(self._task().may_be_taken)
            of_form = self._task().field != RESULT
            self._keep.set_text(self.tr("The form stands") if of_form else self.tr("Seen to"))
            template = self.tr("Why is it decided so? (case {number})")
            self._reason.set_label(template.format(number=self._task().case_number))
            self._reason.set_fault(None)
            self._reason.set_text("")

    def _task(self) -> CaseTask:
        return self._tasks[self._chosen]

    def _decide(self, signal: SignalInstance) -> None:
        signal.emit(self._task(), self._reason.text())


def said_words(task: CaseTask) -> str:
    """What differs, or what became of a result that came."""
    if task.field != RESULT:
        words = translate("TasksCard", "Form: {held} · register: {told}")
        return words.format(held=task.held or "–", told=told_words(task))
    if task.held == REFUSED:
        words = translate(
            "TasksCard",
            "It came, but is not believed ({code}), and went back. Ask the provider to send it again.",
        )
    else:
        words = translate(
            "TasksCard",
            "It came, but it cannot be told yet whether it holds ({code}). Tell the administrator.",
        )
    return words.format(code=task.told)


def told_words(task: CaseTask) -> str:
    """What the register said: a value, or what is wrong with a power of attorney."""
    if task.field != POWER:
        return task.told or "–"
    words = {
        PowerFault.REVOKED: translate("CaseField", "revoked"),
        PowerFault.EXPIRED: translate("CaseField", "expired"),
        PowerFault.OTHER_PRINCIPAL: translate("CaseField", "given by another person"),
        PowerFault.OTHER_REPRESENTATIVE: translate("CaseField", "given to another representative"),
        PowerFault.NOT_FOR_FILING: translate("CaseField", "not for applying"),
        PowerFault.PRINCIPAL_DECEASED: translate("CaseField", "the principal has died"),
        PowerFault.PRINCIPAL_INCAPABLE: translate("CaseField", "the principal is incapable"),
        PowerFault.ENDS_BEFORE_RESULT: translate("CaseField", "ends early"),
    }
    return ", ".join(words[PowerFault(each)] for each in task.told.split())
