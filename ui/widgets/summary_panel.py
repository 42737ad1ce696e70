"""The case at a glance at the right: who, what, until when, and what is missing."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractSlider, QHBoxLayout, QVBoxLayout, QWidget

from ui import theme
from ui.icons import paint_icon
from ui.tokens import Radius, Size, Space
from ui.widgets.paint import Painted, begin, box, focus_mark
from ui.widgets.scroll import Scroll
from ui.widgets.text import Text, hairline

Item = tuple[str, str, str]
_MOVES = {
    Qt.Key.Key_Up: QAbstractSlider.SliderAction.SliderSingleStepSub,
    Qt.Key.Key_Down: QAbstractSlider.SliderAction.SliderSingleStepAdd,
    Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
    Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
    Qt.Key.Key_Home: QAbstractSlider.SliderAction.SliderToMinimum,
    Qt.Key.Key_End: QAbstractSlider.SliderAction.SliderToMaximum,
}


class _StateBox(Painted):
    """The one box at the bottom: amber with the list, or green."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("summary.state")
        self._tone = "ok"
        self._icon = "circle-check"
        self._head = Text("", "strong", wrap=True, name="summary.state.head")
        self._list = Text("", "caption", wrap=True, name="summary.state.list")
        rows = QVBoxLayout(self)
        rows.setContentsMargins(14, 10, 14, 10)
        rows.setSpacing(Space.xs)
        top = QHBoxLayout()
        top.setContentsMargins(26, 0, 0, 0)
        top.addWidget(self._head)
        rows.addLayout(top)
        rows.addWidget(self._list)
        self.hide()

    def say(self, tone: str, icon: str, head: str, lines: Sequence[str]) -> None:
        """Show a heading and a list."""
        self._tone, self._icon = tone, icon
        self._head.set_role("strong" if lines else "caption")
        self._head.setText(head)
        self._head.set_ink(tone)
        self._list.setText("\n".join(lines))
        self._list.setVisible(bool(lines))
        self.setAccessibleName("; ".join([head, *lines]))
        self.show()
        self.show_anew(tone, icon, head, *lines)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground."""
        painter = begin(self)
        box(painter, QRectF(self.rect()), Radius.message, theme.color(f"{self._tone}_soft"))
        first = self._head.y() + min(self._head.height(), 22) / 2
        paint_icon(painter, QRectF(13, first - 9, 18, 18), self._icon, theme.color(self._tone))
        painter.end()


class _Block(QWidget):
    """One thing known: label, value, note."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._label = Text("", "caption", "ink2")
        self._value = Text("", "strong", wrap=True)
        self._note = Text("", "caption", "ink2", wrap=True)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 2, 0, 6)
        rows.setSpacing(0)
        for part in (self._label, self._value, self._note):
            rows.addWidget(part)

    def say(self, label: str, value: str, note: str) -> None:
        """Show one thing; it is said again at every change of the case."""
        self._label.setText(label)
        self._value.setText(value)
        self._note.setText(note)
        self._note.setVisible(bool(note))


class SummaryPanel(Painted):
    """Never a form; only read. With the focus it is read aloud, and the arrow keys scroll it.

    Args:
        name: stable object name.
    """

    def __init__(self, *, name: str = "summary", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setFixedWidth(Size.summary)
        self.setAccessibleName(self.tr("Summary of the case"))
        self._number = Text("", "label", "ink2", name=f"{name}.number")
        self._title = Text("", "section", wrap=True, name=f"{name}.title")
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self._blocks: list[_Block] = []
        self._state = _StateBox()
        self._build()

    def _build(self) -> None:
        content = QWidget()
        self._rows = rows = QVBoxLayout(content)
        rows.setContentsMargins(Space.xl + 1, Space.xl, Space.xl, Space.l)
        rows.setSpacing(Space.s)
        rows.addWidget(self._number)
        rows.addWidget(self._title)
        rows.addSpacing(Space.xs)
        rows.addWidget(hairline())
        rows.addLayout(self._list)
        rows.addStretch(1)
        rows.addWidget(self._state)
        self._scroll = Scroll(content)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 2, 2, 2)
        outer.addWidget(self._scroll)

    def set_heading(self, number: str, title: str) -> None:
        """Name the case.

        Args:
            number: case number in words, or empty for a draft.
            title: the public service.
        """
        self._number.setText(number)
        self._number.setVisible(bool(number))
        self._title.setText(title)

    def set_items(self, items: Sequence[Item]) -> None:
        """Show what is known.

        Args:
            items: label, value, note; empty values are left out.
        """
        shown = [item for item in items if item[1]]
        while len(self._blocks) < len(shown):
            self._blocks.append(_Block(self))
            self._list.addWidget(self._blocks[-1])
        for block, item in zip(self._blocks, shown, strict=False):
            block.say(*item)
        for number, block in enumerate(self._blocks):
            block.setVisible(number < len(shown))

    def add_foot(self, widget: QWidget) -> None:
        """Put quiet ways at the very bottom."""
        self._rows.addWidget(widget)

    def set_missing(self, sentences: Sequence[str]) -> None:
        """Show what is missing in this step.

        Args:
            sentences: one per missing thing.
        """
        self._state.say("warn", "alert-triangle", self.tr("Missing"), sentences)

    def set_complete(self, sentence: str) -> None:
        """Show that nothing is missing."""
        self._state.say("ok", "circle-check", sentence, ())

    def changeEvent(self, event: QEvent) -> None:
        """Its name in the new language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.setAccessibleName(self.tr("Summary of the case"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What does not fit is scrolled to."""
        move = _MOVES.get(Qt.Key(event.key()))
        if move is None:
            super().keyPressEvent(event)
        else:
            self._scroll.verticalScrollBar().triggerAction(move)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that the keys go here."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The keys go elsewhere."""
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground and the hairline at the left."""
        painter = begin(self)
        painter.fillRect(self.rect(), theme.color("surface"))
        painter.fillRect(QRectF(0, 0, 1, self.height()), theme.color("line"))
        if self.hasFocus():
            focus_mark(painter, QRectF(self.rect()), 0)
        painter.end()
