"""The command palette (Ctrl+K): type a few letters of what is wanted, Enter does it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.icons import paint_icon
from ui.keys.overlay import Overlay
from ui.keys.palette_entries import Entry, fitting
from ui.keys.pressing import is_enter
from ui.tokens import Radius, Size, Space
from ui.widgets.keycap import cap_size, paint_cap
from ui.widgets.paint import box, line_of_text
from ui.widgets.text import Text
from ui.widgets.text_field import TextField

WIDTH = 560
FROM_TOP = 84
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_ENTRY = Qt.ItemDataRole.UserRole


class EntryRow(QStyledItemDelegate):
    """Icon, title, caption, and the key that does the same."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """As high as two lines; as wide as the list."""
        return QSize(0, 52)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw the row; the chosen one has a ground of its own."""
        entry: Entry = index.data(_ENTRY)
        area = QRectF(option.rect)
        if option.state & QStyle.StateFlag.State_Selected:
            box(painter, area, Radius.control, theme.color("accent_soft"))
        icon = QRectF(area.left() + 14, area.center().y() - 10, Size.icon, Size.icon)
        paint_icon(painter, icon, entry.icon or "arrow-right", theme.color("ink2"))
        cap = cap_size(entry.key) if entry.key else QSize(0, 0)
        if entry.key:
            at = QRectF(area.right() - cap.width() - 14, area.center().y() - cap.height() / 2,
                        cap.width(), cap.height())  # fmt: skip
            paint_cap(painter, at, entry.key, theme.color("ink2"))
        wide = area.width() - 48 - cap.width() - 28
        upper = QRectF(area.left() + 48, area.top() + 5, wide, 22)
        lower = QRectF(area.left() + 48, area.top() + 27, wide, 20)
        room = upper if entry.caption else QRectF(upper.left(), area.top(), wide, area.height())
        line_of_text(painter, room, entry.title, "strong", theme.color("ink"))
        line_of_text(painter, lower, entry.caption, "caption", theme.color("ink2"))


class Palette(Overlay):
    """Lies over the window while it is open; Esc or a press beside it closes it.

    Args:
        window: whose things it offers.

    Signals:
        typed: what is typed, to look for cases.
    """

    typed = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window, name="palette")
        self._entries: tuple[Entry, ...] = ()
        self._cases: tuple[Entry, ...] = ()
        self.field = TextField(name="palette.field", icon="search", max_length=200)
        self.list = QListWidget()
        self.list.setObjectName("palette.list")
        self.list.setItemDelegate(EntryRow(self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._nothing = Text("", "body", "ink2", wrap=True, name="palette.nothing")
        rows = QVBoxLayout(self)
        rows.setContentsMargins(Space.m, Space.m, Space.m, Space.m)
        rows.setSpacing(Space.s)
        rows.addWidget(self.field)
        rows.addWidget(self.list, 1)
        rows.addWidget(self._nothing, 1, Qt.AlignmentFlag.AlignTop)
        self.field.line.installEventFilter(self)
        self.field.edited.connect(self._on_edited)
        self.list.itemClicked.connect(self._run)
        self._retranslate()

    def open(self, entries: Sequence[Entry]) -> None:
        """Come up with what can be done here and now."""
        self._entries, self._cases = tuple(entries), ()
        self.field.set_text("")
        self._fill("")
        window = self.parentWidget()
        assert window is not None
        wide, high = min(WIDTH, window.width() - 32), min(430, window.height() - 48)
        top = min(FROM_TOP, (window.height() - high) // 2)
        self.setGeometry(
            window.mapToGlobal(QPoint(0, 0)).x() + (window.width() - wide) // 2,
            window.mapToGlobal(QPoint(0, 0)).y() + top,
            wide,
            high,
        )
        # The field paints itself and would lose its edge to a style sheet.
        theme.dress(self.list)
        self.show()
        self.field.focus_input()

    def show_cases(self, typed: str, cases: Sequence[Entry]) -> None:
        """Cases that were found for what is typed; an answer to older letters is dropped."""
        if typed == self.field.text():
            self._cases = tuple(cases)
            self._fill(typed)

    def _on_edited(self, text: str) -> None:
        self._cases = ()
        self._fill(text.strip())
        self.typed.emit(text.strip())

    def _fill(self, text: str) -> None:
        self.list.clear()
        for entry in (*fitting(self._entries, text), *self._cases):
            words = ", ".join(part for part in (entry.title, entry.caption, entry.key) if part)
            item = QListWidgetItem(words)
            item.setData(_ENTRY, entry)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.list.setVisible(self.list.count() > 0)
        self._nothing.setVisible(self.list.count() == 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrows move in the list while the letters go into the field."""
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return False
        if event.key() in _MOVES:
            self.list.event(event)
            return True
        if is_enter(event) and self.list.currentItem() is not None:
            self._run(self.list.currentItem())
            return True
        return False

    def _run(self, item: QListWidgetItem) -> None:
        run: Callable[[], None] = item.data(_ENTRY).run
        self.hide()
        run()

    def changeEvent(self, event: QEvent) -> None:
        """Say it again in the new language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Commands"))
        self.field.set_label(self.tr("What do you want to do?"))
        self.field.set_placeholder(self.tr("A screen, an action, a case by number, IIN or name"))
        self.list.setAccessibleName(self.tr("What fits"))
        self._nothing.setText(self.tr("Nothing fits. Type less, or other letters."))
