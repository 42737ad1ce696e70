"""The form for undoing: what is right instead, why, which paper proves it, who allows it."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from app.domain.case import Case
from ui.screens.ask_path import ask_paper
from ui.screens.case_fields import DAYS, field_words
from ui.screens.form_fields import FormFields, iin_fault
from ui.screens.reception.bound_fields import Bound, BoundFields
from ui.screens.reception.undo_presenter import Ground
from ui.tokens import Space
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.date_field import DateField
from ui.widgets.field import Field
from ui.widgets.field_grid import FieldGrid
from ui.widgets.iin_field import IinField
from ui.widgets.text_field import TextField

ALWAYS = (
    "applicant.iin",
    "applicant.birth_date",
    "applicant.surname",
    "applicant.given_name",
    "applicant.patronymic",
    "applicant.address",
    "applicant.phone",
    "applicant.phone2",
)
IF_HELD = (
    "representative.surname",
    "representative.given_name",
    "representative.patronymic",
    "representative.iin",
    "poa.number",
    "poa.date",
    "poa.valid_until",
    "poa.notary",
    "poa.powers",
)
SPANS = {"applicant.iin": 4, "applicant.address": 6, "poa.powers": 6}


class UndoForm(Card):
    """The data to correct stand above the ground; they are hidden for a cancellation.

    Signals:
        submitted: Enter in the last field.
    """

    submitted = Signal()

    def __init__(self, *, name: str) -> None:
        super().__init__(name=name)
        self._bound = BoundFields(self)
        self._changed: dict[str, str] = {}
        self._file: Path | None = None
        self._fields = {each: _field(f"undo.{each}", each) for each in (*ALWAYS, *IF_HELD)}
        self._data = FieldGrid()
        self._reason = TextField(name="undo.reason", max_length=300)
        self._choose = Button("", name="undo.paper", icon="file-plus")
        self._paper = Field("", self._choose, name="undo.paper")
        self._login = TextField(name="undo.login", max_length=40)
        self._password = TextField(name="undo.password", secret=True, max_length=200)
        self._faults = FormFields(
            self,
            {
                **self._fields,
                "reason": self._reason,
                "paper": self._paper,
                "login": self._login,
                "password": self._password,
            },
        )
        self._build()

    def _build(self) -> None:
        for each, field in self._fields.items():
            self._bound.add(each, field)
            self._data.add(field, SPANS.get(each, 2))
        ground = FieldGrid()
        ground.add(self._reason, 6)
        for part in (self._paper, self._login, self._password):
            ground.add(part, 2)
        rows = QVBoxLayout()
        rows.setSpacing(Space.field)
        rows.addWidget(self._data)
        rows.addWidget(ground)
        self.body.addLayout(rows)
        self._bound.saved.connect(self._changed.update)
        self._choose.clicked.connect(self._on_choose)

    def show_case(self, case: Case, *, needs_permit: bool) -> None:
        """Show what the case holds; nothing is typed yet."""
        self._bound.flush()
        self._changed.clear()
        self._bound.show_case(case)
        held = [self._fields[each] for each in IF_HELD if case.value(each)]
        self._data.show_only([*(self._fields[each] for each in ALWAYS), *held])
        self._login.setVisible(needs_permit)
        self._password.setVisible(needs_permit)

    def empty_ground(self) -> None:
        """Forget why, with which paper and who allowed it."""
        self._file = None
        for field in (self._reason, self._login, self._password):
            field.set_text("")
        self.forget_faults()
        self.retranslate()

    def forget_faults(self) -> None:
        """What was wrong is to be looked at anew."""
        for field in self._all():
            field.set_fault(None)

    def show_data(self, shown: bool) -> None:
        """Show or hide the data of the case."""
        self._data.setVisible(shown)

    def focus_first(self) -> None:
        """The first thing to do."""
        first = self._reason if self._data.isHidden() else self._fields[ALWAYS[0]]
        first.focus_input()

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
        ground = (self._reason, self._paper, self._login, self._password)
        return (*self._fields.values(), *ground)

    def changed(self) -> Mapping[str, str]:
        """What was typed over the data."""
        self._bound.flush()
        return dict(self._changed)

    def ground(self) -> Ground:
        """Why, with which paper, and who allows it."""
        return Ground(self._reason.text(), self._file, self._login.text(), self._password.text())

    def take_error(self, error: Exception) -> bool:
        """Show faults at their fields; whether there was one."""
        return self._faults.take_error(error)

    def retranslate(self) -> None:
        """All labels."""
        for each, field in self._fields.items():
            field.set_label(field_words(each))
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


def _field(name: str, field: str) -> Bound:
    if field.endswith(".iin"):
        return IinField(name=name, check=iin_fault)
    return (
        DateField(name=name, tall=field == "applicant.birth_date")
        if field in DAYS
        else TextField(name=name)
    )
