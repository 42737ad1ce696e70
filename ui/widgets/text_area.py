"""A labelled field of several lines, for reasons and grounds."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from ui import theme
from ui.widgets.field import Field
from ui.widgets.paint import restyle

PAD = 22


class TextArea(Field):
    """Several lines of text; Tab leaves it.

    Args:
        label: the field's name.
        name: stable object name; the area itself is `name` + ".input".
        lines: how many lines are seen.
        placeholder: what to write, while empty.
    """

    edited = Signal(str)

    def __init__(
        self,
        label: str = "",
        *,
        name: str,
        lines: int = 3,
        placeholder: str = "",
        note: str = "",
        parent: QWidget | None = None,
    ) -> None:
        self.area = QPlainTextEdit()
        super().__init__(label, self.area, name=name, note=note, parent=parent)
        self.area.setTabChangesFocus(True)
        self.area.setPlaceholderText(placeholder)
        self.area.setFixedHeight(theme.metrics("body").lineSpacing() * lines + PAD)
        self.area.textChanged.connect(lambda: self.edited.emit(self.text()))

    def text(self) -> str:
        """What stands in the field, without spaces around it."""
        return self.area.toPlainText().strip()

    def set_text(self, text: str) -> None:
        """Put a value in."""
        if self.area.toPlainText() != text:
            self.area.setPlainText(text)

    def _mark_fault(self, faulty: bool) -> None:
        self.area.setProperty("fault", faulty)
        restyle(self.area)
