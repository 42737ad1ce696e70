"""The two panes of the scan step: the strip of pages, and the page to read with its tools."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout

from ui.screens.reception.recipe_row import RecipeRow
from ui.screens.reception.tool_button import ToolButton
from ui.tokens import Size, Space
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.choice_field import ChoiceField
from ui.widgets.flow import FlowLayout
from ui.widgets.icon_button import IconButton
from ui.widgets.icon_label import IconLabel
from ui.widgets.keycap import key_sequences
from ui.widgets.page_strip import PageStrip
from ui.widgets.page_zoom import PageZoom
from ui.widgets.text import Text
from ui.widgets.view import View

STRIP_WIDTH = 232
PAGE_HEIGHT = 180
TOOLS = (
    ("rotate", "rotate-clockwise", "Ctrl R"),
    ("replace", "replace", ""),
    ("insert", "row-insert-bottom", ""),
    ("split", "files", ""),
    ("bin", "trash", "Delete"),
    ("undo", "arrow-back-up", "Ctrl Z"),
)
SHIFTS = (("earlier", "chevron-left", "Alt Left"), ("later", "chevron-right", "Alt Right"))
ZOOMS = (
    ("closer", ("+", "=", "Ctrl++", "Ctrl+=")),
    ("farther", ("-", "Ctrl+-")),
    ("fit", ("Ctrl+0",)),
    ("dots", ("Ctrl+1",)),
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
        self.bin = Button("", "quiet", name="scan.binned", small=True, icon="archive")
        self._binned = 0
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
        card.add(self.bin)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(card)
        self.document.chosen.connect(self.document_chosen)
        self.covers.clicked.connect(self.covers_wanted)
        self._take_back.clicked.connect(self.blank_wanted)
        self.show_blank(0)
        self.show_binned(0)

    def show_binned(self, count: int) -> None:
        """Say how many pages lie in the bin, and open it when pressed."""
        self._binned = count
        self.bin.set_text(self.tr("Bin · {count}").format(count=count))
        self.bin.setVisible(count > 0)

    def show_blank(self, count: int) -> None:
        """Say how many blank pages are set aside; one is taken back, several are shown first."""
        self._parked = count
        self._blank.set_content("file-off", self.tr("%n blank page(s)", "", count))
        one = count == 1
        self._take_back.set_text(self.tr("Take back") if one else self.tr("Show"))
        self._blank_row.setVisible(count > 0)

    def retranslate(self) -> None:
        """The label and the way back for blank pages."""
        self.document.set_label(self.tr("Pages go into"))
        self.show_blank(self._parked)
        self.show_binned(self._binned)
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
        self.shifts = {
            key: IconButton(icon, name=f"scan.{key}", side=Size.small) for key, icon, _ in SHIFTS
        }
        self.view = PageZoom(name="scan.page")
        self.number = Text("", "strong", name="scan.page_number")
        self.note = Text("", "label", "warn", wrap=True, name="scan.page_note")
        self.recipe = RecipeRow(name="scan.recipe")
        self.move_field = ChoiceField(name="scan.move")
        self._zoom = IconButton("search", name="scan.zoom", side=Size.small)
        self._build()
        self._set_keys()
        self.retranslate()

    def _build(self) -> None:
        bar = Card()
        bar.body.setContentsMargins(Space.s, Space.xs, Space.s, Space.xs)
        line = FlowLayout(0)
        for tool in self.tools.values():
            line.addWidget(tool)
        bar.body.addLayout(line)
        self.view.setMinimumHeight(PAGE_HEIGHT)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(Space.s)
        rows.addWidget(bar)
        rows.addWidget(self.view, 1)
        rows.addWidget(self.note)
        rows.addWidget(self.recipe)
        rows.addLayout(self._foot())

    def _foot(self) -> FlowLayout:
        foot = FlowLayout(Space.s)
        for part in (self.number, *self.shifts.values(), self._zoom, self.move_field):
            foot.addWidget(part)
        fixed = self.move_field.sizePolicy().verticalPolicy()
        self.move_field.setSizePolicy(QSizePolicy.Policy.Expanding, fixed)
        return foot

    def _set_keys(self) -> None:
        pressed = {**self.tools, **self.shifts}
        for key, button in pressed.items():
            button.clicked.connect(lambda _on=False, key=key: self.tool_pressed.emit(key))
        for key, _, cap in SHIFTS:
            for sequence in key_sequences(cap):
                QShortcut(sequence, self).activated.connect(self.shifts[key].click)
        zooms = {
            "closer": lambda: self.view.closer(1),
            "farther": lambda: self.view.closer(-1),
            "fit": self.view.fit,
            "dots": self.view.dot_by_dot,
        }
        for name, keys in ZOOMS:
            for each in keys:
                QShortcut(QKeySequence(each), self).activated.connect(zooms[name])
        self._zoom.clicked.connect(self._on_zoom)
        self.view.zoomed.connect(self._name_zoom)
        self.recipe.switch_pressed.connect(lambda name: self.tool_pressed.emit(f"recipe.{name}"))
        self.move_field.chosen.connect(self.move_chosen)

    def _on_zoom(self) -> None:
        if self.view.is_fitted:
            self.view.dot_by_dot()
        else:
            self.view.fit()

    def _name_zoom(self) -> None:
        fitted = self.view.is_fitted
        words = self.tr("100 %") if fitted else self.tr("Whole page")
        self._zoom.set_words(f"{words} ({'Ctrl 1, +' if fitted else 'Ctrl 0, -'})")

    def set_page_tools(self, page_shown: bool) -> None:
        """Allow what a page allows."""
        for key in ("rotate", "replace", "insert", "split", "bin"):
            self.tools[key].setEnabled(page_shown)
        for shift in self.shifts.values():
            shift.setEnabled(page_shown)
        self.move_field.setEnabled(page_shown)
        self._zoom.setEnabled(page_shown)

    def say(self, words: str) -> None:
        """Say what is wrong with the page; nothing when all is well."""
        self.note.setText(words)
        self.note.setVisible(bool(words))

    def show_nothing(self) -> None:
        """There is no page to show."""
        self.view.set_image(None)
        self.number.setText("")
        self.move_field.set_value("")
        self.recipe.show_switches({})
        self.say("")

    def retranslate(self) -> None:
        """All words of the tools."""
        self.tools["rotate"].set_text(self.tr("Rotate"))
        self.tools["replace"].set_text(self.tr("Replace"))
        self.tools["insert"].set_text(self.tr("Insert"))
        self.tools["split"].set_text(self.tr("Split"))
        self.tools["bin"].set_text(self.tr("To bin"))
        self.tools["undo"].set_text(self.tr("Undo"))
        words = {"earlier": self.tr("Earlier"), "later": self.tr("Later")}
        for key, _, cap in SHIFTS:
            self.shifts[key].set_words(f"{words[key]} ({cap})")
        self.view.set_empty_words(self.tr("No page yet: press F5 to scan"))
        self.move_field.set_spoken_name(self.tr("Document of this page"))
        self._name_zoom()
