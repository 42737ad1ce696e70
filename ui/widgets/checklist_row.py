"""A row of the document checklist that opens under the cursor."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui import theme
from ui.tokens import Radius, Size
from ui.widgets.checklist_tools import PRESENCES, ChecklistTools, CopyKind, Presence
from ui.widgets.icon_label import IconLabel
from ui.widgets.paint import Painted, begin, box, focus_mark, text_width
from ui.widgets.text import Text

LOOKS: dict[Presence, tuple[str, str]] = {
    "": ("help-circle", "unknown"),
    "present": ("circle-check", "ok"),
    "absent": ("circle-x", "danger"),
    "registry": ("database-export", "accent"),
    "not_needed": ("circle-minus", "unknown"),
}
STATE_WIDTH, KIND_WIDTH, SHEETS_WIDTH, NUMBER_WIDTH = 131, 100, 76, 28
BESIDE_WORD = 36
"""The icon of a state and the room around its word."""
TWO_LINES_BELOW = 690
LEAST_WIDTH = 480


class ChecklistRow(Painted):
    """One document: number, name, state, original or copy, sheets.

    Args:
        number: its place in the list.
        title: the document's name.
        law: one plain sentence of law.
        name: stable object name; parts are `name.state.<presence>`, `name.kind.<kind>`,
            `name.sheets`.
    """

    presence_chosen = Signal(str)
    kind_chosen = Signal(str)
    sheets_chosen = Signal(int)
    opened = Signal()

    def __init__(
        self, number: int, title: str, law: str, *, name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # A fixed height would be that of one line: a long name takes three where there is little room.
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._presence: Presence = ""
        self._open = False
        self._offered = {"registry": True, "not_needed": True}
        self._aside = ""
        self._said: tuple[object, ...] = ()
        self._title = Text(title, "body", wrap=True)
        self._number = Text(str(number), "cell", "ink2")
        self._state = IconLabel("", "", name=f"{name}.word")
        self._kind_word = Text("", "caption", "ink2")
        self._sheets_word = Text("", "caption", "ink")
        self._law = Text(law, "caption", "ink2", wrap=True)
        self._kind: CopyKind = "original"
        self._sheets = 1
        self._tools: ChecklistTools | None = None
        self._build()
        self._refresh()

    def _build(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(0)
        self._number.setFixedWidth(NUMBER_WIDTH)
        self._kind_word.setMinimumWidth(KIND_WIDTH)
        self._sheets_word.setMinimumWidth(SHEETS_WIDTH)
        self._sheets_word.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self._number)
        line.addWidget(self._title, 1)
        for part in (self._state, self._kind_word, self._sheets_word):
            line.addWidget(part)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(20, 10, 20, 10)
        self._rows.setSpacing(5)
        self._rows.addLayout(line)
        self._rows.addLayout(self._indented(self._law))

    def _indented(self, widget: QWidget) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(NUMBER_WIDTH, 0, 0, 0)
        row.addWidget(widget)
        return row

    def _make_tools(self) -> ChecklistTools:
        tools = ChecklistTools(name=self.objectName(), parent=self)
        tools.presence_chosen.connect(self._choose)
        tools.kind_chosen.connect(self.kind_chosen)
        tools.sheets_chosen.connect(self._on_sheets)
        self._rows.addLayout(self._indented(tools))
        tools.name_all(self._title.text(), self._words())
        tools.set_offered(self._offered)
        tools.set_narrow(self.width() < TWO_LINES_BELOW)
        return tools

    def _words(self) -> dict[Presence, str]:
        return {
            "": self.tr("Not asked yet"),
            "present": self.tr("Present"),
            "absent": self.tr("Absent"),
            "registry": self.tr("From registry"),
            "not_needed": self.tr("Not required"),
        }

    def changeEvent(self, event: QEvent) -> None:
        """Say it again in the new language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            if self._tools is not None:
                self._tools.name_all(self._title.text(), self._words())
            self._refresh()

    def set_words(self, title: str, law: str) -> None:
        """Change name and sentence, as on a switch of language."""
        self._title.setText(title)
        self._law.setText(law)
        self._refresh()

    def set_values(
        self, presence: Presence, kind: CopyKind = "original", sheets: int = 1, aside: str = ""
    ) -> None:
        """Show what is known.

        Args:
            presence: present, absent, from a registry, not required; empty: not asked.
            kind: original or copy, when present.
            sheets: how many, when present.
            aside: words instead of original/copy, such as the registry or why not required.
        """
        self._presence, self._aside = presence, aside
        self._kind, self._sheets = kind, sheets
        self._refresh()

    @property
    def presence(self) -> Presence:
        """What is shown now."""
        return self._presence

    def set_offered(self, *, registry: bool, not_needed: bool) -> None:
        """Offer "from registry" only where one has answered, "not required" not of every paper."""
        self._offered = {"registry": registry, "not_needed": not_needed}
        if self._tools is not None:
            self._tools.set_offered(self._offered)

    def set_open(self, is_open: bool) -> None:
        """Open or close the row."""
        if is_open != self._open:
            self._open = is_open
            self._refresh()

    def minimumSizeHint(self) -> QSize:
        """Narrower than its parts side by side: they take two lines then."""
        whole = super().minimumSizeHint()
        return QSize(min(whole.width(), LEAST_WIDTH), whole.height())

    def _on_sheets(self, count: int) -> None:
        self._sheets = count
        self._refresh()
        self.sheets_chosen.emit(count)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give original/copy and sheets a line of their own where the row is narrow."""
        super().resizeEvent(event)
        if self._tools is not None:
            self._tools.set_narrow(self.width() < TWO_LINES_BELOW)

    def _choose(self, key: str) -> None:
        if self._offered.get(key, True):
            self.presence_chosen.emit(key)

    def _refresh(self) -> None:
        word = self._words()[self._presence]
        said = (word, self._kind, self._sheets, self._aside, self._open, self._title.text(),
                self._law.text())  # fmt: skip
        if said != self._said:
            self._said = said
            self._say(word)

    def _say(self, word: str) -> None:
        # The states of all rows stand in one column, as wide as the longest of their words.
        longest = max(text_width("caption", each) for each in self._words().values())
        self._state.setFixedWidth(max(STATE_WIDTH, longest + BESIDE_WORD))
        icon, ink = LOOKS[self._presence]
        self._state.set_content(icon, word, ink)
        present, absent = self._presence == "present", self._presence == "absent"
        kinds = {"original": self.tr("original"), "copy": self.tr("copy")}
        shown = kinds.get(self._kind, "") if present else self._aside
        self._kind_word.setText(shown)
        sheets = self.tr("%n sheet(s)", "", self._sheets)
        self._sheets_word.setText(sheets if present else "")
        self._title.set_role("strong" if absent else "body")
        self._title.set_ink("ink2" if self._presence == "not_needed" else "ink")
        self._law.setVisible(bool(self._law.text()) and (self._open or absent))
        if self._open and self._tools is None:
            self._tools = self._make_tools()
        if self._tools is not None:
            self._tools.show_values(self._presence, self._kind, self._sheets, sheets)
            self._tools.setVisible(self._open)
        self.setMinimumHeight(Size.list_row + 1)
        self.setAccessibleName(f"{self._number.text()}. {self._title.text()}: {word}")
        self.updateGeometry()
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Open when the cursor comes."""
        super().focusInEvent(event)
        self.opened.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open when pressed."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.opened.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys 1–4 choose the state, up and down go to the next row."""
        digit = event.text()
        if digit in ("1", "2", "3", "4"):
            self._choose(PRESENCES[int(digit) - 1])
        elif event.key() == Qt.Key.Key_Down:
            self._go(1)
        elif event.key() == Qt.Key.Key_Up:
            self._go(-1)
        else:
            super().keyPressEvent(event)

    def _go(self, step: int) -> None:
        parent = self.parentWidget()
        if parent is None:
            return
        rows = parent.findChildren(ChecklistRow)
        at = rows.index(self) + step
        if 0 <= at < len(rows):
            rows[at].setFocus(Qt.FocusReason.TabFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground of an open row and the hairline under a closed one."""
        painter = begin(self)
        area = QRectF(self.rect()).adjusted(6, 0, -6, 0)
        if self._open:
            ground = "danger_soft" if self._presence == "absent" else "accent_soft"
            box(painter, area, Radius.control, theme.color(ground))
        else:
            painter.fillRect(
                QRectF(area.left(), area.bottom() - 1, area.width(), 1), theme.color("line")
            )
        if self.hasFocus():
            focus_mark(painter, area, Radius.control)
        painter.end()
