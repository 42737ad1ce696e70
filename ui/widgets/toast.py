"""A short word at the bottom centre that needs no answer; never for a fault."""

from PySide6.QtCore import QPropertyAnimation, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QGraphicsOpacityEffect, QWidget

from ui import theme
from ui.icons import paint_icon
from ui.tokens import Radius
from ui.widgets.paint import Painted, begin, box, line_of_text, text_width

SHOWN_MS = 4000
FADE_MS = 120
PAD = 16
LIFT = 52


class Toast(Painted):
    """Lies over a parent; one at a time.

    Args:
        parent: the window it lies over.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("toast")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._text = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        self._fade: QPropertyAnimation | None = None
        self.hide()

    @property
    def text(self) -> str:
        """What it says now."""
        return self._text

    def show_words(self, text: str) -> None:
        """Say something for four seconds.

        Args:
            text: a word or two, such as "Saved".
        """
        self._text = text
        self.setAccessibleName(text)
        self.place()
        self.show()
        self.raise_()
        self._timer.start(SHOWN_MS)
        if theme.motion_allowed():
            self._fade_in()

    def place(self) -> None:
        """Move to the bottom centre of the parent."""
        self.resize(self.sizeHint())
        over = self.parentWidget()
        if over is not None:
            left = (over.width() - self.width()) // 2
            self.move(left, over.height() - self.height() - LIFT)

    def _fade_in(self) -> None:
        effect = QGraphicsOpacityEffect(self)
        self.setGraphicsEffect(effect)
        self._fade = QPropertyAnimation(effect, b"opacity", self)
        self._fade.setDuration(FADE_MS)
        self._fade.setStartValue(0.0)
        self._fade.setEndValue(1.0)
        self._fade.start()

    def sizeHint(self) -> QSize:
        """Icon and words."""
        return QSize(PAD + 20 + 10 + text_width("body", self._text) + PAD + 2, 44)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, icon, words."""
        painter = begin(self)
        area = QRectF(self.rect())
        box(painter, area, Radius.message, theme.color("ink"))
        ink = theme.color("surface")
        paint_icon(painter, QRectF(PAD, 12, 20, 20), "check", ink)
        line_of_text(painter, area.adjusted(PAD + 30, 0, -PAD, 0), self._text, "body", ink)
        painter.end()
