"""The strip of scanned pages, grouped by document: one widget that paints what is seen of it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QImage,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from ui import theme
from ui.widgets.page_model import PAGES, PageGroup, PageModel
from ui.widgets.page_tiles import PageTiles
from ui.widgets.paint import begin
from ui.widgets.slim_bar import slim_bars

Picture = Callable[[str], QImage | None]
_PICK = QItemSelectionModel.SelectionFlag.ClearAndSelect
_STEPS = {
    QAbstractItemView.CursorAction.MoveLeft: -1,
    QAbstractItemView.CursorAction.MovePrevious: -1,
    QAbstractItemView.CursorAction.MoveRight: 1,
    QAbstractItemView.CursorAction.MoveNext: 1,
}


class PageStrip(QListView):
    """Pages in reading order; arrows move, Shift and Ctrl choose several, dragging rearranges.

    Signals:
        chosen: the operator went to a page; carries its key.
        dropped: pages were dropped; carries their keys, the key of the group, and the page they
            come to lie in front of, empty for the end of the group.

    Args:
        name: stable object name.
    """

    chosen = Signal(str)
    dropped = Signal(list, str, str)

    def __init__(self, *, name: str = "page_strip", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(self.tr("Pages"))
        self.picture: Picture = lambda _key: None
        self.pages = PageModel()
        self.setModel(self.pages)
        self.setItemDelegate(PageTiles(self, lambda key: self.picture(key)))
        self._mark: QRect | None = None
        self._told = True
        self._lay_out()
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDropIndicatorShown(False)
        self.selectionModel().currentChanged.connect(self._on_current)

    def _lay_out(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        slim_bars(self)

    def set_groups(self, groups: Sequence[PageGroup]) -> None:
        """Show pages.

        Args:
            groups: documents in order, each with its pages.
        """
        current, chosen = self.selected, self.selection
        self._told = False
        self.pages.set_groups(groups)
        if current and (self.selected, self.selection) != (current, chosen):
            # Pages that were moved have lost the choice.
            self._choose_again(current, chosen)
        if self.selected and not self.selection:
            self.select(self.selected)
        self._told = True

    def _choose_again(self, current: str, chosen: tuple[str, ...]) -> None:
        picked = QItemSelection()
        for index in (self.pages.index_of(key) for key in chosen):
            if index.isValid():
                picked.select(index, index)
        index = self.pages.index_of(current)
        if index.isValid():
            keep = QItemSelectionModel.SelectionFlag.NoUpdate
            self.selectionModel().setCurrentIndex(index, keep)
            self.selectionModel().select(picked, _PICK)

    def repaint_pictures(self) -> None:
        """A picture came: paint again what is seen."""
        self.viewport().update()

    @property
    def selected(self) -> str:
        """The key of the current page, or an empty string."""
        page = self.pages.page(self.currentIndex())
        return page.key if page is not None else ""

    @property
    def selection(self) -> tuple[str, ...]:
        """The keys of all chosen pages in their order."""
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        pages = (self.pages.page(self.pages.index(row)) for row in rows)
        return tuple(page.key for page in pages if page is not None)

    def select(self, key: str) -> None:
        """Choose one page without telling; an unknown key chooses none."""
        self._told = False
        index = self.pages.index_of(key)
        if index.isValid():
            self.selectionModel().setCurrentIndex(index, _PICK)
            self.scrollTo(index)
        else:
            self.selectionModel().clear()
        self._told = True

    def _on_current(self, now: QModelIndex, _before: QModelIndex) -> None:
        page = self.pages.page(now)
        if self._told and page is not None:
            self.chosen.emit(page.key)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, held: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Left and Right go on through the rows in reading order, over titles."""
        keys, step = self.pages.keys, _STEPS.get(action)
        if not keys:
            return QModelIndex()
        if self.selected not in keys:
            return self.pages.index_of(keys[0])
        if action is QAbstractItemView.CursorAction.MoveHome:
            return self.pages.index_of(keys[0])
        if step is None:
            return super().moveCursor(action, held)
        place = min(max(keys.index(self.selected) + step, 0), len(keys) - 1)
        return self.pages.index_of(keys[place])

    # --- dragging ---------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take pages of this program."""
        if event.mimeData().hasFormat(PAGES):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show where they would come to lie."""
        super().dragMoveEvent(event)
        if event.mimeData().hasFormat(PAGES):
            self._mark = self._gap(self._row_at(event.position().toPoint()))
            self.viewport().update()
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """No mark any more."""
        super().dragLeaveEvent(event)
        self._mark = None
        self.viewport().update()

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell what was dropped where."""
        place = self.pages.place_before(self._row_at(event.position().toPoint()))
        keys = bytes(event.mimeData().data(PAGES).data()).decode().split("\n")
        self._mark = None
        self.viewport().update()
        event.acceptProposedAction()
        self.dropped.emit([key for key in keys if key], place.group, place.before)

    def _row_at(self, at: QPoint) -> int:
        """In front of which row a point means."""
        index = self.indexAt(at)
        if index.isValid():
            title = self.pages.page(index) is None
            right = at.x() > self.visualRect(index).center().x()
            return index.row() + (1 if title or right else 0)
        rows = range(self.pages.rowCount())
        above = (r for r in rows if self.visualRect(self.pages.index(r)).top() <= at.y())
        return max(above, default=-1) + 1

    def _gap(self, row: int) -> QRect:
        below = self.pages.page(self.pages.index(row))
        beside = self.pages.index(row if below else row - 1)
        area = self.visualRect(beside)
        if below is None and self.pages.page(beside) is None:
            return QRect(area.left(), area.bottom() - 1, area.width(), 3)
        return QRect(area.left() - 2 if below else area.right(), area.top(), 3, area.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the pages seen, and the gap pages would be dropped into."""
        super().paintEvent(event)
        if self._mark is not None:
            painter = begin(self.viewport())
            painter.fillRect(self._mark, theme.color("accent"))
            painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Titles break into lines by the width there is."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def changeEvent(self, event: QEvent) -> None:
        """Say and measure it again in another language or type."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.setAccessibleName(self.tr("Pages"))
            self.scheduleDelayedItemsLayout()
