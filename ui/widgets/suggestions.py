"""Whole lines offered under a field while it is typed in."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    QStringListModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QCompleter,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from ui import theme
from ui.tokens import Size, Space
from ui.widgets.paint import line_of_text
from ui.widgets.text_field import TextField

MOST_SHOWN = 8
# With these the list itself takes the focus of the window while it opens.
_OPENING = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)


class SuggestionRow(QStyledItemDelegate):
    """One line, as high as a field, so that it is read from a distance and hit by a finger."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """As high as a field."""
        return QSize(0, Size.field)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw the line; the chosen one has a ground of its own."""
        row = QRectF(option.rect)
        on = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(row, theme.color("accent_soft" if on else "surface"))
        inner = row.adjusted(Space.l, 0, -Space.l, 0)
        line_of_text(painter, inner, str(index.data()), "body", theme.color("ink"))


class Suggestions(QObject):
    """Arrows and Enter choose, Esc closes; what is typed stays until something is chosen.

    Args:
        field: the field; its own value changes only by choosing.

    Signals:
        wanted: the field was typed in and lines may be offered; carries what stands in it.
    """

    wanted = Signal(str)

    def __init__(self, field: TextField) -> None:
        super().__init__(field)
        self._field = field
        self._lines = QStringListModel(self)
        self._popup = QCompleter(self._lines, self)
        self._popup.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._popup.setMaxVisibleItems(MOST_SHOWN)
        self._popup.setWidget(field.line)
        self._list = QListView()
        self._list.setObjectName(f"{field.objectName()}.suggestions")
        self._popup.setPopup(self._list)
        # After `setPopup`, which brings rows of its own.
        self._list.setItemDelegate(SuggestionRow(self._list))
        # The completer leaves its list without an owner, and it would outlive the field.
        self._list.setParent(field, Qt.WindowType.Popup)
        for part in (self._list, field.line):
            part.installEventFilter(self)
        self._popup.activated.connect(self._on_chosen)
        field.edited.connect(self.wanted)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc closes the list only, and nothing behind it; a field that is left needs no list."""
        if watched is self._field.line:
            hidden = event.type() is QEvent.Type.Hide
            if hidden or (isinstance(event, QFocusEvent) and _is_left(event)):
                self._list.hide()
            return False
        if not isinstance(event, QKeyEvent) or event.key() != Qt.Key.Key_Escape:
            return False
        if event.type() is QEvent.Type.KeyPress:
            self._list.hide()
        event.accept()
        return True

    def offer(self, typed: str, lines: Sequence[str]) -> None:
        """Show the lines, unless the field has another text or nobody types in it any more."""
        line = self._field.line
        if not line.hasFocus() or self._field.text() != typed.strip():
            return
        self._lines.setStringList(list(lines))
        if not lines:
            self._list.hide()
            return
        self._list.setAccessibleName(self._field.control.accessibleName())
        self._popup.complete()
        self._list.setCurrentIndex(self._lines.index(-1, 0))

    def _on_chosen(self, chosen: str) -> None:
        line = self._field.line
        line.setText(chosen)
        line.setCursorPosition(len(chosen))
        line.setFocus(Qt.FocusReason.OtherFocusReason)
        self._field.edited.emit(chosen)


def _is_left(event: QFocusEvent) -> bool:
    return event.lostFocus() and event.reason() not in _OPENING
