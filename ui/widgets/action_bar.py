"""The bar under the middle: back at the left, the primary at the right, always visible."""

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui import theme
from ui.tokens import Size, Space
from ui.widgets.button import Button
from ui.widgets.button_look import GAP
from ui.widgets.keycap import cap_size
from ui.widgets.paint import Painted, begin


class ActionBar(Painted):
    """Buttons of a step; `add` from left to right, the primary last.

    Args:
        name: stable object name.
    """

    def __init__(self, *, name: str = "actions", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setFixedHeight(Size.actions)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(Space.page, 0, Space.page, 0)
        self._row.setSpacing(10)
        self._row.addStretch(1)
        self._backs = 0
        self._narrow = False
        self._tight = False

    def set_back(self, button: Button) -> None:
        """Put the way back at the left."""
        self._row.insertWidget(self._backs, button, 0, Qt.AlignmentFlag.AlignVCenter)
        self._spare_room(button)
        self._backs += 1

    def add(self, button: QWidget) -> None:
        """Put a button at the right end; the primary comes last."""
        self._row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self._spare_room(button)

    def set_narrow(self, narrow: bool) -> None:
        """Take less room where there is little."""
        self._narrow = narrow
        for button in self.findChildren(Button):
            self._spare_room(button)
        margin = Space.l if narrow else Space.page
        self._row.setContentsMargins(margin, 0, margin, 0)
        self.setFixedHeight(Size.actions_narrow if narrow else Size.actions)

    def _spare_room(self, button: QWidget) -> None:
        """Words before keycaps, where there is little room."""
        if isinstance(button, Button):
            button.set_cap_shown(not (self._narrow or self._tight))

    def _needed(self) -> int:
        """The width of all buttons with their keycaps."""
        sides = self._row.contentsMargins()
        buttons = [each for each in self.findChildren(Button) if each.isVisibleTo(self)]
        caps = sum(cap_size(each.key).width() + GAP for each in buttons if each.key)
        shown = 0 if self._narrow or self._tight else caps
        wide = sum(each.sizeHint().width() + self._row.spacing() for each in buttons)
        return sides.left() + sides.right() + wide + caps - shown

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keycaps give way to words."""
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """So they do when the words become longer."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

    def _fit(self) -> None:
        tight = self._needed() > self.width()
        if tight is not self._tight:
            self._tight = tight
            for button in self.findChildren(Button):
                self._spare_room(button)

    def clear(self) -> None:
        """Take all buttons out; they are not deleted."""
        for index in reversed(range(self._row.count())):
            item = self._row.itemAt(index)
            widget = item.widget() if item is not None else None
            if widget is not None:
                self._row.removeWidget(widget)
                widget.hide()
                widget.setParent(None)
        self._backs = 0

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground and the hairline above."""
        painter = begin(self)
        painter.fillRect(self.rect(), theme.color("surface"))
        painter.fillRect(QRectF(0, 0, self.width(), 1), theme.color("line"))
        painter.end()
