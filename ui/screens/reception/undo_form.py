"""The form for undoing: what is right instead, why, which paper proves it, who allows it."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from app.domain.case import Case
from app.domain.public_service import PublicService
from ui.screens.ask_path import ask_paper
from ui.screens.form_fields import FormFields
from ui.screens.reception.undo_data import UndoData
from ui.screens.reception.undo_presenter import GroundTyped
from ui.tokens import Space
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.field import Field
from ui.widgets.field_grid import FieldGrid
from ui.widgets.text_field import TextField
from ui.widgets.view import View


class UndoForm(View):
    """The data to correct stand above the ground; they are hidden for a cancellation.

    Signals:
        submitted: Enter in the last field.
    """

    submitted = Signal()

    def __init__(self, *, name: str) -> None:
        super().__init__(name=name, ground="none")
        self._file: Path | None = None
        self._data = UndoData(name="undo.data")
        self._reason = TextField(name="undo.reason", max_length=300)
        self._choose = Button("", name="undo.paper", icon="file-plus")
        self._paper = Field("", self._choose, name="undo.paper")
        self._login = TextField(name="undo.login", max_length=40)
        self._password = TextField(name="undo.password", secret=True, max_length=200)
        self._ground = {
            "reason": self._reason,
            "paper": self._paper,
            "login": self._login,
            "password": self._password,
        }
        self._faults = FormFields(self, self._ground)
        self._build()

    def _build(self) -> None:
        card = Card(name="undo.ground")
        grid = FieldGrid()
        grid.add(self._reason, 6)
        for part in (self._paper, self._login, self._password):
            grid.add(part, 2)
        card.add(grid)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.m)
        column.addWidget(self._data)
        column.addWidget(card)
        self._choose.clicked.connect(self._on_choose)

    def show_case(
        self, case: Case, service: PublicService, today: date, *, needs_permit: bool
    ) -> None:
        """Show what the case holds; nothing is typed yet."""
        self._data.show_case(case, service, today)
        self._login.setVisible(needs_permit)
        self._password.setVisible(needs_permit)

    def empty_ground(self) -> None:
        """Forget why, with which paper and who allowed it."""
        self._file = None
        for field in (self._reason, self._login, self._password):
            field.set_text("")
        self.forget_faults()
        self.retranslate()

    @property
    def data(self) -> UndoData:
        """What is right instead."""
        return self._data

    def forget_faults(self) -> None:
        """What was wrong is to be looked at anew."""
        for field in self._all():
            field.set_fault(None)

    def show_data(self, shown: bool) -> None:
        """Show or hide the data of the case."""
        self._data.setVisible(shown)

    def focus_first(self) -> None:
        """The first thing to do."""
        (self._reason.focus_input if self._data.isHidden() else self._data.focus_first)()

    def move_on(self) -> bool:
        """Enter: from a line to the next, from the last one on; whether the cursor stood in a line.

        Choosing a file is a press of its own, so Enter there is not ours.
        """
        fields = [f for f in self._all() if f.isVisible()]
        at = next((i for i, f in enumerate(fields) if f.control.hasFocus()), -1)
        if at < 0 or fields[at] is self._paper:
            return False
        if fields[at] is fields[-1]:
            self.submitted.emit()
        else:
            fields[at + 1].focus_input()
        return True

    def _all(self) -> tuple[Field, ...]:
        return (*self._data.fields().values(), *self._ground.values())

    def ground(self) -> GroundTyped:
        """Why, with which paper, and who allows it."""
        return GroundTyped(
            self._reason.text(), self._file, self._login.text(), self._password.text()
        )

    def take_error(self, error: Exception) -> bool:
        """Show faults at their fields; whether there was one."""
        self._faults.set_fields({**self._data.fields(), **self._ground})
        return self._faults.take_error(error)

    def retranslate(self) -> None:
        """All labels."""
        self._data.retranslate()
        self._reason.set_label(self.tr("Reason"))
        self._paper.set_label(self.tr("Supporting paper: PDF, JPEG or PNG"))
        self._choose.set_text(self._file.name if self._file else self.tr("Choose file…"))
        self._login.set_label(self.tr("Supervisor's login"))
        self._password.set_label(self.tr("Supervisor's password"))

    def _on_choose(self) -> None:
        kinds = self.tr("Papers (*.pdf *.jpg *.jpeg *.png)")
        chosen = ask_paper(self, self.tr("Supporting paper"), kinds)
        if chosen is not None:
            self._file = chosen
            self._paper.set_fault(None)
            self.retranslate()
            (self._login if self._login.isVisible() else self._choose).setFocus()
