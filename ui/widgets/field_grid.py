"""Six columns of fields that become two where the window is narrow."""

from collections.abc import Collection
from dataclasses import dataclass

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from ui import theme
from ui.tokens import Size, Space
from ui.widgets.choice_field import ChoiceField
from ui.widgets.field import Field
from ui.widgets.text_area import TextArea
from ui.widgets.text_field import TextField

NARROW = 640


def _beside(widget: QWidget) -> QWidget:
    """Hold something without a label level with the controls of its row."""
    holder = QWidget()
    rows = QVBoxLayout(holder)
    spare = max(Size.field - widget.sizeHint().height(), 0) // 2
    label = theme.metrics("label").height() + Space.label
    rows.setContentsMargins(0, label + spare, 0, spare)
    rows.addWidget(widget)
    rows.addStretch(1)
    return holder


@dataclass(frozen=True)
class _Place:
    widget: QWidget
    span: int
    breaks: bool


class FieldGrid(QWidget):
    """Fields in reading order; each takes some of six columns.

    Args:
        columns: how many columns a wide window has.
        narrow: under this width there are two columns.
    """

    def __init__(
        self, columns: int = 6, narrow: int = NARROW, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._columns = columns
        self._narrow = narrow
        self._places: list[_Place] = []
        self._break_next = False
        self._shown_columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(0)
        self._grid.setVerticalSpacing(Space.field)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def add(self, widget: QWidget, span: int = 2) -> None:
        """Put a field after the last one.

        Args:
            widget: the field.
            span: how many columns it takes in a wide window.
        """
        placed = widget if isinstance(widget, Field) else _beside(widget)
        if isinstance(widget, (TextField, ChoiceField, TextArea)):
            # Their own wishes would make the columns uneven.
            high = widget.sizePolicy().verticalPolicy()
            widget.setSizePolicy(QSizePolicy.Policy.Ignored, high)
        self._places.append(_Place(placed, span, self._break_next))
        self._break_next = False
        placed.setParent(self)
        placed.show()
        self._lay_out(self._shown_columns or self._columns)

    def show_only(self, wanted: Collection[QWidget]) -> None:
        """Show these of the fields; the others leave no gap."""
        changed = [
            place for place in self._places if place.widget.isHidden() is (place.widget in wanted)
        ]
        for place in changed:
            place.widget.setVisible(place.widget in wanted)
        if changed:
            self._lay_out(self._shown_columns or self._columns)

    def break_row(self) -> None:
        """Let the next field begin a row."""
        self._break_next = True

    def sizeHint(self) -> QSize:
        """As high as the fields need at this width: the layout alone supposes the narrowest."""
        wide = super().sizeHint().width()
        return QSize(wide, self._grid.heightForWidth(max(self.width(), wide)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose between the wide and the narrow arrangement."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()
        columns = 2 if self.width() < self._narrow else self._columns
        if columns != self._shown_columns:
            self._lay_out(columns)

    def _lay_out(self, columns: int) -> None:
        self._shown_columns = columns
        for place in self._places:
            self._grid.removeWidget(place.widget)
        # Gaps are columns of their own: the layout leaves out the gap beside a column in which
        # no field begins, and the columns would be uneven.
        for column in range(self._columns):
            self._grid.setColumnStretch(2 * column, 1 if column < columns else 0)
            gap = Space.column if column < columns - 1 else 0
            self._grid.setColumnMinimumWidth(2 * column + 1, gap)
        row = column = 0
        for place in self._places:
            if place.widget.isHidden():
                continue
            span = place.span
            if columns < self._columns:
                span = columns if span > self._columns // 2 + 1 else 1
            if column and (column + span > columns or place.breaks):
                row, column = row + 1, 0
            wide = 2 * span - 1
            self._grid.addWidget(place.widget, row, 2 * column, 1, wide)
            column += span
        self.updateGeometry()
