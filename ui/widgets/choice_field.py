"""A labelled choice of one from a list of more than five."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QListView, QSizePolicy, QWidget

from ui import theme
from ui.icons import paint_icon
from ui.tokens import Size
from ui.widgets.field import Field
from ui.widgets.paint import begin, edge_box, line_of_text, refresh, text_width

PAD = 16
SHORTEST = 120


class ChoiceBox(QComboBox):
    """The box itself, painted; the list that opens is Qt's own."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setView(QListView(self))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMaxVisibleItems(9)
        self._faulty = False

    def set_faulty(self, faulty: bool) -> None:
        """Turn the fault border on or off."""
        self._faulty = faulty
        self.update()

    def showPopup(self) -> None:
        """Open the list, in the colours of the theme."""
        theme.dress(self.view().window())
        super().showPopup()

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


class ChoiceField(Field):
    """One value of several.

    Args:
        label: the field's name.
        name: stable object name; the box itself is `name` + ".input".
        options: pairs of key and shown words.
        placeholder: shown while nothing is chosen.
    """

    chosen = Signal(str)

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
