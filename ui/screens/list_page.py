"""The page of a list: header, tools, message, list and detail, and a paper in their place."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.services.workplace import Workplace
from ui.keys.tab_stops import step_on, tab_stops
from ui.messages import code_of, sentence
from ui.presenter import Run
from ui.screens.paper_pane import PaperPane
from ui.tokens import Size, Space
from ui.widgets.message_line import MessageLine
from ui.widgets.page_header import PageHeader, room_beside
from ui.widgets.scroll import Scroll
from ui.widgets.view import View

TOOLS_BELOW = 1040
DETAIL_BELOW = 760
LOWEST_LIST = 230

_ACROSS = QBoxLayout.Direction.LeftToRight
_DOWN = QBoxLayout.Direction.TopToBottom


class ListPage(View):
    """A base for screens that show a list; narrow windows put the parts under each other.

    Args:
        workplace: where papers are printed.
        run: how jobs are done away from the screen.
        name: stable object name.
    """

    def __init__(self, workplace: Workplace, run: Run, *, name: str) -> None:
        super().__init__(name=name)
        self.header = PageHeader("", "", name=f"{name}.header")
        self.message = MessageLine(name=f"{name}.message")
        self.paper = PaperPane(workplace, run, name=f"{name}.paper")
        self.paper.closed.connect(self.show_list)
        self._tools = QBoxLayout(_ACROSS)
        self._tools.setSpacing(Space.s)
        self._tools.addStretch(1)
        self._top = QBoxLayout(_ACROSS)
        self._top.setSpacing(Space.m)
        self._panes = QBoxLayout(_ACROSS)
        self._panes.setSpacing(Space.card)
        self._filters = QBoxLayout(_ACROSS)
        self._filters.setSpacing(Space.l)
        self._detail: QWidget | None = None
        self._stack = QStackedWidget()
        self._stack.addWidget(self._page())
        self._stack.addWidget(self.paper)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes as one reads, not as the parts were made."""
        return step_on(tab_stops(self), forward=forward) or super().focusNextPrevChild(forward)

    def _page(self) -> Scroll:
        self._top.addWidget(self.header, 1)
        self._top.addLayout(self._tools)
        column = QVBoxLayout()
        column.setSpacing(14)
        column.addLayout(self._top)
        column.addWidget(self.message)
        column.addLayout(self._filters)
        column.addLayout(self._panes, 1)
        self._column = column
        inner = View(name=f"{self.objectName()}.inner")
        inner.setLayout(column)
        inner.installEventFilter(self)
        return Scroll(inner)

    def add_tool(self, widget: QWidget) -> None:
        """Put a button or a segment at the right of the header."""
        self._tools.insertWidget(self._tools.count() - 1, widget)

    def add_filter(self, widget: QWidget, stretch: int = 0) -> None:
        """Put a field above the list."""
        self._filters.addWidget(widget, stretch, Qt.AlignmentFlag.AlignLeft)

    def set_panes(self, listed: QWidget, detail: QWidget | None = None) -> None:
        """The list, and what is known of the chosen row beside it."""
        listed.setMinimumHeight(LOWEST_LIST)
        self._panes.addWidget(listed, 1)
        self._detail = detail
        if detail is not None:
            self._panes.addWidget(detail)

    def add_page(self, page: QWidget) -> None:
        """Another page that may take the place of the list."""
        self._stack.addWidget(page)

    def show_page(self, page: QWidget) -> None:
        """Bring such a page to the front."""
        self._stack.setCurrentWidget(page)

    def enter(self) -> None:
        """Come to the front: the list, read anew."""
        self.show_list()
        self.message.clear()
        self.refresh()

    def refresh(self) -> None:
        """Read the list again without moving the focus."""

    def show_list(self) -> None:
        """Bring the list back to the front."""
        self._stack.setCurrentIndex(0)

    def show_paper(self) -> None:
        """Bring the paper to the front."""
        self._stack.setCurrentIndex(1)
        self.paper.enter()

    def show_error(self, error: Exception) -> None:
        """What went wrong and what to do."""
        self.message.show_message("danger", sentence(error), code=code_of(error))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the parts beside or under each other."""
        super().resizeEvent(event)
        self._arrange()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Other words need other room."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._arrange()
        return super().eventFilter(watched, event)

    def _arrange(self) -> None:
        wide = self.width()
        stacked = wide < DETAIL_BELOW
        side = Space.l if stacked else Space.wide
        room = wide - 2 * side
        self._top.setDirection(_DOWN if wide < TOOLS_BELOW else _ACROSS)
        self._tools.setDirection(_ACROSS if room_beside(self._tools) <= room else _DOWN)
        self._filters.setDirection(_ACROSS if room_beside(self._filters) <= room else _DOWN)
        self._panes.setDirection(_DOWN if stacked else _ACROSS)
        self._column.setContentsMargins(side, Space.l if stacked else 26, side, 18)
        if self._detail is not None:
            self._detail.setMinimumWidth(0 if stacked else Size.detail)
            self._detail.setMaximumWidth(16_777_215 if stacked else Size.detail)
