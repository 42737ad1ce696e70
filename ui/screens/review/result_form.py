"""What the executor says in a positive result, where the passport asks for it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.passport_field import PassportField
from app.domain.public_service import PublicService
from app.domain.result_fields import asked_of, required_of
from ui.screens.form_fields import FormFields, walk_by_enter
from ui.screens.passport_fields import SPANS, Made, made_field, name_field
from ui.translation import language
from ui.widgets.date_field import DateField
from ui.widgets.field_grid import FieldGrid
from ui.widgets.text_field import TextField


class ResultForm(QWidget):
    """A field for each result field of the passport; those that are not asked are not seen.

    Signals:
        changed: what stands in the fields is another.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._service: PublicService | None = None
        self._fields: dict[str, tuple[PassportField, Made]] = {}
        self._grid = FieldGrid()
        self._named = FormFields(self, {})
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._grid)

    def show_service(self, service: PublicService) -> None:
        """Make the fields of a passport, once for each version."""
        if self._service is not None and self._service.digest == service.digest:
            return
        self._service = service
        self._drop()
        for field in service.result_fields:
            made = made_field(field, f"review.result.{field.code}")
            self._fields[field.code] = (field, made)
            self._grid.add(made, SPANS.get(field.kind, 3))
            changes = made.edited if isinstance(made, TextField) else made.chosen
            changes.connect(lambda _value: self._on_changed())
        self._named.set_fields({field.name: made for field, made in self._fields.values()})
        walk_by_enter([made for _, made in self._fields.values()])
        self.retranslate()
        self._show_asked()

    def _drop(self) -> None:
        old, self._grid = self._grid, FieldGrid()
        self._column.replaceWidget(old, self._grid)
        old.hide()
        old.setParent(None)
        old.deleteLater()
        self._fields = {}

    @property
    def asks(self) -> bool:
        """Whether the passport asks for anything."""
        return bool(self._fields)

    def values(self) -> dict[str, str]:
        """What stands in the fields, by code."""
        told = {code: _value(made) for code, (_, made) in self._fields.items()}
        return {code: value for code, value in told.items() if value}

    def show_values(self, values: dict[str, str]) -> None:
        """What was drafted before; nothing in a field that says nothing."""
        for code, (field, made) in self._fields.items():
            value = values.get(code, "")
            made.set_fault(None)
            if isinstance(made, TextField):
                made.set_text(field.shown_value(value, language()) if value else "")
            else:
                made.set_value(value)
        self._show_asked()

    def lacking(self) -> str:
        """The first field that must not stay empty and is, as it is called; empty when none is."""
        if self._service is None:
            return ""
        empty = required_of(self._service, self.values())
        return empty[0].title.in_(language()) if empty else ""

    def take_error(self, error: Exception) -> bool:
        """Show faults at their fields; whether there was one."""
        return self._named.take_error(error)

    def focus_first(self) -> None:
        """The first field."""
        if self._fields:
            next(iter(self._fields.values()))[1].focus_input()

    def retranslate(self) -> None:
        """The words of the passport."""
        for field, made in self._fields.values():
            name_field(field, made)

    def _on_changed(self) -> None:
        for _, made in self._fields.values():
            if made.fault and not isinstance(made, DateField):
                made.set_fault(None)
        self._show_asked()
        self.changed.emit()

    def _show_asked(self) -> None:
        if self._service is None:
            return
        asked = {field.code for field in asked_of(self._service, self.values())}
        self._grid.show_only([made for code, (_, made) in self._fields.items() if code in asked])


def _value(made: Made) -> str:
    return made.text().strip() if isinstance(made, TextField) else made.value()
