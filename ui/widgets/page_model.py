"""The rows of a strip: the title of each document, then its pages."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)

from ui.widgets.page_paint import Page

PAGES = "application/x-tereze-pages"
"""What is dragged: keys, one per line."""

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


@dataclass(frozen=True)
class PageGroup:
    """The pages of one document, and the key by which it is known; its title may be empty."""

    title: str
    pages: tuple[Page, ...]
    key: str = ""


@dataclass(frozen=True)
class Place:
    """Between which pages something is dropped: in a group, before a page or at its end ("")."""

    group: str
    before: str


class PageModel(QAbstractListModel):
    """Titles and pages as one list; only what differs is inserted and removed."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[PageGroup | Page] = []
        self._places: dict[str, int] = {}

    def set_groups(self, groups: Sequence[PageGroup]) -> None:
        """Show other pages; rows that stay keep selection and place."""
        rows: list[PageGroup | Page] = []
        for group in groups:
            if group.title:
                rows.append(PageGroup(group.title, (), group.key))
            rows.extend(group.pages)
        if [_name(row) for row in rows] != [_name(row) for row in self._rows]:
            self._exchange(rows)
        changed = [i for i, row in enumerate(rows) if row != self._rows[i]]
        self._rows = rows
        if changed:
            self.dataChanged.emit(self.index(changed[0]), self.index(changed[-1]))

    def _exchange(self, rows: list[PageGroup | Page]) -> None:
        """Swap the part in the middle that is not alike."""
        old, new = [_name(row) for row in self._rows], [_name(row) for row in rows]
        head = next((i for i, (a, b) in enumerate(zip(old, new, strict=False)) if a != b),
                    min(len(old), len(new)))  # fmt: skip
        most = min(len(old), len(new)) - head
        tail = next((i for i in range(most) if old[-1 - i] != new[-1 - i]), most)
        if len(old) - tail > head:
            self.beginRemoveRows(_ROOT, head, len(old) - tail - 1)
            del self._rows[head : len(old) - tail]
            self._number()
            self.endRemoveRows()
        if len(new) - tail > head:
            self.beginInsertRows(_ROOT, head, len(new) - tail - 1)
            self._rows[head:head] = rows[head : len(new) - tail]
            self._number()
            self.endInsertRows()

    def _number(self) -> None:
        self._places = {row.key: i for i, row in enumerate(self._rows) if isinstance(row, Page)}

    @property
    def keys(self) -> list[str]:
        """All pages in their order."""
        return list(self._places)

    def page(self, index: Index) -> Page | None:
        """The page of a row; None for a title."""
        row = self._rows[index.row()] if 0 <= index.row() < len(self._rows) else None
        return row if isinstance(row, Page) else None

    def index_of(self, key: str) -> QModelIndex:
        """Where a page stands; an invalid index for an unknown one."""
        return self.index(self._places[key]) if key in self._places else QModelIndex()

    def place_before(self, row: int) -> Place:
        """What dropping something in front of a row means."""
        above = (each for each in self._rows[row - 1 :: -1] if row > 0)
        group = next((each.key for each in above if isinstance(each, PageGroup)), "")
        below = self._rows[row] if row < len(self._rows) else None
        return Place(group, below.key if isinstance(below, Page) else "")

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Titles and pages."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What the screen reader says of a row."""
        if not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self._words(row)
        if role == Qt.ItemDataRole.ToolTipRole and isinstance(row, Page):
            return row.note or None
        return None

    def _words(self, row: PageGroup | Page) -> str:
        if isinstance(row, PageGroup):
            return row.title
        words = self.tr("Blank page {number}") if row.blank else self.tr("Page {number}")
        said = words.format(number=row.number)
        return f"{said}. {row.note}" if row.note else said

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Pages can be chosen and dragged; titles only be dropped under."""
        if self.page(index) is None:
            return Qt.ItemFlag.ItemIsDropEnabled
        both = Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsDropEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | both

    def supportedDragActions(self) -> Qt.DropAction:
        """Qt takes nothing away itself: whoever is told of the drop moves the pages."""
        return Qt.DropAction.CopyAction

    def mimeTypes(self) -> list[str]:
        """Pages of this program only."""
        return [PAGES]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The keys of the pages dragged, in their order."""
        chosen = sorted(index.row() for index in indexes)
        pages = (self.page(self.index(row)) for row in chosen)
        data = QMimeData()
        keys = "\n".join(page.key for page in pages if page)
        data.setData(PAGES, QByteArray(keys.encode()))
        return data


def _name(row: PageGroup | Page) -> tuple[str, str]:
    return ("group", row.key + row.title) if isinstance(row, PageGroup) else ("page", row.key)
