"""A small number with a press for less and one for more: sheets, copies."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui import theme
from ui.tokens import Radius, Size
from ui.widgets.icon_button import IconButton
from ui.widgets.paint import CENTER, Painted, begin, box, focus_mark, line_of_text, text_width

STEPS = {
    Qt.Key.Key_Up: 1,
    Qt.Key.Key_Plus: 1,
    Qt.Key.Key_Down: -1,
    Qt.Key.Key_Minus: -1,
    Qt.Key.Key_PageUp: 10,
    Qt.Key.Key_PageDown: -10,
}


class Stepper(Painted):
    """A number between two limits.

    Args:
        name: stable object name; the presses are `name.less` and `name.more`.
        lowest: the least value.
        highest: the greatest value.
    """

    changed = Signal(int)

    def __init__(
        self, *, name: str, lowest: int = 0, highest: int = 99, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._lowest, self._highest, self._value = lowest, highest, lowest
        self._words = str(lowest)
        self._less = IconButton("minus", name=f"{name}.less", side=Size.small - 4)
        self._more = IconButton("plus", name=f"{name}.more", side=Size.small - 4)
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 2, 2, 2)
        for button, step in ((self._less, -1), (self._more, 1)):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(lambda _on=False, step=step: self._step(step))
        row.addWidget(self._less)
        row.addStretch(1)
        row.addWidget(self._more)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def value(self) -> int:
        """The number."""
        return self._value

    def set_value(self, value: int) -> None:
        """Put a number in; no `changed` follows."""
        self._value = min(max(value, self._lowest), self._highest)
        self.set_words(str(self._value))

    def set_words(self, words: str) -> None:
        """Say the number with its unit, such as "3 sheets"."""
        self._words = words
        self.setAccessibleDescription(words)
        self.updateGeometry()
        self.update()

    def set_labels(self, label: str, less: str, more: str) -> None:
        """Name the number and the two presses."""
        self.setAccessibleName(label)
        self._less.set_words(less)
        self._more.set_words(more)

    def _step(self, step: int) -> None:
        before = self._value
        self.set_value(before + step)
        if self._value != before:
            self.changed.emit(self._value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up, down, plus, minus change the number."""
        step = STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self._step(step)

    def sizeHint(self) -> QSize:
        """Two presses and the words between them."""
        wide = max(text_width("caption", self._words), text_width("caption", "000"))
        return QSize(wide + 2 * Size.small + 8, Size.small)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw frame and words."""
        painter = begin(self)
        area = QRectF(self.rect())
        box(painter, area, Radius.control, theme.color("surface"), theme.color("control"))
        line_of_text(painter, area, self._words, "caption", theme.color("ink"), CENTER)
        if self.hasFocus():
            focus_mark(painter, area, Radius.control)
        painter.end()
