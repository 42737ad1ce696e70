"""A clock of the reception or of a process against its statutory norm."""

from typing import Literal

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme
from ui.icons import paint_icon
from ui.widgets.paint import CENTER, Painted, begin, box, line_of_text, text_width

Stage = Literal["calm", "warn", "over", "no_norm"]
RING = 40
WARN_AT = 0.8
GAP_DEGREES = 8
STAGES: dict[Stage, tuple[str, str, str]] = {
    "calm": ("accent", "ink", "ink2"),
    "warn": ("warn_fill", "warn", "warn"),
    "over": ("danger", "danger", "danger"),
    "no_norm": ("line", "ink", "ink2"),
}


def stage_of(elapsed: int, norm: int | None) -> Stage:
    """How an elapsed time stands to its norm.

    Args:
        elapsed: seconds.
        norm: seconds, or None when no clause sets one (process 5).
    """
    if not norm:
        return "no_norm"
    if elapsed > norm:
        return "over"
    return "warn" if elapsed >= norm * WARN_AT else "calm"


def clock_words(elapsed: int, norm: int | None) -> str:
    """The digits shown: time used, or "+0:42" past the norm.

    Args:
        elapsed: seconds.
        norm: seconds, or None.
    """
    over = stage_of(elapsed, norm) == "over"
    shown = elapsed - (norm or 0) if over else elapsed
    minutes, seconds = divmod(max(shown, 0), 60)
    return f"{'+' if over else ''}{minutes}:{seconds:02d}"


class ClockBadge(Painted):
    """A ring with the time and the name of the norm; amber from 80 %, red past it.

    Args:
        name: stable object name.
    """

    def __init__(self, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._elapsed = 0
        self._norm: int | None = None
        self._caption = ""
        self._digits = ""
        self._with_caption = True
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_time(self, elapsed: int, norm: int | None, caption: str, digits: str = "") -> None:
        """Show a time.

        Args:
            elapsed: seconds since it began.
            norm: the statutory seconds, or None.
            caption: the norm named, such as "reception, 15 min".
            digits: other words than minutes and seconds, such as "9 days left".
        """
        before = self.sizeHint()
        self._elapsed, self._norm, self._caption = elapsed, norm, caption
        self._digits = digits
        self._tell()
        if self.sizeHint() != before:
            self.updateGeometry()
        self.update()

    def set_with_caption(self, shown: bool) -> None:
        """Show or leave out the second line, where there is little room."""
        self._with_caption = shown
        self.updateGeometry()
        self.update()

    @property
    def stage(self) -> Stage:
        """How the time stands to its norm."""
        return stage_of(self._elapsed, self._norm)

    @property
    def digits(self) -> str:
        """The digits shown now."""
        return self._digits or clock_words(self._elapsed, self._norm)

    def _tell(self) -> None:
        words: dict[Stage, str] = {
            "calm": "",
            "warn": self.tr("over 80 % of the norm"),
            "over": self.tr("past the norm"),
            "no_norm": "",
        }
        parts = [self.digits, self._caption, words[self.stage]]
        self.setAccessibleName(", ".join(part for part in parts if part))
        self.setToolTip(self.accessibleName())

    def changeEvent(self, event: QEvent) -> None:
        """Say it again in the new language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._tell()

    def _text_width(self) -> int:
        # Measured with zeros, so that the badge keeps its width from second to second.
        steady = "".join("0" if letter.isdigit() else letter for letter in self.digits)
        wide = text_width("digits", steady)
        return max(wide, text_width("micro", self._caption)) if self._with_caption else wide

    def sizeHint(self) -> QSize:
        """Ring and the longer of the two lines."""
        return QSize(4 + RING + 7 + self._text_width() + 19, RING + 8)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, ring, digits, caption."""
        painter = begin(self)
        area = QRectF(self.rect())
        ring_ink, ink, second = (theme.color(token) for token in STAGES[self.stage])
        if self.stage in ("warn", "over"):
            soft = "warn_soft" if self.stage == "warn" else "danger_soft"
            box(painter, area, area.height() / 2, theme.color(soft))
        ring = QRectF(4, (area.height() - RING) / 2, RING, RING)
        self._paint_ring(painter, ring, ring_ink)
        left, wide = ring.right() + 7, area.width() - ring.right() - 10
        if not self._with_caption:
            line_of_text(painter, QRectF(left, 0, wide, area.height()), self.digits, "digits", ink)
        else:
            upper = QRectF(left, area.center().y() - 24, wide, 26)
            line_of_text(painter, upper, self.digits, "digits", ink)
            lower = QRectF(left, area.center().y() + 2, wide, 18)
            line_of_text(painter, lower, self._caption, "micro", second)
        painter.end()

    def _paint_ring(self, painter: QPainter, ring: QRectF, ink: QColor) -> None:
        inner = ring.adjusted(2.5, 2.5, -2.5, -2.5)
        rest = theme.color("line")
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(rest, 4, c=Qt.PenCapStyle.FlatCap))
        if self.stage == "no_norm":
            painter.drawEllipse(inner)
            paint_icon(painter, ring.adjusted(10, 10, -10, -10), "clock", theme.color("ink2"))
            return
        used = min(self._elapsed / (self._norm or 1), 1.0)
        if self.stage == "warn":
            rest = QColor(ink)
            rest.setAlphaF(0.35)
        self._arc(painter, inner, 0, 1, rest)
        self._arc(painter, inner, 0, used, ink)
        if self.stage in ("warn", "over"):
            line_of_text(painter, ring, "!", "section", theme.color(STAGES[self.stage][1]), CENTER)

    def _arc(self, painter: QPainter, ring: QRectF, start: float, end: float, ink: QColor) -> None:
        painter.setPen(QPen(ink, 4, c=Qt.PenCapStyle.FlatCap))
        half = GAP_DEGREES / 360 / 2
        for first, last in ((start, min(end, WARN_AT - half)), (WARN_AT + half, end - half)):
            if last > first:
                painter.drawArc(
                    ring, round((90 - first * 360) * 16), round(-(last - first) * 360 * 16)
                )
