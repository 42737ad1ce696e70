"""The fields that a passport asks for beyond the applicant's own data, made from the passport."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from app.domain.passport_field import PassportField
from app.domain.public_service import PublicService
from ui.screens.passport_fields import SPANS, made_field, name_field
from ui.screens.reception.bound_fields import Bound, BoundFields
from ui.translation import language
from ui.widgets.card import Card
from ui.widgets.field_grid import FieldGrid


class ServiceFields(Card):
    """A field for each that the case is asked for, by its kind; no field without a passport.

    Args:
        bound: saves what is typed and marks the faults.
    """

    def __init__(self, bound: BoundFields, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(" ", name=name, parent=parent)
        self._bound = bound
        self._service: PublicService | None = None
        self._fields: dict[str, tuple[PassportField, Bound]] = {}
        self._grid = FieldGrid()
        self.add(self._grid)
        self.hide()

    def show_fields(self, service: PublicService, shown: Sequence[PassportField]) -> None:
        """Make the fields of a passport once, and show those the case is asked for."""
        if self._service is None or self._service.digest != service.digest:
            self._service = service
            self._make(service.fields)
        names = {field.code for field in shown}
        wanted = [made for code, (_, made) in self._fields.items() if code in names]
        self._grid.show_only(wanted)
        self.setVisible(bool(wanted))

    def fields(self) -> dict[str, Bound]:
        """What was made, by the names of the fields of the case."""
        return {field.name: made for field, made in self._fields.values()}

    def retranslate(self) -> None:
        """The words of the passport in the language of the program."""
        self.set_title(self.tr("What this service asks for"))
        for field, made in self._fields.values():
            name_field(field, made, self._hint(field))

    def _make(self, fields: Sequence[PassportField]) -> None:
        for field, _ in self._fields.values():
            self._bound.drop(field.name)
        old = self._grid
        self._grid = FieldGrid()
        self.body.replaceWidget(old, self._grid)
        old.hide()
        old.setParent(None)
        old.deleteLater()
        self._fields = {}
        for field in fields:
            made = made_field(field, f"{self.objectName()}.{field.code}")
            self._fields[field.code] = (field, made)
            self._grid.add(made, SPANS.get(field.kind, 3))
            self._bound.add(field.name, made)
        self.retranslate()

    def _hint(self, field: PassportField) -> str:
        proof = self._service.document(field.proof) if self._service and field.proof else None
        if proof is None:
            return ""
        return self.tr("See: {document}").format(document=proof.title.in_(language()))
