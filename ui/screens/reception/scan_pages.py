"""The two panes of the scan step: the strip of pages, and the page to read with its tools."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from ui.screens.reception.tool_button import ToolButton
from ui.tokens import Space
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.choice_field import ChoiceField
from ui.widgets.icon_label import IconLabel
from ui.widgets.page_strip import PageStrip
from ui.widgets.page_view import PageView
from ui.widgets.text import Text
from ui.widgets.view import View

STRIP_WIDTH = 232
PAGE_HEIGHT = 260
TOOLS = (
    ("rotate", "rotate-clockwise", "Ctrl R"),
    ("earlier", "chevron-left", "Alt Left"),
    ("later", "chevron-right", "Alt Right"),
    ("add_file", "file-plus", "F6"),
    ("settings", "settings", "F7"),
    ("bin", "trash", "Delete"),
    ("undo", "arrow-back-up", "Ctrl Z"),
)


class StripPane(View):
    """Into which document pages go, the pages, and the blank ones set aside.

    Signals:
        document_chosen: the code of the row that the next pages go into.
        blank_wanted: take a blank page back.
        covers_wanted: print the cover sheets of the case.
    """

    document_chosen = Signal(str)
    blank_wanted = Signal()
    covers_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(name="scan.strip_pane")
        self.document = ChoiceField(name="scan.document")
        self.strip = PageStrip(name="scan.strip")
        self.covers = Button("", "quiet", name="scan.covers", small=True, icon="printer")
        self._blank = IconLabel("file-off", "", name="scan.blank")
        self._take_back = Button("", "quiet", name="scan.take_back", small=True)
        self._blank_row = Card(well=True)
        self._build()
        self.retranslate()

    def _build(self) -> None:
        self.setFixedWidth(STRIP_WIDTH)
        line = QHBoxLayout()
        line.addWidget(self._blank)
        line.addStretch(1)
        line.addWidget(self._take_back)
        self._blank_row.body.setContentsMargins(Space.m, Space.xs, Space.m, Space.xs)
        self._blank_row.body.addLayout(line)
        card = Card()
        card.body.setContentsMargins(Space.m, Space.m, Space.s, Space.m)
        card.add(self.document)
        card.add(self.covers)
        card.add(self.strip, 1)
        card.add(self._blank_row)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(card)
        self.document.chosen.connect(self.document_chosen)
        self.covers.clicked.connect(self.covers_wanted)
        self._take_back.clicked.connect(self.blank_wanted)
        self.show_blank(0)

    def show_blank(self, count: int) -> None:
        """Say how many blank pages are set aside."""
        self._blank.set_content("file-off", self.tr("%n blank page(s)", "", count))
        self._blank_row.setVisible(count > 0)

    def retranslate(self) -> None:
        """The label and the way back for blank pages."""
        self.document.set_label(self.tr("Pages go into"))
        self._take_back.set_text(self.tr("Take back"))
        self.covers.set_text(self.tr("Cover sheets"))


class PagePane(View):
    """One page, large, with its tools above and its place below.

    Signals:
        tool_pressed: a key of `TOOLS`.
        move_chosen: the code of the row to move the page into.
    """

    tool_pressed = Signal(str)
    move_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__(name="scan.page_pane")
        self.tools = {
            key: ToolButton(icon, name=f"scan.{key}", key=cap) for key, icon, cap in TOOLS
        }
        self.view = PageView(name="scan.page")
        self.number = Text("", "strong", name="scan.page_number")
        self.move_field = ChoiceField(name="scan.move")
        self._build()
        self.retranslate()

    def _build(self) -> None:
        bar = Card()
        bar.body.setContentsMargins(Space.s, Space.xs, Space.s, Space.xs)
        line = QHBoxLayout()
        line.setSpacing(0)
        for key, tool in self.tools.items():
            line.addWidget(tool)
            tool.clicked.connect(lambda _on=False, key=key: self.tool_pressed.emit(key))
        bar.body.addLayout(line)
        foot = QHBoxLayout()
        foot.setSpacing(Space.m)
        foot.addWidget(self.number)
        foot.addWidget(self.move_field, 1)
        self.view.setMinimumHeight(PAGE_HEIGHT)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(Space.s)
        rows.addWidget(bar)
        rows.addWidget(self.view, 1)
        rows.addLayout(foot)
        self.move_field.chosen.connect(self.move_chosen)

    def set_page_tools(self, page_shown: bool, binned: int) -> None:
        """Allow what a page, or the bin, allows."""
        for key in ("rotate", "earlier", "later", "bin"):
            self.tools[key].setEnabled(page_shown)
        self.move_field.setEnabled(page_shown)
        self.tools["undo"].setEnabled(page_shown or binned > 0)
        undo = self.tr("Bin · {count}").format(count=binned) if binned else self.tr("Undo")
        self.tools["undo"].set_text(undo)

    def retranslate(self) -> None:
        """All words of the tools."""
        self.tools["rotate"].set_text(self.tr("Rotate"))
        self.tools["earlier"].set_text(self.tr("Earlier"))
        self.tools["later"].set_text(self.tr("Later"))
        self.tools["add_file"].set_text(self.tr("Add file"))
        self.tools["settings"].set_text(self.tr("Scanner"))
        self.tools["bin"].set_text(self.tr("To bin"))
        self.tools["undo"].set_text(self.tr("Undo"))
        self.view.set_empty_words(self.tr("No page yet: press F5 to scan"))
        self.move_field.set_spoken_name(self.tr("Document of this page"))
