"""A row of a list: mark, two lines, a word or a chip at the right."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from ui import theme
from ui.icons import paint_icon
from ui.tokens import Radius, Size, State, Tone
from ui.widgets.paint import RIGHT, begin, box, focus_mark, line_of_text, refresh, text_width
from ui.widgets.state_dot import MARK, paint_dot

PAD = 18


class ListRow(QAbstractButton):
    """Two lines with what stands beside them; pressable when something is connected.

    Args:
        title: the first line.
        name: stable object name.
        caption: the second line, or empty.
        icon: name of an icon at the left.
        state: a state mark at the left instead of an icon.
        aside: a word at the right.
        aside_tone: its meaning.
        pressable: whether the row takes focus and shows that it can be pressed.
        pad: room at the left and right.
    """

    def __init__(
        self,
        title: str = "",
        *,
        name: str,
        caption: str = "",
        icon: str = "",
        state: State | None = None,
        aside: str = "",
        aside_tone: Tone = "muted",
        pressable: bool = False,
        pad: int = PAD,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._icon, self._pad, self._pressable = icon, pad, pressable
        self._state: State | None = state
        self._line = True
        self.setCheckable(False)
        focus = Qt.FocusPolicy.StrongFocus if pressable else Qt.FocusPolicy.NoFocus
        self.setFocusPolicy(focus)
        if pressable:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._right = QHBoxLayout(self)
        self._right.setContentsMargins(pad, 0, pad, 0)
        self._right.setSpacing(8)
        self._right.addStretch(1)
        self.set_words(title, caption, aside, aside_tone)

    def set_words(
        self, title: str, caption: str = "", aside: str = "", aside_tone: Tone = "muted"
    ) -> None:
        """Change the lines and the word at the right."""
        self.setText(title)
        self._caption, self._aside, self._aside_tone = caption, aside, aside_tone
        self.setAccessibleName(", ".join(part for part in (title, caption, aside) if part))
        self.updateGeometry()
        self.update()

    def set_state(self, state: State | None) -> None:
        """Change the state mark at the left."""
        self._state = state
        self.update()

    def set_line(self, shown: bool) -> None:
        """Draw or leave out the hairline under the row (the last has none)."""
        self._line = shown
        self.update()

    def set_current(self, current: bool) -> None:
        """Mark the row as the one whose details are shown."""
        self.setCheckable(True)
        self.setChecked(current)
        self.setCheckable(current)
        self.update()

    def add(self, widget: QWidget) -> None:
        """Put a chip or a small button at the right."""
        self._right.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)

    def changeEvent(self, event: QEvent) -> None:
        """Measure and draw again when language, type or colours change."""
        super().changeEvent(event)
        refresh(self, event)

    def _left(self) -> int:
        if self._icon:
            return self._pad + Size.icon + 14
        return self._pad + (MARK + 14 if self._state else 0)

    def _aside_width(self) -> int:
        wide = text_width("caption", self._aside) if self._aside else 0
        for index in range(1, self._right.count()):
            item = self._right.itemAt(index)
            wide += item.sizeHint().width() + 8 if item is not None else 0
        return wide

    def sizeHint(self) -> QSize:
        """Room for both lines and what is at the right."""
        lines = max(text_width("strong", self.text()), text_width("caption", self._caption))
        wide = self._left() + lines + 16 + self._aside_width() + self._pad
        return QSize(wide, Size.tall_row - 1 if self._caption else Size.list_row)

    def minimumSizeHint(self) -> QSize:
        """Long lines may be shortened."""
        return QSize(min(self.sizeHint().width(), 180), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, mark, lines, word, hairline."""
        painter = begin(self)
        area = QRectF(self.rect())
        ground = area.adjusted(6, 1, -6, -1) if self._pad else area
        if self.isChecked():
            box(painter, ground, Radius.control, theme.color("accent_soft"))
        elif self._pressable and self.underMouse():
            box(painter, ground, Radius.control, theme.color("sunken"))
        elif self._line:
            painter.fillRect(QRectF(0, area.height() - 1, area.width(), 1), theme.color("line"))
        self._paint_mark(painter, area)
        self._paint_lines(painter, area)
        if self.hasFocus():
            focus_mark(painter, ground, Radius.control)
        painter.end()

    def _paint_mark(self, painter: QPainter, area: QRectF) -> None:
        if self._icon:
            at = QRectF(self._pad, (area.height() - 20) / 2, 20, 20)
            paint_icon(painter, at, self._icon, theme.color("ink2"))
        elif self._state:
            paint_dot(
                painter, QRectF(self._pad + 2, (area.height() - MARK) / 2, MARK, MARK), self._state
            )

    def _paint_lines(self, painter: QPainter, area: QRectF) -> None:
        taken = self._aside_width()
        wide = area.width() - self._left() - self._pad - (taken + 14 if taken else 0)
        room = QRectF(self._left(), 0, max(wide, 0), area.height())
        ink, middle = theme.color("ink"), area.center().y()
        upper = QRectF(room.left(), middle - 22, room.width(), 22) if self._caption else room
        line_of_text(painter, upper, self.text(), "strong", ink)
        if self._caption:
            lower = QRectF(room.left(), middle, room.width(), 20)
            line_of_text(painter, lower, self._caption, "caption", theme.color("ink2"))
        tone = "ink2" if self._aside_tone in ("plain", "muted") else self._aside_tone
        word = area.adjusted(self._left(), 0, -self._pad, 0)
        line_of_text(painter, word, self._aside, "caption", theme.color(tone), RIGHT)
