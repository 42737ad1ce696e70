"""A white pane with a hairline edge that groups what belongs together."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import theme
from ui.tokens import Radius, Space
from ui.widgets.paint import Painted, begin, box
from ui.widgets.text import Text


class Pane(Painted):
    """A rounded ground.

    Args:
        well: sunken and without an edge, instead of white with a hairline.
    """

    def __init__(self, *, well: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._well = well
        if not well:
            self.setContentsMargins(1, 1, 1, 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground."""
        painter, area = begin(self), QRectF(self.rect())
        if self._well:
            box(painter, area, Radius.message, theme.color("sunken"))
        else:
            box(painter, area, Radius.card, theme.color("surface"), theme.color("line"))
        painter.end()


class Card(Pane):
    """A pane; put things into `body`, and small things beside the heading by `add_to_head`.

    Args:
        title: the heading; empty for none.
        name: stable object name.
        flush: no room at the left and right, for lists and tables that reach the edge.
        well: a sunken ground instead of a white one.
    """

    def __init__(
        self,
        title: str = "",
        *,
        name: str = "",
        flush: bool = False,
        well: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(well=well, parent=parent)
        self.setObjectName(name)
        side = 1 if flush else Space.xl
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(side, Space.l, side, 1 if flush else Space.l)
        self.body.setSpacing(0 if flush else Space.s)
        self._head = QHBoxLayout()
        self._head.setContentsMargins(18 if flush else 0, 0, 18 if flush else 0, 8 if flush else 0)
        self._title = Text(title, "section")
        self._head.addWidget(self._title)
        self._head.addStretch(1)
        if title:
            self.body.addLayout(self._head)
        else:
            self._head.setParent(None)
            self._title.hide()
            if flush:
                self.body.setContentsMargins(side, 1, side, 1)

    def set_title(self, title: str) -> None:
        """Change the heading; a card made without one keeps none."""
        self._title.setText(title)

    def add_to_head(self, widget: QWidget) -> None:
        """Put something at the right end of the heading.

        Args:
            widget: a chip, a caption or a small button.
        """
        self._head.addWidget(widget)

    def add(self, widget: QWidget, stretch: int = 0) -> None:
        """Put a widget below what is there.

        Args:
            widget: what.
            stretch: its share of spare height.
        """
        self.body.addWidget(widget, stretch)
