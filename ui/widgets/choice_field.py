"""A labelled choice of one from a list of more than five."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QListView,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui import theme
from ui.icons import paint_icon
from ui.tokens import Size
from ui.widgets.field import Field
from ui.widgets.keycap import cap_size, paint_cap
from ui.widgets.paint import begin, edge_box, line_of_text, refresh, text_width

PAD = 16
SHORTEST = 120
GAP = 10
DIGITS = 9


class ChoiceBox(QComboBox):
    """The box itself, painted; the list that opens is Qt's own.

    Signals:
        numbered: a row was chosen by its digit.
    """

    numbered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setView(QListView(self))
        self.setItemDelegate(NumberedRows(self))
        self.view().installEventFilter(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMaxVisibleItems(9)
        self._faulty = False

    def set_faulty(self, faulty: bool) -> None:
        """Turn the fault border on or off."""
        if faulty != self._faulty:
            self._faulty = faulty
            self.update()

    def showPopup(self) -> None:
        """Open the list, in the colours of the theme."""
        theme.dress(self.view().window())
        super().showPopup()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit chooses the row of that number."""
        if not self._choose_by(event):
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The digits work in the open list as well."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._choose_by(event)
        return False

    def _choose_by(self, event: QKeyEvent) -> bool:
        row = event.key() - Qt.Key.Key_1
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if not plain or not 0 <= row < min(DIGITS, self.count()):
            return False
        self.hidePopup()
        self.setCurrentIndex(row)
        self.activated.emit(row)
        self.numbered.emit()
        return True

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel scrolls the page and never changes a value by accident."""
        event.ignore()

    def changeEvent(self, event: QEvent) -> None:
        """Measure and draw again when language, type or colours change."""
        super().changeEvent(event)
        refresh(self, event)

    def sizeHint(self) -> QSize:
        """As wide as the longest choice, within reason."""
        texts = [self.itemText(i) for i in range(self.count())]
        longest = max((text_width("body", text) for text in texts), default=SHORTEST)
        return QSize(min(longest + PAD * 2 + Size.icon + 8, 420), Size.field)

    def minimumSizeHint(self) -> QSize:
        """Long choices may be shortened when there is no room."""
        return QSize(SHORTEST, Size.field)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw frame, value, chevron."""
        painter = begin(self)
        area, on = QRectF(self.rect()), self.isEnabled()
        edge_box(painter, self, faulty=self._faulty, resting=False)
        chosen = self.currentIndex() >= 0
        ink = theme.color("ink" if on and chosen else "ink3")
        words = self.currentText() if chosen else self.placeholderText()
        room = area.adjusted(PAD, 0, -PAD - Size.icon, 0)
        line_of_text(painter, room, words, "body", ink)
        chevron = QRectF(area.right() - 12 - Size.icon, area.center().y() - 9, 18, 18)
        paint_icon(painter, chevron, "chevron-down", theme.color("ink2" if on else "ink3"))
        painter.end()


class NumberedRows(QStyledItemDelegate):
    """The rows of the open list; each of the first nine shows the digit that chooses it."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw the row as Qt does, then its key."""
        super().paint(painter, option, index)
        if index.row() < DIGITS:
            key = str(index.row() + 1)
            size = cap_size(key)
            row = QRectF(option.rect)
            left, top = row.right() - size.width() - GAP, row.center().y() - size.height() / 2
            paint_cap(painter, QRectF(left, top, size.width(), size.height()), key,
                      theme.color("ink2"))  # fmt: skip


class ChoiceField(Field):
    """One value of several.

    Args:
        label: the field's name.
        name: stable object name; the box itself is `name` + ".input".
        options: pairs of key and shown words.
        placeholder: shown while nothing is chosen.
    """

    chosen = Signal(str)
    chosen_by_digit = Signal()

    def __init__(
        self,
        label: str = "",
        *,
        name: str,
        options: Sequence[tuple[str, str]] = (),
        placeholder: str = "",
        note: str = "",
        parent: QWidget | None = None,
    ) -> None:
        self.box = ChoiceBox()
        super().__init__(label, self.box, name=name, note=note, parent=parent)
        self.box.setPlaceholderText(placeholder)
        self.set_options(options)
        self.box.activated.connect(lambda _index: self.chosen.emit(self.value()))
        self.box.numbered.connect(self.chosen_by_digit)

    def set_options(self, options: Sequence[tuple[str, str]]) -> None:
        """Replace the list, keeping the value when it is still there.

        Args:
            options: pairs of key and shown words.
        """
        before = self.value()
        self.box.blockSignals(True)
        self.box.clear()
        for key, words in options:
            self.box.addItem(words, key)
            self.box.setItemData(self.box.count() - 1, words, Qt.ItemDataRole.ToolTipRole)
        self.box.blockSignals(False)
        self.set_value(before)
        self.box.updateGeometry()

    def set_placeholder(self, text: str) -> None:
        """Say what to choose while nothing is chosen."""
        self.box.setPlaceholderText(text)

    def value(self) -> str:
        """The key of the value, or an empty string."""
        return str(self.box.currentData() or "")

    def set_value(self, key: str) -> None:
        """Choose by key; an unknown key chooses nothing."""
        self.box.setCurrentIndex(self.box.findData(key) if key else -1)

    def _mark_fault(self, faulty: bool) -> None:
        self.box.set_faulty(faulty)
