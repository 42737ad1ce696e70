"""The form of a new person: every field with its sentence when it is wrong."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from app.domain.account import Role
from ui.role_words import role_words
from ui.screens.accounts.presenter import NewPerson
from ui.screens.form_fields import FormFields, iin_fault, walk_by_enter
from ui.widgets.check_box import CheckBox
from ui.widgets.choice_field import ChoiceField
from ui.widgets.field import Field
from ui.widgets.field_grid import FieldGrid
from ui.widgets.iin_field import IinField
from ui.widgets.text_field import TextField
from ui.widgets.view import View


class PersonForm(View):
    """Fields of a new account.

    Signals:
        submitted: Enter in the last field.
    """

    submitted = Signal()

    def __init__(self) -> None:
        super().__init__(name="accounts.form", ground="none")
        self._surname = TextField("", name="accounts.surname", max_length=200)
        self._given_name = TextField("", name="accounts.given_name", max_length=200)
        self._patronymic = TextField("", name="accounts.patronymic", max_length=200)
        self._iin = IinField("", name="accounts.iin", check=iin_fault)
        self._post = TextField("", name="accounts.post", max_length=200)
        self._role = ChoiceField("", name="accounts.role")
        self._login = TextField("", name="accounts.login", max_length=40)
        self._password = TextField("", name="accounts.password", secret=True, max_length=200)
        self._authorised = CheckBox("", name="accounts.authorised")
        fields: dict[str, Field] = {
            "surname": self._surname,
            "given_name": self._given_name,
            "patronymic": self._patronymic,
            "iin": self._iin,
            "post": self._post,
            "role": self._role,
            "login": self._login,
            "password": self._password,
        }
        grid = FieldGrid()
        for field in fields.values():
            grid.add(field, 2)
        grid.break_row()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(grid)
        column.addWidget(self._authorised)
        column.addStretch(1)
        self._password.submitted.connect(self.submitted)
        self._named = FormFields(self, fields)
        walk_by_enter(tuple(fields.values()))
        self.retranslate()

    def person(self) -> NewPerson:
        """What stands in the fields."""
        return NewPerson(
            surname=self._surname.text(),
            given_name=self._given_name.text(),
            patronymic=self._patronymic.text(),
            iin=self._iin.text(),
            login=self._login.text(),
            password=self._password.text(),
            role=self._role.value(),
            post=self._post.text(),
            authorised_person=self._authorised.isChecked(),
        )

    def empty(self) -> None:
        """Forget what was typed and begin at the first field."""
        self._authorised.setChecked(False)
        self._named.empty()

    def take_error(self, error: Exception) -> bool:
        """Show faults at their fields and go to the first; whether there was one."""
        return self._named.take_error(error)

    def retranslate(self) -> None:
        """All words."""
        self._surname.set_label(self.tr("Surname"))
        self._given_name.set_label(self.tr("Given name"))
        self._patronymic.set_label(self.tr("Patronymic"), self.tr("if any"))
        self._iin.set_label(self.tr("IIN"))
        self._post.set_label(self.tr("Post"))
        self._role.set_label(self.tr("Role"))
        self._role.set_placeholder(self.tr("Choose a role"))
        self._role.set_options([(role.value, role_words(role)) for role in Role])
        self._login.set_label(self.tr("Login"))
        self._password.set_label(self.tr("Password"))
        self._password.set_hint(self.tr("At least ten characters"))
        self._authorised.set_text(self.tr("Authorised person: may certify paper copies"))
