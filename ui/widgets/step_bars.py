"""The steps of a reception where there is no room for the rail: bars, "2/9" and the name."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme
from ui.icons import paint_icon
from ui.widgets.paint import RIGHT, Painted, begin, box, line_of_text, text_width
from ui.widgets.step_rail import Step

PAD = 16
GAP = 4
HEIGHT = 44


class StepBars(Painted):
    """One bar per step; pressing a bar goes there.

    Args:
        name: stable object name.
    """

    chosen = Signal(str)

    def __init__(self, *, name: str = "step_bars", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._steps: tuple[Step, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_steps(self, steps: Sequence[Step]) -> None:
        """Show the steps, in order."""
        self._steps = tuple(steps)
        at, step = self._now()
        self.setAccessibleName(f"{at}/{len(steps)} {step.title if step else ''}")
        self.update()

    def _now(self) -> tuple[int, Step | None]:
        for index, step in enumerate(self._steps):
            if step.state == "now":
                return index + 1, step
        return 0, None

    def sizeHint(self) -> QSize:
        """One line of words over one line of bars."""
        return QSize(300, HEIGHT)

    def _bar(self, index: int) -> QRectF:
        count = max(len(self._steps), 1)
        wide = (self.width() - 2 * PAD - GAP * (count - 1)) / count
        return QRectF(PAD + index * (wide + GAP), HEIGHT - 8, wide, 6)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the step whose bar was pressed."""
        at = QPointF(event.position())
        for index, step in enumerate(self._steps):
            if self._bar(index).adjusted(0, -12, 0, 4).contains(at) and step.enabled:
                self.chosen.emit(step.key)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw number, name, note and bars."""
        painter = begin(self)
        at, now = self._now()
        if now is not None:
            count = f"{at}/{len(self._steps)}"
            line_of_text(painter, QRectF(PAD, 6, 40, 26), count, "label", theme.color("ink2"))
            left = PAD + text_width("label", count) + 10.0
            wide = text_width("section", now.title) + 1.0
            name = QRectF(left, 6, min(wide, self.width() - left - PAD), 26)
            line_of_text(painter, name, now.title, "section", theme.color("ink"))
            room = QRectF(name.right() + 20, 6, self.width() - name.right() - 20 - PAD, 26)
            if now.note and room.width() > 40:
                calm = now.note_tone in ("plain", "muted")
                ink = theme.color("ink2" if calm else now.note_tone)
                line_of_text(painter, room, now.note, "caption", ink, RIGHT)
                if now.note_tone == "ok":
                    side = room.right() - text_width("caption", now.note) - 24
                    paint_icon(painter, QRectF(side, 11, 16, 16), "circle-check", ink)
        painter.setPen(Qt.PenStyle.NoPen)
        for index, step in enumerate(self._steps):
            reached = step.state != "to_come"
            tint = "warn_fill" if step.state == "missing" else "accent" if reached else "line"
            box(painter, self._bar(index), 3, theme.color(tint))
        painter.end()
