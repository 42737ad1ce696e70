"""The family members who live with the applicant, edited in place."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.case import Case
from app.domain.person import FamilyMember
from app.domain.public_service import PublicService
from ui.screens.reception.family_row import FamilyRow
from ui.tokens import Space
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.message_line import MessageLine


class FamilyEditor(Card):
    """A row for each member; whole members are told, an unfinished row stays on the screen.

    Signals:
        changed: the members that are complete, as a tuple.
        edited: something is being typed.
        iin_typed: an IIN is whole and right, the rest of the member perhaps not yet.
    """

    changed = Signal(object)
    edited = Signal()
    iin_typed = Signal(str)

    def __init__(self, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(" ", name=name, parent=parent)
        self._rows: list[FamilyRow] = []
        self._service: PublicService | None = None
        self._today = date.max
        self._case: Case | None = None
        self._told: tuple[FamilyMember, ...] = ()
        self._serial = 0
        self._message = MessageLine(name=f"{name}.message")
        self._add = Button("", name=f"{name}.add", icon="plus", small=True)
        self._list = QVBoxLayout()
        self._list.setSpacing(Space.xl)
        self.add(self._message)
        self.body.addLayout(self._list)
        self.add_to_head(self._add)
        self._add.clicked.connect(self.add_row)

    def show_case(self, case: Case, service: PublicService, today: date) -> None:
        """Show the members of a case; of the same one only those whom the editor did not tell.

        What another hand entered takes the place of what stands here, but for a row that is begun.
        """
        known = self._case is not None and self._case.id == case.id
        self._case, self._service, self._today = case, service, today
        if known and case.family == self._told:
            return
        for row in tuple(self._rows):
            if not known or row.member() is not None:
                self._drop(row)
        for member in case.family:
            self._make_row().show_member(member)
        if known and self._rows:
            self.show()
        self._told = case.family
        self._message.clear()

    def forget(self) -> None:
        """Show the next case anew, also when it is the same one."""
        self._case = None

    def add_row(self) -> None:
        """One more member; the cursor goes there."""
        self._make_row().relation.focus_input()

    def open(self) -> None:
        """Something to type in, when there is nobody yet."""
        if not self._rows:
            self.add_row()
        else:
            self._rows[0].relation.focus_input()

    @property
    def unfinished(self) -> int:
        """How many rows were begun and are not complete."""
        begun = (row for row in self._rows if not row.is_empty)
        return sum(not row.is_whole or row.iin.fault is not None for row in begun)

    def flush(self) -> None:
        """Tell the members that are complete."""
        self._look_for_twins()
        self._told = self._whole()
        self.changed.emit(self._told)

    def show_all_faults(self) -> None:
        """Mark what is missing too."""
        for row in self._rows:
            row.show_faults(everything=not row.is_empty)
        self._look_for_twins()

    def go_to_fault(self) -> bool:
        """Put the cursor into the next field of a member that is marked; whether there was one."""
        fields = [field for row in self._rows for field in row.fields() if field.fault]
        at = next((i for i, field in enumerate(fields) if field.control.hasFocus()), -1)
        if fields:
            fields[(at + 1) % len(fields)].focus_input()
        return bool(fields)

    def unsaved(self) -> dict[str, str]:
        """What stands in rows that are not complete, by the names of their controls."""
        rows = (row for row in self._rows if not row.is_empty and not row.is_whole)
        return {name: text for row in rows for name, text in row.texts().items()}

    def put_back(self, unsaved: Mapping[str, str]) -> dict[str, str]:
        """Show the unfinished rows again; returns the new names of their controls."""
        begun: dict[str, dict[str, str]] = {}
        start = f"{self.objectName()}."
        for name, text in unsaved.items():
            number, _, part = name.removeprefix(start).partition(".")
            if name.startswith(start) and part:
                begun.setdefault(number, {})[part] = text
        renamed: dict[str, str] = {}
        for number, texts in begun.items():
            row = self._row_of(texts) or self._make_row()
            for part, text in texts.items():
                row.put_back(part, text)
                renamed[f"{start}{number}.{part}"] = f"{row.objectName()}.{part}"
        return renamed

    def _row_of(self, texts: Mapping[str, str]) -> FamilyRow | None:
        """The row of a member who was stored with some of its days still missing."""
        who = texts.get("iin.input", ""), texts.get("name.input", "")
        same = (row for row in self._rows if (row.iin.text(), row.full_name.text()) == who)
        return next(same, None) if any(who) else None

    def retranslate(self) -> None:
        """The words of the card; rows say their own."""
        self.set_title(self.tr("Family members who live with the applicant"))
        self._add.set_text(self.tr("Add"))

    def _make_row(self) -> FamilyRow:
        self._serial += 1
        assert self._service is not None
        row = FamilyRow(self._service, self._today, name=f"{self.objectName()}.{self._serial}")
        row.edited.connect(self.edited)
        row.iin_typed.connect(self.iin_typed)
        row.left.connect(self.flush)
        row.removed.connect(lambda: self._remove(row))
        self._rows.append(row)
        self._list.addWidget(row)
        row.show()
        return row

    def _drop(self, row: FamilyRow) -> None:
        self._rows.remove(row)
        # Hidden with the cursor in it, it would tell that it was left.
        row.blockSignals(True)
        self._list.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _remove(self, row: FamilyRow) -> None:
        self._drop(row)
        self._add.setFocus()
        self.flush()

    def _whole(self) -> tuple[FamilyMember, ...]:
        members = (row.member() for row in self._rows if row.iin.fault is None)
        return tuple(member for member in members if member is not None)

    def _look_for_twins(self) -> None:
        """The same IIN twice is named; only the first is kept."""
        own = self._case.value("applicant.iin") if self._case is not None else ""
        seen = {own} if own else set()
        for row in self._rows:
            iin = row.iin.text()
            if iin and iin in seen and row.iin.fault is None:
                row.iin.set_fault(self.tr("This IIN is already entered"))
            seen.add(iin)
