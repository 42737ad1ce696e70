"""Pages that do not go out, to be looked at and taken back: the bin, and blank ones set aside."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QVBoxLayout

from app.domain.attachment import Page
from ui.tokens import Space
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.flow import FlowLayout
from ui.widgets.page_model import PageGroup
from ui.widgets.page_paint import Page as Small
from ui.widgets.page_strip import PageStrip
from ui.widgets.text import Text
from ui.widgets.view import View


class PagesAside(View):
    """A strip of its own with the ways back.

    Signals:
        wanted: the pages to take back.
        closed: show the page to read again.

    Args:
        picture: gives the thumbnail of a page.
        name: stable object name.
    """

    wanted = Signal(list)
    closed = Signal()

    def __init__(self, picture: Callable[[Page], QImage | None], *, name: str) -> None:
        super().__init__(name=name)
        self._pages: dict[str, Page] = {}
        self._bin = True
        self._title = Text("", "section", wrap=True, name=f"{name}.title")
        self.strip = PageStrip(name=f"{name}.strip")
        self.strip.setDragEnabled(False)
        self.strip.setAcceptDrops(False)
        self._one = Button("", "secondary", name=f"{name}.restore", small=True)
        self._all = Button("", "secondary", name=f"{name}.restore_all", small=True)
        self._close = Button("", "quiet", name=f"{name}.close", small=True, icon="x")

        def drawn(key: str) -> QImage | None:
            return picture(self._pages[key]) if key in self._pages else None

        self.strip.picture = drawn
        self._build()
        self.hide()
        self.retranslate()

    def _build(self) -> None:
        card, line = Card(), FlowLayout(Space.s)
        for button in (self._one, self._all, self._close):
            line.addWidget(button)
        card.add(self._title)
        card.add(self.strip, 1)
        card.body.addLayout(line)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(card)
        self._one.clicked.connect(self._take_one)
        self._all.clicked.connect(lambda: self.wanted.emit(list(self._pages.values())))
        self._close.clicked.connect(self.closed)

    @property
    def is_bin(self) -> bool:
        """Whether the bin is shown, not the blank pages."""
        return self._bin

    def show_pages(self, pages: Sequence[Page], *, in_bin: bool) -> None:
        """Show the bin or the blank pages; the first is chosen when none is."""
        self._pages, self._bin = {str(page.id): page for page in pages}, in_bin
        small = (Small(key, n) for n, key in enumerate(self._pages, start=1))
        self.strip.set_groups([PageGroup("", tuple(small))])
        if self._pages and not self.strip.selected:
            self.strip.select(next(iter(self._pages)))
        self.retranslate()

    def _take_one(self) -> None:
        chosen = self.strip.selection or (self.strip.selected,)
        self.wanted.emit([self._pages[key] for key in chosen if key in self._pages])

    def retranslate(self) -> None:
        """All words."""
        count = len(self._pages)
        title = (
            self.tr("In the bin: %n page(s)", "", count)
            if self._bin
            else self.tr("Blank, not sent: %n page(s)", "", count)
        )
        self._title.setText(title)
        self._one.set_text(self.tr("Take back"))
        self._all.set_text(self.tr("Take all back"))
        self._close.set_text(self.tr("Close"))
