"""How a field stood before a first key went into it, to put it back."""

from dataclasses import dataclass

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget


@dataclass(frozen=True)
class FieldSnapshot:
    """Text and caret of a field."""

    field: QLineEdit | QPlainTextEdit
    text: str
    caret: int
    selected: tuple[int, int]

    @classmethod
    def of(cls, widget: QWidget | None) -> "FieldSnapshot | None":
        """The state of a field that takes text; None for anything else."""
        if isinstance(widget, QLineEdit):
            chosen = (widget.selectionStart(), widget.selectionLength())
            return cls(widget, widget.text(), widget.cursorPosition(), chosen)
        if isinstance(widget, QPlainTextEdit):
            return cls(widget, widget.toPlainText(), widget.textCursor().position(), (-1, 0))
        return None

    def put_back(self) -> None:
        """Let the field be as it was; whoever listens to typing hears of it."""
        if isinstance(self.field, QPlainTextEdit):
            self._put_back_area(self.field)
        elif self.field.text() != self.text:
            self.field.setText(self.text)
            self.field.textEdited.emit(self.text)
            self.field.setCursorPosition(self.caret)
        if isinstance(self.field, QLineEdit) and self.selected[0] >= 0:
            self.field.setSelection(*self.selected)

    def _put_back_area(self, area: QPlainTextEdit) -> None:
        if area.toPlainText() != self.text:
            area.setPlainText(self.text)
            cursor = area.textCursor()
            cursor.setPosition(self.caret)
            area.setTextCursor(cursor)
