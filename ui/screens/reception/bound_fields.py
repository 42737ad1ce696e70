"""Ties fields on the screen to fields of the case: shows them, saves them, marks their faults."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import Shiboken

from app.domain.case import Case, FieldValue, Source
from ui.screens.reception.registry_words import provenance, registry_name
from ui.widgets.choice_field import ChoiceField
from ui.widgets.date_field import DateField
from ui.widgets.field import Field
from ui.widgets.iin_field import IinField
from ui.widgets.provenance_chip import Source as ChipSource
from ui.widgets.segment import SegmentField
from ui.widgets.text_field import TextField

PAUSE_MS = 1200
_CHIPS: dict[Source, ChipSource] = {
    Source.TYPED: "typed",
    Source.REGISTRY: "registry",
    Source.SCAN: "scan",
    Source.EARLIER_CASE: "earlier",
}

Bound = TextField | ChoiceField | SegmentField


@dataclass(frozen=True)
class _Tie:
    field: Bound
    read: Callable[[], str]
    write: Callable[[str], None]


class BoundFields(QObject):
    """The fields of one step.

    What is typed is saved when the field is left, after a pause, and on `flush`; nothing that
    comes from elsewhere overwrites what is being typed.

    Signals:
        saved: names and values to be saved.
        done_with: a choice was made by one key; the next field may come.
        looked_over: faults may have to be shown anew.
    """

    saved = Signal(dict)
    done_with = Signal()
    looked_over = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._ties: dict[str, _Tie] = {}
        self._unsaved: set[str] = set()
        self._left: set[str] = set()
        self._all_shown = False
        self._case_id: UUID | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self.flush)

    def add(self, name: str, field: Bound) -> None:
        """Tie a field of the screen to a field of the case."""
        if isinstance(field, DateField):
            self._ties[name] = _Tie(field, lambda: _typed_day(field), lambda v: _show_day(field, v))
        elif isinstance(field, TextField):
            self._ties[name] = _Tie(field, field.text, lambda v: _show_text(field, v))
        else:
            self._ties[name] = _Tie(field, field.value, field.set_value)
        if isinstance(field, TextField):
            field.edited.connect(lambda _text: self._on_edited(name))
            field.left.connect(lambda: self._on_left(name))
            if isinstance(field, IinField):
                # Twelve good digits are acted on at once.
                field.completed.connect(lambda _digits: self._on_chosen(name))
        else:
            field.chosen.connect(lambda _key: self._on_chosen(name))
            if isinstance(field, ChoiceField):
                field.chosen_by_digit.connect(self.done_with)

    def drop(self, name: str) -> None:
        """Let a field of the screen go; what was typed in it is saved first."""
        self.flush()
        self._ties.pop(name, None)
        self._left.discard(name)

    def show_case(self, case: Case) -> None:
        """Show what the case holds, but not over what is being typed."""
        if case.id != self._case_id:
            self._case_id, self._all_shown = case.id, False
            self._unsaved.clear()
            self._left.clear()
            self._timer.stop()
        for name, tie in self._ties.items():
            if name not in self._unsaved:
                if tie.read() != case.value(name):
                    tie.write(case.value(name))
                if isinstance(tie.field, TextField):
                    _show_source(tie.field, case.fields.get(name))

    def flush(self) -> None:
        """Save now what was typed."""
        self._timer.stop()
        if not self._unsaved:
            return
        values = {name: self._ties[name].read() for name in self._unsaved}
        self._unsaved.clear()
        self.saved.emit(values)

    def unsaved(self) -> dict[str, str]:
        """What is typed and not yet saved, by the names of the lines."""
        fields = (self._ties[name].field for name in self._unsaved)
        return {f.line.objectName(): f.line.text() for f in fields if isinstance(f, TextField)}

    def show_all_faults(self) -> None:
        """From now on also show what is missing, not only what is wrong."""
        self._all_shown = True
        self.looked_over.emit()

    def show_faults(self, sentences: Mapping[str, str]) -> None:
        """Mark the fields that were left, or all of them after the primary button."""
        for name, tie in self._ties.items():
            if name in self._unsaved or (isinstance(tie.field, IinField) and tie.read()):
                continue
            shown = self._all_shown or (name in self._left and bool(tie.read()))
            tie.field.set_fault(sentences.get(name) if shown else None)

    def labels(self, names: Mapping[str, object]) -> dict[str, str]:
        """The labels of the fields that are named, in the order on the screen."""
        return {name: tie.field.label for name, tie in self._ties.items() if name in names}

    def field(self, name: str) -> Bound:
        """The field tied to a field of the case."""
        return self._ties[name].field

    def faulty(self) -> tuple[Field, ...]:
        """The fields that show a fault, in the order on the screen."""
        return tuple(t.field for t in self._ties.values() if t.field.fault and t.field.isVisible())

    def go_to_first_fault(self) -> None:
        """Put the cursor into the first fault."""
        for field in self.faulty()[:1]:
            field.focus_input()

    def go_to_fault(self) -> None:
        """Put the cursor into the fault after the field with the cursor, or into the first."""
        faulty = self.faulty()
        at = next((i for i, f in enumerate(faulty) if f.control.hasFocus()), -1)
        if faulty:
            faulty[(at + 1) % len(faulty)].focus_input()

    def move_on(self, missing: Callable[[], Mapping[str, object]], last: QWidget) -> bool:
        """Enter: from the field with the cursor to the next that is missing, else to the last.

        Args:
            missing: what is missing or wrong now, by the names of the fields.
            last: what comes when nothing is missing any more.

        Returns:
            Whether the cursor stood in one of the fields.
        """
        names = list(self._ties)
        at = next((i for i, name in enumerate(names) if self._has_focus(name)), None)
        if at is None:
            return False
        self._left.add(names[at])
        self.flush()
        found = missing()
        turn = [*names[at + 1 :], *names[: at + 1]]
        wanted = (self._ties[n].field for n in turn if n in found)
        shown = next((f for f in wanted if f.isVisible() and f.control.isEnabled()), None)
        if shown is not None:
            shown.focus_input()
        else:
            last.setFocus(Qt.FocusReason.TabFocusReason)
        self.looked_over.emit()
        return True

    def _has_focus(self, name: str) -> bool:
        now = QApplication.focusWidget()
        field = self._ties[name].field
        return now is not None and (field is now or field.isAncestorOf(now))

    def _on_edited(self, name: str) -> None:
        self._unsaved.add(name)
        field = self._ties[name].field
        if isinstance(field, TextField):
            field.set_source("typed" if field.text() else "")
            if not isinstance(field, IinField):
                field.set_fault(None)
        self._timer.start()

    def _on_left(self, name: str) -> None:
        # A list that was open over a window that goes gives the focus back at the very end.
        if not Shiboken.isValid(self):
            return
        self._left.add(name)
        self.flush()
        self.looked_over.emit()

    def _on_chosen(self, name: str) -> None:
        self._unsaved.add(name)
        self._left.add(name)
        self.flush()
        self.looked_over.emit()


def _typed_day(field: DateField) -> str:
    day = field.value()
    return day.isoformat() if day is not None else field.text()


def _show_day(field: DateField, value: str) -> None:
    try:
        field.set_value(date.fromisoformat(value) if value else None)
    except ValueError:
        _show_text(field, value)


def _show_text(field: TextField, value: str) -> None:
    if field.text() != value:
        field.set_text(value)


def _show_source(field: TextField, held: FieldValue | None) -> None:
    if held is None or not held.value:
        field.set_source("")
        return
    field.set_source(_CHIPS[held.source], registry_name("gbd_fl"), provenance(held))
