"""A labelled field of several lines, for reasons and grounds."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from ui import theme
from ui.widgets.field import Field
from ui.widgets.paint import begin, edge_box, lay_transparent
from ui.widgets.slim_bar import slim_bars

PAD = 22


class AreaBox(QPlainTextEdit):
    """The area itself; its frame is painted, its text is Qt's own."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._faulty = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setViewportMargins(12, 10, 12, 10)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        lay_transparent(self)
        slim_bars(self)

    def set_faulty(self, faulty: bool) -> None:
        """Turn the fault border on or off."""
        self._faulty = faulty
        self.update()

    def event(self, event: QEvent) -> bool:
        """Draw the frame: what a scrolling area paints around its text comes only by here."""
        if event.type() is not QEvent.Type.Paint:
            return super().event(event)
        painter = begin(self)
        edge_box(painter, self, faulty=self._faulty, resting=self.isReadOnly())
        painter.end()
        return True

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus in the frame."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show it no more."""
        super().focusOutEvent(event)
        self.update()


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
        self.area = AreaBox()
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
        self.area.set_faulty(faulty)
