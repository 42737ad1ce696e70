"""What every labelled field shares: the label above, the control, one sentence below."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from ui.tokens import Space
from ui.widgets.text import Text


class Field(QWidget):
    """A control with its label above and a sentence below when there is something to say.

    Args:
        label: the field's name.
        control: the control itself.
        name: stable object name of the field; the control gets `name` + ".input".
        note: a short remark after the label, such as "if any".
    """

    fault_changed = Signal()

    def __init__(
        self,
        label: str,
        control: QWidget,
        *,
        name: str,
        note: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        control.setObjectName(f"{name}.input")
        self.control = control
        self._label = Text(label, "label", "ink2")
        self._label.setBuddy(control)
        # Few fields have a remark, few ever say something below: these are made when needed.
        self._note: Text | None = None
        self._below: Text | None = None
        self._hint = ""
        self._fault: str | None = None
        self._top = QHBoxLayout()
        self._rows = QVBoxLayout(self)
        self._build()
        self.setFocusProxy(control)
        self.set_label(label, note)

    def _build(self) -> None:
        self._top.setContentsMargins(0, 0, 0, 0)
        self._top.setSpacing(Space.s)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(Space.label)
        self._rows.addLayout(self._top)
        self._top.addWidget(self._label)
        self._top.addStretch(1)
        self._rows.addWidget(self.control)
        self._rows.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    @property
    def label(self) -> str:
        """The field's name."""
        return self._label.text()

    def set_label(self, label: str, note: str | None = None) -> None:
        """Change the label, as on a switch of language.

        Args:
            label: the field's name.
            note: the remark after it; None leaves it.
        """
        self._label.setText(label)
        self._label.setVisible(bool(label))
        self.control.setAccessibleName(label or self.objectName())
        if note is not None:
            self._show_note(note)

    def set_spoken_name(self, name: str) -> None:
        """Name the field for a screen reader where no label is shown.

        Args:
            name: what is asked for. A combo box is called by its label alone, even a hidden one.
        """
        self.control.setAccessibleName(name)
        self._label.setAccessibleName(name)

    def _show_note(self, note: str) -> None:
        if note and self._note is None:
            self._note = Text("", "caption", "ink3", parent=self)
            self._top.insertWidget(1, self._note)
        if self._note is not None:
            self._note.setText(note)
            self._note.setVisible(bool(note))

    @property
    def note(self) -> str:
        """The remark after the label, while there is one."""
        return self._note.text() if self._note is not None else ""

    def set_demand(self, words: str) -> None:
        """Say beside the label that the field must be filled in; empty takes it back."""
        if words or self._note is not None:
            self._show_note(words)
        if self._note is not None:
            self._note.set_ink("warn" if words else "ink3")

    def wrap_label(self) -> None:
        """Let a long name take several lines, where nobody knows how long names are."""
        self._label.setWordWrap(True)
        self._top.setStretchFactor(self._label, 1)
        self._top.setStretch(self._top.count() - 1, 0)

    def set_hint(self, hint: str) -> None:
        """Say something calm below the field, such as where the value was checked."""
        self._hint = hint
        self._show_below()

    @property
    def fault(self) -> str | None:
        """The sentence about the fault, or None."""
        return self._fault

    def set_fault(self, sentence: str | None) -> None:
        """Show or clear a fault.

        Args:
            sentence: what is wrong and what to do; None when all is well.
        """
        changed = sentence != self._fault
        self._fault = sentence
        self._mark_fault(sentence is not None)
        self.control.setAccessibleDescription(sentence or "")
        self._show_below()
        if changed:
            self.fault_changed.emit()

    def _mark_fault(self, faulty: bool) -> None:
        """Let the control show the fault; each kind of field does it its own way."""

    def _show_below(self) -> None:
        words = self._fault or self._hint
        if self._below is None:
            if not words:
                return
            name = f"{self.objectName()}.below"
            self._below = Text("", "caption", wrap=True, name=name, parent=self)
            self._rows.insertWidget(2, self._below)
        self._below.setText(words)
        self._below.set_ink("danger" if self._fault else "ink3")
        self._below.setVisible(bool(words))

    def focus_input(self) -> None:
        """Put the cursor into the control; what is wrong in a line is typed over."""
        self.control.setFocus(Qt.FocusReason.OtherFocusReason)
        if self._fault and isinstance(self.control, QLineEdit):
            self.control.selectAll()
