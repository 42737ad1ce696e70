"""The steps of a reception: where we are, what is done, what is missing."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from ui import theme
from ui.icons import paint_icon
from ui.tokens import Radius, Size, Tone
from ui.widgets.paint import CENTER, Painted, begin, box, focus_mark, line_of_text, refresh

StepState = Literal["done", "now", "missing", "to_come"]
CIRCLE = 26
CIRCLE_LEFT = 17
TEXT_LEFT = 56
HEIGHT = 55
SHORT_HEIGHT = 44


@dataclass(frozen=True)
class Step:
    """One step as the rail shows it; `key` is stable, `note` is short."""

    key: str
    title: str
    note: str = ""
    state: StepState = "to_come"
    note_tone: Tone = "muted"
    enabled: bool = True


class StepItem(QAbstractButton):
    """One row of the rail."""

    def __init__(self, number: int, step: Step, *, first: bool, last: bool) -> None:
        super().__init__()
        self.setObjectName(f"step.{step.key}")
        self._number, self._first, self._last = number, first, last
        self.with_note = True
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.step = step
        self._tell()

    def show_step(self, step: Step) -> None:
        """Show another state of the same step."""
        if step != self.step:
            self.step = step
            self._tell()

    def _tell(self) -> None:
        step = self.step
        self.setText(step.title)
        self.setEnabled(step.enabled)
        words: dict[StepState, str] = {
            "done": self.tr("done"),
            "now": self.tr("current step"),
            "missing": self.tr("something is missing"),
            "to_come": self.tr("to come"),
        }
        parts = [f"{self._number}. {step.title}", words[step.state], step.note]
        self.setAccessibleName(", ".join(part for part in parts if part))
        self.setToolTip(step.note)
        pointing = Qt.CursorShape.PointingHandCursor
        self.setCursor(pointing if step.enabled else Qt.CursorShape.ArrowCursor)
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Draw and say it again when language, type or colours change."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._tell()
        refresh(self, event)

    def sizeHint(self) -> QSize:
        """A row of the rail; shorter where the window is low."""
        return QSize(Size.rail - 18, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """As low as a press target with two lines may be."""
        return QSize(80, SHORT_HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw card, lines, circle, name, note."""
        painter = begin(self)
        area, state = QRectF(self.rect()), self.step.state
        if state == "now":
            card = area.adjusted(0, 2, 0, -2)
            box(painter, card, Radius.message, theme.color("surface"), theme.color("line"))
        elif self.underMouse() and self.isEnabled():
            box(painter, area.adjusted(0, 2, 0, -2), Radius.message, theme.color("sunken"))
        circle = QRectF(CIRCLE_LEFT, (area.height() - CIRCLE) / 2, CIRCLE, CIRCLE)
        self._paint_lines(painter, circle)
        self._paint_circle(painter, circle)
        self._paint_words(painter, area)
        if self.hasFocus():
            focus_mark(painter, area.adjusted(0, 2, 0, -2), Radius.message)
        painter.end()

    def _paint_lines(self, painter: QPainter, circle: QRectF) -> None:
        x = circle.center().x() - 1
        passed = self.step.state in ("done", "missing")
        if not self._first:
            reached = passed or self.step.state == "now"
            ink = theme.color("accent" if reached else "line")
            painter.fillRect(QRectF(x, 0, 2, circle.top() - 1), ink)
        if not self._last:
            ink = theme.color("accent" if passed else "line")
            below = QRectF(x, circle.bottom() + 1, 2, self.height() - circle.bottom() - 1)
            painter.fillRect(below, ink)

    def _paint_circle(self, painter: QPainter, circle: QRectF) -> None:
        state, half = self.step.state, CIRCLE / 2
        if state == "done":
            box(painter, circle, half, theme.color("accent_soft"))
            paint_icon(painter, circle.adjusted(5, 5, -5, -5), "check", theme.color("accent"))
        elif state == "missing":
            box(painter, circle, half, theme.color("warn_soft"))
            mark = circle.adjusted(4, 3, -4, -5)
            paint_icon(painter, mark, "alert-triangle", theme.color("warn"))
        elif state == "now":
            box(painter, circle, half, theme.color("accent"))
            line_of_text(painter, circle, str(self._number), "label",
                         theme.color("on_accent"), CENTER)  # fmt: skip
        else:
            box(painter, circle, half, theme.color("canvas"), theme.color("control"), 1.5)
            line_of_text(painter, circle, str(self._number), "caption",
                         theme.color("ink2"), CENTER)  # fmt: skip

    def _paint_words(self, painter: QPainter, area: QRectF) -> None:
        step = self.step
        role = "strong" if step.state == "now" else "body"
        ink = theme.color("ink" if step.state in ("now", "done", "missing") else "ink2")
        room = area.adjusted(TEXT_LEFT, 0, -6, 0)
        if not (step.note and self.with_note):
            line_of_text(painter, room, step.title, role, ink)
            return
        middle = area.center().y()
        upper = QRectF(room.left(), middle - 21, room.width(), 22)
        line_of_text(painter, upper, step.title, role, ink)
        lower = QRectF(room.left(), middle + 1, room.width(), 18)
        note = "ink2" if step.note_tone in ("plain", "muted") else step.note_tone
        line_of_text(painter, lower, step.note, "micro", theme.color(note))


class StepRail(Painted):
    """The rail at the left of the middle; `chosen` carries the key of the step pressed.

    Args:
        name: stable object name; rows are `step.<key>`.
    """

    chosen = Signal(str)

    def __init__(self, *, name: str = "rail", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setFixedWidth(Size.rail)
        self._items: dict[str, StepItem] = {}
        self._with_notes = True
        rows = QVBoxLayout(self)
        rows.setContentsMargins(10, 14, 9, 12)
        rows.setSpacing(0)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        rows.addLayout(self._rows)
        rows.addStretch(1)

    def set_steps(self, steps: Sequence[Step]) -> None:
        """Show the steps.

        Args:
            steps: in order; the same keys as before keep their rows and the focus.
        """
        if [step.key for step in steps] == list(self._items):
            for step in steps:
                self._items[step.key].show_step(step)
            return
        for item in self._items.values():
            self._rows.removeWidget(item)
            item.hide()
            item.deleteLater()
        self._items = {}
        for index, step in enumerate(steps):
            self._add(index, step, last=index == len(steps) - 1)

    def _add(self, index: int, step: Step, *, last: bool) -> None:
        item = StepItem(index + 1, step, first=index == 0, last=last)
        item.with_note = self._with_notes
        item.clicked.connect(lambda _on=False, key=step.key: self.chosen.emit(key))
        self._items[step.key] = item
        self._rows.addWidget(item)

    def set_with_notes(self, shown: bool) -> None:
        """Show or leave out the notes under the names."""
        self._with_notes = shown
        for item in self._items.values():
            item.with_note = shown
            item.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the hairline at the right."""
        painter = begin(self)
        painter.fillRect(QRectF(self.width() - 1, 0, 1, self.height()), theme.color("line"))
        painter.end()
