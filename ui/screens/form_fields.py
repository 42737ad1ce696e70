"""The fields of a form by the names that faults use: shown at the fields, walked through by F4."""

from collections.abc import Collection, Mapping, Sequence
from itertools import pairwise
from typing import Protocol

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.domain.errors import InputError
from app.domain.person import Iin
from ui.keys.telling import tell
from ui.messages import field_sentences, sentence
from ui.widgets.choice_field import ChoiceField
from ui.widgets.field import Field
from ui.widgets.segment import SegmentField
from ui.widgets.text_field import TextField


class FormFields:
    """Named fields of one form, in reading order.

    Args:
        form: the form; F4 goes through the faults while it has the focus.
        fields: by the names that `InputError.field` gives.
    """

    def __init__(self, form: QWidget, fields: Mapping[str, Field]) -> None:
        self._form = form
        self._fields = dict(fields)
        QShortcut(QKeySequence("F4"), form).activated.connect(self.next_fault)

    def set_fields(self, fields: Mapping[str, Field]) -> None:
        """Other fields than before, where the form follows from data."""
        self._fields = dict(fields)

    def values(self) -> dict[str, str]:
        """What stands in the fields."""
        kinds = (TextField, ChoiceField, SegmentField)
        read = {n: f for n, f in self._fields.items() if isinstance(f, kinds)}
        return {n: f.text() if isinstance(f, TextField) else f.value() for n, f in read.items()}

    def empty(self) -> None:
        """Forget what was typed and begin at the first field."""
        for field in self._fields.values():
            field.set_fault(None)
            if isinstance(field, TextField):
                field.set_text("")
            elif isinstance(field, (ChoiceField, SegmentField)):
                field.set_value("")
        next(iter(self._fields.values())).focus_input()

    def take_error(self, error: Exception) -> bool:
        """Show faults at their fields and go to the first; whether there was one."""
        faults = field_sentences(error)
        if not faults.keys() & self._fields.keys():
            return False
        for name, field in self._fields.items():
            field.set_fault(faults.get(name))
        first = next(name for name in self._fields if name in faults)
        self._fields[first].focus_input()
        return True

    def next_fault(self) -> None:
        """Go to the next field with a fault, round and round."""
        go_to_next_fault(self._form, list(self._fields.values()))


class MayBeWrong(Protocol):
    """A field as far as its fault goes."""

    @property
    def control(self) -> QWidget:
        """What is typed into."""

    @property
    def fault(self) -> str | None:
        """The sentence about what is wrong."""

    def focus_input(self) -> None:
        """Put the cursor into it."""


def walk_by_enter(fields: Sequence[Field]) -> None:
    """Enter in a line goes on to the next field; in the last line it means what the form says.

    Args:
        fields: in reading order.
    """
    last = next((field for field in reversed(fields) if isinstance(field, TextField)), None)
    for field, following in pairwise(fields):
        if isinstance(field, TextField) and field is not last:
            field.submitted.connect(following.focus_input)


def go_to_next_fault(
    form: QWidget, fields: Sequence[MayBeWrong], wanted: Collection[MayBeWrong] = ()
) -> None:
    """Go to the next field with a fault, round and round; say so where there is none.

    Args:
        form: what the fields stand in.
        fields: in reading order.
        wanted: those that are empty and must not be, gone to as well.
    """
    at = next((i for i, f in enumerate(fields) if f.control.hasFocus()), -1)
    for field in (*fields[at + 1 :], *fields[: at + 1]):
        if field.fault or field in wanted:
            field.focus_input()
            return
    tell(form, QCoreApplication.translate("FormFields", "No field is marked as wrong."))


def iin_fault(digits: str) -> str | None:
    """The sentence about twelve digits that are no IIN, None when they are one."""
    try:
        Iin.parse(digits)
    except InputError as error:
        return sentence(error)
    return None
