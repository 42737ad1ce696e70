"""The quiet ways beside the straight one: the applicant leaves, a registered case is undone."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from app.domain.case import Case, CaseAction, CaseState
from ui.widgets.button import Button
from ui.widgets.view import View

KEY = "F10"


class WaysOut(View):
    """At the foot of the summary; at most one of the two is there.

    Signals:
        leave_asked: the applicant has left the counter.
        undo_asked: the case is to be corrected or cancelled, or what was undone is to be seen.
    """

    leave_asked = Signal()
    undo_asked = Signal()

    def __init__(self) -> None:
        super().__init__(name="reception.ways_out", ground="none")
        self._case: Case | None = None
        self._leave = Button("", "quiet", name="reception.leave", key=KEY, icon="logout",
                             small=True)  # fmt: skip
        self._undo = Button("", "quiet", name="reception.undo", key=KEY, icon="arrow-back-up",
                            small=True)  # fmt: skip
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self._leave)
        rows.addWidget(self._undo)
        self._leave.clicked.connect(self.leave_asked)
        self._undo.clicked.connect(self.undo_asked)
        self.show_case(None)
        self.retranslate()

    def show_case(self, case: Case | None) -> None:
        """Offer what the case allows."""
        self._case = case
        leaving = case is not None and case.may(CaseAction.LEAVE)
        registered = case is not None and case.registered_at is not None
        self._leave.setVisible(leaving)
        self._undo.setVisible(registered)
        self.setVisible(leaving or registered)
        self._name_undo()

    def press(self) -> bool:
        """F10 while they are not seen, as in a closed drawer; whether there is such a way."""
        shown = next((b for b in (self._leave, self._undo) if not b.isHidden()), None)
        if shown is not None:
            shown.click()
        return shown is not None

    def retranslate(self) -> None:
        """The words of the buttons."""
        self._leave.set_text(self.tr("The applicant left"))
        self._name_undo()

    def _name_undo(self) -> None:
        case = self._case
        if case is not None and case.state is CaseState.CANCELLED:
            self._undo.set_text(self.tr("Why it is cancelled"))
        elif case is not None and not case.may(CaseAction.CORRECT):
            self._undo.set_text(self.tr("What was corrected"))
        else:
            self._undo.set_text(self.tr("Mend this case"))
