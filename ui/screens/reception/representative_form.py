"""The fields about a representative; only those of the chosen ground are shown."""

from PySide6.QtWidgets import QVBoxLayout

from app.domain.power_of_attorney import RepresentativeBasis
from ui.screens.form_fields import iin_fault
from ui.screens.reception.applicant_form import NAME_LENGTH
from ui.screens.reception.bound_fields import BoundFields
from ui.tokens import Space
from ui.widgets.date_field import DateField
from ui.widgets.field_grid import FieldGrid
from ui.widgets.iin_field import IinField
from ui.widgets.text_field import TextField
from ui.widgets.view import View


class RepresentativeForm(View):
    """Makes and names the fields; what follows from them is the step's."""

    def __init__(self, bound: BoundFields) -> None:
        super().__init__(name="representative.form")
        self.iin = IinField(name="representative.iin", check=iin_fault)
        self.surname = TextField(name="representative.surname", max_length=NAME_LENGTH)
        self.given_name = TextField(name="representative.given_name", max_length=NAME_LENGTH)
        self.patronymic = TextField(name="representative.patronymic", max_length=NAME_LENGTH)
        self.note = TextField(name="representative.note")
        self.number = TextField(name="poa.number", max_length=60)
        self.date = DateField(name="poa.date")
        self.until = DateField(name="poa.valid_until")
        self.notary = TextField(name="poa.notary", max_length=300)
        self.powers = TextField(name="poa.powers")
        self._who = FieldGrid()
        self._names = FieldGrid()
        self._basis = FieldGrid()
        self._power = FieldGrid()
        self._build()
        for field in (self.iin, self.surname, self.given_name, self.patronymic, self.note,
                      self.number, self.date, self.until, self.notary, self.powers):  # fmt: skip
            bound.add(field.objectName(), field)
        self.retranslate()

    def _build(self) -> None:
        self._who.add(self.iin, 4)
        for field in (self.surname, self.given_name, self.patronymic):
            self._names.add(field, 2)
        self._basis.add(self.note, 6)
        for field in (self.number, self.date, self.until):
            self._power.add(field, 2)
        self._power.add(self.notary, 3)
        self._power.add(self.powers, 3)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(Space.field)
        for grid in (self._who, self._names, self._basis, self._power):
            rows.addWidget(grid)

    def show_basis(self, basis: RepresentativeBasis) -> None:
        """Show the fields that are entered on this ground."""
        notarised = basis.enters_power_of_attorney
        self._who.setVisible(notarised)
        self._power.setVisible(notarised)
        self._names.setVisible(basis is not RepresentativeBasis.NONE)
        self._basis.setVisible(basis is not RepresentativeBasis.NONE and not notarised)
        legal = basis is RepresentativeBasis.LEGAL
        by = self.tr("Document that proves it") if legal else self.tr("Who certified it")
        self.note.set_label(by, self.tr("if any"))

    def retranslate(self) -> None:
        """Labels, in the language of the program."""
        if_any = self.tr("if any")
        self.iin.set_label(self.tr("Representative's IIN"))
        self.surname.set_label(self.tr("Surname"))
        self.given_name.set_label(self.tr("Given name"))
        self.patronymic.set_label(self.tr("Patronymic"), if_any)
        self.note.set_label(self.tr("Who certified it"), if_any)
        self.number.set_label(self.tr("Power of attorney No."))
        self.date.set_label(self.tr("Issued on"))
        self.until.set_label(self.tr("Valid until"), if_any)
        self.notary.set_label(self.tr("Notary"))
        self.powers.set_label(self.tr("Powers"))
