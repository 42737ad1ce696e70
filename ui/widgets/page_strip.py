"""The strip of scanned pages, grouped by document, and the blank pages parked under it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from ui.tokens import Space
from ui.widgets.page_thumbnail import RING, WIDE, Page, PageThumbnail
from ui.widgets.scroll import Scroll
from ui.widgets.text import Text


@dataclass(frozen=True)
class PageGroup:
    """The pages of one document."""

    title: str
    pages: tuple[Page, ...]


class PageStrip(QWidget):
    """Thumbnails in reading order; arrows move, `chosen` carries the key.

    Args:
        name: stable object name; thumbnails are `page.<key>`.
    """

    chosen = Signal(str)

    def __init__(self, *, name: str = "page_strip", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._groups: tuple[PageGroup, ...] = ()
        self._thumbs: dict[str, PageThumbnail] = {}
        self._selected = ""
        self._columns = 2
        self._scroll = Scroll()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self._scroll)
        self._build()

    def set_groups(self, groups: Sequence[PageGroup]) -> None:
        """Show pages; pictures of pages already shown are replaced in place.

        Args:
            groups: documents in order, each with its pages.
        """
        shape = [(g.title, [(p.key, p.blank, p.number) for p in g.pages]) for g in groups]
        before = [(g.title, [(p.key, p.blank, p.number) for p in g.pages]) for g in self._groups]
        self._groups = tuple(groups)
        if shape != before:
            self._build()
            return
        for group in groups:
            for page in group.pages:
                self._thumbs[page.key].show_page(page)

    def _build(self) -> None:
        content = QWidget()
        rows = QVBoxLayout(content)
        rows.setContentsMargins(12, 10, 4, 10)
        rows.setSpacing(Space.s)
        self._thumbs = {}
        for group in self._groups:
            rows.addWidget(Text(group.title, "label", "ink2", wrap=True))
            rows.addLayout(self._grid_of(group))
        rows.addStretch(1)
        old = self._scroll.widget()
        self._scroll.set_content(content)
        if old is not None:
            old.deleteLater()
        self.select(self._selected)

    def _grid_of(self, group: PageGroup) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.xs)
        grid.setVerticalSpacing(Space.xs)
        for index, page in enumerate(group.pages):
            thumb = PageThumbnail(page)
            thumb.clicked.connect(lambda _on=False, key=page.key: self._choose(key))
            self._thumbs[page.key] = thumb
            grid.addWidget(thumb, index // self._columns, index % self._columns)
        grid.setColumnStretch(self._columns, 1)
        return grid

    def _choose(self, key: str) -> None:
        self.select(key)
        self.chosen.emit(key)

    @property
    def selected(self) -> str:
        """The key of the page chosen, or an empty string."""
        return self._selected

    def select(self, key: str) -> None:
        """Mark a page as chosen; an unknown key marks none."""
        self._selected = key if key in self._thumbs else ""
        for other, thumb in self._thumbs.items():
            thumb.setChecked(other == key)
        if self._selected:
            self._scroll.ensureWidgetVisible(self._thumbs[key], 0, 12)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many columns as fit."""
        super().resizeEvent(event)
        columns = max((self.width() - 30) // (WIDE + 2 * RING + Space.xs), 1)
        if columns != self._columns:
            self._columns = columns
            self._build()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows, Home and End move the choice."""
        keys = list(self._thumbs)
        here = keys.index(self._selected) if self._selected in keys else -1
        moves = {
            Qt.Key.Key_Left: here - 1,
            Qt.Key.Key_Right: here + 1,
            Qt.Key.Key_Up: here - self._columns,
            Qt.Key.Key_Down: here + self._columns,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: len(keys) - 1,
        }
        wanted = moves.get(Qt.Key(event.key()))
        if wanted is None or not keys:
            super().keyPressEvent(event)
            return
        key = keys[min(max(wanted, 0), len(keys) - 1)]
        self._thumbs[key].setFocus(Qt.FocusReason.TabFocusReason)
        self._choose(key)
