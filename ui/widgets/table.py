"""The table of registers and lists: hairlines, no zebra, totals in a sunken foot."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.tokens import Size, Space
from ui.widgets.card import Pane
from ui.widgets.paint import LEFT, RIGHT, line_of_text, text_width
from ui.widgets.slim_bar import slim_bars
from ui.widgets.table_model import KEY_ROLE, TONE_ROLE, Column, Row, TableModel
from ui.widgets.text import Text

PAD = 13
HEADER = 44


def paint_cell_ground(
    painter: QPainter, area: QRectF, view: QTableView, index: QModelIndex | QPersistentModelIndex
) -> None:
    """Draw the ground of a chosen row, and the hairline under every row.

    Args:
        painter: where to.
        area: the cell.
        view: the table, for what is chosen.
        index: of the cell.
    """
    if view.selectionModel().isRowSelected(index.row(), QModelIndex()):
        painter.fillRect(area, theme.color("accent_soft"))
    line = QRectF(area.left(), area.bottom() - 1, area.width(), 1)
    painter.fillRect(line, theme.color("line"))


class _Painter(QStyledItemDelegate):
    """Draws a cell: ground of a chosen row, hairline, words."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one cell."""
        model, view = index.model(), self.parent()
        if not isinstance(model, TableModel) or not isinstance(view, QTableView):
            return
        column = model.columns[index.column()]
        painter.save()
        area = QRectF(option.rect)
        paint_cell_ground(painter, area, view, index)
        tone = index.data(TONE_ROLE)
        ink = str(tone) if tone else ("ink2" if column.muted else "ink")
        role = "cell_strong" if column.strong else "cell"
        align = RIGHT if column.align == "right" else LEFT
        words = str(index.data() or "")
        room = area.adjusted(PAD, 0, -PAD, 0)
        line_of_text(painter, room, words, role, theme.color(ink), align)
        painter.restore()


class TableHead(QHeaderView):
    """The names of the columns over a line."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.viewport().setAutoFillBackground(False)

    def paintSection(self, painter: QPainter, area: QRect, column: int) -> None:
        """Draw one name at the side where its values stand."""
        model = self.model()
        if not isinstance(model, TableModel) or column >= len(model.columns):
            return
        align = RIGHT if model.columns[column].align == "right" else LEFT
        place = QRectF(area)
        line_of_text(painter, place.adjusted(PAD, 0, -PAD, 0), model.columns[column].title,
                     "label", theme.color("ink2"), align)  # fmt: skip
        painter.fillRect(QRectF(place.left(), place.bottom() - 1, place.width(), 1),
                         theme.color("control"))  # fmt: skip


class TableGrid(QTableView):
    """The grid itself: whole rows, no tab trap, columns measured by what they hold."""

    def __init__(self, model: TableModel) -> None:
        super().__init__()
        self._rows = model
        self.setModel(model)
        self.setItemDelegate(_Painter(self))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.viewport().setAutoFillBackground(False)
        slim_bars(self)
        self.setHorizontalHeader(TableHead(self))
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(Size.row)
        header = self.horizontalHeader()
        header.setFixedHeight(HEADER)
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setMinimumSectionSize(24)

    def fit_columns(self) -> None:
        """Give each column what it needs and the rest to those that stretch."""
        columns = self._rows.columns
        needed = [self._needed(i, column) for i, column in enumerate(columns)]
        spare = self.viewport().width() - sum(needed)
        stretchy = [i for i, column in enumerate(columns) if column.width == 0]
        for index, wide in enumerate(needed):
            extra = spare // len(stretchy) if index in stretchy and spare > 0 else 0
            self.setColumnWidth(index, wide + extra)
        if spare < 0 and stretchy:
            self._shrink(stretchy, -spare)

    def _shrink(self, stretchy: Sequence[int], lack: int) -> None:
        for index in stretchy:
            wide = self.columnWidth(index)
            self.setColumnWidth(index, max(wide - lack // len(stretchy) - 1, 90))

    def _needed(self, index: int, column: Column) -> int:
        if column.width > 0:
            return column.width
        role = "cell_strong" if column.strong else "cell"
        cells = {row.cells[index] for row in self._rows.rows if index < len(row.cells)}
        widest = max((text_width(role, cell) for cell in cells), default=0)
        return max(widest, text_width("label", column.title)) + 2 * PAD + 2

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width anew."""
        super().resizeEvent(event)
        self.fit_columns()


class Table(QWidget):
    """Columns, rows, totals.

    Args:
        name: stable object name; the grid itself is `name` + ".grid".
        label: what the rows are, for the screen reader.
    """

    row_chosen = Signal(str)
    row_activated = Signal(str)

    def __init__(self, *, name: str, label: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.model = TableModel(self)
        self.grid = TableGrid(self.model)
        self.grid.setObjectName(f"{name}.grid")
        self.grid.setAccessibleName(label or name)
        self.grid.activated.connect(
            lambda index: self.row_activated.emit(str(index.data(KEY_ROLE)))
        )
        self.grid.selectionModel().currentRowChanged.connect(self._on_current)
        self._columns: tuple[Column, ...] = ()
        self._rows: tuple[Row, ...] = ()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(6, 0, 6, 6)
        rows.setSpacing(0)
        rows.addWidget(self.grid, 1)
        rows.addWidget(self._build_foot(name))
        self.setFocusProxy(self.grid)

    def _build_foot(self, name: str) -> Pane:
        self._foot = Pane(well=True)
        self._foot.setFixedHeight(Size.list_row + 2)
        self._totals = Text("", "strong", name=f"{name}.totals")
        self._aside = Text("", "cell", "ink2", name=f"{name}.aside")
        row = QHBoxLayout(self._foot)
        row.setContentsMargins(18, 0, 18, 0)
        row.setSpacing(Space.l)
        row.addWidget(self._totals)
        row.addStretch(1)
        row.addWidget(self._aside)
        self._foot.hide()
        return self._foot

    def set_label(self, label: str) -> None:
        """Say what the rows are, for the screen reader."""
        self.grid.setAccessibleName(label)

    def set_columns(self, columns: Sequence[Column]) -> None:
        """Set or rename the columns."""
        self._columns = tuple(columns)
        self._show()

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show rows, keeping the current one when it is still there."""
        self._rows = tuple(rows)
        self._show()

    def _show(self) -> None:
        before = self.current_key
        self.grid.selectionModel().blockSignals(True)
        self.model.show(self._columns, self._rows)
        self.grid.selectionModel().blockSignals(False)
        self.grid.fit_columns()
        if before:
            self.select(before)

    def set_totals(self, words: str, aside: str = "") -> None:
        """Show totals under the rows.

        Args:
            words: the sums.
            aside: something smaller at the right.
        """
        self._totals.setText(words)
        self._aside.setText(aside)
        self._foot.setVisible(bool(words or aside))

    @property
    def current_key(self) -> str:
        """The key of the current row, or an empty string."""
        index = self.grid.currentIndex()
        return str(index.data(KEY_ROLE)) if index.isValid() else ""

    def select(self, key: str) -> None:
        """Make a row current."""
        for number, row in enumerate(self._rows):
            if row.key == key:
                self.grid.selectRow(number)

    def _on_current(self, now: QModelIndex, _before: QModelIndex) -> None:
        if now.isValid():
            self.row_chosen.emit(str(now.data(KEY_ROLE)))
