"""One family member who lives with the applicant: relation, IIN, name."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from app.domain.errors import InputError
from app.domain.person import FamilyMember, Iin, PersonName
from app.domain.public_service import Choice
from ui.messages import sentence
from ui.tokens import Space
from ui.translation import language
from ui.widgets.choice_field import ChoiceField
from ui.widgets.field_grid import FieldGrid
from ui.widgets.icon_button import IconButton
from ui.widgets.text_field import TextField
from ui.widgets.view import View

IIN_LENGTH = 12
NARROW = 590


class FamilyRow(View):
    """Three fields and a button that takes the member away.

    Signals:
        edited: something is being typed.
        left: a field was left or a relation chosen.
        removed: the member is not to be named.
    """

    edited = Signal()
    left = Signal()
    removed = Signal()

    def __init__(self, relations: Sequence[Choice], *, name: str) -> None:
        super().__init__(name=name, ground="surface")
        self._relations = tuple(relations)
        self.relation = ChoiceField(name=f"{name}.relation")
        self.iin = TextField(name=f"{name}.iin", max_length=IIN_LENGTH)
        self.full_name = TextField(name=f"{name}.name", max_length=300)
        self._remove = IconButton("trash", name=f"{name}.remove")
        self._build()
        self.retranslate()

    def _build(self) -> None:
        grid = FieldGrid(columns=7, narrow=NARROW)
        grid.add(self.relation, 2)
        grid.add(self.iin, 2)
        grid.add(self.full_name, 3)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.s)
        row.addWidget(grid, 1)
        row.addWidget(self._remove, 0, Qt.AlignmentFlag.AlignBottom)
        self.relation.chosen.connect(lambda _key: self._on_left())
        for field in (self.iin, self.full_name):
            field.edited.connect(self._on_edited)
            field.left.connect(self._on_left)
        self._remove.clicked.connect(self.removed)

    def retranslate(self) -> None:
        """Labels and relations."""
        self.relation.set_label(self.tr("Who"))
        self.relation.set_placeholder(self.tr("Choose"))
        self.relation.set_options([(r.code, r.title.in_(language())) for r in self._relations])
        self.iin.set_label(self.tr("IIN"))
        self.full_name.set_label(self.tr("Surname, name, patronymic"))
        self._remove.set_words(self.tr("Take away"))

    def show_member(self, member: FamilyMember) -> None:
        """Show a stored member."""
        self.relation.set_value(member.relation)
        self.iin.set_text(member.iin.digits)
        self.full_name.set_text(member.name.full)

    @property
    def is_empty(self) -> bool:
        """Whether nothing is entered yet."""
        return not (self.relation.value() or self.iin.text() or self.full_name.text())

    def member(self) -> FamilyMember | None:
        """The member, or None while something is missing or wrong."""
        try:
            iin, name = Iin.parse(self.iin.text()), _name(self.full_name.text())
        except InputError:
            return None
        return FamilyMember(self.relation.value(), iin, name) if self.relation.value() else None

    def show_faults(self, *, everything: bool) -> None:
        """Mark what is wrong; what is missing only when everything is asked for."""
        words = None if self.relation.value() or not everything else self.tr("Choose who it is")
        self.relation.set_fault(words)
        for field, read in ((self.iin, Iin.parse), (self.full_name, _name)):
            field.set_fault(None)
            if field.text() or everything:
                try:
                    read(field.text())
                except InputError as error:
                    field.set_fault(sentence(error))

    def _on_edited(self, _text: str) -> None:
        self.iin.set_fault(None)
        self.edited.emit()

    def _on_left(self) -> None:
        self.show_faults(everything=False)
        self.left.emit()


def _name(text: str) -> PersonName:
    surname, _, rest = text.strip().partition(" ")
    given, _, patronymic = rest.strip().partition(" ")
    return PersonName(surname, given, patronymic.strip())
